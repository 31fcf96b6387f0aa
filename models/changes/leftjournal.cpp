#include "models/changes/leftjournal.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QPromise>

#include "models/account/keptcredential.h"
#include "models/account/vault.h"
#include "models/api/whenready.h"
#include "models/core/sealing.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

JournalContents counted(const QList<JournalJob> &jobs, qsizetype archives)
{
    JournalContents contents;
    contents.jobs = int(jobs.size());
    contents.archives = int(archives);
    for (const JournalJob &job : jobs) {
        contents.unfinished += job.state == JobState::Finished || job.state == JobState::Stopped ? 0 : 1;
        contents.unknown += job.unknown;
        contents.rows += job.done;
        if (contents.account.isEmpty())
            contents.account = job.author.profile; // the latest comes first
        if (!contents.latest.isValid() || job.began > contents.latest)
            contents.latest = job.began;
    }
    return contents;
}

QFuture<QString> ready(const QString &problem) { return QtFuture::makeReadyFuture(problem); }

} // namespace

LeftJournal::LeftJournal(
    const QString &file, Vault &vault, std::function<bool(const QString &profile)> isLeft, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_vault(vault)
    , m_isLeft(std::move(isLeft))
{
}

LeftJournal::~LeftJournal() = default;

QString LeftJournal::profile() const { return ChangeJournal::profileOf(m_file); }

QStringList LeftJournal::filesIn(const QString &folder, const QStringList &profiles)
{
    const QDir place(folder);
    QStringList files;
    const QStringList names = place.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString profile = ChangeJournal::profileOf(name);
        if (!profile.isEmpty() && !profiles.contains(profile))
            files.append(place.filePath(name));
    }
    return files;
}

void LeftJournal::become(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT changed();
}

void LeftJournal::open()
{
    if (m_state == State::Opening || m_state == State::Open)
        return;
    become(State::Opening);
    whenReady(m_vault.read(VaultEntry::journalKey(profile())), this, [this](const VaultResult &key) {
        if (key.error == VaultError::None && Seal::isKey(key.secret))
            read(key.secret);
        else if (key.error == VaultError::None || key.error == VaultError::Missing)
            become(State::Unreadable,
                tr("Its key is no longer in the keychain, so that nobody can read it any more."));
        else
            become(State::NoKey, key.message);
    });
}

void LeftJournal::read(const QByteArray &key)
{
    JournalConfiguration configuration{m_file, key, profile()};
    configuration.looksOnly = true;
    m_journal = std::make_unique<ChangeJournal>(configuration);
    const QFuture<QList<JournalArchive>> archives = m_journal->archives();
    whenReady(m_journal->jobs(), this, [this, archives](const QList<JournalJob> &jobs) {
        whenReady(archives, this, [this, jobs](const QList<JournalArchive> &kept) { take(jobs, kept); });
    });
}

void LeftJournal::take(const QList<JournalJob> &jobs, const QList<JournalArchive> &archives)
{
    if (!m_journal)
        return;
    if (!m_journal->message().isEmpty()) {
        m_journal.reset();
        return become(State::Unreadable,
            tr("The file is damaged, was written by a later version, or was sealed with another key."));
    }
    m_jobs = jobs;
    m_contents = counted(jobs, archives.size());
    become(State::Open);
}

QString LeftJournal::removalObstacle() const
{
    switch (m_state) {
    case State::Closed:
    case State::Opening:
        return tr("Look at what is in it first.");
    case State::NoKey:
        return m_message;
    case State::Open:
    case State::Unreadable:
        break;
    }
    return {};
}

QFuture<QString> LeftJournal::remove()
{
    if (const QString obstacle = removalObstacle(); !obstacle.isEmpty())
        return ready(obstacle);
    const auto lock = std::make_shared<QLockFile>(m_file + ".lock"_L1);
    lock->setStaleLockTime(0); // however old, while its process lives
    if (!m_isLeft(profile()) || !lock->tryLock(0))
        return ready(tr("Another Calends has an account with this journal. Nothing was deleted."));
    m_journal.reset(); // nothing holds the file any more
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    whenReady(m_vault.remove(VaultEntry::journalKey(profile())), this,
        [this, promise, lock](const VaultResult &removed) {
            const bool isGone = removed.error == VaultError::None || removed.error == VaultError::Missing;
            const QString problem = isGone ? removeFiles() : removed.message;
            lock->unlock();
            // What is left is read anew when it is looked at.
            become(State::Closed);
            promise->addResult(problem);
            promise->finish();
        });
    return promise->future();
}

QString LeftJournal::removeFiles() const
{
    QStringList files = ChangeJournal::filesOf(m_file);
    files.removeAll(m_file + ".lock"_L1); // goes when it is let go
    for (const QString &file : std::as_const(files)) {
        if (QFile::exists(file) && !QFile::remove(file))
            return tr("The file %1 cannot be removed. Check its rights.").arg(QDir::toNativeSeparators(file));
    }
    return {};
}

} // namespace Calends
