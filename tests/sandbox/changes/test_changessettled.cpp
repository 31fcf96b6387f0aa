// What is believed: rows whose answer was lost or says less than all, rows that are tried again, what goes on
// by itself in the next run.
#include <QPromise>

#include "models/changes/changelog.h"
#include "models/operations/table.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;
constexpr int Enough = 60'000; // ms

} // namespace

class TestChangesSettled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRowThatWasSentAndIsSoLaterCountsAsItsDoing();
    void whatSomebodyHadIsWhatIsPutBack();
    void oneBadReadDecidesNothing();
    void whatIsUnknownIsReadAgainAndNeverSent();
    void stoppedMeansThatEveryRowIsKnown();
    void whatAPersonHeldDoesNotGoOnByItself();
    void whatAPersonHeldAfterAnObstacleDoesNotGoOnByItself();
    void whatAnObstacleHeldGoesOnOnceAndIsToldOnce();
    void nothingIsForgottenThatIsOnTheWire();
    void rowsThatGrewOldAreReadAgain();
    void aSlowArchiveIsMadeOnce();
    void whatTheServerMadeOfACreateIsTold();
    void whatTheAnswerHeldIsKept_data();
    void whatTheAnswerHeldIsKept();
    void aRefusalIsRememberedForItsTarget();
    void theLogListsWhatWasSentAndNoSecret();

private:
    ChangeSet apia(int count = 40) { return m_bench->zoneChanges(m_users.first(count), Apia); }
    ChangeJob *finished(const ChangeSet &set, const QString &typed = {});
    ChangeSet creation(const QString &name);
    int requestsOf(const QByteArray &method, const QString &part) const;
    QJsonObject slowWrites(int each) const
    {
        return {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, each}};
    }
    // Of the user in this row.
    QString path(int row) const { return u"/users/%1"_s.arg(m_users.at(row).id.value()); }

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestChangesSettled::init()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    QCOMPARE(m_users.size(), 40);
}

void TestChangesSettled::cleanup() { m_bench.reset(); }

ChangeJob *TestChangesSettled::finished(const ChangeSet &set, const QString &typed)
{
    ChangeJob *const job = m_bench->changes().apply(set, typed);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

ChangeSet TestChangesSettled::creation(const QString &name)
{
    ManagedUser wanted;
    wanted.name.set(name);
    wanted.email.set(u"elodie@patients.test"_s);
    wanted.timeZone.set(u"Europe/Paris"_s);
    return {u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0};
}

int TestChangesSettled::requestsOf(const QByteArray &method, const QString &part) const
{
    const auto &requests = m_bench->session().log().requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [&](const LoggedRequest &request) {
        return QByteArray(request.method) == method && request.url.contains(part);
    }));
}

// The server answers 500, a read shows nothing, and it does the work later.
void TestChangesSettled::aRowThatWasSentAndIsSoLaterCountsAsItsDoing()
{
    m_bench->fault({{u"kind"_s, u"500"_s}, {u"method"_s, u"PATCH"_s}, {u"match"_s, path(2)}});
    ChangeJob *const job = finished(apia(4));
    QCOMPARE(job->result(2).state, ChangeState::Failed);
    const QDateTime sent = job->result(2).sent;
    QVERIFY(sent.isValid());
    m_bench->patchUser(m_users.at(2).id.value(), R"({"timeZone":"Pacific/Apia"})");
    job->retry({2});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(2).state, ChangeState::Applied);
    QVERIFY(job->result(2).isSettled);
    QCOMPARE(job->result(2).sent, sent);
    QCOMPARE(requestsOf("PATCH", path(2)), 1);
    QCOMPARE(job->undo().changes.size(), 4);
    ChangeLog log(m_bench->journal(), m_bench->changes().kinds());
    QSignalSpy reloaded(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(reloaded.wait(Enough));
    QCOMPARE(log.rowCount(), 4);
}

