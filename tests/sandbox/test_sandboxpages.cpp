// The table of what feeds each page of the console, one test a cell: the calls that are to feed it answer
// what the page needs, and those that are not are refused.
#include <QTest>

#include "tests/sandbox/pagecell.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

class TestSandboxPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookingsOfAPlatformBelowEssentials();
    void bookingsOfAPlatformFromEssentials();
    void bookingsOfAnOrganization();
    void bookingsOfATeamsCustomer();
    void bookingsOfAManagedUser();
    void eventTypesOfAPlatformBelowEssentials();
    void eventTypesOfAPlatformFromEssentials();
    void eventTypesOfAnOrganization();
    void eventTypesOfATeamsCustomer();
    void eventTypesOfAManagedUser();
    void schedulesOfAPlatformBelowEssentials();
    void schedulesOfAPlatformFromEssentials();
    void schedulesOfAnOrganization();
    void schedulesOfATeamsCustomer();
    void schedulesOfAManagedUser();
    void eventTypesWithoutANameDifferByEdition();
};

void TestSandboxPages::bookingsOfAPlatformBelowEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Starter));
    const Headers owner = probe.signedBy(u"owner"_s);
    const Received answer = get(probe, u"/v2/bookings?take=250&sortCreated=asc"_s, owner, bookingVersion);
    QCOMPARE(answer.status, 200);
    // The owner sees what members and managed users host.
    QSet<qint64> hosts = hostsOf(rows(answer));
    hosts.remove(probe.userId(u"owner"_s));
    QVERIFY(hosts.size() > 3);
    QCOMPARE(answer.json()[u"pagination"_s][u"totalItems"_s].toInt(), rows(answer).size());
    addBooking(probe, probe.userId(u"member"_s));
    const Received member
        = get(probe, u"/v2/bookings?take=250"_s, probe.signedBy(u"member"_s), bookingVersion);
    QCOMPARE(hostsOf(rows(member)), QSet<qint64>{probe.userId(u"member"_s)});
    QVERIFY(isPlanRefusal(get(probe, probe.organizationPath(u"/bookings"_s), owner, bookingVersion)));
}

void TestSandboxPages::bookingsOfAPlatformFromEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const Received answer = get(probe, probe.organizationPath(u"/bookings?take=250&sortCreated=asc"_s),
        probe.signedBy(u"admin"_s), bookingVersion);
    QCOMPARE(answer.status, 200);
    QVERIFY(hostsOf(rows(answer)).size() > 3);
    QCOMPARE(answer.json()[u"pagination"_s][u"totalItems"_s].toInt(), rows(answer).size());
}

void TestSandboxPages::bookingsOfAnOrganization()
{
    Probe probe(settingsFor(CustomerKind::Organization, Plan::None));
    const QString path = probe.organizationPath(u"/bookings?take=250&sortCreated=asc"_s);
    QVERIFY(hostsOf(rows(get(probe, path, probe.signedBy(u"owner"_s), bookingVersion))).size() > 3);
    const Received member = get(probe, path, probe.signedBy(u"member"_s), bookingVersion);
    QCOMPARE(member.status, 403);
    QVERIFY(member.message().contains("minimum required role=ORG_ADMIN"_L1));
}

void TestSandboxPages::bookingsOfATeamsCustomer()
{
    Probe full(settingsFor(CustomerKind::Team, Plan::None));
    addBooking(full, full.userId(u"member"_s));
    const Received own = get(full, u"/v2/bookings?take=250"_s, full.signedBy(u"member"_s), bookingVersion);
    QCOMPARE(hostsOf(rows(own)), QSet<qint64>{full.userId(u"member"_s)});
    const Received missing
        = get(full, u"/v2"_s % teamPath(full, u"/bookings"_s), full.signedBy(u"owner"_s), bookingVersion);
    QCOMPARE(missing.status, 404);
    QVERIFY(missing.message().startsWith("Cannot GET "_L1));

    Probe hosted(settingsFor(CustomerKind::Team, Plan::None, ServerEdition::Hosted));
    const Received team = get(hosted, u"/v2"_s % teamPath(hosted, u"/bookings?take=250"_s),
        hosted.signedBy(u"owner"_s), bookingVersion);
    QCOMPARE(team.status, 200);
    QVERIFY(!rows(team).isEmpty());
}

void TestSandboxPages::bookingsOfAManagedUser()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    addBooking(probe, managedUserId(probe));
    const Received answer = get(probe, u"/v2/bookings?take=250"_s, managedToken(probe), bookingVersion);
    QCOMPARE(answer.status, 200);
    QCOMPARE(hostsOf(rows(answer)), QSet<qint64>{managedUserId(probe)});
    QCOMPARE(
        get(probe, probe.organizationPath(u"/bookings"_s), managedToken(probe), bookingVersion).status, 403);
}

void TestSandboxPages::eventTypesOfAPlatformBelowEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Free));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QString list = u"/v2/event-types?username="_s;
    const Received own = get(probe, list % username(probe, u"owner"_s), owner, eventTypeVersion);
    QCOMPARE(own.status, 200);
    QVERIFY(!rows(own).isEmpty());
    const QString zoe = probe.database().find(u"users"_s, managedUserId(probe))->text("username"_L1);
    const QJsonArray theirs = rows(get(probe, list % zoe, owner, eventTypeVersion));
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(numbers(theirs, u"ownerId"_s), QSet<qint64>{managedUserId(probe)});
    // The event types of a team are public on this server; which teams there are is not told.
    QVERIFY(isPlanRefusal(get(probe, probe.organizationPath(u"/teams"_s), owner)));
}

