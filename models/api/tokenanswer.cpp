#include "models/api/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// Epoch milliseconds on the wire; a text is accepted too.
QDateTime instant(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::utc());
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QByteArray refreshBody(const ManagedUserToken &token)
{
    return compact({{u"refreshToken"_s, token.refreshToken}});
}

QByteArray refreshBody(const OAuth2Token &token)
{
    QJsonObject body{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, token.clientId},
        {u"refresh_token"_s, token.refreshToken}};
    if (!token.clientSecret.isEmpty())
        body.insert(u"client_secret"_s, token.clientSecret);
    return compact(body);
}

Credential renewedFrom(const ManagedUserToken &old, const QByteArray &answer)
{
    const QJsonObject data = QJsonDocument::fromJson(answer).object().value("data"_L1).toObject();
    ManagedUserToken fresh = old;
    fresh.accessToken = data.value("accessToken"_L1).toString();
    fresh.refreshToken = data.value("refreshToken"_L1).toString();
    fresh.accessExpires = instant(data.value("accessTokenExpiresAt"_L1));
    fresh.refreshExpires = instant(data.value("refreshTokenExpiresAt"_L1));
    if (fresh.accessToken.isEmpty() || fresh.refreshToken.isEmpty())
        return {};
    return fresh;
}

Credential renewedFrom(const OAuth2Token &old, const QByteArray &answer)
{
    const QJsonObject data = QJsonDocument::fromJson(answer).object();
    OAuth2Token fresh = old;
    fresh.accessToken = data.value("access_token"_L1).toString();
    fresh.refreshToken = data.value("refresh_token"_L1).toString();
    const qint64 lifetime = data.value("expires_in"_L1).toInteger();
    fresh.accessExpires = lifetime > 0 ? QDateTime::currentDateTimeUtc().addSecs(lifetime) : QDateTime();
    const QString scope = data.value("scope"_L1).toString();
    if (!scope.isEmpty())
        fresh.scopes = QString(scope).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    if (fresh.accessToken.isEmpty() || fresh.refreshToken.isEmpty())
        return {};
    return fresh;
}

} // namespace Calends
