// Names of time zones as the server takes them.
#pragma once

#include <QStringList>

namespace Calends {

// Of places, by the IANA's list; without those that are only an offset.
const QStringList &zoneNames();
bool isZoneName(const QString &name);
// What was probably meant: "europe/berln", "Berlin", "W. Europe Standard Time". Empty: nothing is near.
QString nearestZone(const QString &typed);

} // namespace Calends
