#include "models/changes/journalrows.h"

#include <QSqlQuery>
#include <QVariant>

#include "models/changes/changepacking.h"
#include "models/core/storestatements.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;
using namespace StoreStatements;

namespace {

constexpr auto Check = "calends.journal";

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeIn(const QVariant &value) { return value.isNull() ? QDateTime() : utc(value); }

} // namespace

JournalRows::JournalRows(const QSqlDatabase &database, const Seal &seal, const QString &profile)
    : m_database(database)
    , m_seal(seal)
    , m_profile(profile.toUtf8())
{
}

QByteArray JournalRows::identity(Part part, qint64 job, int number) const
{
    const char name = char(part);
    return sealIdentity(
        {m_profile, QByteArrayView(&name, 1), QByteArray::number(job), QByteArray::number(number)});
}

bool JournalRows::keyFits(QSqlError *error)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT value FROM meta WHERE name = ?"_s);
    *error = execute(query, {QLatin1StringView(Check)});
    return !failed(*error) && query.next()
        && m_seal.open(query.value(0).toByteArray(), identity(Part::Check, 0, 0)) == QByteArray(Check);
}

QSqlError JournalRows::mark()
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO meta(name, value) VALUES(?, ?)"_s);
    return execute(query, {QLatin1StringView(Check), m_seal.close(Check, identity(Part::Check, 0, 0))});
}

// All of it, or nothing.
template <typename Work>
QSqlError JournalRows::together(Work work)
{
    if (!m_database.transaction())
        return m_database.lastError();
    QSqlError error = work();
    if (!failed(error) && !m_database.commit())
        error = m_database.lastError();
    if (failed(error))
        m_database.rollback();
    return error;
}

qint64 JournalRows::begin(
    const JournalJob &job, const QList<Change> &changes, const QList<JournalEntry> &ended, QSqlError *error)
{
    qint64 id = 0;
    *error = together([&] {
        QSqlQuery query(m_database);
        query.prepare(u"INSERT INTO job(state, began, rows, sealed) VALUES(?, ?, ?, x'')"_s);
        QSqlError met = execute(query, {int(job.state), milliseconds(job.began), int(changes.size())});
        if (failed(met))
            return met;
        id = query.lastInsertId().toLongLong();
        met = sealJob(id, job);
        if (!failed(met))
            met = insertPlanned(id, changes);
        return failed(met) ? met : insertOutcomes(id, ended);
    });
    return failed(*error) ? 0 : id;
}

QSqlError JournalRows::sealJob(qint64 job, const JournalJob &told)
{
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE job SET sealed = ? WHERE id = ?"_s);
    return execute(query, {m_seal.close(packedJob(told), identity(Part::Job, job, 0)), job});
}

QSqlError JournalRows::insertPlanned(qint64 job, const QList<Change> &changes)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO planned(job, number, sealed) VALUES(?, ?, ?)"_s);
    int number = 0;
    for (const Change &change : changes) {
        const QByteArray sealed = m_seal.close(packedChange(change), identity(Part::Planned, job, number));
        QSqlError error = execute(query, {job, number, sealed});
        if (failed(error))
            return error;
        ++number;
    }
    return {};
}

QSqlError JournalRows::record(qint64 job, const QList<JournalEntry> &entries)
{
    return together([&] { return insertOutcomes(job, entries); });
}

QSqlError JournalRows::insertOutcomes(qint64 job, const QList<JournalEntry> &entries)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT OR REPLACE INTO outcome(job, number, state, sent, ended, sealed) "
                  "VALUES(?, ?, ?, ?, ?, ?)"_s);
    for (const JournalEntry &entry : entries) {
        const ChangeResult &result = entry.result;
        const QByteArray sealed = m_seal.close(packedResult(result), identity(Part::Outcome, job, entry.row));
        QSqlError error = execute(query,
            {job, entry.row, int(result.state), milliseconds(result.sent), milliseconds(result.ended),
                sealed});
        if (failed(error))
            return error;
    }
    return {};
}

