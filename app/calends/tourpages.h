// The pages a tour can be limited to.
#pragma once

#include <QString>

#include <array>

namespace Calends {

// As their pictures are named: what the window shows first, then pages of the sample account.
constexpr std::array TourPages{QLatin1StringView("welcome"), QLatin1StringView("bookings"),
    QLatin1StringView("eventtypes"), QLatin1StringView("schedules"), QLatin1StringView("people"),
    QLatin1StringView("capabilities"), QLatin1StringView("credentials")};

} // namespace Calends
