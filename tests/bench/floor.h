// The least that loading rows can cost, and what a script needs for it.
#pragma once

#include <QStringList>

namespace Calends::Bench {

// CPU seconds to parse these pages, seal each row's JSON and keep all of them in one transaction of SQLite
// (its own API, WAL); negative: it failed, or there were fewer rows than these.
double floorSeconds(const QStringList &files, int rows);

// CPU seconds of `curl | jq | sqlite3` doing it from this address; negative as above.
double scriptSeconds(const QString &base, int pages, int step, int rows);

} // namespace Calends::Bench
