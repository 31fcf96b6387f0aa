#include "models/account/groupwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Named
{
    std::string_view group;
    const char *area;
    const char *part; // nullptr: the area itself
};

constexpr std::array NamedGroups{
    Named{"Allowlists", QT_TRANSLATE_NOOP("ApiGroup", "Allow lists"), nullptr},
    Named{"Api Keys", QT_TRANSLATE_NOOP("ApiGroup", "API keys"), nullptr},
    Named{"Bookings", QT_TRANSLATE_NOOP("ApiGroup", "Bookings"), nullptr},
    Named{"Bookings - Email Verification", QT_TRANSLATE_NOOP("ApiGroup", "Bookings"),
        QT_TRANSLATE_NOOP("ApiGroup", "e-mail verification")},
    Named{"Bookings / Attendees", QT_TRANSLATE_NOOP("ApiGroup", "Bookings"),
        QT_TRANSLATE_NOOP("ApiGroup", "attendees")},
    Named{"Bookings / Guests", QT_TRANSLATE_NOOP("ApiGroup", "Bookings"),
        QT_TRANSLATE_NOOP("ApiGroup", "guests")},
    Named{"Bookings / Routing Trace", QT_TRANSLATE_NOOP("ApiGroup", "Bookings"),
        QT_TRANSLATE_NOOP("ApiGroup", "routing trace")},
    Named{"Cal Unified Calendars", QT_TRANSLATE_NOOP("ApiGroup", "Calendars"),
        QT_TRANSLATE_NOOP("ApiGroup", "unified")},
    Named{"Calendars", QT_TRANSLATE_NOOP("ApiGroup", "Calendars"), nullptr},
    Named{"Conferencing", QT_TRANSLATE_NOOP("ApiGroup", "Conferencing"), nullptr},
    Named{"Credits", QT_TRANSLATE_NOOP("ApiGroup", "Credits"), nullptr},
    Named{"Destination Calendars", QT_TRANSLATE_NOOP("ApiGroup", "Calendars"),
        QT_TRANSLATE_NOOP("ApiGroup", "destination")},
    Named{"Event Types", QT_TRANSLATE_NOOP("ApiGroup", "Event types"), nullptr},
    Named{"Event Types / Webhooks", QT_TRANSLATE_NOOP("ApiGroup", "Event types"),
        QT_TRANSLATE_NOOP("ApiGroup", "webhooks")},
    Named{"Event Types Private Links", QT_TRANSLATE_NOOP("ApiGroup", "Event types"),
        QT_TRANSLATE_NOOP("ApiGroup", "private links")},
    Named{"Events", QT_TRANSLATE_NOOP("ApiGroup", "Calendars"), QT_TRANSLATE_NOOP("ApiGroup", "events")},
    Named{"Insights", QT_TRANSLATE_NOOP("ApiGroup", "Insights"), nullptr},
    Named{"Managed Orgs", QT_TRANSLATE_NOOP("ApiGroup", "Managed organizations"), nullptr},
    Named{"Me", QT_TRANSLATE_NOOP("ApiGroup", "Own profile"), nullptr},
    Named{"Notifications", QT_TRANSLATE_NOOP("ApiGroup", "Notifications"), nullptr},
    Named{"OAuth2", QT_TRANSLATE_NOOP("ApiGroup", "OAuth2"), nullptr},
    Named{"Organization Event Types", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "event types of all")},
    Named{"Organization Team Verified Resources", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "verified addresses")},
    Named{"Orgs / Attributes", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "attributes")},
    Named{"Orgs / Attributes / Options", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "attribute options")},
    Named{"Orgs / Attributes / Sync History", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "attribute sync history")},
    Named{"Orgs / Bookings", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "bookings")},
    Named{"Orgs / Delegation Credentials", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "delegation credentials")},
    Named{"Orgs / Memberships", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "memberships")},
    Named{"Orgs / Roles", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "roles")},
    Named{"Orgs / Roles / Permissions", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "permissions of roles")},
    Named{"Orgs / Routing forms", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "routing forms")},
    Named{"Orgs / Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "schedules")},
    Named{"Orgs / Teams", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"), nullptr},
    Named{"Orgs / Teams / Bookings", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "bookings")},
    Named{"Orgs / Teams / Conferencing", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "conferencing")},
    Named{"Orgs / Teams / Event Types", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "event types")},
    Named{"Orgs / Teams / Event Types / Private Links", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "private links")},
    Named{"Orgs / Teams / Invite", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "invitations")},
    Named{"Orgs / Teams / Memberships", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "memberships")},
    Named{"Orgs / Teams / Roles", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "roles")},
    Named{"Orgs / Teams / Roles / Permissions", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "permissions of roles")},
    Named{"Orgs / Teams / Routing forms", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "routing forms")},
    Named{"Orgs / Teams / Routing forms / Responses", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "routing form answers")},
    Named{"Orgs / Teams / Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "schedules")},
    Named{"Orgs / Teams / Stripe", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "Stripe")},
    Named{"Orgs / Teams / Users / Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "members' schedules")},
    Named{"Orgs / Teams / Workflows", QT_TRANSLATE_NOOP("ApiGroup", "Organization teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "workflows")},
    Named{"Orgs / Users", QT_TRANSLATE_NOOP("ApiGroup", "Organization users"), nullptr},
    Named{"Orgs / Users / Bookings", QT_TRANSLATE_NOOP("ApiGroup", "Organization users"),
        QT_TRANSLATE_NOOP("ApiGroup", "bookings")},
    Named{"Orgs / Users / Conferencing", QT_TRANSLATE_NOOP("ApiGroup", "Organization users"),
        QT_TRANSLATE_NOOP("ApiGroup", "conferencing")},
    Named{"Orgs / Users / OOO", QT_TRANSLATE_NOOP("ApiGroup", "Organization users"),
        QT_TRANSLATE_NOOP("ApiGroup", "time off")},
    Named{"Orgs / Users / Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Organization users"),
        QT_TRANSLATE_NOOP("ApiGroup", "schedules")},
    Named{"Orgs / Webhooks", QT_TRANSLATE_NOOP("ApiGroup", "Organization"),
        QT_TRANSLATE_NOOP("ApiGroup", "webhooks")},
    Named{"Out of Office", QT_TRANSLATE_NOOP("ApiGroup", "Own time off"), nullptr},
    Named{"Platform / Managed Users", QT_TRANSLATE_NOOP("ApiGroup", "Platform"),
        QT_TRANSLATE_NOOP("ApiGroup", "managed users")},
    Named{"Platform / Webhooks", QT_TRANSLATE_NOOP("ApiGroup", "Platform"),
        QT_TRANSLATE_NOOP("ApiGroup", "webhooks")},
    Named{"Platform OAuth Clients", QT_TRANSLATE_NOOP("ApiGroup", "Platform"),
        QT_TRANSLATE_NOOP("ApiGroup", "OAuth clients")},
    Named{"Routing forms", QT_TRANSLATE_NOOP("ApiGroup", "Routing forms"), nullptr},
    Named{"Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Schedules"), nullptr},
    Named{"Selected Calendars", QT_TRANSLATE_NOOP("ApiGroup", "Calendars"),
        QT_TRANSLATE_NOOP("ApiGroup", "selected")},
    Named{"Slots", QT_TRANSLATE_NOOP("ApiGroup", "Slots"), nullptr},
    Named{"Stripe", QT_TRANSLATE_NOOP("ApiGroup", "Stripe"), nullptr},
    Named{"Team Event Types", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "event types of all")},
    Named{"Teams", QT_TRANSLATE_NOOP("ApiGroup", "Teams"), nullptr},
    Named{"Teams / Bookings", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "bookings")},
    Named{"Teams / Event Types", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "event types")},
    Named{"Teams / Event Types / Webhooks", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "webhooks of event types")},
    Named{"Teams / Invite", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "invitations")},
    Named{"Teams / Memberships", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "memberships")},
    Named{"Teams / Routing forms / Responses", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "routing form answers")},
    Named{"Teams / Schedules", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "schedules")},
    Named{"Teams / Users / OOO", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "members' time off")},
    Named{"Teams Verified Resources", QT_TRANSLATE_NOOP("ApiGroup", "Teams"),
        QT_TRANSLATE_NOOP("ApiGroup", "verified addresses")},
    Named{"Verified Resources", QT_TRANSLATE_NOOP("ApiGroup", "Verified addresses"), nullptr},
    Named{"Webhooks", QT_TRANSLATE_NOOP("ApiGroup", "Webhooks"), nullptr},
    Named{"Workflows", QT_TRANSLATE_NOOP("ApiGroup", "Workflows"), nullptr},
};

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("ApiGroup", text) : QString();
}

} // namespace

GroupWords wordsOf(std::string_view group)
{
    const auto named
        = std::ranges::find_if(NamedGroups, [group](const Named &each) { return each.group == group; });
    if (named != NamedGroups.end())
        return {translated(named->area), translated(named->part)};
    return {QString::fromUtf8(group.data(), qsizetype(group.size())), {}};
}

QString groupText(std::string_view group)
{
    const GroupWords words = wordsOf(group);
    return words.part.isEmpty()
        ? words.area
        : QCoreApplication::translate("ApiGroup", "%1: %2", "an area of the API and a part of it")
              .arg(words.area, words.part);
}

} // namespace Calends
