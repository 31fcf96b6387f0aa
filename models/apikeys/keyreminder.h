// What reminds of the day on which a key expires: a file for any calendar, and words here when it is near.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "models/account/profile.h"

namespace Calends {

inline constexpr int KeyRemindedDays = 14; // before it expires, here and by the calendar

// An event of iCalendar (RFC 5545) on the day the profile's key expires, with its alarm; empty when it never
// does or nothing is known of it. The same key makes the same event, so that a calendar takes it once.
QByteArray keyReminder(const Profile &profile, const QDateTime &now);
// "The API key expires in 5 days. …", translated; empty: it is not near.
QString keyExpiryNote(const KeyLife &life, const QDateTime &now);

} // namespace Calends
