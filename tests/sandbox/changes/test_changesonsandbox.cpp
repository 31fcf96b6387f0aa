// Jobs against the sandbox: what is sent, what is believed, what is left alone.
#include <QAbstractItemModelTester>

#include <algorithm>

#include "models/changes/changelog.h"
#include "models/changes/jobtable.h"
#include "models/operations/table.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Tokyo = u"Asia/Tokyo"_s;
constexpr auto Patched = "patchOauthClientsByClientIdUsersByUserId";

} // namespace

class TestChangesOnSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyRowIsWrittenOnce();
    void whatIsSoAlreadyIsNotSent();
    void whatSomebodyElseChangedIsLeft();
    void anotherFieldChangedMeanwhileIsNoObstacle();
    void onlyChosenRowsAreSent();
    void aRefusalIsToldAndTheRestGoesOn();
    void aFaultThatDidTheWorkIsSettledByReading_data();
    void aFaultThatDidTheWorkIsSettledByReading();
    void aFaultThatDidNothingIsToldAndCanBeTriedAgain_data();
    void aFaultThatDidNothingIsToldAndCanBeTriedAgain();
    void aTwoHundredThatChangedNothingIsNotBelieved();
    void aCreatedUserIsFoundAfterALostAnswer();
    void aCreateOfSomebodyWhoIsThereSendsNothing();
    void aRemovalIsProven();
    void whatSomebodyElseChangedIsNotDestroyed();
    void nothingIsDestroyedThatCannotBeArchived();
    void aPersonIsArchivedWithWhatGoesWithThem();
    void aPersonIsDeletedWhereThePlanHidesTheirBookings();
    void pauseHoldsAndResumeGoesOn();
    void pausedAndResumedAtAnyMomentNothingIsSentTwice();
    void stopEndsAfterWhatIsOnTheWire();
    void theServersLimitIsKept();
    void anUnreachableServerPausesTheJob();
    void aRefusedCredentialPausesTheJob();
    void whatTheServerPutsOffIsSentAgain();
    void anActWhoseAnswerIsLostStaysUnknown();
    void undoWritesBackWhatWasThere();
    void undoOfACreateDestroys();
    void theLogTellsWhoWhenAndWhat();
    void theLogTellsWhatWasDeleted();
    void theNextRunListsJobsAndGoesOn();
    void theTableOfJobsFollowsThem();
    void aReadOnlyProfileChangesNothing();
    void whatDestroysAsksForTheName();

private:
    ChangeJob *finished(const ChangeSet &set, const QString &typed = {});

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestChangesOnSandbox::init()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    QCOMPARE(m_users.size(), 40);
}

void TestChangesOnSandbox::cleanup() { m_bench.reset(); }

ChangeJob *TestChangesOnSandbox::finished(const ChangeSet &set, const QString &typed)
{
    ChangeJob *const job = m_bench->changes().apply(set, typed);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

void TestChangesOnSandbox::everyRowIsWrittenOnce()
{
    QSignalSpy progressed(&m_bench->changes(), &Changes::jobEnded);
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, Tokyo));
    QVERIFY(job->count(ChangeState::Applied) > 30);
    QCOMPARE(job->count(ChangeState::Applied) + job->count(ChangeState::AlreadySo), 40);
    QCOMPARE(progressed.count(), 1);
    QSet<QString> rows;
    const QList<RecordedWrite> writes = m_bench->writes();
    for (const RecordedWrite &write : writes) {
        QCOMPARE(write.operation, QString::fromLatin1(Patched));
        rows.insert(write.row);
    }
    QCOMPARE(writes.size(), job->count(ChangeState::Applied));
    QCOMPARE(rows.size(), writes.size());
    for (int row = 0; row < 40; ++row) {
        QCOMPARE(m_bench->user(m_users.at(row).id.value()).timeZone.value(), Tokyo);
        if (job->result(row).state == ChangeState::Applied) {
            QVERIFY(!job->result(row).requestId.isEmpty());
            QVERIFY(!job->result(row).isSettled);
        }
    }
    // The journal knows the same.
    const QList<JournalRow> kept = answerOf(m_bench->journal().rows(job->id()));
    for (const JournalRow &row : kept)
        QCOMPARE(row.result.state, job->result(row.number).state);
    QCOMPARE(answerOf(m_bench->journal().jobs()).at(0).state, JobState::Finished);
}

