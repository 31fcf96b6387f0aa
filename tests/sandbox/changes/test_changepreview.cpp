// The preview: what it says before anything is sent, what a dry run finds, and how it follows its job.
#include <QAbstractItemModelTester>

#include "models/changes/changepreview.h"
#include "models/operations/table.h"
#include "tests/sandbox/changes/changebench.h"
#include "tests/unit/answers.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

QString textOf(const ChangePreview &preview, int row, ChangePreview::Column column)
{
    return preview.index(row, column).data().toString();
}

} // namespace

class TestChangePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itShowsNowAndAfter();
    void rowsThatCannotBeSentSayWhy();
    void itCountsCallsReadsIncluded();
    void whatJobsAtWorkStillTakeIsToldApart();
    void rowsAreTakenOut();
    void whatCannotBeUndoneIsCounted();
    void aRowThatGoesIsToldByItsFields();
    void aDryRunReadsAndChangesNothing();
    void aDryRunShowsWhatChangedOfARowThatGoes();
    void aDryRunThatFailsSaysSo();
    void itFollowsItsJob();
    void whatItJudgedOfRowsThatAreNotSentStays();
    void itIsWrittenDown();
    void fiveThousandRowsAreShown();

private:
    ChangeSet fiveThousand();
    ChangeSet apia() { return m_bench->zoneChanges(m_users, Apia); }

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestChangePreview::initTestCase()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    QCOMPARE(m_users.size(), 40);
}

void TestChangePreview::itShowsNowAndAfter()
{
    ChangePreview preview(m_bench->changes(), apia());
    const QAbstractItemModelTester tester(&preview);
    QCOMPARE(preview.rowCount(), 40);
    QCOMPARE(preview.count(PreviewState::Ready), 40);
    QCOMPARE(textOf(preview, 3, ChangePreview::SubjectColumn), m_users.at(3).name.value());
    QCOMPARE(textOf(preview, 3, ChangePreview::FieldColumn), u"Time zone"_s);
    QCOMPARE(textOf(preview, 3, ChangePreview::NowColumn), m_users.at(3).timeZone.value());
    QCOMPARE(textOf(preview, 3, ChangePreview::AfterColumn), Apia);
    QCOMPARE(textOf(preview, 3, ChangePreview::StateColumn), u"ready"_s);
    QVERIFY(!ChangePreview::caveat().isEmpty());
}

void TestChangePreview::rowsThatCannotBeSentSayWhy()
{
    ChangeSet set = apia();
    set.changes[0].look = u"Managed by a parent."_s;
    set.changes[1].fields.clear(); // nothing differs
    set.changes[2].subject = Subject::person(1); // whose token is not held
    set.changes[2].operation = Operations::patchSchedulesByScheduleId;
    ChangePreview preview(m_bench->changes(), set);
    QCOMPARE(preview.stateOf(0), PreviewState::NeedsALook);
    QCOMPARE(preview.reasonOf(0), u"Managed by a parent."_s);
    QCOMPARE(preview.stateOf(1), PreviewState::AlreadySo);
    QCOMPARE(preview.stateOf(2), PreviewState::NotAllowed);
    QVERIFY(!preview.reasonOf(2).isEmpty());
    QCOMPARE(preview.chosen().size(), 37);
    QCOMPARE(preview.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    preview.choose(0, true);
    QCOMPARE(preview.chosen().size(), 37);
}

// One list shows all 40; the answer to each write shows what was written.
void TestChangePreview::itCountsCallsReadsIncluded()
{
    ChangePreview preview(m_bench->changes(), apia());
    QCOMPARE(preview.requests(), 41);
    const ChangeSet removal{u"Gone"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(0))}, 0};
    const ChangePreview destroying(m_bench->changes(), removal);
    // Read, three lists for the archive, deleted, looked whether it is gone.
    QCOMPARE(destroying.requests(), 6);
}

