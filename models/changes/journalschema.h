// The layout of a journal file.
#pragma once

#include "models/core/storeschema.h"

namespace Calends {

constexpr int JournalVersion = 1;
// "Calj": tells a journal from any other SQLite file.
constexpr int JournalApplication = 0x43616c6a;

// From nothing to JournalVersion, in one transaction.
QSqlError layOutJournal(const QSqlDatabase &database);

} // namespace Calends
