// What can sign a call. Values of these types live in memory only; what keeps them is models/account's vault.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

#include "models/operations/operation.h"

namespace Calends {

struct ApiKey
{
    QString key;
    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

// Always id and secret together (FACTS 2.3): the id alone decides the rate-limit tracker.
struct OAuthClientSecret
{
    QString clientId;
    QString secret;
    friend bool operator==(const OAuthClientSecret &, const OAuthClientSecret &) = default;
};

// A pair is Own when nothing else uses it, so that Calends may refresh it; any other is Lent and only used
// until it expires.
enum class TokenOwnership : quint8 { Lent, Own };

struct ManagedUserToken
{
    QString clientId;
    qint64 userId = 0; // 0: not known yet (read from the token's ownerId claim or /v2/me)
    QString accessToken;
    QString refreshToken; // empty: none held
    QDateTime accessExpires; // UTC; invalid: unknown
    QDateTime refreshExpires;
    TokenOwnership ownership = TokenOwnership::Lent;
    friend bool operator==(const ManagedUserToken &, const ManagedUserToken &) = default;
};

struct OAuth2Token
{
    QString clientId;
    QString clientSecret; // empty for public clients
    QString accessToken;
    QString refreshToken;
    QDateTime accessExpires;
    QStringList scopes; // empty: not known, not "none"
    TokenOwnership ownership = TokenOwnership::Lent;
    friend bool operator==(const OAuth2Token &, const OAuth2Token &) = default;
};

// monostate: nobody signs, only public operations are sent.
using Credential = std::variant<std::monostate, ApiKey, OAuthClientSecret, ManagedUserToken, OAuth2Token>;

CredentialKind kindOf(const Credential &credential);

// A name that tells two credentials of a profile apart without being a secret: kind and client id or user id.
QString describe(const Credential &credential);

// Every text in the credential that must never be shown; what the redactor searches for.
QStringList secretsOf(const Credential &credential);

// The same texts where they stand, empty ones too, in an order of their own for each kind: to take them out,
// to put them in or to overwrite them.
QList<QString *> secretTextsOf(Credential &credential);

// What a managed user's token says of itself (FACTS 2.4); nothing is verified, since only the server can.
struct TokenClaims
{
    QString clientId;
    qint64 userId = 0; // 0: it does not say
    QDateTime expires; // UTC; invalid: it does not say
};
TokenClaims claimsOf(const QString &accessToken);

} // namespace Calends
