#include "tests/faults/sentences.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Sentence
{
    const char *fault;
    const char *title;
    const char *reason; // %1: what was asked
};

constexpr const char *Kept = "The last refresh failed: what was last seen is shown";
constexpr const char *Away = "Offline: what was last seen is shown";

// On a page.
constexpr std::array Sentences{
    Sentence{"wrong key", Kept,
        "%1 failed: the API key was refused. Check that the key is whole and belongs to this server, or "
        "replace it in the profile."},
    Sentence{"wrong client secret", Kept,
        "%1 failed: the OAuth client secret was refused. Replace the secret of this OAuth client in the "
        "profile."},
    Sentence{"expired lent token", Kept, "%1 failed: the access token has expired. Enter a fresh token."},
    Sentence{"lost own pair", Kept, "%1 failed: the access token has expired. Enter a fresh token."},
    Sentence{"wrong base URL", Kept,
        "%1 failed: this server does not have it. Check the server's address in the profile; if it is right, "
        "this needs another edition or a newer release of the server."},
    Sentence{"captive portal", Kept,
        "%1 failed: something else than Cal.com's API answered (“Welcome to Hotel WiFi”). Sign in to the "
        "network if it asks for that in a browser, and check the server's address in the profile."},
    Sentence{"cut JSON", Kept,
        "%1 failed: the answer was cut off or is no JSON. Try again; if it stays so, something between here "
        "and the server shortens answers."},
    Sentence{"cut body", Kept,
        "%1 failed: the answer was cut off or is no JSON. Try again; if it stays so, something between here "
        "and the server shortens answers."},
    Sentence{"dropped", Away,
        "%1 failed: the connection broke before the answer was whole. Check that the server runs and that "
        "the address and port are right, then refresh."},
    Sentence{"server gone", Away,
        "%1 failed: the server does not accept connections. Check that the server runs and that the address "
        "and port are right, then refresh."},
    Sentence{"proxy error", Kept,
        "%1 failed: the server failed: Bad Gateway. Try again; if it stays so, ask whoever runs the "
        "server."},
    Sentence{"too late", Away,
        "%1 failed: the answer took too long. Try again; if it stays slow, ask whoever runs the server."},
    Sentence{"failed", Kept,
        "%1 failed: the server failed: Internal server error. Try again; if it stays so, ask whoever runs "
        "the server."},
    Sentence{"failed and logged", Kept,
        "%1 failed: the server failed: Internal server error. Try again; if it stays so, whoever runs the "
        "server finds it in its log as request %2."},
    Sentence{"server's own page", Kept,
        "%1 failed: the server failed: 500 Internal Server Error. Try again; if it stays so, ask whoever "
        "runs the server."},
    Sentence{"gateway's page", Kept,
        "%1 failed: the server failed: 502 Bad Gateway. Try again; if it stays so, ask whoever runs the "
        "server."},
    Sentence{"guest network", Kept,
        "%1 failed: something else than Cal.com's API answered (“Guest network”). Sign in to the network if "
        "it asks for that in a browser, and check the server's address in the profile."},
    Sentence{"sent elsewhere", Kept,
        "%1 failed: it is not allowed here: http://elsewhere.invalid/v2/me. Check the server's address in "
        "the profile."},
    Sentence{"credential refused", Kept,
        "%1 failed: the credential was refused. Replace the credential in the profile."},
    Sentence{"unknown host", Away,
        "%1 failed: the server cannot be reached. Check the network, the proxy and the server's address, "
        "then refresh."},
    Sentence{"no network", Away,
        "%1 failed: the server cannot be reached. Check the network, the proxy and the server's address, "
        "then refresh."},
    Sentence{"clients not listed", "Nothing could be loaded",
        "List OAuth clients failed: the server failed: Bad Gateway. Try again; if it stays so, ask whoever "
        "runs the server."},
    Sentence{"teams not listed", "Nothing could be loaded",
        "List teams failed: the server failed: Bad Gateway. Try again; if it stays so, ask whoever runs "
        "the server."},
    Sentence{"some teams not listed", "The list may be incomplete",
        "List teams failed: the server failed: Bad Gateway. Try again; if it stays so, ask whoever runs "
        "the server."},
    Sentence{"wrong type", "One row could not be read",
        "Each is shown as the server sent it; the others are complete."},
};

// Above the pages, when the account as a whole meets the fault.
constexpr std::array Above{
    Sentence{"wrong base URL", "%1 has no API v2.",
        "Enter the address without /v2; behind the web app it ends in /api."},
    Sentence{"wrong key", "The server refused the API key: Your api key is not valid",
        "Check that the key is whole, of this server and not expired, or make a new one in Cal.com. A full "
        "self-hosted server without a licence refuses every key."},
    Sentence{"expired lent token", "The managed user's token has expired.",
        "Lend a fresh one from your own server."},
    Sentence{
        "lost own pair", "The managed user's token has expired.", "Lend a fresh one from your own server."},
    Sentence{"server gone", "Nothing accepts connections at %1.",
        "Check address and port, and whether the API service runs."},
    Sentence{"unknown host", "calends.invalid could not be found, or there is no network.",
        "Check the address and this machine's network and proxy."},
    Sentence{"no network", "255.255.255.255 could not be found, or there is no network.",
        "Check the address and this machine's network and proxy."},
    Sentence{"captive portal", "What answers at %1 is not the API but a web page.",
        "Use the API's address (often ending in /api), and sign in to the network first if it asks."},
    Sentence{"clock ahead",
        "This computer's clock is 2 h 0 min ahead of the server's, so ages and times to come are shown "
        "wrong. Set the computer's clock, then refresh.",
        ""},
    Sentence{"clock behind",
        "This computer's clock is 26 h 0 min behind the server's, so ages and times to come are shown wrong. "
        "Set the computer's clock, then refresh.",
        ""},
};

QString labelOf(const QString &page)
{
    if (page == "bookings"_L1)
        return u"List bookings"_s;
    if (page == "eventtypes"_L1)
        return u"List event types"_s;
    return page == "schedules"_L1 ? u"List schedules"_s : u"List managed users"_s;
}

} // namespace

QString expectedOf(const QString &operation, const QString &fault, Seen seen)
{
    for (const Sentence &sentence : Sentences) {
        if (fault != QLatin1StringView(sentence.fault))
            continue;
        QString reason = QString::fromUtf8(sentence.reason).replace(u"%1"_s, operation);
        const bool away = sentence.title == Away;
        switch (seen) {
        case Seen::Rows:
            return QString::fromUtf8(sentence.title) + u" | "_s + reason;
        case Seen::Nothing:
            return (away ? u"The server cannot be reached | "_s : u"Nothing could be loaded | "_s) + reason;
        case Seen::Answer:
            return reason;
        }
    }
    return {};
}

QString expectedOn(const QString &page, const QString &fault)
{
    return expectedOf(labelOf(page), fault, Seen::Rows);
}

QString expectedAbove(const QString &fault, const QString &address)
{
    for (const Sentence &sentence : Above) {
        if (fault == QLatin1StringView(sentence.fault))
            return QString(QString::fromUtf8(sentence.title) + u' ' + QString::fromUtf8(sentence.reason))
                .replace(u"%1"_s, address)
                .trimmed();
    }
    return {};
}

} // namespace Calends