void TestChangesOnSandbox::whatIsSoAlreadyIsNotSent()
{
    const ChangeSet set = m_bench->zoneChanges(m_users, Tokyo);
    finished(set);
    const qsizetype before = m_bench->writes().size();
    const ChangeJob *const again = finished(set);
    QCOMPARE(again->count(ChangeState::AlreadySo), 40);
    QCOMPARE(m_bench->writes().size(), before);
}

void TestChangesOnSandbox::whatSomebodyElseChangedIsLeft()
{
    const ChangeSet set = m_bench->zoneChanges(m_users, Tokyo);
    const qint64 id = m_users.at(5).id.value();
    m_bench->patchUser(id, R"({"timeZone":"Pacific/Auckland"})");
    ChangeJob *const job = finished(set);
    QCOMPARE(job->count(ChangeState::ChangedSince), 1);
    QCOMPARE(job->result(5).state, ChangeState::ChangedSince);
    QCOMPARE(m_bench->user(id).timeZone.value(), u"Pacific/Auckland"_s);
    const QList<FieldComparison> sides
        = job->kindOf(5)->values->compare(*job->change(5), job->result(5).now).value();
    QCOMPARE(sides.at(0).now, u"Pacific/Auckland"_s);
    QCOMPARE(sides.at(0).before, m_users.at(5).timeZone.value());
    QCOMPARE(sides.at(0).wanted, Tokyo);
    // Having seen it, the person wants it all the same.
    job->retry({5});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(5).state, ChangeState::Applied);
    QCOMPARE(m_bench->user(id).timeZone.value(), Tokyo);
}

void TestChangesOnSandbox::anotherFieldChangedMeanwhileIsNoObstacle()
{
    const ChangeSet set = m_bench->zoneChanges({m_users.at(0)}, Tokyo);
    const qint64 id = m_users.at(0).id.value();
    m_bench->patchUser(id, R"({"name":"Somebody Else"})");
    finished(set);
    QCOMPARE(m_bench->user(id).timeZone.value(), Tokyo);
    QCOMPARE(m_bench->user(id).name.value(), u"Somebody Else"_s);
}

void TestChangesOnSandbox::onlyChosenRowsAreSent()
{
    const ChangeSet set = m_bench->zoneChanges(m_users, u"Pacific/Apia"_s);
    QVERIFY(!m_bench->changes().apply(set, {}, QList<int>()));
    ChangeJob *const job = m_bench->changes().apply(set, {}, QList<int>{1, 3});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 2);
    QCOMPARE(job->count(ChangeState::Skipped), 38);
    QCOMPARE(m_bench->writes().size(), 2);
    QCOMPARE(answerOf(m_bench->journal().rows(job->id())).at(0).result.state, ChangeState::Skipped);
}

void TestChangesOnSandbox::aRefusalIsToldAndTheRestGoesOn()
{
    ChangeSet set = m_bench->zoneChanges(m_users, Tokyo);
    for (const int row : {2, 7})
        set.changes[row].arguments.body = R"({"timeZone":"Nowhere/At all"})";
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->count(ChangeState::Failed), 2);
    const QList<ReasonGroup> reasons = job->reasons();
    const auto failed = std::find_if(reasons.cbegin(), reasons.cend(),
        [](const ReasonGroup &group) { return group.state == ChangeState::Failed; });
    QVERIFY(failed != reasons.cend());
    QCOMPARE(failed->rows, (QList<int>{2, 7}));
    QVERIFY(!failed->reason.isEmpty());
    QCOMPARE(job->result(2).status, 400);
}

