// Words for cells: times in the viewer's zone, names of zones, counts.
#pragma once

#include <QDateTime>
#include <QString>

#include "models/core/instant.h"
#include "models/core/tablemodel.h"

namespace Calends {

// "Tue 24 Nov, 14:00", with the year when it is not this one's.
QString timeInZone(const Instant &instant, const TableContext &context);
// "Tue 24 Nov 2026, 14:00 (Europe/Berlin)": for tool tips and screen readers.
QString timeWithZone(const Instant &instant, const QTimeZone &zone, const QLocale &locale);
// "14:02 Berlin +1": the local time of a zone now. Empty when the zone is not known here.
QString localTime(const QString &zone, const QDateTime &now);
// "3 Mar 2025".
QString dayInZone(const Instant &instant, const TableContext &context);

} // namespace Calends
