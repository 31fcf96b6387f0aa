#include "tests/bench/changeaccount.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/api/json.h"
#include "models/core/sealing.h"
#include "models/people/organizationuserchanges.h"
#include "tests/bench/usage.h"
#include "tests/bench/userpages.h"
#include "tests/programs/sandboxprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 600'000; // ms

Profile profileOf(const QUrl &base)
{
    Profile profile;
    profile.id = u"bench"_s;
    profile.name = u"Bench"_s;
    profile.base = base;
    profile.writeLevel = WriteLevel::Confirm;
    return profile;
}

ChangeKinds kinds()
{
    ChangeKinds kinds;
    kinds.add(organizationUserKind());
    return kinds;
}

} // namespace

ChangeAccount::ChangeAccount(const SandboxProgram &server)
    : m_server(server)
    , m_vault(QString())
    , m_session(profileOf(server.base()), m_vault)
    , m_threads(threads())
    , m_journal({m_folder.filePath(u"changes.sqlite"_s), QByteArray(Seal::KeySize, 'k'), u"bench"_s})
    , m_changes(m_session, m_journal, kinds())
{
}

ChangeAccount::~ChangeAccount() = default;

// Until the session is opened the journal's thread is the only one that can have come.
bool ChangeAccount::learn()
{
    const auto isOpen = [this] { return m_journal.state() == JournalState::Kept && m_changes.hasJobs(); };
    if (!QTest::qWaitFor(isOpen, Patience))
        return false;
    const QSet<int> come = threads() - m_threads;
    m_journalThread = come.size() == 1 ? *come.cbegin() : -1;
    QSignalSpy learnt(&m_session, &Session::factsLearnt);
    m_session.openWith(ApiKey{m_server.ownersKey()});
    return learnt.wait(Patience);
}

std::optional<ChangeSet> ChangeAccount::zoneChanges(int people, const QString &zone) const
{
    const QTemporaryDir folder;
    constexpr int HaveItAlready = 250; // more than do
    const UserPages pages(m_server, people + HaveItAlready);
    if (pages.fetch(folder.path()) < 0)
        return std::nullopt;
    ChangeSet set{u"Time zone of %1 people"_s.arg(people), {}, 0};
    set.changes.reserve(people);
    QString last;
    const QStringList files = pages.filesIn(folder.path());
    for (const QString &name : files) {
        QFile file(name);
        const JsonDocument page(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        for (const JsonView row : page.root()["data"].items()) {
            const auto before = describe<OrganizationUser>().decode(row.raw());
            if (!before || set.changes.size() == people)
                continue;
            OrganizationUser after = *before;
            after.timeZone.set(zone);
            const Change change = organizationUserUpdate(m_server.organizationId(), *before, after);
            if (!change.isEmpty() && change.id != last) // pages overlap by a row
                set.changes.append(change);
            last = change.id;
        }
    }
    if (set.changes.size() == people)
        return set;
    qWarning("only %d of %d users can be changed", int(set.changes.size()), people);
    return std::nullopt;
}

// An event loop rather than qWaitFor(), which sleeps between the many hops of one call.
ChangeJob *ChangeAccount::carryOut(const ChangeSet &set)
{
    ChangeJob *const job = m_changes.apply(set);
    if (!job)
        return nullptr;
    QEventLoop loop;
    QObject::connect(job, &ChangeJob::stateChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    while (job->state() == JobState::Running || job->state() == JobState::Settling) {
        if (loop.exec() != 0)
            break;
    }
    const bool isDone
        = job->state() == JobState::Finished && job->count(ChangeState::Applied) == job->rowCount();
    if (!isDone)
        qWarning("the job ended with %d of %d: %s", job->count(ChangeState::Applied), job->rowCount(),
            qPrintable(job->message()));
    return isDone ? job : nullptr;
}

} // namespace Calends::Bench