QSqlError JournalRows::replan(qint64 job, const QList<JournalRow> &rows)
{
    return together([&] {
        QSqlQuery query(m_database);
        query.prepare(u"UPDATE planned SET sealed = ? WHERE job = ? AND number = ?"_s);
        for (const JournalRow &row : rows) {
            const QByteArray sealed
                = m_seal.close(packedChange(*row.change), identity(Part::Planned, job, row.number));
            QSqlError error = execute(query, {sealed, job, row.number});
            if (failed(error))
                return error;
        }
        return QSqlError();
    });
}

QSqlError JournalRows::setState(qint64 job, JobState state, const QDateTime &ended)
{
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE job SET state = ?, ended = ? WHERE id = ?"_s);
    return execute(query, {int(state), milliseconds(ended), job});
}

QSqlError JournalRows::remove(qint64 job)
{
    return together([&] {
        for (const QString &statement : {u"DELETE FROM outcome WHERE job = ?"_s,
                 u"DELETE FROM planned WHERE job = ?"_s, u"DELETE FROM job WHERE id = ?"_s}) {
            QSqlQuery query(m_database);
            query.prepare(statement);
            QSqlError error = execute(query, {job});
            if (failed(error))
                return error;
        }
        return QSqlError();
    });
}

QList<JournalJob> JournalRows::jobs(QSqlError *error)
{
    QList<JournalJob> jobs;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, state, began, ended, rows, sealed FROM job ORDER BY id DESC"_s);
    *error = execute(query, {});
    while (!failed(*error) && query.next()) {
        JournalJob job;
        job.id = query.value(0).toLongLong();
        job.state = JobState(query.value(1).toInt());
        job.began = timeIn(query.value(2));
        job.ended = timeIn(query.value(3));
        job.rows = query.value(4).toInt();
        if (const auto bytes = m_seal.open(query.value(5).toByteArray(), identity(Part::Job, job.id, 0)))
            unpackJob(*bytes, &job);
        jobs.append(job);
    }
    if (!failed(*error))
        *error = query.lastError();
    if (!failed(*error))
        countOutcomes(&jobs, error);
    return jobs;
}

void JournalRows::countOutcomes(QList<JournalJob> *jobs, QSqlError *error)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT state, count(*) FROM outcome WHERE job = ? GROUP BY state"_s);
    for (JournalJob &job : *jobs) {
        *error = execute(query, {job.id});
        while (!failed(*error) && query.next()) {
            const auto state = ChangeState(query.value(0).toInt());
            const int count = query.value(1).toInt();
            job.sending += state == ChangeState::Sending ? count : 0;
            job.done += isEnded(state) ? count : 0;
            if (state == ChangeState::Applied)
                job.applied += count;
            else if (state == ChangeState::Failed)
                job.failed += count;
            else if (state == ChangeState::Unknown || state == ChangeState::Sending)
                job.unknown += count;
        }
    }
}

ChangeResult JournalRows::outcome(qint64 job, int number, const QSqlQuery &query) const
{
    ChangeResult result;
    if (query.value(2).isNull())
        return result; // nothing was ever tried
    result.state = ChangeState(query.value(2).toInt());
    result.sent = timeIn(query.value(3));
    result.ended = timeIn(query.value(4));
    if (const auto bytes = m_seal.open(query.value(5).toByteArray(), identity(Part::Outcome, job, number)))
        unpackResult(*bytes, &result);
    return result;
}

QList<JournalRow> JournalRows::rows(qint64 job, QSqlError *error)
{
    QList<JournalRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT planned.number, planned.sealed, outcome.state, outcome.sent, outcome.ended, "
                  "outcome.sealed FROM planned LEFT JOIN outcome ON outcome.job = planned.job AND "
                  "outcome.number = planned.number WHERE planned.job = ? ORDER BY planned.number"_s);
    *error = execute(query, {job});
    while (!failed(*error) && query.next()) {
        JournalRow row;
        row.number = query.value(0).toInt();
        if (const auto bytes
            = m_seal.open(query.value(1).toByteArray(), identity(Part::Planned, job, row.number)))
            row.change = unpackedChange(*bytes);
        row.result = outcome(job, row.number, query);
        rows.append(row);
    }
    if (!failed(*error))
        *error = query.lastError();
    return rows;
}

} // namespace Calends
