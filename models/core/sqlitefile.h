// A SQLite file as the program keeps them: its connection, and what belongs to it on the disk.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>

#include "models/core/storeschema.h"

namespace Calends {

// How a file is told to be ours and made so. The functions are called while it is connected.
struct SqliteLayout
{
    int application = 0; // the mark of such files
    int version = 0; // of this program; later ones are left as they are
    QString synchronous; // as SQLite names it: NORMAL, FULL
    std::function<bool(QSqlError *error)> keyFits; // of a file that is not empty
    std::function<QSqlError(int from)> bringUpToDate; // 0: from an empty file
    std::function<QSqlError()> mark; // an empty file as one under our key
};

// A connection of its own, for one thread. Never throws a file away: what cannot be used is renamed beside
// it.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &purpose); // "store": names the connection
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    // Instead of what it was connected to. `options` as QSqlDatabase::setConnectOptions takes them.
    StoreTrouble connect(const QString &name, const QString &options);
    // Nothing is changed in a file before it is known to be ours, of a version we know and under our key.
    // What cannot be used is not connected.
    StoreTrouble open(const QString &file, bool readOnly, const SqliteLayout &layout);
    void disconnect();
    QSqlDatabase &database() { return m_database; }

    // Renames it with SQLite's own two beside it; nothing may be connected. The new name without its folder;
    // empty: it could not be renamed.
    static QString setAside(const QString &file);
    // Why, translated: "is damaged". It follows the name of what was kept there.
    static QString whySetAside(StoreTrouble trouble);
    // Every file that belongs to it, also what was set aside.
    static QStringList filesOf(const QString &file);

private:
    StoreTrouble prepare(bool readOnly, const SqliteLayout &layout);

    QString m_purpose;
    QSqlDatabase m_database;
};

} // namespace Calends