void TestChangesSettled::whatSomebodyHadIsWhatIsPutBack()
{
    const ChangeSet set = apia(3);
    const qint64 id = m_users.at(1).id.value();
    m_bench->patchUser(id, R"({"timeZone":"Pacific/Auckland"})");
    ChangeJob *const job = finished(set);
    QCOMPARE(job->result(1).state, ChangeState::ChangedSince);
    job->retry({1});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    // Also in the next run.
    QVERIFY(m_bench->open());
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QSignalSpy loaded(again, &ChangeJob::loaded);
    again->load();
    QVERIFY(loaded.wait(Enough));
    QVERIFY(again->change(1)->before.contains("Pacific/Auckland"));
    finished(again->undo());
    QCOMPARE(m_bench->user(id).timeZone.value(), u"Pacific/Auckland"_s);
    QCOMPARE(m_bench->user(m_users.at(0).id.value()).timeZone, m_users.at(0).timeZone);
}

void TestChangesSettled::oneBadReadDecidesNothing()
{
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"PATCH"_s}, {u"match"_s, path(1)}});
    m_bench->fault({{u"kind"_s, u"garbage"_s}, {u"method"_s, u"GET"_s}, {u"match"_s, path(1)}});
    const ChangeJob *const job = finished(apia(4));
    QVERIFY(requestsOf("GET", path(1)) >= 2);
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    QVERIFY(job->result(1).isSettled);
}

void TestChangesSettled::whatIsUnknownIsReadAgainAndNeverSent()
{
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"PATCH"_s}, {u"match"_s, path(1)}});
    m_bench->fault(
        {{u"kind"_s, u"garbage"_s}, {u"method"_s, u"GET"_s}, {u"match"_s, path(1)}, {u"count"_s, -1}});
    ChangeJob *const job = finished(apia(4));
    QCOMPARE(job->result(1).state, ChangeState::Unknown);
    QVERIFY(job->result(1).canRetry);
    m_bench->clearFaults();
    job->retry({1});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    QCOMPARE(requestsOf("PATCH", path(1)), 1);
}

void TestChangesSettled::stoppedMeansThatEveryRowIsKnown()
{
    m_bench->pace.settleAfter = 1500;
    QVERIFY(m_bench->open());
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"PATCH"_s}, {u"match"_s, path(0)}});
    m_bench->fault(slowWrites(60));
    ChangeJob *const job = m_bench->changes().apply(apia());
    QSignalSpy ended(&m_bench->changes(), &Changes::jobEnded);
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 3; }, Enough));
    QCOMPARE(job->result(0).state, ChangeState::Sending);
    job->stop();
    QCOMPARE(job->state(), JobState::Stopping);
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(job->count(ChangeState::Sending), 0);
    QCOMPARE(ended.count(), 1);
    QVERIFY(m_bench->writes().size() < 40);
    const QList<JournalRow> rows = answerOf(m_bench->journal().rows(job->id()));
    for (const JournalRow &row : rows)
        QCOMPARE(row.result.state, job->result(row.number).state);
}

// Only what became of the rows on the wire is read.
void TestChangesSettled::whatAPersonHeldDoesNotGoOnByItself()
{
    m_bench->pace.settleAfter = 1500;
    QVERIFY(m_bench->open());
    m_bench->fault(slowWrites(300));
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 6; }, Enough));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) > 0; }, Enough));
    job->pause();
    QVERIFY(job->count(ChangeState::Sending) > 0);
    QVERIFY(m_bench->open());
    m_bench->clearFaults();
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QCOMPARE(again->state(), JobState::Paused);
    m_bench->changes().resumeAll();
    QVERIFY(ChangeBench::waitFor(again, JobState::Settling));
    QVERIFY(ChangeBench::waitFor(again, JobState::Paused));
    QCOMPARE(again->count(ChangeState::Sending), 0);
    const int applied = again->count(ChangeState::Applied);
    QCOMPARE(m_bench->writes().size(), applied);
    QCOMPARE(again->count(ChangeState::Planned), 40 - applied);
    again->resume();
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(m_bench->writes().size(), 40);
}

