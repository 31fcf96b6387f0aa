#include "models/api/credential.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

template <typename... Branches>
struct Overloaded : Branches...
{
    using Branches::operator()...;
};
template <typename... Branches>
Overloaded(Branches...) -> Overloaded<Branches...>;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Credential)
};

QStringList filled(std::initializer_list<QString> texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

} // namespace

CredentialKind kindOf(const Credential &credential)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return CredentialKind::Public; },
                          [](const ApiKey &) { return CredentialKind::ApiKey; },
                          [](const OAuthClientSecret &) { return CredentialKind::OAuthClientSecret; },
                          [](const ManagedUserToken &) { return CredentialKind::ManagedUserToken; },
                          [](const OAuth2Token &) { return CredentialKind::OAuth2Token; },
                      },
        credential);
}

QString describe(const Credential &credential)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return Words::tr("No credential"); },
            [](const ApiKey &) { return Words::tr("API key"); },
            [](const OAuthClientSecret &pair) { return Words::tr("Client %1").arg(pair.clientId); },
            [](const ManagedUserToken &token) {
                return token.userId > 0 ? Words::tr("Token of user %1").arg(token.userId)
                                        : Words::tr("Managed user's token");
            },
            [](const OAuth2Token &token) { return Words::tr("OAuth2 token of %1").arg(token.clientId); },
        },
        credential);
}

QStringList secretsOf(const Credential &credential)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QStringList(); },
                          [](const ApiKey &key) { return filled({key.key}); },
                          [](const OAuthClientSecret &pair) { return filled({pair.secret}); },
                          [](const ManagedUserToken &token) {
                              return filled({token.accessToken, token.refreshToken});
                          },
                          [](const OAuth2Token &token) {
                              return filled({token.accessToken, token.refreshToken, token.clientSecret});
                          },
                      },
        credential);
}

QList<QString *> secretTextsOf(Credential &credential)
{
    using Texts = QList<QString *>;
    return std::visit(Overloaded{
                          [](std::monostate &) { return Texts(); },
                          [](ApiKey &key) { return Texts{&key.key}; },
                          [](OAuthClientSecret &pair) { return Texts{&pair.secret}; },
                          [](ManagedUserToken &token) {
                              return Texts{&token.accessToken, &token.refreshToken};
                          },
                          [](OAuth2Token &token) {
                              return Texts{&token.accessToken, &token.refreshToken, &token.clientSecret};
                          },
                      },
        credential);
}

TokenClaims claimsOf(const QString &accessToken)
{
    const QList<QByteArray> parts = accessToken.toLatin1().split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    TokenClaims result;
    result.clientId = claims.value("clientId"_L1).toString();
    result.userId = claims.value("ownerId"_L1).toInteger();
    const qint64 expires = claims.value("expiresAt"_L1).toInteger();
    if (expires > 0)
        result.expires = QDateTime::fromMSecsSinceEpoch(expires, QTimeZone::utc());
    return result;
}

} // namespace Calends
