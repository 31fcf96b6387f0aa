// One profile's journal file, or its stand-in for this run: opened, locked, set aside.
#pragma once

#include <QLockFile>

#include <memory>
#include <optional>

#include "models/changes/journal.h"
#include "models/changes/journalrows.h"
#include "models/changes/journalschema.h"
#include "models/core/sealing.h"
#include "models/core/sqlitefile.h"

namespace Calends {

// Lives in one thread. Never throws a file away: what cannot be used is renamed beside it. Unlike a store it
// does not go on in memory once it was on the disk: what cannot be written down is not sent.
class JournalFile
{
public:
    explicit JournalFile(const JournalConfiguration &configuration);
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    void open();
    // Another number whenever another process wrote something; -1: it cannot be read.
    qint64 version();
    JournalState state() const { return m_state; }
    QString message() const { return m_message; }
    bool mayWrite() const
    {
        return m_rows && (m_state == JournalState::Kept || m_state == JournalState::ThisRunOnly);
    }
    JournalRows *rows() { return m_rows ? &*m_rows : nullptr; }
    // Says so when what was asked could not be done.
    void note(const QSqlError &error);

private:
    void openReadOnly();
    StoreTrouble openOnDisk(bool readOnly);
    void disconnect();
    bool setAside(StoreTrouble trouble);
    void goOnForThisRun(const QString &reason);
    void say(const QString &sentence);

    JournalConfiguration m_configuration;
    Seal m_seal;
    std::unique_ptr<QLockFile> m_lock;
    SqliteFile m_sqlite;
    bool m_lacksKey; // for a file that was asked for
    std::optional<JournalRows> m_rows;
    JournalState m_state = JournalState::Opening;
    QString m_message;
};

} // namespace Calends