void TestChangesSettled::whatAPersonHeldAfterAnObstacleDoesNotGoOnByItself()
{
    m_bench->fault(slowWrites(50));
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, Enough));
    Profile profile = m_bench->session().profile();
    profile.writeLevel = WriteLevel::ReadOnly;
    m_bench->session().setProfile(profile);
    QCOMPARE(job->state(), JobState::Paused);
    QCOMPARE(answerOf(m_bench->journal().jobs()).at(0).state, JobState::Running); // the next run goes on
    job->pause();
    QCOMPARE(answerOf(m_bench->journal().jobs()).at(0).state, JobState::Paused);
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, Enough));
    const qsizetype written = m_bench->writes().size();
    QVERIFY(m_bench->open());
    m_bench->changes().resumeAll();
    QCOMPARE(m_bench->changes().jobs().constFirst()->state(), JobState::Paused);
    QCOMPARE(m_bench->writes().size(), written);
}

void TestChangesSettled::whatAnObstacleHeldGoesOnOnceAndIsToldOnce()
{
    m_bench->fault(slowWrites(50));
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, Enough));
    Profile profile = m_bench->session().profile();
    profile.writeLevel = WriteLevel::ReadOnly;
    m_bench->session().setProfile(profile);
    QCOMPARE(job->state(), JobState::Paused);
    QCOMPARE(job->message(), m_bench->changes().obstacle());
    QSignalSpy changed(job, &ChangeJob::stateChanged);
    QSignalSpy ended(&m_bench->changes(), &Changes::jobEnded);
    job->resume();
    QCOMPARE(job->state(), JobState::Paused);
    QCOMPARE(job->message(), m_bench->changes().obstacle());
    QVERIFY(changed.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, Enough));
    QVERIFY(m_bench->open()); // the next run, where changes are allowed
    m_bench->clearFaults();
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    m_bench->changes().resumeAll();
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(m_bench->writes().size(), 40);
    QVERIFY(ended.isEmpty());
}

void TestChangesSettled::nothingIsForgottenThatIsOnTheWire()
{
    m_bench->fault(slowWrites(300));
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(!m_bench->changes().forget(job)); // not in the journal yet
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) > 0; }, Enough));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) > 0; }, Enough));
    job->pause();
    QCOMPARE(job->state(), JobState::Paused);
    QVERIFY(job->count(ChangeState::Sending) > 0);
    QVERIFY(!m_bench->changes().forget(job));
    QVERIFY(QTest::qWaitFor([&] { return m_bench->changes().forget(job); }, Enough));
    QVERIFY(m_bench->changes().jobs().isEmpty());
    QVERIFY(answerOf(m_bench->journal().jobs()).isEmpty());
}

// One write at a time, each of them longer than what was read stays fresh.
void TestChangesSettled::rowsThatGrewOldAreReadAgain()
{
    m_bench->pace.freshness = 400;
    m_bench->pace.onTheWire = 1;
    m_bench->pace.group = 2;
    QVERIFY(m_bench->open());
    m_bench->fault(slowWrites(300));
    const ChangeJob *const job = finished(apia(6));
    QCOMPARE(job->count(ChangeState::Applied), 6);
    QCOMPARE(m_bench->writes().size(), 6);
}

void TestChangesSettled::aSlowArchiveIsMadeOnce()
{
    m_bench->pace.freshness = 600;
    QVERIFY(m_bench->open());
    m_bench->fault({{u"kind"_s, u"delay"_s}, {u"method"_s, u"GET"_s}, {u"match"_s, u"/bookings"_s},
        {u"count"_s, -1}, {u"interval"_s, 500}});
    const ChangeJob *const job = finished(
        {u"Gone"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(0))}, 0}, m_bench->profileName);
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    const int archived = requestsOf("GET", path(0) + u"/bookings"_s);
    QCOMPARE(archived, 1);
    // Before, again since it had grown old, and after.
    QVERIFY(requestsOf("GET", path(0)) - archived >= 3);
    QCOMPARE(answerOf(m_bench->journal().archives()).size(), 1);
}

