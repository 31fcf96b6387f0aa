// Members that may stay unknown: those that exist only to see whether a client survives what it does not
// know.
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace Calends {

// Of a path such as `attendees[].someFutureField`. FACTS names the probe; everything else that a field list
// does not have is a fault.
inline bool mayStayUnknown(const QString &path)
{
    static constexpr std::array<QLatin1StringView, 1> probes{QLatin1StringView("someFutureField")};
    const QString name = path.section(QLatin1Char('.'), -1);
    return std::find(probes.begin(), probes.end(), name) != probes.end();
}

} // namespace Calends