void TestSandboxPages::eventTypesOfAPlatformFromEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const Received answer = get(probe, probe.organizationPath(teamPath(probe, u"/event-types"_s)),
        probe.signedBy(u"owner"_s), eventTypeVersion);
    QCOMPARE(answer.status, 200);
    QVERIFY(!rows(answer).isEmpty());
}

void TestSandboxPages::eventTypesOfAnOrganization()
{
    Probe probe(settingsFor(CustomerKind::Organization, Plan::None));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QString list = u"/v2/event-types?username="_s;
    QVERIFY(!rows(get(probe, list % username(probe, u"owner"_s), owner, eventTypeVersion)).isEmpty());
    const Received theirs = get(probe, list % username(probe, u"member"_s), owner, eventTypeVersion);
    QCOMPARE(theirs.status, 200);
    QVERIFY(!rows(theirs).isEmpty());
    QCOMPARE(numbers(rows(theirs), u"ownerId"_s), QSet<qint64>{probe.userId(u"member"_s)});
    const QString ofTeam = probe.organizationPath(teamPath(probe, u"/event-types"_s));
    QVERIFY(!rows(get(probe, ofTeam, owner, eventTypeVersion)).isEmpty());
}

void TestSandboxPages::eventTypesOfATeamsCustomer()
{
    Probe probe(settingsFor(CustomerKind::Team, Plan::None));
    const Headers owner = probe.signedBy(u"owner"_s);
    const Received own
        = get(probe, u"/v2/event-types?username="_s % username(probe, u"owner"_s), owner, eventTypeVersion);
    QVERIFY(!rows(own).isEmpty());
    const Received team = get(probe, u"/v2"_s % teamPath(probe, u"/event-types"_s), owner, eventTypeVersion);
    QCOMPARE(team.status, 200);
    QVERIFY(!rows(team).isEmpty());
}

void TestSandboxPages::eventTypesOfAManagedUser()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const QString zoe = probe.database().find(u"users"_s, managedUserId(probe))->text("username"_L1);
    const QJsonArray own
        = rows(get(probe, u"/v2/event-types?username="_s % zoe, managedToken(probe), eventTypeVersion));
    QVERIFY(!own.isEmpty());
    QCOMPARE(numbers(own, u"ownerId"_s), QSet<qint64>{managedUserId(probe)});
}

void TestSandboxPages::schedulesOfAPlatformBelowEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Starter));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QJsonArray own = rows(get(probe, u"/v2/schedules"_s, owner, scheduleVersion));
    QCOMPARE(numbers(own, u"ownerId"_s), QSet<qint64>{probe.userId(u"owner"_s)});
    QVERIFY(isPlanRefusal(get(probe, probe.organizationPath(u"/schedules"_s), owner, scheduleVersion)));
}

void TestSandboxPages::schedulesOfAPlatformFromEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Scale));
    const Received answer = get(
        probe, probe.organizationPath(u"/schedules?take=250"_s), probe.signedBy(u"owner"_s), scheduleVersion);
    QVERIFY(numbers(rows(answer), u"ownerId"_s).size() > 3);
}

void TestSandboxPages::schedulesOfAnOrganization()
{
    Probe probe(settingsFor(CustomerKind::Organization, Plan::None));
    const Received answer = get(
        probe, probe.organizationPath(u"/schedules?take=250"_s), probe.signedBy(u"admin"_s), scheduleVersion);
    QVERIFY(numbers(rows(answer), u"ownerId"_s).size() > 3);
}

void TestSandboxPages::schedulesOfATeamsCustomer()
{
    Probe probe(settingsFor(CustomerKind::Team, Plan::None));
    const Headers owner = probe.signedBy(u"owner"_s);
    QVERIFY(!rows(get(probe, u"/v2/schedules"_s, owner, scheduleVersion)).isEmpty());
    const Received team = get(probe, u"/v2"_s % teamPath(probe, u"/schedules"_s), owner, scheduleVersion);
    QCOMPARE(team.status, 200);
    QVERIFY(numbers(rows(team), u"ownerId"_s).contains(probe.userId(u"member"_s)));
}

void TestSandboxPages::schedulesOfAManagedUser()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const Received answer = get(probe, u"/v2/schedules"_s, managedToken(probe), scheduleVersion);
    QCOMPARE(answer.status, 200);
    QCOMPARE(numbers(rows(answer), u"ownerId"_s), QSet<qint64>{managedUserId(probe)});
    QCOMPARE(get(probe, probe.organizationPath(u"/schedules"_s), managedToken(probe), scheduleVersion).status,
        403);
}

void TestSandboxPages::eventTypesWithoutANameDifferByEdition()
{
    Probe full(settingsFor(CustomerKind::Individual, Plan::None));
    QVERIFY(rows(get(full, u"/v2/event-types"_s, full.signedBy(u"owner"_s), eventTypeVersion)).isEmpty());
    Probe community(settingsFor(CustomerKind::Individual, Plan::None, ServerEdition::Community));
    QVERIFY(!rows(get(community, u"/v2/event-types"_s, community.signedBy(u"owner"_s), eventTypeVersion))
                 .isEmpty());
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxPages)
#include "test_sandboxpages.moc"
