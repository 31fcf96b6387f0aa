// A process to be killed: signs in with what the keychain holds, begins a job or goes on with the one the
// journal has, and ends when that has ended. Arguments: the profile, the vault's names, the journal, the
// changes.
#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

#include "models/account/session.h"
#include "models/account/storekey.h"
#include "models/api/whenready.h"
#include "models/changes/changes.h"
#include "models/managedusers/manageduserchanges.h"

using namespace Calends;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ChangeSet changesIn(const QByteArray &bytes)
{
    QList<QByteArray> packed;
    QDataStream stream(bytes);
    stream >> packed;
    ChangeSet set{QStringLiteral("Killed"), {}, 0};
    for (const QByteArray &each : packed) {
        if (const std::optional<Change> change = unpackedChange(each))
            set.changes.append(*change);
    }
    return set;
}

void endWith(const ChangeJob *job)
{
    QObject::connect(job, &ChangeJob::stateChanged, job, [job](JobState state) {
        if (state == JobState::Finished)
            QCoreApplication::exit(0);
        if (state == JobState::Paused) {
            std::fprintf(stderr, "paused: %s\n", qPrintable(job->message()));
            QCoreApplication::exit(3);
        }
    });
}

class JobRun : public QObject
{
    Q_OBJECT
public:
    JobRun(const Profile &profile, const QStringList &arguments)
        : m_vault(arguments.value(2))
        , m_session(profile, m_vault)
        , m_file(arguments.value(3))
        , m_set(changesIn(contentOf(arguments.value(4))))
    {
        connect(&m_session, &Session::factsLearnt, this, &JobRun::begin);
        whenReady(journalKeyOf(profile, m_vault), this, [this](const StoreKey &key) { open(key); });
        m_session.open();
    }

private:
    void open(const StoreKey &key)
    {
        ChangeKinds kinds;
        kinds.add(managedUserKind());
        m_journal
            = std::make_unique<ChangeJournal>(JournalConfiguration{m_file, key.key, m_session.profile().id});
        m_changes = std::make_unique<Changes>(m_session, *m_journal, kinds, ChangePace{.settleAfter = 300});
        connect(m_changes.get(), &Changes::jobsListed, this, &JobRun::begin);
    }

    // Once the server told what the account may do and the journal what it has.
    void begin()
    {
        if (m_hasBegun || !m_changes || !m_changes->hasJobs() || !m_session.hasFacts())
            return;
        m_hasBegun = true;
        const QList<ChangeJob *> jobs = m_changes->jobs();
        ChangeJob *const job = jobs.isEmpty() ? m_changes->apply(m_set) : jobs.constFirst();
        if (!job) {
            std::fprintf(stderr, "refused: %s\n", qPrintable(m_changes->obstacle()));
            return QCoreApplication::exit(4);
        }
        if (job->state() == JobState::Finished)
            return QCoreApplication::exit(0);
        endWith(job);
        m_changes->resumeAll();
    }

    Vault m_vault;
    Session m_session;
    QString m_file;
    ChangeSet m_set;
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<Changes> m_changes;
    bool m_hasBegun = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto profile = Profile::fromJson(QJsonDocument::fromJson(contentOf(arguments.value(1))).object());
    if (!profile)
        return 2;
    const JobRun run(*profile, arguments);
    return QCoreApplication::exec();
}

#include "jobprogram.moc"