void TestChangesOnSandbox::aFaultThatDidTheWorkIsSettledByReading_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("dropped") << u"drop-after"_s;
    QTest::newRow("reset") << u"reset-after"_s;
    QTest::newRow("cut") << u"cut-body"_s;
    QTest::newRow("500") << u"500-after"_s;
}

void TestChangesOnSandbox::aFaultThatDidTheWorkIsSettledByReading()
{
    QFETCH(QString, fault);
    m_bench->fault({{u"kind"_s, fault}, {u"method"_s, u"PATCH"_s}, {u"skip"_s, 3}, {u"count"_s, 4}});
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    int settled = 0;
    for (int row = 0; row < 40; ++row)
        settled += job->result(row).isSettled ? 1 : 0;
    QCOMPARE(settled, 4);
    QCOMPARE(m_bench->writes().size(), 40); // none was sent twice
}

void TestChangesOnSandbox::aFaultThatDidNothingIsToldAndCanBeTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500") << u"500"_s;
    QTest::newRow("dropped") << u"drop-before"_s;
    QTest::newRow("502") << u"502-html"_s;
}

void TestChangesOnSandbox::aFaultThatDidNothingIsToldAndCanBeTriedAgain()
{
    QFETCH(QString, fault);
    m_bench->fault({{u"kind"_s, fault}, {u"method"_s, u"PATCH"_s}, {u"skip"_s, 3}, {u"count"_s, 4}});
    ChangeJob *const job = finished(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QCOMPARE(job->count(ChangeState::Failed), 4);
    QCOMPARE(m_bench->writes().size(), 36);
    const QList<ReasonGroup> reasons = job->reasons();
    QCOMPARE(reasons.size(), 1);
    QVERIFY(reasons.at(0).canRetry);
    job->retry(reasons.at(0).rows);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
}

// A body that says something else than what is wanted: the answer is 200 and shows another value.
void TestChangesOnSandbox::aTwoHundredThatChangedNothingIsNotBelieved()
{
    ChangeSet set = m_bench->zoneChanges(m_users, u"Pacific/Apia"_s);
    set.changes[4].arguments.body = "{}";
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->result(4).state, ChangeState::Failed);
    QCOMPARE(job->result(4).status, 200);
    QVERIFY(job->result(4).isSettled);
    QCOMPARE(job->count(ChangeState::Applied), 39);
}

void TestChangesOnSandbox::aCreatedUserIsFoundAfterALostAnswer()
{
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}, {u"match"_s, u"/users"_s}});
    ManagedUser wanted;
    wanted.name.set(u"Élodie Faure"_s);
    wanted.email.set(u"elodie@patients.test"_s);
    wanted.timeZone.set(u"Europe/Paris"_s);
    const ChangeJob *const job = finished({u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).isSettled);
    QVERIFY(!job->result(0).id.isEmpty());
    int created = 0;
    const QList<RecordedWrite> writes = m_bench->writes();
    for (const RecordedWrite &write : writes)
        created += write.table == "users"_L1 ? 1 : 0;
    QCOMPARE(created, 1);
}

void TestChangesOnSandbox::aCreateOfSomebodyWhoIsThereSendsNothing()
{
    ManagedUser wanted;
    wanted.name.set(u"Again"_s);
    wanted.email.set(cleanEmail(m_users.at(0).email.value()));
    const ChangeJob *const job = finished({u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::AlreadySo);
    QCOMPARE(job->result(0).id, QString::number(m_users.at(0).id.value()));
    QVERIFY(m_bench->writes().isEmpty());
}

void TestChangesOnSandbox::aRemovalIsProven()
{
    const ChangeSet set{u"Gone"_s,
        {managedUserRemoval(m_bench->clientId(), m_users.at(0)),
            managedUserRemoval(m_bench->clientId(), m_users.at(1))},
        0};
    const ChangeJob *const job = finished(set, m_bench->profileName);
    QCOMPARE(job->count(ChangeState::Applied), 2);
    QVERIFY(m_bench->user(m_users.at(0).id.value()).id.isAbsent());
    // What was there is archived.
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 2);
    for (const JournalArchive &archive : archives) {
        const JsonDocument json(answerOf(m_bench->journal().archive(archive.id)));
        QCOMPARE(json.root()["row"]["id"].toInteger(), m_users.at(archive.row).id.value());
        QCOMPARE(archive.name, m_users.at(archive.row).name.value());
    }
    const ChangeJob *const again = finished(set, m_bench->profileName);
    QCOMPARE(again->count(ChangeState::AlreadySo), 2);
}

