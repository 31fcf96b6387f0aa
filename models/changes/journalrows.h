// Reading and writing sealed jobs and rows in one open journal database.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

#include "models/changes/journal.h"
#include "models/core/sealing.h"

class QSqlQuery;

namespace Calends {

// Works in the thread that opened the database. Every call tells the error it met; what it began is taken
// back then.
class JournalRows
{
public:
    JournalRows(const QSqlDatabase &database, const Seal &seal, const QString &profile);

    // Whether the file was sealed with this key for this profile.
    bool keyFits(QSqlError *error);
    QSqlError mark();

    qint64 begin(const JournalJob &job, const QList<Change> &changes, const QList<JournalEntry> &ended,
        QSqlError *error);
    QSqlError record(qint64 job, const QList<JournalEntry> &entries);
    QSqlError replan(qint64 job, const QList<JournalRow> &rows);
    QSqlError setState(qint64 job, JobState state, const QDateTime &ended);
    QSqlError remove(qint64 job);
    QSqlError keepArchive(qint64 job, int row, const QString &name, const QByteArray &json);
    QList<JournalArchive> archives(QSqlError *error);
    QByteArray archive(qint64 id, QSqlError *error);
    QSqlError removeArchive(qint64 id);
    QList<JournalJob> jobs(QSqlError *error);
    QList<JournalRow> rows(qint64 job, QSqlError *error);

private:
    enum class Part : char {
        Job = 'j',
        Planned = 'p',
        Outcome = 'o',
        ArchiveName = 'n',
        Archive = 'a',
        Check = 'c'
    };
    QByteArray identity(Part part, qint64 job, int number) const;
    template <typename Work>
    QSqlError together(Work work);
    QSqlError insertPlanned(qint64 job, const QList<Change> &changes);
    QSqlError insertOutcomes(qint64 job, const QList<JournalEntry> &entries);
    QSqlError sealJob(qint64 job, const JournalJob &told);
    void countOutcomes(QList<JournalJob> *jobs, QSqlError *error);
    ChangeResult outcome(qint64 job, int number, const QSqlQuery &query) const;

    QSqlDatabase m_database;
    const Seal &m_seal;
    QByteArray m_profile;
};

} // namespace Calends
