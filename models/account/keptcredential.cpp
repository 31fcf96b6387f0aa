#include "models/account/keptcredential.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Kind = "kind"_L1;

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &json)
{
    QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QLatin1StringView wordOf(TokenOwnership ownership)
{
    return ownership == TokenOwnership::Own ? "own"_L1 : "lent"_L1;
}

// Lent unless it says own: a lent pair is never refreshed.
TokenOwnership ownershipFrom(const QJsonValue &json)
{
    return json.toString() == "own"_L1 ? TokenOwnership::Own : TokenOwnership::Lent;
}

struct Packer
{
    QJsonObject operator()(std::monostate) const { return {}; }
    QJsonObject operator()(const ApiKey &key) const { return {{Kind, "apiKey"_L1}, {"key"_L1, key.key}}; }
    QJsonObject operator()(const OAuthClientSecret &pair) const
    {
        return {{Kind, "oauthClient"_L1}, {"clientId"_L1, pair.clientId}, {"secret"_L1, pair.secret}};
    }
    QJsonObject operator()(const ManagedUserToken &token) const
    {
        return {{Kind, "managedUserToken"_L1}, {"clientId"_L1, token.clientId}, {"userId"_L1, token.userId},
            {"accessToken"_L1, token.accessToken}, {"refreshToken"_L1, token.refreshToken},
            {"accessExpires"_L1, timeOf(token.accessExpires)},
            {"refreshExpires"_L1, timeOf(token.refreshExpires)}, {"ownership"_L1, wordOf(token.ownership)}};
    }
    QJsonObject operator()(const OAuth2Token &token) const
    {
        return {{Kind, "oauth2Token"_L1}, {"clientId"_L1, token.clientId},
            {"clientSecret"_L1, token.clientSecret}, {"accessToken"_L1, token.accessToken},
            {"refreshToken"_L1, token.refreshToken}, {"accessExpires"_L1, timeOf(token.accessExpires)},
            {"scopes"_L1, QJsonArray::fromStringList(token.scopes)},
            {"ownership"_L1, wordOf(token.ownership)}};
    }
};

ManagedUserToken managedUserFrom(const QJsonObject &json)
{
    ManagedUserToken token;
    token.clientId = json.value("clientId"_L1).toString();
    token.userId = json.value("userId"_L1).toInteger();
    token.accessToken = json.value("accessToken"_L1).toString();
    token.refreshToken = json.value("refreshToken"_L1).toString();
    token.accessExpires = timeFrom(json.value("accessExpires"_L1));
    token.refreshExpires = timeFrom(json.value("refreshExpires"_L1));
    token.ownership = ownershipFrom(json.value("ownership"_L1));
    return token;
}

OAuth2Token oauth2From(const QJsonObject &json)
{
    OAuth2Token token;
    token.clientId = json.value("clientId"_L1).toString();
    token.clientSecret = json.value("clientSecret"_L1).toString();
    token.accessToken = json.value("accessToken"_L1).toString();
    token.refreshToken = json.value("refreshToken"_L1).toString();
    token.accessExpires = timeFrom(json.value("accessExpires"_L1));
    const QJsonArray scopes = json.value("scopes"_L1).toArray();
    for (const QJsonValue &scope : scopes)
        token.scopes.append(scope.toString());
    token.ownership = ownershipFrom(json.value("ownership"_L1));
    return token;
}

} // namespace

QByteArray packed(const Credential &credential)
{
    return QJsonDocument(std::visit(Packer(), credential)).toJson(QJsonDocument::Compact);
}

Credential unpacked(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    const QString kind = json.value(Kind).toString();
    if (kind == "apiKey"_L1)
        return ApiKey{json.value("key"_L1).toString()};
    if (kind == "oauthClient"_L1)
        return OAuthClientSecret{json.value("clientId"_L1).toString(), json.value("secret"_L1).toString()};
    if (kind == "managedUserToken"_L1)
        return managedUserFrom(json);
    if (kind == "oauth2Token"_L1)
        return oauth2From(json);
    return {};
}

QString VaultEntry::ofProfile(const QString &profile) { return profile + u'/'; }
QString VaultEntry::account(const QString &profile) { return profile + "/account"_L1; }
QString VaultEntry::client(const QString &profile, const QString &clientId)
{
    return profile + "/client/"_L1 + clientId;
}
QString VaultEntry::person(const QString &profile, qint64 userId)
{
    return profile + "/person/"_L1 + QString::number(userId);
}
QString VaultEntry::storeKey(const QString &profile) { return profile + "/store-key"_L1; }
QString VaultEntry::probe(const QString &profile) { return profile + "/probe"_L1; }
QString VaultEntry::webhookSecret(const QString &profile, const QString &webhookId)
{
    return profile + "/webhook/"_L1 + webhookId;
}
QString VaultEntry::webhookSecretsSent(const QString &profile) { return profile + "/webhook-sent/"_L1; }
QString VaultEntry::proxy() { return ofProfile(Program) + "proxy"_L1; }
QString VaultEntry::journalKey(const QString &profile) { return "journal/"_L1 + profile; }

} // namespace Calends