void TestChangesOnSandbox::whatSomebodyElseChangedIsNotDestroyed()
{
    const ChangeSet set{u"Gone"_s,
        {managedUserRemoval(m_bench->clientId(), m_users.at(0)),
            managedUserRemoval(m_bench->clientId(), m_users.at(1))},
        0};
    const qint64 id = m_users.at(0).id.value();
    m_bench->patchUser(id, R"({"name":"Somebody Else","bio":"New here"})");
    ChangeJob *const job = finished(set, m_bench->profileName);
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    QCOMPARE(m_bench->user(id).name.value(), u"Somebody Else"_s);
    const QList<FieldComparison> sides
        = job->kindOf(0)->values->compare(*job->change(0), job->result(0).now).value();
    const auto name = std::find_if(
        sides.cbegin(), sides.cend(), [](const FieldComparison &side) { return side.name == "name"; });
    QVERIFY(name != sides.cend() && name->isChangedSince);
    QCOMPARE(name->before, m_users.at(0).name.value());
    QCOMPARE(name->now, u"Somebody Else"_s);
    // Having seen it, the person wants it gone all the same.
    job->retry({0}, m_bench->profileName);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(m_bench->user(id).id.isAbsent());
}

// The organization's bookings of the person go into the dossier, and cannot be read.
void TestChangesOnSandbox::nothingIsDestroyedThatCannotBeArchived()
{
    m_bench->dossier = [](const Change &change) {
        Arguments arguments;
        arguments.with(u"orgId"_s, u"999999"_s).with(u"userId"_s, change.id);
        return QList<DossierPart>{
            {u"bookings"_s, {Operations::getOrganizationsByOrgIdUsersByUserIdBookings, arguments}, u"uid"_s}};
    };
    QVERIFY(m_bench->open());
    const ChangeSet set{u"Gone"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(0))}, 0};
    const ChangeJob *const job = finished(set, m_bench->profileName);
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QVERIFY(job->result(0).canRetry);
    QVERIFY(m_bench->writes().isEmpty());
    QCOMPARE(m_bench->user(m_users.at(0).id.value()).id, m_users.at(0).id);
}

void TestChangesOnSandbox::aPersonIsArchivedWithWhatGoesWithThem()
{
    const auto hasSchedule = [](const ManagedUser &user) { return user.defaultScheduleId.hasValue(); };
    const auto gone = std::find_if(m_users.cbegin(), m_users.cend(), hasSchedule);
    QVERIFY(gone != m_users.cend());
    const ChangeJob *const job
        = finished({u"Gone"_s, {managedUserRemoval(m_bench->clientId(), *gone)}, 0}, m_bench->profileName);
    QVERIFY2(job->result(0).state == ChangeState::Applied, qPrintable(job->result(0).reason));
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 1);
    const JsonDocument json(answerOf(m_bench->journal().archive(archives.constFirst().id)));
    QVERIFY(json.root()["bookings"].isArray());
    QCOMPARE(json.root()["schedules"].at(0)["ownerId"].toInteger(), gone->id.value());
    QVERIFY(json.root()["time off"].isArray());
    QVERIFY(json.root()["absent"].isMissing());
}

