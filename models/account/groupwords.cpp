#include "models/account/groupwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// A word stands here once for all the groups it is used of.
constexpr auto APIKeys = QT_TRANSLATE_NOOP("ApiGroup", "API keys");
constexpr auto AllowLists = QT_TRANSLATE_NOOP("ApiGroup", "Allow lists");
constexpr auto Attendees = QT_TRANSLATE_NOOP("ApiGroup", "attendees");
constexpr auto AttributeOptions = QT_TRANSLATE_NOOP("ApiGroup", "attribute options");
constexpr auto AttributeSyncHistory = QT_TRANSLATE_NOOP("ApiGroup", "attribute sync history");
constexpr auto Attributes = QT_TRANSLATE_NOOP("ApiGroup", "attributes");
constexpr auto Bookings = QT_TRANSLATE_NOOP("ApiGroup", "Bookings");
constexpr auto BookingsPart = QT_TRANSLATE_NOOP("ApiGroup", "bookings");
constexpr auto Calendars = QT_TRANSLATE_NOOP("ApiGroup", "Calendars");
constexpr auto Conferencing = QT_TRANSLATE_NOOP("ApiGroup", "Conferencing");
constexpr auto ConferencingPart = QT_TRANSLATE_NOOP("ApiGroup", "conferencing");
constexpr auto Credits = QT_TRANSLATE_NOOP("ApiGroup", "Credits");
constexpr auto DelegationCredentials = QT_TRANSLATE_NOOP("ApiGroup", "delegation credentials");
constexpr auto Destination = QT_TRANSLATE_NOOP("ApiGroup", "destination");
constexpr auto EMailVerification = QT_TRANSLATE_NOOP("ApiGroup", "e-mail verification");
constexpr auto EventTypes = QT_TRANSLATE_NOOP("ApiGroup", "Event types");
constexpr auto EventTypesOfAll = QT_TRANSLATE_NOOP("ApiGroup", "event types of all");
constexpr auto EventTypesPart = QT_TRANSLATE_NOOP("ApiGroup", "event types");
constexpr auto Events = QT_TRANSLATE_NOOP("ApiGroup", "events");
constexpr auto Guests = QT_TRANSLATE_NOOP("ApiGroup", "guests");
constexpr auto Insights = QT_TRANSLATE_NOOP("ApiGroup", "Insights");
constexpr auto Invitations = QT_TRANSLATE_NOOP("ApiGroup", "invitations");
constexpr auto ManagedOrganizations = QT_TRANSLATE_NOOP("ApiGroup", "Managed organizations");
constexpr auto ManagedUsers = QT_TRANSLATE_NOOP("ApiGroup", "managed users");
constexpr auto MembersSchedules = QT_TRANSLATE_NOOP("ApiGroup", "members' schedules");
constexpr auto MembersTimeOff = QT_TRANSLATE_NOOP("ApiGroup", "members' time off");
constexpr auto Memberships = QT_TRANSLATE_NOOP("ApiGroup", "memberships");
constexpr auto Notifications = QT_TRANSLATE_NOOP("ApiGroup", "Notifications");
constexpr auto OAuth2 = QT_TRANSLATE_NOOP("ApiGroup", "OAuth2");
constexpr auto OAuthClients = QT_TRANSLATE_NOOP("ApiGroup", "OAuth clients");
constexpr auto Organization = QT_TRANSLATE_NOOP("ApiGroup", "Organization");
constexpr auto OrganizationTeams = QT_TRANSLATE_NOOP("ApiGroup", "Organization teams");
constexpr auto OrganizationUsers = QT_TRANSLATE_NOOP("ApiGroup", "Organization users");
constexpr auto OwnProfile = QT_TRANSLATE_NOOP("ApiGroup", "Own profile");
constexpr auto OwnTimeOff = QT_TRANSLATE_NOOP("ApiGroup", "Own time off");
constexpr auto PermissionsOfRoles = QT_TRANSLATE_NOOP("ApiGroup", "permissions of roles");
constexpr auto Platform = QT_TRANSLATE_NOOP("ApiGroup", "Platform");
constexpr auto PrivateLinks = QT_TRANSLATE_NOOP("ApiGroup", "private links");
constexpr auto Roles = QT_TRANSLATE_NOOP("ApiGroup", "roles");
constexpr auto RoutingFormAnswers = QT_TRANSLATE_NOOP("ApiGroup", "routing form answers");
constexpr auto RoutingForms = QT_TRANSLATE_NOOP("ApiGroup", "Routing forms");
constexpr auto RoutingFormsPart = QT_TRANSLATE_NOOP("ApiGroup", "routing forms");
constexpr auto RoutingTrace = QT_TRANSLATE_NOOP("ApiGroup", "routing trace");
constexpr auto Schedules = QT_TRANSLATE_NOOP("ApiGroup", "Schedules");
constexpr auto SchedulesPart = QT_TRANSLATE_NOOP("ApiGroup", "schedules");
constexpr auto Selected = QT_TRANSLATE_NOOP("ApiGroup", "selected");
constexpr auto Slots = QT_TRANSLATE_NOOP("ApiGroup", "Slots");
constexpr auto Stripe = QT_TRANSLATE_NOOP("ApiGroup", "Stripe");
constexpr auto Teams = QT_TRANSLATE_NOOP("ApiGroup", "Teams");
constexpr auto TimeOff = QT_TRANSLATE_NOOP("ApiGroup", "time off");
constexpr auto Unified = QT_TRANSLATE_NOOP("ApiGroup", "unified");
constexpr auto VerifiedAddresses = QT_TRANSLATE_NOOP("ApiGroup", "Verified addresses");
constexpr auto VerifiedAddressesPart = QT_TRANSLATE_NOOP("ApiGroup", "verified addresses");
constexpr auto Webhooks = QT_TRANSLATE_NOOP("ApiGroup", "Webhooks");
constexpr auto WebhooksOfEventTypes = QT_TRANSLATE_NOOP("ApiGroup", "webhooks of event types");
constexpr auto WebhooksPart = QT_TRANSLATE_NOOP("ApiGroup", "webhooks");
constexpr auto Workflows = QT_TRANSLATE_NOOP("ApiGroup", "Workflows");
constexpr auto WorkflowsPart = QT_TRANSLATE_NOOP("ApiGroup", "workflows");

