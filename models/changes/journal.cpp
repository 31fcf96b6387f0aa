#include "models/changes/journal.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

#include "models/api/whenready.h"
#include "models/changes/journalfile.h"
#include "models/core/fileworker.h"
#include "models/core/sqlitefile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of a file's name, around the profile's id.
constexpr QLatin1StringView Beginning("changes-");
constexpr QLatin1StringView Ending(".sqlite");

} // namespace

class ChangeJournal::Worker : public FileWorker<JournalFile>
{
public:
    using FileWorker::FileWorker;
};

template <typename Work>
auto ChangeJournal::run(Work work)
{
    return m_worker->run(
        this, [this](JournalState state, const QString &message) { tell(state, message); }, std::move(work));
}

ChangeJournal::ChangeJournal(const JournalConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(configuration))
{
    m_look.setSingleShot(true);
    m_look.setInterval(configuration.lookEvery);
    connect(&m_look, &QTimer::timeout, this, &ChangeJournal::look);
    run([](JournalFile &file) {
        file.open();
        return true;
    });
}

ChangeJournal::~ChangeJournal() = default;

QFuture<bool> ChangeJournal::close() { return m_worker->close(); }

void ChangeJournal::tell(JournalState state, const QString &message)
{
    m_state = state;
    m_message = message;
    if (state == JournalState::ReadOnly)
        m_look.start();
    else
        m_look.stop();
    Q_EMIT stateChanged(state);
}

void ChangeJournal::look()
{
    whenReady(run([](JournalFile &file) { return file.version(); }), this, [this](qint64 version) {
        const bool isOther = version != std::exchange(m_version, version);
        if (m_state == JournalState::ReadOnly)
            m_look.start();
        if (isOther)
            Q_EMIT writtenElsewhere();
    });
}

QFuture<qint64> ChangeJournal::begin(
    const JournalJob &job, const QList<Change> &changes, const QList<JournalEntry> &ended)
{
    return run([job, changes, ended](JournalFile &file) {
        QSqlError error;
        const qint64 id = file.mayWrite() ? file.rows()->begin(job, changes, ended, &error) : 0;
        file.note(error);
        return id;
    });
}

QFuture<bool> ChangeJournal::record(qint64 job, const QList<JournalEntry> &entries)
{
    return run([job, entries](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->record(job, entries);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

QFuture<bool> ChangeJournal::replan(qint64 job, const QList<JournalRow> &rows)
{
    return run([job, rows](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->replan(job, rows);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

QFuture<bool> ChangeJournal::setState(qint64 job, JobState state, const QDateTime &ended)
{
    return run([job, state, ended](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->setState(job, state, ended);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

QFuture<bool> ChangeJournal::remove(qint64 job)
{
    return run([job](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->remove(job);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

QFuture<QList<JournalJob>> ChangeJournal::jobs()
{
    return run([](JournalFile &file) {
        QSqlError error;
        QList<JournalJob> jobs = file.rows() ? file.rows()->jobs(&error) : QList<JournalJob>();
        file.note(error);
        return jobs;
    });
}

QFuture<QList<JournalRow>> ChangeJournal::rows(qint64 job)
{
    return run([job](JournalFile &file) {
        QSqlError error;
        QList<JournalRow> rows = file.rows() ? file.rows()->rows(job, &error) : QList<JournalRow>();
        file.note(error);
        return rows;
    });
}

QFuture<bool> ChangeJournal::keepArchive(qint64 job, int row, const QString &name, const QByteArray &json)
{
    return run([job, row, name, json](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->keepArchive(job, row, name, json);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

QFuture<QList<JournalArchive>> ChangeJournal::archives()
{
    return run([](JournalFile &file) {
        QSqlError error;
        auto archives = file.rows() ? file.rows()->archives(&error) : QList<JournalArchive>();
        file.note(error);
        return archives;
    });
}

QFuture<QByteArray> ChangeJournal::archive(qint64 id)
{
    return run([id](JournalFile &file) {
        QSqlError error;
        QByteArray json = file.rows() ? file.rows()->archive(id, &error) : QByteArray();
        file.note(error);
        return json;
    });
}

QFuture<QList<QByteArray>> ChangeJournal::archives(const QList<qint64> &ids)
{
    return run([ids](JournalFile &file) {
        QSqlError error;
        QList<QByteArray> archives;
        archives.reserve(ids.size());
        for (const qint64 id : ids)
            archives.append(file.rows() ? file.rows()->archive(id, &error) : QByteArray());
        file.note(error);
        return archives;
    });
}

QFuture<bool> ChangeJournal::removeArchive(qint64 id)
{
    return run([id](JournalFile &file) {
        if (!file.mayWrite())
            return false;
        const QSqlError error = file.rows()->removeArchive(id);
        file.note(error);
        return error.type() == QSqlError::NoError;
    });
}

// Not the store's name at its beginning: whoever takes the store's files away must not take this one.
QString ChangeJournal::fileBeside(const QString &storeFile)
{
    if (storeFile.isEmpty())
        return {};
    const QFileInfo store(storeFile);
    return store.dir().filePath(Beginning + store.completeBaseName() + Ending);
}

QString ChangeJournal::profileOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return name.startsWith(Beginning) && name.endsWith(Ending)
        ? name.mid(Beginning.size(), name.size() - Beginning.size() - Ending.size())
        : QString();
}

QStringList ChangeJournal::filesOf(const QString &file) { return SqliteFile::filesOf(file); }

} // namespace Calends
