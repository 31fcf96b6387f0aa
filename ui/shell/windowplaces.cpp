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
        {WindowAction::GoExplorer, QLatin1StringView("operations")},
        {WindowAction::ShowCapabilities, QLatin1StringView("capabilities")},
        {WindowAction::ShowCredentials, QLatin1StringView("credentials")},
        {WindowAction::EditProfile, QLatin1StringView("credentials"), CredentialsPage::ProfileRow},
        {WindowAction::ShowSettings, QLatin1StringView("settings")},
    };
    return places;
}

} // namespace Calends