void TestChangesOnSandbox::aPersonIsDeletedWhereThePlanHidesTheirBookings()
{
    m_bench = std::make_unique<ChangeBench>(20, QStringList{u"--plan"_s, u"free"_s});
    QVERIFY(m_bench->open());
    const ManagedUser gone = m_bench->users(1).constFirst();
    const ChangeJob *const job
        = finished({u"Gone"_s, {managedUserRemoval(m_bench->clientId(), gone)}, 0}, m_bench->profileName);
    QVERIFY2(job->result(0).state == ChangeState::Applied, qPrintable(job->result(0).reason));
    QVERIFY(m_bench->user(gone.id.value()).id.isAbsent());
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 1);
    const JsonDocument json(answerOf(m_bench->journal().archive(archives.constFirst().id)));
    QCOMPARE(json.root()["row"]["id"].toInteger(), gone.id.value());
    QVERIFY(json.root()["bookings"].isMissing());
    QVERIFY(!json.root()["absent"]["bookings"].toString().isEmpty());
}

void TestChangesOnSandbox::pauseHoldsAndResumeGoesOn()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 5; }, 60'000));
    job->pause();
    QCOMPARE(job->state(), JobState::Paused);
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, 60'000));
    const qsizetype written = m_bench->writes().size();
    QVERIFY(written < 40);
    QCOMPARE(job->count(ChangeState::Applied), int(written));
    QCOMPARE(job->count(ChangeState::Planned), 40 - int(written));
    m_bench->clearFaults();
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
}

void TestChangesOnSandbox::pausedAndResumedAtAnyMomentNothingIsSentTwice()
{
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    int seen = 0;
    const auto hasMoved
        = [&] { return job->count(ChangeState::Applied) > seen || job->state() == JobState::Finished; };
    while (job->state() != JobState::Finished) {
        QVERIFY(QTest::qWaitFor(hasMoved, 60'000));
        seen = job->count(ChangeState::Applied);
        job->pause();
        job->resume();
    }
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
}

void TestChangesOnSandbox::theServersLimitIsKept()
{
    m_bench = std::make_unique<ChangeBench>(60, QStringList{u"--limit"_s, u"40/3"_s});
    QVERIFY(m_bench->open());
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_bench->users(40), u"Pacific/Apia"_s));
    QCOMPARE(job->count(ChangeState::Applied), 40);
    for (const LoggedRequest &request : m_bench->session().log().requests())
        QVERIFY(request.method != "PATCH" || request.status == 200);
    QCOMPARE(m_bench->writes().size(), 40);
}

void TestChangesOnSandbox::stopEndsAfterWhatIsOnTheWire()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, 60'000));
    job->stop();
    QVERIFY(ChangeBench::waitFor(job, JobState::Stopped));
    QCOMPARE(job->count(ChangeState::Sending), 0);
    QCOMPARE(m_bench->writes().size(), job->count(ChangeState::Applied));
    QVERIFY(job->count(ChangeState::Planned) > 0);
    QVERIFY(job->ended().isValid());
}

void TestChangesOnSandbox::anUnreachableServerPausesTheJob()
{
    m_bench->fault({{u"kind"_s, u"drop-before"_s}, {u"method"_s, u"GET"_s}, {u"count"_s, -1}});
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(!job->message().isEmpty());
    QCOMPARE(job->count(ChangeState::Planned), 40);
    QVERIFY(m_bench->writes().isEmpty());
    m_bench->clearFaults();
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
}

void TestChangesOnSandbox::aRefusedCredentialPausesTheJob()
{
    m_bench->session().credentials().setAccount(OAuthClientSecret{m_bench->clientId(), u"not the secret"_s});
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(!job->message().isEmpty());
    QCOMPARE(job->count(ChangeState::Planned), 40);
    m_bench->session().credentials().setAccount(m_bench->credential());
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 40);
}

void TestChangesOnSandbox::whatTheServerPutsOffIsSentAgain()
{
    m_bench->fault({{u"kind"_s, u"429"_s}, {u"method"_s, u"PATCH"_s}, {u"skip"_s, 3}, {u"count"_s, 3},
        {u"interval"_s, 1000}});
    const auto putOff = [this] {
        const auto &requests = m_bench->session().log().requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const LoggedRequest &request) { return request.status == 429; });
    };
    const auto before = putOff();
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QCOMPARE(putOff() - before, 3);
    QCOMPARE(job->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
}

