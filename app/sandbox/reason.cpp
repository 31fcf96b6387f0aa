#include "app/sandbox/reason.h"

#include <array>

namespace Calends::Sandbox {

QByteArray reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        const char *words;
    };
    static constexpr std::array phrases{Phrase{200, "OK"}, Phrase{201, "Created"}, Phrase{204, "No Content"},
        Phrase{301, "Moved Permanently"}, Phrase{302, "Found"}, Phrase{304, "Not Modified"},
        Phrase{400, "Bad Request"}, Phrase{401, "Unauthorized"}, Phrase{403, "Forbidden"},
        Phrase{404, "Not Found"}, Phrase{409, "Conflict"}, Phrase{413, "Payload Too Large"},
        Phrase{422, "Unprocessable Entity"}, Phrase{429, "Too Many Requests"}, Phrase{498, "Invalid Token"},
        Phrase{500, "Internal Server Error"}, Phrase{502, "Bad Gateway"}, Phrase{503, "Service Unavailable"}};
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.words;
    }
    return "Unknown";
}

} // namespace Calends::Sandbox
