// Kinds besides managed users: read by the routes they have, written by theirs, taken back.
#include "models/people/organizationuserchanges.h"
#include "models/schedules/schedulechanges.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestChangeKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void organizationUsersAreReadByTheirAddresses();
    void anAddressThatChangesIsFoundUnderTheNewOne();
    void aScheduleIsReplacedWhole();
    void manySchedulesAreReadFromTheOrganizationsList();
    void aScheduleThatSomebodyChangedIsLeft();
    void aDefaultThatCannotBeUnsetIsNotBelieved();

private:
    ChangeJob *finished(const ChangeSet &set);
    QList<OrganizationUser> organizationUsers();
    Schedule scheduleOf(qint64 userId);
    ScheduleOwner ownerOf(qint64 userId) const;

    std::unique_ptr<ChangeBench> m_bench;
};

void TestChangeKinds::initTestCase()
{
    m_bench = std::make_unique<ChangeBench>(60);
    m_bench->kinds.add(organizationUserKind());
    m_bench->kinds.add(scheduleKind());
    QVERIFY(m_bench->open());
}

ChangeJob *TestChangeKinds::finished(const ChangeSet &set)
{
    ChangeJob *const job = m_bench->changes().apply(set);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

QList<OrganizationUser> TestChangeKinds::organizationUsers()
{
    QList<OrganizationUser> users;
    const QString path = u"/v2/organizations/%1/users"_s.arg(m_bench->organizationId());
    const JsonDocument answer(m_bench->request("GET", path, u"take=40"_s));
    for (const JsonView item : answer.root()["data"].items()) {
        if (const auto user = describe<OrganizationUser>().decode(item.raw()))
            users.append(*user);
    }
    return users;
}

Schedule TestChangeKinds::scheduleOf(qint64 userId)
{
    const QString path
        = u"/v2/organizations/%1/users/%2/schedules"_s.arg(m_bench->organizationId()).arg(userId);
    const JsonDocument answer(m_bench->request("GET", path));
    return describe<Schedule>().decode(answer.root()["data"].at(0).raw()).value_or(Schedule());
}

ScheduleOwner TestChangeKinds::ownerOf(qint64 userId) const
{
    return {.organizationId = m_bench->organizationId(), .userId = userId, .name = u"Somebody"_s};
}

void TestChangeKinds::organizationUsersAreReadByTheirAddresses()
{
    ChangeSet set{u"Week"_s, {}, 0};
    const QList<OrganizationUser> users = organizationUsers();
    QCOMPARE(users.size(), 40);
    for (const OrganizationUser &before : users) {
        OrganizationUser after = before;
        after.weekStart.set(Weekday::Saturday);
        set.changes.append(organizationUserUpdate(m_bench->organizationId(), before, after));
    }
    QCOMPARE(set.changes.at(0).arguments.body, "{\"weekday\":\"Saturday\"}"_ba);
    const ChangeJob *const job = finished(set);
    QVERIFY(job->count(ChangeState::Applied) > 20);
    QCOMPARE(job->count(ChangeState::Applied) + job->count(ChangeState::AlreadySo), 40);
    const QList<OrganizationUser> now = organizationUsers();
    for (const OrganizationUser &user : now)
        QVERIFY(user.weekStart.value().is(Weekday::Saturday));
}

void TestChangeKinds::anAddressThatChangesIsFoundUnderTheNewOne()
{
    const OrganizationUser before = organizationUsers().at(3);
    OrganizationUser after = before;
    after.email.set(u"quite-new@northwind.test"_s);
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"PATCH"_s}});
    const ChangeJob *const job
        = finished({u"Address"_s, {organizationUserUpdate(m_bench->organizationId(), before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).isSettled);
}

void TestChangeKinds::aScheduleIsReplacedWhole()
{
    const qint64 userId = m_bench->users(1).at(0).id.value();
    const Schedule before = scheduleOf(userId);
    QVERIFY(before.id.hasValue());
    Schedule after = before;
    Availability sunday;
    sunday.days.set({Weekday::Sunday});
    sunday.startTime.set(u"10:00"_s);
    sunday.endTime.set(u"12:00"_s);
    after.availability.set({sunday});
    const ChangeJob *const job = finished({u"Hours"_s, {scheduleUpdate(ownerOf(userId), before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(scheduleOf(userId).availability, after.availability);
    QCOMPARE(scheduleOf(userId).name, before.name);
    QCOMPARE(finished(job->undo())->count(ChangeState::Applied), 1);
    QCOMPARE(scheduleOf(userId).availability, before.availability);
}

void TestChangeKinds::manySchedulesAreReadFromTheOrganizationsList()
{
    ChangeSet set{u"Hours"_s, {}, 0};
    const QList<ManagedUser> users = m_bench->users(20);
    for (const ManagedUser &user : users) {
        const Schedule before = scheduleOf(user.id.value());
        Schedule after = before;
        after.name.set(u"Opening hours"_s);
        set.changes.append(scheduleUpdate(ownerOf(user.id.value()), before, after));
    }
    const auto &requests = m_bench->session().log().requests();
    const auto reads = [&requests] {
        return std::count_if(requests.cbegin(), requests.cend(), [](const LoggedRequest &request) {
            return request.method == "GET" && request.url.contains(u"/schedules"_s);
        });
    };
    const auto before = reads();
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->count(ChangeState::Applied), 20);
    QVERIFY(reads() - before < 10);
    QCOMPARE(scheduleOf(users.at(19).id.value()).name.value(), u"Opening hours"_s);
}

void TestChangeKinds::aScheduleThatSomebodyChangedIsLeft()
{
    const qint64 userId = m_bench->users(2).at(1).id.value();
    const Schedule before = scheduleOf(userId);
    Schedule after = before;
    after.name.set(u"Ours"_s);
    Schedule theirs = before;
    theirs.name.set(u"Theirs"_s);
    finished({u"Theirs"_s, {scheduleUpdate(ownerOf(userId), before, theirs)}, 0});
    const ChangeJob *const job = finished({u"Ours"_s, {scheduleUpdate(ownerOf(userId), before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QCOMPARE(scheduleOf(userId).name.value(), u"Theirs"_s);
}

// The server takes isDefault: false with 200 and leaves it (FACTS 10).
void TestChangeKinds::aDefaultThatCannotBeUnsetIsNotBelieved()
{
    const qint64 userId = m_bench->users(3).at(2).id.value();
    const Schedule before = scheduleOf(userId);
    QVERIFY(before.isDefault.value());
    Schedule after = before;
    after.isDefault.set(false);
    const ChangeJob *const job
        = finished({u"No default"_s, {scheduleUpdate(ownerOf(userId), before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QVERIFY(scheduleOf(userId).isDefault.value());
}

QTEST_GUILESS_MAIN(TestChangeKinds)
#include "test_changekinds.moc"
