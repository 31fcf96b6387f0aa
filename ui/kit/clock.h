// Times as people read them, always with their zone nearby.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Calends {

// The last part of an IANA id, readable: "Europe/Isle_of_Man" is "Isle of Man".
QString cityOf(const QString &zone);
// "+1", "+5:30", "-3", "0": hours from UTC at that moment.
QString offsetText(const QTimeZone &zone, const QDateTime &at);
// "08:42"; in locales with a twelve-hour clock "8:42 AM".
QString clockText(QTime time);
// "08:42 Lagos +1". An id that this system does not know comes back as it is.
QString timeThere(const QString &zone, const QDateTime &at);
// "Tue 24 Nov", with the year when it is not this one.
QString dayText(QDate day, QDate today);
// "Tue 24 Nov, 15:00 to 15:30" in the zone; over midnight both days are named.
QString spanText(const QDateTime &start, const QDateTime &end, const QTimeZone &zone, const QDateTime &now);
// "3 min ago", "just now", "2 days ago".
QString ageText(const QDateTime &then, const QDateTime &now);
// "about 40 s left"; of -1 (not known) empty.
QString timeLeftText(qint64 milliseconds);

} // namespace Calends
