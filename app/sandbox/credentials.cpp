#include "app/sandbox/credentials.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include "app/sandbox/permissions.h"
#include "app/sandbox/scheduling/interval.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

const auto keyPrefix = "cal_"_L1;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString drawn(QRandomGenerator64 &random, QLatin1StringView alphabet, int length)
{
    QString text(length, u'\0');
    for (QChar &character : text)
        character = alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

QJsonObject TokenPair::json() const
{
    return {{u"accessToken"_s, accessToken}, {u"refreshToken"_s, refreshToken},
        {u"accessTokenExpiresAt"_s, accessExpiresAt}, {u"refreshTokenExpiresAt"_s, refreshExpiresAt}};
}

Credentials::Credentials(Database &database, Clock &clock, quint64 seed)
    : m_database(database)
    , m_clock(clock)
    , m_random(quint32(seed ^ (seed >> 32)))
{
}

QString Credentials::apiKeyHash(const QString &key)
{
    const QByteArray secret = key.mid(keyPrefix.size()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
}

QString Credentials::newApiKey(const ApiKeyWish &wish)
{
    QString key = keyPrefix % newHex(32);
    Values values{{u"id"_s, newCuid()}, {u"user_id"_s, wish.userId}, {u"hash"_s, apiKeyHash(key)},
        {u"note"_s, wish.note}, {u"created_at"_s, m_clock.now()}};
    if (wish.teamId)
        values.insert(u"team_id"_s, *wish.teamId);
    if (wish.expiresAt)
        values.insert(u"expires_at"_s, *wish.expiresAt);
    if (!wish.limits.isEmpty())
        values.insert(u"limits"_s, wish.limits);
    m_database.insert(u"api_keys"_s, values);
    return key;
}

std::optional<Row> Credentials::findApiKey(const QString &key)
{
    if (!key.startsWith(keyPrefix))
        return std::nullopt;
    return m_database.selectFirst(u"SELECT * FROM api_keys WHERE hash = ?"_s, {apiKeyHash(key)});
}

QString Credentials::newClient(Values values)
{
    QString id = newCuid();
    const QJsonObject payload{{u"name"_s, values.value(u"name"_s).toString()},
        {u"redirectUris"_s, values.value(u"redirect_uris"_s).toJsonArray()},
        {u"permissions"_s,
            QJsonArray::fromStringList(permissionNames(values.value(u"permissions"_s).toInt()))},
        {u"areEmailsEnabled"_s, values.value(u"are_emails_enabled"_s).toBool()},
        {u"areCalendarEventsEnabled"_s, values.value(u"are_calendar_events_enabled"_s, true).toBool()},
        {u"areDefaultEventTypesEnabled"_s, values.value(u"are_default_event_types_enabled"_s).toBool()},
        {u"iat"_s, m_clock.now() / 1000}};
    values.insert(u"id"_s, id);
    values.insert(u"secret"_s, jsonWebToken(payload));
    values.insert(u"created_at"_s, m_clock.now());
    m_database.insert(u"oauth_clients"_s, values);
    return id;
}

std::optional<Row> Credentials::findClient(const QString &clientId)
{
    return m_database.find(u"oauth_clients"_s, clientId);
}

TokenPair Credentials::newTokens(const QString &clientId, qint64 userId)
{
    const qint64 now = m_clock.now();
    TokenPair pair;
    // Rounded down: the access token to the minute, the refresh token to midnight (OBSERVED, "Lifetimes").
    pair.accessExpiresAt = (now + 60 * minuteLength) / minuteLength * minuteLength;
    pair.refreshExpiresAt = (now + 365 * dayLength) / dayLength * dayLength;
    const auto payload = [&](const QString &type, qint64 expiresAt) {
        return QJsonObject{{u"type"_s, type}, {u"clientId"_s, clientId}, {u"ownerId"_s, userId},
            {u"expiresAt"_s, expiresAt}, {u"iat"_s, now / 1000}, {u"jti"_s, newHex(16)}};
    };
    pair.accessToken = jsonWebToken(payload(u"access_token"_s, pair.accessExpiresAt));
    pair.refreshToken = jsonWebToken(payload(u"refresh_token"_s, pair.refreshExpiresAt));
    const Values owner{{u"client_id"_s, clientId}, {u"user_id"_s, userId}};
    store(u"managed_access"_s, pair.accessToken, owner, pair.accessExpiresAt);
    store(u"managed_refresh"_s, pair.refreshToken, owner, pair.refreshExpiresAt);
    return pair;
}

TokenPair Credentials::newOAuth2Tokens(const QString &clientId, qint64 userId, const QStringList &scopes)
{
    const qint64 now = m_clock.now();
    TokenPair pair;
    pair.accessExpiresAt = now + 30 * minuteLength;
    pair.refreshExpiresAt = now + 30 * dayLength;
    const auto payload = [&](const QString &type, qint64 expiresAt) {
        return QJsonObject{{u"token_type"_s, type}, {u"clientId"_s, clientId}, {u"userId"_s, userId},
            {u"scope"_s, QJsonArray::fromStringList(scopes)}, {u"iat"_s, now / 1000},
            {u"exp"_s, expiresAt / 1000}, {u"jti"_s, newHex(16)}};
    };
    pair.accessToken = jsonWebToken(payload(u"Access Token"_s, pair.accessExpiresAt));
    pair.refreshToken = jsonWebToken(payload(u"Refresh Token"_s, pair.refreshExpiresAt));
    const Values owner{{u"client_id"_s, clientId}, {u"user_id"_s, userId},
        {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    store(u"oauth2_access"_s, pair.accessToken, owner, pair.accessExpiresAt);
    store(u"oauth2_refresh"_s, pair.refreshToken, owner, pair.refreshExpiresAt);
    return pair;
}

void Credentials::store(const QString &kind, const QString &token, const Values &owner, qint64 expiresAt)
{
    Values values = owner;
    values.insert(u"kind"_s, kind);
    values.insert(u"token"_s, token);
    values.insert(u"expires_at"_s, expiresAt);
    values.insert(u"created_at"_s, m_clock.now());
    m_database.insert(u"tokens"_s, values);
}

std::optional<Row> Credentials::findToken(const QString &kind, const QString &token)
{
    return m_database.selectFirst(u"SELECT * FROM tokens WHERE token = ? AND kind = ?"_s, {token, kind});
}

QString Credentials::jsonWebToken(const QJsonObject &payload)
{
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
    const QByteArray content
        = base64Url(header) + '.' + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const QByteArray key = newHex(32).toLatin1();
    const QByteArray signature
        = base64Url(QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256));
    return QString::fromLatin1(content + '.' + signature);
}

QString Credentials::newCuid()
{
    return u'c' % drawn(m_random, "0123456789abcdefghijklmnopqrstuvwxyz"_L1, 24);
}

QString Credentials::newUid()
{
    return drawn(m_random, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1, 22);
}

QString Credentials::newUuid()
{
    const QString hex = newHex(32);
    return hex.left(8) % u'-' % hex.mid(8, 4) % u"-4"_s % hex.mid(13, 3) % u"-a"_s % hex.mid(17, 3) % u'-'
        % hex.mid(20);
}

QString Credentials::newHex(int digits) { return drawn(m_random, "0123456789abcdef"_L1, digits); }

} // namespace Calends::Sandbox