struct Named
{
    std::string_view group;
    const char *area;
    const char *part = nullptr; // the area itself
};

constexpr std::array NamedGroups{
    Named{"Allowlists", AllowLists},
    Named{"Api Keys", APIKeys},
    Named{"Bookings", Bookings},
    Named{"Bookings - Email Verification", Bookings, EMailVerification},
    Named{"Bookings / Attendees", Bookings, Attendees},
    Named{"Bookings / Guests", Bookings, Guests},
    Named{"Bookings / Routing Trace", Bookings, RoutingTrace},
    Named{"Cal Unified Calendars", Calendars, Unified},
    Named{"Calendars", Calendars},
    Named{"Conferencing", Conferencing},
    Named{"Credits", Credits},
    Named{"Destination Calendars", Calendars, Destination},
    Named{"Event Types", EventTypes},
    Named{"Event Types / Webhooks", EventTypes, WebhooksPart},
    Named{"Event Types Private Links", EventTypes, PrivateLinks},
    Named{"Events", Calendars, Events},
    Named{"Insights", Insights},
    Named{"Managed Orgs", ManagedOrganizations},
    Named{"Me", OwnProfile},
    Named{"Notifications", Notifications},
    Named{"OAuth2", OAuth2},
    Named{"Organization Event Types", OrganizationTeams, EventTypesOfAll},
    Named{"Organization Team Verified Resources", OrganizationTeams, VerifiedAddressesPart},
    Named{"Orgs / Attributes", Organization, Attributes},
    Named{"Orgs / Attributes / Options", Organization, AttributeOptions},
    Named{"Orgs / Attributes / Sync History", Organization, AttributeSyncHistory},
    Named{"Orgs / Bookings", Organization, BookingsPart},
    Named{"Orgs / Delegation Credentials", Organization, DelegationCredentials},
    Named{"Orgs / Memberships", Organization, Memberships},
    Named{"Orgs / Roles", Organization, Roles},
    Named{"Orgs / Roles / Permissions", Organization, PermissionsOfRoles},
    Named{"Orgs / Routing forms", Organization, RoutingFormsPart},
    Named{"Orgs / Schedules", Organization, SchedulesPart},
    Named{"Orgs / Teams", OrganizationTeams},
    Named{"Orgs / Teams / Bookings", OrganizationTeams, BookingsPart},
    Named{"Orgs / Teams / Conferencing", OrganizationTeams, ConferencingPart},
    Named{"Orgs / Teams / Event Types", OrganizationTeams, EventTypesPart},
    Named{"Orgs / Teams / Event Types / Private Links", OrganizationTeams, PrivateLinks},
    Named{"Orgs / Teams / Invite", OrganizationTeams, Invitations},
    Named{"Orgs / Teams / Memberships", OrganizationTeams, Memberships},
    Named{"Orgs / Teams / Roles", OrganizationTeams, Roles},
    Named{"Orgs / Teams / Roles / Permissions", OrganizationTeams, PermissionsOfRoles},
    Named{"Orgs / Teams / Routing forms", OrganizationTeams, RoutingFormsPart},
    Named{"Orgs / Teams / Routing forms / Responses", OrganizationTeams, RoutingFormAnswers},
    Named{"Orgs / Teams / Schedules", OrganizationTeams, SchedulesPart},
    Named{"Orgs / Teams / Stripe", OrganizationTeams, Stripe},
    Named{"Orgs / Teams / Users / Schedules", OrganizationTeams, MembersSchedules},
    Named{"Orgs / Teams / Workflows", OrganizationTeams, WorkflowsPart},
    Named{"Orgs / Users", OrganizationUsers},
    Named{"Orgs / Users / Bookings", OrganizationUsers, BookingsPart},
    Named{"Orgs / Users / Conferencing", OrganizationUsers, ConferencingPart},
    Named{"Orgs / Users / OOO", OrganizationUsers, TimeOff},
    Named{"Orgs / Users / Schedules", OrganizationUsers, SchedulesPart},
    Named{"Orgs / Webhooks", Organization, WebhooksPart},
    Named{"Out of Office", OwnTimeOff},
    Named{"Platform / Managed Users", Platform, ManagedUsers},
    Named{"Platform / Webhooks", Platform, WebhooksPart},
    Named{"Platform OAuth Clients", Platform, OAuthClients},
    Named{"Routing forms", RoutingForms},
    Named{"Schedules", Schedules},
    Named{"Selected Calendars", Calendars, Selected},
    Named{"Slots", Slots},
    Named{"Stripe", Stripe},
    Named{"Team Event Types", Teams, EventTypesOfAll},
    Named{"Teams", Teams},
    Named{"Teams / Bookings", Teams, BookingsPart},
    Named{"Teams / Event Types", Teams, EventTypesPart},
    Named{"Teams / Event Types / Webhooks", Teams, WebhooksOfEventTypes},
    Named{"Teams / Invite", Teams, Invitations},
    Named{"Teams / Memberships", Teams, Memberships},
    Named{"Teams / Routing forms / Responses", Teams, RoutingFormAnswers},
    Named{"Teams / Schedules", Teams, SchedulesPart},
    Named{"Teams / Users / OOO", Teams, MembersTimeOff},
    Named{"Teams Verified Resources", Teams, VerifiedAddressesPart},
    Named{"Verified Resources", VerifiedAddresses},
    Named{"Webhooks", Webhooks},
    Named{"Workflows", Workflows},
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
