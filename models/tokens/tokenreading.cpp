#include "models/tokens/tokenreading.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "models/api/credential.h"
#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenReading)
};

constexpr qint64 Second = 1000; // ms
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
// An access token holds 60 minutes at most, a refresh token a year (FACTS 2.4).
constexpr qint64 LongestAccess = Day;

QString bare(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\'')) && text.endsWith(text.at(0)))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (text.startsWith("bearer "_L1, Qt::CaseInsensitive))
        text = text.sliced(7).trimmed();
    return text;
}

bool isUrlBase64(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'=');
    });
}

// The claims of a JWT; empty: it is none.
QByteArray payloadOf(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3 || !isUrlBase64(parts.at(0)) || !isUrlBase64(parts.at(1)))
        return {};
    return QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
}

QDateTime moment(qint64 milliseconds)
{
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()) : QDateTime();
}

QStringList textsIn(const JsonView &list)
{
    if (!list.isArray())
        return list.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList texts;
    for (const JsonView each : list.items())
        texts.append(each.toString());
    return texts;
}

TokenReading::Kind kindOf(const TokenReading &reading, const JsonView &claims)
{
    using Kind = TokenReading::Kind;
    if (claims["redirectUris"].isArray() || claims["redirect_uris"].isArray())
        return Kind::ClientSecret;
    if (claims["scope"].isArray() || claims["exp"].toInteger() > 0)
        return claims["clientId"].isString() ? Kind::OAuth2Token : Kind::OtherToken;
    if (reading.clientId.isEmpty() || reading.userId == 0)
        return Kind::OtherToken;
    const bool isLong = reading.issued.isValid() && reading.expires.isValid()
        && reading.issued.msecsTo(reading.expires) > LongestAccess;
    return isLong ? Kind::RefreshToken : Kind::AccessToken;
}

} // namespace

bool TokenReading::canBeTried() const
{
    return kind == Kind::AccessToken || kind == Kind::OAuth2Token || kind == Kind::OtherToken;
}

QString TokenReading::words() const
{
    switch (kind) {
    case Kind::Nothing:
        return {};
    case Kind::AccessToken:
        return Words::tr("A managed user's access token.");
    case Kind::RefreshToken:
        return Words::tr("A managed user's refresh token, since it holds longer than a day. No call accepts "
                         "it; it only makes a new pair, once. Paste the access token instead.");
    case Kind::ClientSecret:
        return Words::tr("The secret of an OAuth client, no person's token. Add it under “Credentials and "
                         "plan”.");
    case Kind::OAuth2Token:
        return Words::tr("An access token of an OAuth 2.0 app.");
    case Kind::ApiKey:
        return Words::tr("An API key, no token: it says nothing of itself. Connect it as an account.");
    case Kind::OtherToken:
        return Words::tr("A token, but it has none of the claims that Cal.com writes into a person's. The "
                         "server can still be asked.");
    case Kind::NoToken:
        return Words::tr("This is not a token of Cal.com: a token has three parts with dots between. Was it "
                         "copied whole?");
    }
    return {};
}

TokenReading readToken(const QString &pasted)
{
    using Kind = TokenReading::Kind;
    TokenReading reading;
    reading.token = bare(pasted);
    if (reading.token.isEmpty())
        return reading;
    reading.kind = reading.token.startsWith("cal_"_L1) ? Kind::ApiKey : Kind::NoToken;
    const JsonDocument document(payloadOf(reading.token));
    const JsonView claims = document.root();
    if (reading.kind == Kind::ApiKey || !claims.isObject())
        return reading;
    const TokenClaims told = claimsOf(reading.token);
    reading.clientId = told.clientId;
    reading.userId = told.userId != 0 ? told.userId : claims["userId"].toInteger();
    reading.issued = moment(claims["iat"].toInteger() * Second);
    reading.expires = told.expires.isValid() ? told.expires : moment(claims["exp"].toInteger() * Second);
    reading.permissions = textsIn(claims["permissions"].isArray() ? claims["permissions"] : claims["scope"]);
    reading.clientName = claims["name"].toString();
    reading.kind = kindOf(reading, claims);
    return reading;
}

QString countdownText(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    if (milliseconds >= 2 * Day)
        return Words::tr("%1 days").arg(milliseconds / Day);
    if (milliseconds >= Hour)
        return Words::tr("%1 h %2 min").arg(milliseconds / Hour).arg(milliseconds % Hour / Minute);
    if (milliseconds >= Minute)
        return Words::tr("%1 min %2 s").arg(milliseconds / Minute).arg(milliseconds % Minute / Second);
    return Words::tr("%1 s").arg((milliseconds + Second - 1) / Second);
}

QString expiryText(const QDateTime &expires, const QDateTime &now)
{
    if (!expires.isValid())
        return {};
    const qint64 left = now.msecsTo(expires);
    return left > 0 ? Words::tr("expires in %1").arg(countdownText(left))
                    : Words::tr("expired %1 ago").arg(countdownText(std::max(-left, Second)));
}

} // namespace Calends
