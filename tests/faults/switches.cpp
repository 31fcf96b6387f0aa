#include "tests/faults/switches.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr const char *Whole = Met::Whole;
constexpr const char *Late = Met::TooLate;
constexpr const char *Broke = "dropped";
constexpr const char *Cut = "cut body";
constexpr const char *CutOrBroke = "cut body|dropped";
constexpr const char *Failed = "failed";
constexpr const char *Logged = "failed and logged";
constexpr const char *OwnPage = "server's own page";
constexpr const char *Gateway = "gateway's page";
constexpr const char *Portal = "guest network";
constexpr const char *Away = "sent elsewhere";
constexpr const char *Refused = "credential refused";

struct Switch
{
    const char *name;
    std::array<const char *, 5> met; // as AnswerKind has them
};

constexpr std::array Switches{
    // name, list, object, empty, error, page in the middle
    Switch{"drop-before", {Broke, Broke, Broke, Broke, Broke}},
    Switch{"drop-after", {Broke, Broke, Broke, Broke, Broke}},
    Switch{"reset-after", {Broke, Broke, Broke, Broke, Broke}},
    Switch{"cut-headers", {Broke, Broke, Broke, Broke, Broke}},
    Switch{"wire-garbage", {Broke, Broke, Broke, Broke, Broke}},
    // Of a 401 Qt may keep the status back until its body is whole, so that nothing of it seems to have come.
    Switch{"cut-body", {Cut, Cut, Cut, CutOrBroke, Cut}},
    Switch{"garbage", {Cut, Cut, Cut, Cut, Cut}},
    // The status of a refusal stands before its body: only what the server says is lost.
    Switch{"short-length", {Cut, Cut, Cut, Refused, Cut}},
    Switch{"long-length", {Late, Late, Late, Late, Late}},
    Switch{"drip", {Late, Late, Late, Late, Late}},
    Switch{"hang", {Late, Late, Late, Late, Late}},
    Switch{"delay", {Whole, Whole, Whole, Whole, Whole}},
    Switch{"500", {Failed, Failed, Failed, Failed, Failed}},
    Switch{"500-after", {Logged, Logged, Logged, Logged, Logged}},
    Switch{"500-html", {OwnPage, OwnPage, OwnPage, OwnPage, OwnPage}},
    Switch{"502-html", {Gateway, Gateway, Gateway, Gateway, Gateway}},
    Switch{"captive-portal", {Portal, Portal, Portal, Portal, Portal}},
    Switch{"redirect", {Away, Away, Away, Away, Away}},
    // Is waited out.
    Switch{"429", {Whole, Whole, Whole, Whole, Whole}},
    // Of an object every member is shown as it came; where there is no row, none is spoilt.
    Switch{"wrong-type", {Met::OneUnreadable, Whole, Whole, Whole, Met::OneUnreadable}},
    Switch{"huge-field", {Whole, Whole, Whole, Whole, Whole}},
    // Where there is no row, nothing changes behind the answer; what appears is a person or a booking.
    Switch{"row-vanishes", {Met::OneGone, Whole, Whole, Whole, Met::OneGone}},
    Switch{"row-appears", {Whole, Whole, Whole, Whole, Met::OneMore}},
};

constexpr std::array SpoiltCalls{
    SpoiltCall{
        "list", "eventtypes", "getEventTypes", "List event types", "", "title", "description", Seen::Rows},
    SpoiltCall{"object", "operations", "getMe", "Read the own profile", "", "name", "bio", Seen::Answer},
    SpoiltCall{"empty", "bookings", "getOrganizationsByOrgIdBookings", "List organization bookings", "",
        "title", "description", Seen::Nothing},
    SpoiltCall{"error", "people", "getOrganizationsByOrgIdUsers", "List organization users", "", "name",
        "bio", Seen::Rows},
    SpoiltCall{"page in the middle", "people", "getOrganizationsByOrgIdUsers", "List organization users",
        "skip=999", "name", "bio", Seen::Rows},
};

} // namespace

const SpoiltCall &spoiltCallOf(AnswerKind kind) { return SpoiltCalls.at(size_t(kind)); }

QJsonObject faultWish(const QString &fault, AnswerKind kind, int count)
{
    const SpoiltCall &call = spoiltCallOf(kind);
    return {{u"kind"_s, fault}, {u"operation"_s, QLatin1StringView(call.operation)},
        {u"match"_s, QLatin1StringView(call.match)}, {u"count"_s, count},
        {u"interval"_s, 20}, // ms; after a 429 a second, the least there is
        {u"member"_s, QLatin1StringView(fault == "huge-field"_L1 ? call.unseen : call.shown)}};
}

QStringList metBy(const QString &fault, AnswerKind kind)
{
    for (const Switch &each : Switches) {
        if (fault == QLatin1StringView(each.name))
            return QString::fromLatin1(each.met.at(size_t(kind))).split(u'|');
    }
    return {};
}

QStringList tabledSwitches()
{
    QStringList names;
    names.reserve(qsizetype(Switches.size()));
    for (const Switch &each : Switches)
        names.append(QLatin1StringView(each.name));
    return names;
}

} // namespace Calends
