#include "models/api/ratetracker.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Calends {

namespace {

QByteArray hashed(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

QByteArray identityOf(const Credential &credential)
{
    if (const auto *key = std::get_if<ApiKey>(&credential))
        return "bearer:" + hashed(key->key.toUtf8());
    if (const auto *pair = std::get_if<OAuthClientSecret>(&credential))
        return "client:" + pair->clientId.toUtf8();
    if (const auto *token = std::get_if<ManagedUserToken>(&credential))
        return "bearer:" + hashed(token->accessToken.toUtf8());
    if (const auto *token = std::get_if<OAuth2Token>(&credential))
        return "bearer:" + hashed(token->accessToken.toUtf8());
    return "address";
}

QString addressLabel() { return QCoreApplication::translate("RateBudget", "This computer's address"); }

} // namespace

RateTracker RateTracker::of(const Credential &credential)
{
    const bool nobody = std::holds_alternative<std::monostate>(credential);
    return {identityOf(credential), nobody ? addressLabel() : describe(credential)};
}

RateTracker RateTracker::ofHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray client;
    for (const auto &[name, value] : headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0) {
            const bool bearer = value.startsWith("Bearer ");
            return {"bearer:" + hashed(bearer ? value.mid(7) : value),
                QCoreApplication::translate("RateBudget", "Token of a raw call")};
        }
        if (name.compare("x-cal-client-id", Qt::CaseInsensitive) == 0)
            client = value;
    }
    if (client.isEmpty())
        return {"address", addressLabel()};
    return {"client:" + client, describe(OAuthClientSecret{QString::fromUtf8(client), {}})};
}

} // namespace Calends