// A body that says something else than what is wanted.
void TestChangesSettled::whatTheServerMadeOfACreateIsTold()
{
    ChangeSet set = creation(u"Élodie Faure"_s);
    set.changes[0].arguments.body.replace("Europe/Paris", "Europe/Oslo");
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).reason.contains(u"Time zone"_s));
    QVERIFY(!job->result(0).reason.contains(u"Name"_s));
    QCOMPARE(job->reasons().size(), 1);
}

void TestChangesSettled::whatTheAnswerHeldIsKept_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("kept") << u"kept"_s << false;
    QTest::newRow("not kept") << u"not kept"_s << true;
    QTest::newRow("nobody did") << u"cancelled"_s << true;
}

void TestChangesSettled::whatTheAnswerHeldIsKept()
{
    QFETCH(QString, how);
    QFETCH(bool, isTold);
    QList<QByteArray> given;
    m_bench->keepTokens = [&given, how](const Change &, const QByteArray &data) {
        given.append(data);
        if (how != "cancelled"_L1)
            return QtFuture::makeReadyFuture(how == "kept"_L1 ? QString() : u"The keychain is locked."_s);
        QPromise<QString> promise;
        promise.start();
        QFuture<QString> future = promise.future();
        future.cancel();
        promise.finish();
        return future;
    };
    QVERIFY(m_bench->open());
    const ChangeJob *const job = finished(creation(u"Élodie Faure"_s));
    QCOMPARE(given.size(), 1);
    QVERIFY(given.at(0).contains("accessToken"));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(!job->result(0).reason.isEmpty(), isTold);
    QVERIFY(!answerOf(m_bench->journal().rows(job->id())).at(0).result.now.contains("accessToken"));
}

// Of somebody who is not in the organization, and no read comes before.
void TestChangesSettled::aRefusalIsRememberedForItsTarget()
{
    const auto scheduleOf = [this](qint64 person) {
        Change act{.kind = "managed user"_ba,
            .action = ChangeAction::Act,
            .operation = Operations::postOrganizationsByOrgIdUsersByUserIdSchedules,
            .name = u"Hours"_s};
        act.arguments.with(u"orgId"_s, QString::number(m_bench->organizationId()))
            .with(u"userId"_s, QString::number(person));
        act.arguments.body = R"({"name":"Hours","timeZone":"Europe/Oslo","isDefault":false})";
        return act;
    };
    const Change refused = scheduleOf(987'654'321);
    QCOMPARE(m_bench->changes().obstacleOf(refused), QString());
    const ChangeJob *const job = finished({u"Hours"_s, {refused}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QCOMPARE(job->result(0).status, 403);
    QVERIFY(!m_bench->changes().obstacleOf(refused).isEmpty());
    QCOMPARE(m_bench->changes().obstacleOf(scheduleOf(m_users.at(0).id.value())), QString());
}

void TestChangesSettled::theLogListsWhatWasSentAndNoSecret()
{
    ChangeSet set = apia(3);
    ManagedUser after = m_users.at(5);
    after.bio.set(u"cal_live_0123456789abcdef0123456789abcdef"_s);
    set.changes.append(managedUserUpdate(m_bench->clientId(), m_users.at(5), after));
    set.changes[2].id = u"987654321"_s; // nobody
    set.changes[2].arguments.path[1].second = set.changes.at(2).id;
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->result(2).state, ChangeState::Failed);
    QVERIFY(!job->result(2).sent.isValid());
    ChangeLog log(m_bench->journal(), m_bench->changes().kinds());
    QSignalSpy reloaded(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(reloaded.wait(Enough));
    QCOMPARE(log.rowCount(), 3);
    QVERIFY(!log.toJson().contains("cal_live_0123456789"));
    QVERIFY(!log.toCsv().contains("cal_live_0123456789"));
}

QTEST_GUILESS_MAIN(TestChangesSettled)
#include "test_changessettled.moc"
