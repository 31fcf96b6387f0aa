#include "ui/shell/windowplaces.h"

#include "ui/shell/credentialspage.h"
#include "ui/shell/windowactions.h"

namespace Calends {

std::span<const WindowPlace> windowPlaces()
{
    static constexpr WindowPlace places[] = {
        {WindowAction::GoBookings, QLatin1StringView("bookings")},
        {WindowAction::GoEventTypes, QLatin1StringView("eventtypes")},
        {WindowAction::GoSchedules, QLatin1StringView("schedules")},
        {WindowAction::GoPeople, QLatin1StringView("people")},
        {WindowAction::GoClients, QLatin1StringView("oauthclients")},
        {WindowAction::GoWebhooks, QLatin1StringView("webhooks")},
        {WindowAction::GoTeams, QLatin1StringView("teams")},
        {WindowAction::GoMemberships, QLatin1StringView("memberships")},
        {WindowAction::GoJobs, QLatin1StringView("jobs")},
        {WindowAction::GoImport, QLatin1StringView("import")},
        {WindowAction::GoExplorer, QLatin1StringView("operations")},
        {WindowAction::ShowCapabilities, QLatin1StringView("capabilities")},
        {WindowAction::ShowCredentials, QLatin1StringView("credentials")},
        {WindowAction::EditProfile, QLatin1StringView("credentials"), CredentialsPage::ProfileRow},
        {WindowAction::ShowSettings, QLatin1StringView("settings")},
    };
    return places;
}

} // namespace Calends
