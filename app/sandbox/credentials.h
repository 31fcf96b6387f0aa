// Makes and finds what signs a request: API keys, OAuth clients, managed users' tokens, OAuth2 tokens.
// Forms and lifetimes as OBSERVED ("Credentials") tells them.
#pragma once

#include <QRandomGenerator>

#include <optional>

#include "app/sandbox/clock.h"
#include "app/sandbox/database.h"

namespace Calends::Sandbox {

struct TokenPair
{
    QString accessToken;
    QString refreshToken;
    qint64 accessExpiresAt = 0; // ms since the epoch
    qint64 refreshExpiresAt = 0;

    QJsonObject json() const; // as the token routes answer
};

struct ApiKeyWish
{
    qint64 userId = 0;
    std::optional<qint64> teamId; // the organization the key is tied to
    std::optional<qint64> expiresAt;
    QJsonArray limits; // [{"name","limit","seconds","block"}]; empty: the default
    QString note;
};

class Credentials
{
public:
    Credentials(Database &database, Clock &clock, quint64 seed);

    QString newApiKey(const ApiKeyWish &wish); // the clear text
    std::optional<Row> findApiKey(const QString &key);
    static QString apiKeyHash(const QString &key);

    // The id (25 characters) of a client that is now stored; `values` needs name, redirect_uris, permissions,
    // organization_id.
    QString newClient(Values values);
    std::optional<Row> findClient(const QString &clientId);

    // Both tokens of a managed user; others of that user stay valid.
    TokenPair newTokens(const QString &clientId, qint64 userId);
    // The token of an OAuth2 client for a user, 30 minutes and 30 days.
    TokenPair newOAuth2Tokens(const QString &clientId, qint64 userId, const QStringList &scopes);
    // Kinds in the table tokens: managed_access, managed_refresh, oauth2_access, oauth2_refresh.
    std::optional<Row> findToken(const QString &kind, const QString &token);

    QString newUid(); // 22 characters, as bookings and private links have
    QString newUuid();
    QString newHex(int digits);
    QRandomGenerator64 &random() { return m_random; }

private:
    QString jsonWebToken(const QJsonObject &payload);
    QString newCuid();
    void store(const QString &kind, const QString &token, const Values &owner, qint64 expiresAt);

    Database &m_database;
    Clock &m_clock;
    QRandomGenerator64 m_random;
};

} // namespace Calends::Sandbox