void TestChangePreview::whatJobsAtWorkStillTakeIsToldApart()
{
    const ChangePreview preview(m_bench->changes(), apia());
    QCOMPARE(preview.millisecondsOfOthers(), 0);
    const qint64 own = preview.pace().milliseconds;
    QVERIFY(own > 0);
    ChangeJob *const job = m_bench->changes().apply(fiveThousand());
    QVERIFY(job);
    QVERIFY(preview.millisecondsOfOthers() > 60 * own); // 5,050 calls beside 41
    QCOMPARE(preview.pace().milliseconds, own);
    job->stop(); // before anything is sent
    QCOMPARE(preview.millisecondsOfOthers(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(job->id() != 0, 60'000);
    QVERIFY(m_bench->changes().forget(job));
}

void TestChangePreview::rowsAreTakenOut()
{
    ChangePreview preview(m_bench->changes(), apia());
    QSignalSpy changed(&preview, &ChangePreview::dataChanged);
    QVERIFY(preview.setData(preview.index(4, 0), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(preview.chosen().size(), 39);
    QCOMPARE(preview.requests(), 40);
}

void TestChangePreview::whatCannotBeUndoneIsCounted()
{
    ChangeSet set = apia();
    set.changes.append(managedUserRemoval(m_bench->clientId(), m_users.at(0)));
    const ChangePreview preview(m_bench->changes(), set);
    QCOMPARE(preview.irreversibleCount(), 1);
    QVERIFY(preview.mailed().isEmpty());
}

void TestChangePreview::aRowThatGoesIsToldByItsFields()
{
    const ManagedUser &user = m_users.at(0);
    const ChangePreview preview(
        m_bench->changes(), {u"Gone"_s, {managedUserRemoval(m_bench->clientId(), user)}, 0});
    QCOMPARE(textOf(preview, 0, ChangePreview::FieldColumn), u"E-mail · Name · Time zone"_s);
    const QString now = textOf(preview, 0, ChangePreview::NowColumn);
    QCOMPARE(now.count(u" · "_s), 2);
    QVERIFY2(now.contains(user.name.value()) && now.endsWith(user.timeZone.value()), qPrintable(now));
    QCOMPARE(textOf(preview, 0, ChangePreview::AfterColumn), u"deleted"_s);
    QVERIFY(preview.toCsv().contains(user.timeZone.value().toUtf8()));
}

void TestChangePreview::aDryRunReadsAndChangesNothing()
{
    const ChangeSet set = apia();
    m_bench->patchUser(m_users.at(2).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    m_bench->patchUser(m_users.at(3).id.value(), R"({"timeZone":"Pacific/Apia"})");
    const qsizetype writes = m_bench->writes().size();
    ChangePreview preview(m_bench->changes(), set);
    const QAbstractItemModelTester tester(&preview);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    QSignalSpy progressed(&preview, &ChangePreview::dryRunProgressed);
    QSignalSpy counted(&preview, &ChangePreview::countsChanged);
    preview.dryRun();
    QVERIFY(preview.isDryRunning());
    QVERIFY(ended.wait(60'000));
    // One list read all 40: they are told together.
    QVERIFY(counted.count() <= 3);
    QCOMPARE(progressed.last().at(0).toInt(), 40);
    QCOMPARE(progressed.last().at(1).toInt(), 40);
    QVERIFY(ended.at(0).at(0).toString().isEmpty());
    QVERIFY(!preview.isDryRunning());
    QVERIFY(preview.checked().isValid());
    QCOMPARE(preview.stateOf(2), PreviewState::ChangedSince);
    QCOMPARE(preview.stateOf(3), PreviewState::AlreadySo);
    QCOMPARE(preview.count(PreviewState::Ready), 38);
    QCOMPARE(textOf(preview, 2, ChangePreview::NowColumn), u"Pacific/Auckland"_s);
    QCOMPARE(preview.comparisons(2).at(0).before, m_users.at(2).timeZone.value());
    QCOMPARE(m_bench->writes().size(), writes);
    m_users = m_bench->users(40);
}

void TestChangePreview::aDryRunShowsWhatChangedOfARowThatGoes()
{
    ChangeSet set{u"Gone"_s, {}, 0};
    for (const int row : {0, 1})
        set.changes.append(managedUserRemoval(m_bench->clientId(), m_users.at(row)));
    m_bench->patchUser(m_users.at(0).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    ChangePreview preview(m_bench->changes(), set);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(preview.stateOf(0), PreviewState::ChangedSince);
    QCOMPARE(preview.stateOf(1), PreviewState::Ready);
    QCOMPARE(preview.chosen(), QList<int>{1});
    QVERIFY(preview.comparisons(0).constLast().isChangedSince);
    QVERIFY(textOf(preview, 0, ChangePreview::NowColumn).endsWith(u"Pacific/Auckland"_s));
    m_users = m_bench->users(40);
}

void TestChangePreview::aDryRunThatFailsSaysSo()
{
    m_bench->fault(
        {{u"kind"_s, u"garbage"_s}, {u"method"_s, u"GET"_s}, {u"count"_s, -1}, {u"match"_s, u"/users"_s}});
    ChangePreview preview(m_bench->changes(), apia());
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    QVERIFY(!ended.at(0).at(0).toString().isEmpty());
    QVERIFY(preview.count(PreviewState::NeedsALook) >= 39);
    m_bench->clearFaults();
}

void TestChangePreview::itFollowsItsJob()
{
    m_bench->patchUser(m_users.at(0).id.value(), R"({"timeZone":"Europe/Oslo"})");
    m_users = m_bench->users(40);
    const ChangeSet set = apia();
    ChangePreview preview(m_bench->changes(), set);
    const QAbstractItemModelTester tester(&preview);
    preview.choose(1, false);
    ChangeJob *const job = m_bench->changes().apply(set, {}, preview.chosen());
    QVERIFY(job);
    preview.follow(job);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(preview.stateOf(0), PreviewState::Applied);
    QCOMPARE(preview.stateOf(1), PreviewState::Skipped);
    QCOMPARE(preview.count(PreviewState::Applied) + preview.count(PreviewState::AlreadySo)
            + preview.count(PreviewState::Skipped),
        40);
    QVERIFY(preview.chosen().isEmpty());
}

void TestChangePreview::whatItJudgedOfRowsThatAreNotSentStays()
{
    const QString wanted = u"Pacific/Tongatapu"_s;
    const QList<ManagedUser> users = m_bench->users(6);
    ChangeSet set = m_bench->zoneChanges(users, wanted);
    set.changes[4].subject = Subject::person(1); // whose token is not held
    set.changes[4].operation = Operations::patchSchedulesByScheduleId;
    m_bench->patchUser(users.at(2).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    m_bench->patchUser(users.at(3).id.value(), R"({"timeZone":"Pacific/Tongatapu"})");
    ChangePreview preview(m_bench->changes(), set);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    preview.choose(1, false);
    QCOMPARE(preview.chosen(), QList<int>({0, 5}));
    const QString changed = preview.reasonOf(2);
    const QString refused = preview.reasonOf(4);
    QVERIFY(!changed.isEmpty() && !refused.isEmpty());
    ChangeJob *const job = m_bench->changes().apply(set, {}, preview.chosen(), preview.leftOut());
    QVERIFY(job);
    preview.follow(job);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(preview.stateOf(1), PreviewState::Skipped);
    QVERIFY(preview.reasonOf(1).isEmpty());
    QCOMPARE(preview.stateOf(2), PreviewState::ChangedSince);
    QCOMPARE(preview.stateOf(3), PreviewState::AlreadySo);
    QCOMPARE(preview.stateOf(4), PreviewState::Skipped);
    QCOMPARE(preview.reasonOf(4), refused);
    QVERIFY(textOf(preview, 4, ChangePreview::StateColumn).contains(refused));
    const QList<JournalRow> kept = answerOf(m_bench->journal().rows(job->id()));
    QCOMPARE(kept.at(2).result.state, ChangeState::ChangedSince);
    QCOMPARE(kept.at(2).result.reason, changed);
    QCOMPARE(kept.at(3).result.state, ChangeState::AlreadySo);
    QCOMPARE(kept.at(4).result.reason, refused);
    // What the server had then counts as seen.
    job->retry({2});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(2).state, ChangeState::Applied);
    QCOMPARE(m_bench->user(users.at(2).id.value()).timeZone.value(), wanted);
}

void TestChangePreview::itIsWrittenDown()
{
    ChangeSet set = apia();
    set.changes[0].name = u"=cmd|x"_s;
    const ChangePreview preview(m_bench->changes(), set);
    const QByteArray csv = preview.toCsv();
    QCOMPARE(csv.count("\r\n"), 41);
    QVERIFY(!csv.contains("\r\n=cmd"));
    const JsonDocument json(preview.toJson());
    QCOMPARE(json.root().size(), 40);
    QCOMPARE(json.root().at(1)["fields"].at(0)["after"].toString(), Apia);
}

// Of 40 people, so often that there are five thousand.
ChangeSet TestChangePreview::fiveThousand()
{
    ChangeSet set{u"Many"_s, {}, 0};
    set.changes.reserve(5000);
    for (int i = 0; i < 5000; ++i) {
        ManagedUser before = m_users.at(i % 40);
        before.id.set(100'000 + i);
        ManagedUser after = before;
        after.timeZone.set(Apia);
        after.name.set(before.name.value() + u'!');
        set.changes.append(managedUserUpdate(m_bench->clientId(), before, after));
    }
    return set;
}

void TestChangePreview::fiveThousandRowsAreShown()
{
    const ChangeSet set = fiveThousand();
    const ChangePreview preview(m_bench->changes(), set);
    for (int row = 0; row < 40; ++row) { // a window full
        for (int column = 0; column < preview.columnCount(); ++column)
            preview.index(row, column).data();
    }
    QCOMPARE(preview.requests(), 5050);
    QCOMPARE(textOf(preview, 4999, ChangePreview::AfterColumn),
        u"%1! · %2"_s.arg(m_users.at(39).name.value(), Apia));
}

QTEST_GUILESS_MAIN(TestChangePreview)
#include "test_changepreview.moc"
