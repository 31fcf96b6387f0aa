// What a pasted token says of itself. Nothing of it is verified: only the server can do that.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Calends {

struct TokenReading
{
    enum class Kind : quint8 {
        Nothing, // nothing was pasted
        AccessToken, // of a managed user
        RefreshToken, // of a managed user, by how long it holds
        ClientSecret, // of an OAuth client: a JWT as well (OBSERVED)
        OAuth2Token, // of an OAuth 2.0 app
        ApiKey,
        OtherToken, // a JWT, but with none of Cal.com's claims
        NoToken,
    };

    Kind kind = Kind::Nothing;
    QString token = {}; // without what was pasted around it; a secret
    QString clientId = {}; // empty: it does not say; so with all that follow
    qint64 userId = 0;
    QDateTime issued = {}; // UTC
    QDateTime expires = {}; // UTC
    QStringList permissions = {}; // of the client, or scopes
    QString clientName = {}; // only in a client's secret

    // It can be tried as a person's access token.
    bool canBeTried() const;
    QString words() const; // what it is, and what to do with it where that is not plain; translated
};

// `pasted` may have white space, quotes or the word Bearer around the token.
TokenReading readToken(const QString &pasted);

// "47 min 12 s", "2 h 5 min", "364 days"; the two greatest units. 0 or less: empty.
QString countdownText(qint64 milliseconds);
// "expires in 47 min 12 s", "expired 14 min ago"; empty for an invalid `expires`. Translated.
QString expiryText(const QDateTime &expires, const QDateTime &now);

} // namespace Calends
