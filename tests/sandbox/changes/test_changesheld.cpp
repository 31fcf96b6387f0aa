// Jobs that are held: before they are in the journal, by a journal that cannot be written, by the person.
#include "models/changes/pendingchanges.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

} // namespace

class TestChangesHeld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatNeedsALookIsNotSent();
    void heldBeforeItIsInTheJournalItGoesOnFromThere();
    void whatCannotBeBegunIsBegunAgain();
    void whatIsPendingStaysUntilTheJournalHasIt();
    void aRetryOfAStoppedJobSendsNoOtherRow();
    void whatDestroysIsSentAgainUnderItsNameAlone();
    void aJobThatCannotBeReadWholeDoesNotGoOn();
    void aJournalThatBreaksAmidTheRowsHoldsTheJob();

private:
    ChangeSet apia() { return m_bench->zoneChanges(m_users, Apia); }

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestChangesHeld::init()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    QCOMPARE(m_users.size(), 40);
}

void TestChangesHeld::cleanup() { m_bench.reset(); }

void TestChangesHeld::whatNeedsALookIsNotSent()
{
    ChangeSet set = apia();
    set.changes[2].look = u"Managed by a parent."_s;
    QVERIFY(!m_bench->changes().apply(set, {}, QList<int>{2}));
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(2).state, ChangeState::Skipped);
    QCOMPARE(job->result(2).reason, set.changes.at(2).look);
    QCOMPARE(job->count(ChangeState::Applied), 39);
    job->retry({2});
    QCOMPARE(job->state(), JobState::Finished);
    QCOMPARE(m_bench->writes().size(), 39);
}

void TestChangesHeld::heldBeforeItIsInTheJournalItGoesOnFromThere()
{
    ChangeJob *const job = m_bench->changes().apply(apia());
    QCOMPARE(job->id(), 0);
    job->pause();
    QCOMPARE(job->state(), JobState::Paused);
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(answerOf(m_bench->journal().jobs()).size(), 1);
    const QList<JournalRow> rows = answerOf(m_bench->journal().rows(job->id()));
    QCOMPARE(rows.size(), 40);
    for (const JournalRow &row : rows)
        QCOMPARE(row.result.state, ChangeState::Applied);
}

void TestChangesHeld::whatCannotBeBegunIsBegunAgain()
{
    m_bench->onJournal(u"ALTER TABLE planned RENAME TO away"_s);
    ChangeJob *const job = m_bench->changes().apply(apia(), {}, QList<int>{0, 1});
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QVERIFY(!job->message().isEmpty());
    job->retry({5});
    QCOMPARE(job->state(), JobState::Stopped);
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QVERIFY(m_bench->writes().isEmpty());
    m_bench->onJournal(u"ALTER TABLE away RENAME TO planned"_s);
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(job->id() > 0);
    QCOMPARE(job->count(ChangeState::Applied), 2);
    QCOMPARE(m_bench->writes().size(), 2);
    QCOMPARE(answerOf(m_bench->journal().rows(job->id())).at(5).result.state, ChangeState::Skipped);
}

void TestChangesHeld::whatIsPendingStaysUntilTheJournalHasIt()
{
    const ChangeSet set = apia();
    PendingChanges pending;
    pending.putAll(set.changes);
    m_bench->onJournal(u"ALTER TABLE planned RENAME TO away"_s);
    ChangeJob *const job = m_bench->changes().apply(set, {}, QList<int>{0, 1});
    pending.leaveTo(*job);
    QCOMPARE(pending.count(), 40);
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QCOMPARE(pending.count(), 40);
    m_bench->onJournal(u"ALTER TABLE away RENAME TO planned"_s);
    QSignalSpy kept(job, &ChangeJob::kept);
    job->resume();
    QCOMPARE(pending.count(), 40);
    QVERIFY(kept.wait(60'000));
    QVERIFY(job->id() > 0);
    QCOMPARE(pending.count(), 38);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(kept.count(), 1);
    QCOMPARE(pending.count(), 38);
}

void TestChangesHeld::aRetryOfAStoppedJobSendsNoOtherRow()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    ChangeSet set = apia();
    set.changes[0].arguments.body = R"({"timeZone":"Nowhere/At all"})";
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, 60'000));
    job->stop();
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    const int planned = job->count(ChangeState::Planned);
    QVERIFY(planned > 0);
    const qsizetype written = m_bench->writes().size();
    job->retry({0});
    QCOMPARE(job->state(), JobState::Running);
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QCOMPARE(job->count(ChangeState::Planned), planned);
    QCOMPARE(m_bench->writes().size(), written);
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 39);
}

void TestChangesHeld::whatDestroysIsSentAgainUnderItsNameAlone()
{
    ChangeSet set{u"Gone"_s, {}, 0};
    for (const int user : {0, 1, 2})
        set.changes.append(managedUserRemoval(m_bench->clientId(), m_users.at(user)));
    ChangeJob *const job = m_bench->changes().apply(set, m_bench->profileName, QList<int>{0});
    QVERIFY(job && ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->sentAgain({0, 1, 2}), QList<int>({1, 2}));
    job->retry({1, 2});
    job->retry({1, 2}, u"Southwind"_s);
    QCOMPARE(job->state(), JobState::Finished);
    QCOMPARE(m_bench->writes().size(), 1);
    job->retry({1}, m_bench->profileName);
    QCOMPARE(job->state(), JobState::Running);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    QCOMPARE(job->result(2).state, ChangeState::Skipped);
    QCOMPARE(m_bench->writes().size(), 2);
}

void TestChangesHeld::aJobThatCannotBeReadWholeDoesNotGoOn()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, 60'000));
    job->pause();
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, 60'000));
    const qsizetype written = m_bench->writes().size();
    QVERIFY(m_bench->open());
    m_bench->onJournal(u"DELETE FROM planned WHERE number = 39"_s);
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QSignalSpy progressed(again, &ChangeJob::progressed);
    again->resume();
    QVERIFY(progressed.wait(60'000));
    QVERIFY(!again->message().isEmpty());
    QVERIFY(!again->isLoaded());
    QCOMPARE(again->state(), JobState::Paused);
    QCOMPARE(m_bench->writes().size(), written);
}

void TestChangesHeld::aJournalThatBreaksAmidTheRowsHoldsTheJob()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, 60'000));
    m_bench->onJournal(u"ALTER TABLE outcome RENAME TO away"_s);
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(!job->message().isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, 60'000));
    QVERIFY(!m_bench->changes().forget(job)); // it has results that are not written down
    m_bench->onJournal(u"ALTER TABLE away RENAME TO outcome"_s);
    m_bench->clearFaults();
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
    const QList<JournalRow> rows = answerOf(m_bench->journal().rows(job->id()));
    for (const JournalRow &row : rows)
        QCOMPARE(row.result.state, ChangeState::Applied);
}

QTEST_GUILESS_MAIN(TestChangesHeld)
#include "test_changesheld.moc"