// Nobody can read whether tokens were replaced.
void TestChangesOnSandbox::anActWhoseAnswerIsLostStaysUnknown()
{
    Change act{.kind = "managed user"_ba,
        .action = ChangeAction::Act,
        .operation = Operations::postOauthClientsByClientIdUsersByUserIdForceRefresh,
        .id = QString::number(m_users.at(0).id.value()),
        .name = m_users.at(0).name.value()};
    act.arguments.with(u"clientId"_s, m_bench->clientId()).with(u"userId"_s, act.id);
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}});
    ChangeJob *const job = finished({u"Tokens"_s, {act}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QVERIFY(!job->result(0).reason.isEmpty());
    const qsizetype sent = qsizetype(m_bench->session().log().requests().size());
    job->retry({0}); // what is unknown is never sent again
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QCOMPARE(job->state(), JobState::Finished);
    QCOMPARE(qsizetype(m_bench->session().log().requests().size()), sent);
    QVERIFY(job->undo().changes.isEmpty());
}

void TestChangesOnSandbox::undoWritesBackWhatWasThere()
{
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    int leftOut = -1;
    const ChangeSet back = job->undo(&leftOut);
    QCOMPARE(back.changes.size(), 40);
    QCOMPARE(leftOut, 0);
    QCOMPARE(back.undoes, job->id());
    const ChangeJob *const undone = finished(back);
    QCOMPARE(undone->count(ChangeState::Applied), 40);
    for (const ManagedUser &user : std::as_const(m_users))
        QCOMPARE(m_bench->user(user.id.value()).timeZone, user.timeZone);
    // Redo.
    finished(undone->undo());
    QCOMPARE(m_bench->user(m_users.at(0).id.value()).timeZone.value(), u"Pacific/Apia"_s);
}

void TestChangesOnSandbox::undoOfACreateDestroys()
{
    ManagedUser wanted;
    wanted.name.set(u"Élodie Faure"_s);
    wanted.email.set(u"elodie@patients.test"_s);
    const ChangeJob *const job = finished({u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    const QList<JournalRow> kept = answerOf(m_bench->journal().rows(job->id()));
    QVERIFY(!kept.at(0).result.now.contains("accessToken"));
    const ChangeSet back = job->undo();
    QVERIFY(back.destroys());
    QVERIFY(!m_bench->changes().apply(back)); // without the name
    finished(back, m_bench->profileName);
    QVERIFY(m_bench->user(job->result(0).id.toLongLong()).id.isAbsent());
}

void TestChangesOnSandbox::theLogTellsWhoWhenAndWhat()
{
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    ChangeLog log(m_bench->journal(), m_bench->changes().kinds());
    QSignalSpy reloaded(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(reloaded.wait(60'000));
    QCOMPARE(log.rowCount(), 40);
    const LoggedChange &entry = log.at(0);
    QVERIFY(!entry.author.user.isEmpty());
    QCOMPARE(entry.author.profile, m_bench->profileName);
    QCOMPARE(entry.author, job->author());
    QVERIFY(entry.result.sent.isValid());
    QVERIFY(!entry.result.requestId.isEmpty());
    QVERIFY(log.index(0, ChangeLog::AfterColumn).data().toString().contains(u"Pacific/Apia"_s));
    log.search(m_users.at(3).name.value() + u" apia"_s);
    QVERIFY(log.rowCount() >= 1);
    QVERIFY(log.rowCount() < 40);
    log.search(u"nobody has this"_s);
    QCOMPARE(log.rowCount(), 0);
    log.search({});
    QCOMPARE(log.toCsv().count("\r\n"), 41);
    const JsonDocument json(log.toJson());
    QCOMPARE(json.root().size(), 40);
}

void TestChangesOnSandbox::theLogTellsWhatWasDeleted()
{
    const ManagedUser &gone = m_users.at(0);
    finished({u"Gone"_s, {managedUserRemoval(m_bench->clientId(), gone)}, 0}, m_bench->profileName);
    ChangeLog log(m_bench->journal(), m_bench->changes().kinds());
    QSignalSpy reloaded(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(reloaded.wait(60'000));
    QCOMPARE(log.rowCount(), 1);
    const QString before = log.index(0, ChangeLog::BeforeColumn).data().toString();
    for (const QString &told : {gone.name.value(), gone.timeZone.value()})
        QVERIFY2(before.contains(told), qPrintable(before));
    QCOMPARE(log.index(0, ChangeLog::AfterColumn).data().toString(), u"deleted"_s);
    QVERIFY(log.toCsv().contains(gone.timeZone.value().toUtf8()));
}

void TestChangesOnSandbox::theNextRunListsJobsAndGoesOn()
{
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
    const ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, u"Pacific/Apia"_s));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 5; }, 60'000));
    QVERIFY(m_bench->open()); // amid the rows: some are on the wire
    m_bench->clearFaults();
    QCOMPARE(m_bench->changes().jobs().size(), 1);
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QCOMPARE(again->state(), JobState::Paused);
    QCOMPARE(again->rowCount(), 40);
    m_bench->changes().resumeAll();
    QVERIFY(ChangeBench::waitFor(again, JobState::Settling));
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(again->count(ChangeState::Applied), 40);
    QCOMPARE(m_bench->writes().size(), 40);
    // What is finished stays so in the run after.
    QVERIFY(m_bench->open());
    QCOMPARE(m_bench->changes().jobs().constFirst()->state(), JobState::Finished);
    QCOMPARE(m_bench->changes().jobs().constFirst()->count(ChangeState::Applied), 40);
}

void TestChangesOnSandbox::theTableOfJobsFollowsThem()
{
    finished(m_bench->zoneChanges(m_users.first(2), u"Pacific/Apia"_s));
    QVERIFY(m_bench->open());
    JobTable table(m_bench->changes());
    const QAbstractItemModelTester tester(&table);
    QCOMPARE(table.rowCount(), 1);
    const ChangeJob *const job = finished(m_bench->zoneChanges(m_users, Tokyo));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.jobAt(0), job);
    QTRY_COMPARE(table.index(0, JobTable::ProgressColumn).data().toString(), u"40 of 40"_s);
    QCOMPARE(table.index(0, 0).data(JobTable::FractionRole).toDouble(), 1.0);
    QCOMPARE(table.index(1, JobTable::StateColumn).data().toString(), u"finished"_s);
    QCOMPARE(table.index(1, JobTable::ProgressColumn).data().toString(), u"2 of 2"_s);
    QVERIFY(m_bench->changes().forget(table.jobAt(1)));
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(table.jobAt(0), job);
    QCOMPARE(answerOf(m_bench->journal().jobs()).size(), 1);
}

void TestChangesOnSandbox::aReadOnlyProfileChangesNothing()
{
    const ChangeSet set = m_bench->zoneChanges(m_users, u"Pacific/Apia"_s);
    QVERIFY(m_bench->open(WriteLevel::ReadOnly));
    QVERIFY(!m_bench->changes().obstacle().isEmpty());
    QVERIFY(!m_bench->changes().apply(set));
    QVERIFY(m_bench->writes().isEmpty());
}

void TestChangesOnSandbox::whatDestroysAsksForTheName()
{
    const ChangeSet update = m_bench->zoneChanges(m_users, u"Pacific/Apia"_s);
    const ChangeSet removal{u"Gone"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(0))}, 0};
    QVERIFY(m_bench->changes().nameToType(update).isEmpty());
    QCOMPARE(m_bench->changes().nameToType(removal), m_bench->profileName);
    QVERIFY(!m_bench->changes().apply(removal));
    QVERIFY(!m_bench->changes().apply(removal, u"Southwind"_s));
    QVERIFY(m_bench->open(WriteLevel::ConfirmTyped));
    QCOMPARE(m_bench->changes().nameToType(update), m_bench->profileName);
    QVERIFY(!m_bench->changes().apply(update));
    QVERIFY(m_bench->writes().isEmpty());
}

QTEST_GUILESS_MAIN(TestChangesOnSandbox)
#include "test_changesonsandbox.moc"
