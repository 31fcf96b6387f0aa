#include "models/api/knowncauses.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace Calends {

namespace {

struct Entry
{
    int status; // 0: any
    const char *pattern; // case-insensitive; groups fill %1, %2 of cause
    ErrorKind kind;
    const char *cause;
    const char *cure;
};

// First match wins. The longer the text, the earlier.
constexpr std::array Entries{
    Entry{0, "api key is expired", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the API key has expired"),
        QT_TRANSLATE_NOOP("ApiError", "Create a new key in Cal.com and replace it in the profile.")},
    Entry{401, "api key is not valid|Invalid API Key", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the API key was refused"),
        QT_TRANSLATE_NOOP("ApiError",
            "Check that the key is whole and belongs to this server, or replace it in the profile.")},
    Entry{401, "Invalid client secret|invalid_client_credentials", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the OAuth client secret was refused"),
        QT_TRANSLATE_NOOP("ApiError", "Replace the secret of this OAuth client in the profile.")},
    Entry{401, "Client with ID (\\S+) not found|client_not_found", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the server knows no OAuth client %1"),
        QT_TRANSLATE_NOOP("ApiError", "Check the client id and the server's address in the profile.")},
    Entry{401, "Only 'x-cal-client-id' header", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the client id was sent without its secret"),
        QT_TRANSLATE_NOOP("ApiError", "Enter the secret of this OAuth client in the profile.")},
    Entry{401, "Only 'x-cal-secret-key' header", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the client secret was sent without its id"),
        QT_TRANSLATE_NOOP("ApiError", "Enter the id of this OAuth client in the profile.")},
    Entry{0, "No authentication method provided|no authentication provided", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "nobody signed the request"),
        QT_TRANSLATE_NOOP("ApiError", "Add a credential to the profile.")},
    Entry{401, "Invalid request origin", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP(
            "ApiError", "something on the way added an origin that the OAuth client does not list"),
        QT_TRANSLATE_NOOP("ApiError",
            "Look for a proxy that adds an Origin header, or add that origin to the client's redirect "
            "URIs.")},
    Entry{401, "Organization ID not found", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the API key is not tied to an organization"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Use a key created inside the organization, or an OAuth client's id and secret.")},
    Entry{401, "NextAuthStrategy", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "only a person signed in to the web app may do this"),
        QT_TRANSLATE_NOOP("ApiError", "Do it in the Cal.com web app.")},
    Entry{401, "licen[cs]e", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the server says that it has no valid licence"),
        QT_TRANSLATE_NOOP("ApiError", "Ask whoever runs the server to enter a Cal.com licence key.")},
    Entry{0, "ACCESS_TOKEN_IS_EXPIRED|TokenExpired", ErrorKind::Expired,
        QT_TRANSLATE_NOOP("ApiError", "the access token has expired"),
        QT_TRANSLATE_NOOP("ApiError", "Enter a fresh token.")},
    Entry{401, "Invalid Access Token", ErrorKind::Expired,
        QT_TRANSLATE_NOOP("ApiError", "the access token is not valid any more, or never was"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Enter a fresh token; for an API key check that its beginning was not lost.")},
    Entry{403, "no oAuth client found for access token", ErrorKind::Expired,
        QT_TRANSLATE_NOOP("ApiError", "the server has forgotten the access token"),
        QT_TRANSLATE_NOOP("ApiError", "Enter a fresh token.")},
    Entry{0, "invalid refresh token|invalid_refresh_token", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the refresh token was refused: used before, or of another client"),
        QT_TRANSLATE_NOOP("ApiError", "Get a new token pair for this person.")},
    Entry{0, "code_invalid_or_expired|redirect_uri_mismatch|client_id_mismatch|pkce_",
        ErrorKind::Unauthorized, QT_TRANSLATE_NOOP("ApiError", "the sign-in could not be completed"),
        QT_TRANSLATE_NOOP("ApiError", "Start the sign-in again and paste the new tokens.")},
    Entry{401, "unauthorized_client|client_not_approved|not approved", ErrorKind::Unauthorized,
        QT_TRANSLATE_NOOP("ApiError", "the OAuth client is not approved"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Ask Cal.com, or whoever runs the server, to approve the OAuth client.")},
    Entry{403, "Minimum plan is (\\S+) while the organization has (\\w+)", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "it needs the plan %1, and the organization has %2"),
        QT_TRANSLATE_NOOP("ApiError",
            "Whoever pays for the organization can change its plan; the server notices within five "
            "minutes.")},
    Entry{403, "PlatformPlanGuard|no active subscription|does not have a (?:valid )?subscription",
        ErrorKind::Forbidden, QT_TRANSLATE_NOOP("ApiError", "the organization's plan does not cover it"),
        QT_TRANSLATE_NOOP("ApiError",
            "Whoever pays for the organization can change its plan; the server notices within five "
            "minutes.")},
    Entry{403, "minimum required role=(\\w+)", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "this account does not have the role %1"),
        QT_TRANSLATE_NOOP("ApiError",
            "An owner of the organization or team can give the role; the server notices within five "
            "minutes.")},
    Entry{403, "required permissions?=(\\w+)", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "the OAuth client lacks the permission %1"),
        QT_TRANSLATE_NOOP("ApiError", "Add the permission to the OAuth client.")},
    Entry{403, "not a member|not part of the organization|No organization associated", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "this account or person is not a member there"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Have an admin add the membership, or use an account that is a member.")},
    Entry{403, "not a platform", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "the organization is not a platform organization"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Use the account of the platform organization that owns the OAuth client.")},
    Entry{403, "Admin API", ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ApiError", "the organization's setting “Admin API” is off"),
        QT_TRANSLATE_NOOP("ApiError", "Ask Cal.com to switch on the Admin API for the organization.")},
    Entry{0, "not connected|calendar credentials not found|Credentials for \\S+ not found",
        ErrorKind::NotConnected, QT_TRANSLATE_NOOP("ApiError", "the calendar or app is not connected"),
        QT_TRANSLATE_NOOP(
            "ApiError", "Connect it for this person first; the sign-in to Calends is not at fault.")},
    Entry{400, "with ID=\\S+ (?:does not exist|not found)|has been deleted already", ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("ApiError", "it does not exist any more"),
        QT_TRANSLATE_NOOP("ApiError", "Refresh: somebody may have removed it.")},
    Entry{400, "check your request data and try again", ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("ApiError", "the server refused what was sent without saying why"),
        QT_TRANSLATE_NOOP("ApiError",
            "Look for a name or slug in use, or settings that exclude each other; the cause is in the "
            "server's log.")},
};

QString translated(const char *text) { return QCoreApplication::translate("ApiError", text); }

// Compiled once: they take longer to compile than to match, and a job may have thousands of refusals.
const std::vector<QRegularExpression> &patterns()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> compiled;
        compiled.reserve(Entries.size());
        for (const Entry &entry : Entries)
            compiled.emplace_back(
                QString::fromLatin1(entry.pattern), QRegularExpression::CaseInsensitiveOption);
        return compiled;
    }();
    return all;
}

} // namespace

std::optional<KnownCause> knownCause(int status, const QString &message)
{
    if (message.trimmed().isEmpty())
        return std::nullopt;
    for (std::size_t place = 0; place < Entries.size(); ++place) {
        const Entry &entry = Entries[place];
        if (status != 0 && entry.status != 0 && entry.status != status)
            continue;
        const QRegularExpressionMatch match = patterns()[place].match(message);
        if (!match.hasMatch())
            continue;
        QString cause = translated(entry.cause);
        if (cause.contains(QLatin1StringView("%1")))
            cause = cause.arg(match.captured(1));
        if (cause.contains(QLatin1StringView("%2")))
            cause = cause.arg(match.captured(2));
        return KnownCause{entry.kind, cause.simplified(), translated(entry.cure)};
    }
    return std::nullopt;
}

} // namespace Calends
