// The layout of a store file and the way from older layouts to it.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace Calends {

// Layouts. 1: rows(kind, id, seen, payload). 2: the index apart from the payloads, and pages.
constexpr int StoreVersion = 2;
// "Cale": tells a store from any other SQLite file.
constexpr int StoreApplication = 0x43616c65;

// What stands in the way of using a file, from SQLite's result codes.
enum class StoreTrouble : quint8 {
    None,
    Damaged, // not SQLite, cut, or not a store
    OtherKey,
    Later, // written by a later version
    Unwritable, // full disk, read-only folder, no permission, not readable
    NoDriver, // Qt has no SQLite
};

StoreTrouble troubleOf(const QSqlError &error);

// Of a file of one application, by its mark. 0: an empty file; -1: a database of something else.
int schemaVersion(const QSqlDatabase &database, int application, QSqlError *error);

// From nothing, or from any earlier version, to StoreVersion: in one transaction, so that a killed process
// leaves the old layout whole.
QSqlError bringUpToDate(const QSqlDatabase &database, int from);

} // namespace Calends
