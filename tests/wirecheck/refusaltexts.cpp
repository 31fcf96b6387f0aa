#include "tests/wirecheck/refusaltexts.h"

#include <QRegularExpression>

#include <array>

#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Said
{
    int status; // 0: any
    const char *pattern;
    ErrorKind kind;
};

// FACTS 2.8 asks to match parts of texts only.
constexpr std::array Texts{
    // FACTS 2.8: the credential itself.
    Said{401, "No authentication method provided", ErrorKind::Unauthorized},
    Said{401, "Only 'x-cal-client-id' header provided", ErrorKind::Unauthorized},
    Said{401, "Only 'x-cal-secret-key' header provided", ErrorKind::Unauthorized},
    Said{401, "Client with ID \\S+ not found", ErrorKind::Unauthorized},
    Said{401, "Invalid client secret", ErrorKind::Unauthorized},
    Said{401, "Your api key is not valid", ErrorKind::Unauthorized},
    Said{401, "Your api key is expired", ErrorKind::Unauthorized},
    Said{401, "Invalid request origin", ErrorKind::Unauthorized},
    // OBSERVED: how an unknown key fails in the limiter, and a key without organization, and a route that
    // takes browser sessions only.
    Said{401, "Invalid API Key", ErrorKind::Unauthorized},
    Said{401, "Organization ID not found", ErrorKind::Unauthorized},
    Said{401, "NextAuthStrategy", ErrorKind::Unauthorized},
    // The framework's word for the status: nothing more is said than by an empty body.
    Said{401, "^Unauthorized$", ErrorKind::Unauthorized},
    // FACTS 2.5.
    Said{401, "^(?:invalid_client|unauthorized_client)\\b", ErrorKind::Unauthorized},
    Said{400, "^invalid_grant\\b|[Ii]nvalid refresh token|invalid_refresh_token", ErrorKind::Unauthorized},
    // FACTS 2.4: what one refresh may cure.
    Said{401, "Invalid Access Token", ErrorKind::Expired},
    Said{403, "no oAuth client found for access token", ErrorKind::Expired},
    Said{0, "ACCESS_TOKEN_IS_EXPIRED", ErrorKind::Expired},
    // FACTS 2.4, 2.6: a call that nobody signed is a 403 where permissions are looked at first.
    Said{403, "no authentication provided", ErrorKind::Unauthorized},
    // FACTS 2.8: 401s, and their 400s and 404s, that are not about the credential.
    Said{0, "not connected", ErrorKind::NotConnected},
    Said{0, "[Cc]alendar credentials not found|Credentials for \\S+ not found", ErrorKind::NotConnected},
    Said{401, "not authorized to (?:confirm|decline)", ErrorKind::Forbidden},
    Said{401, "can only be used for authenticated requests", ErrorKind::Forbidden},
    // FACTS 3: no such route, or not in this version.
    Said{404, "^Cannot (?:GET|POST|PUT|PATCH|DELETE) /", ErrorKind::NoRoute},
    Said{400, "with ID=\\S+ does not exist", ErrorKind::NotFound},
    // FACTS 5: what was sent is at fault.
    Said{400, "Bad Request Exception|property is wrong|must be ", ErrorKind::Invalid},
};

QString textIn(const Exchange &exchange)
{
    const JsonDocument document(exchange.responseBody);
    const JsonView root = document.root();
    const JsonView error = root["error"];
    if (error.isObject())
        return error["message"].toString();
    if (error.isString() && root["message"].isMissing())
        return error.toString() + u' ' + root["error_description"].toString();
    return root["message"].toString();
}

} // namespace

QList<ErrorKind> kindsByText(const Exchange &exchange, const QList<ErrorKind> &ofStatus)
{
    const QString text = textIn(exchange);
    for (const Said &said : Texts) {
        const bool applies = said.status == 0 || said.status == exchange.status;
        if (applies && QRegularExpression(QString::fromLatin1(said.pattern)).match(text).hasMatch())
            return {said.kind};
    }
    return ofStatus;
}

} // namespace Calends
