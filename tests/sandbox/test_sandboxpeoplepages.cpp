// The last row of the table of the pages' sources: people, for every kind of customer.
#include <QTest>

#include "tests/sandbox/pagecell.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

class TestSandboxPeoplePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleOfAPlatformBelowEssentials();
    void peopleOfAPlatformFromEssentials();
    void peopleOfAnOrganization();
    void peopleOfATeamsCustomer();
    void peopleOfAManagedUser();
};

void TestSandboxPeoplePages::peopleOfAPlatformBelowEssentials()
{
    Settings settings = settingsFor(CustomerKind::Platform, Plan::Starter);
    settings.people = 900;
    settings.bookings = 0;
    Probe probe(settings);
    const QString client = u"Patient portal"_s;
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(client) % u"/users?limit=250&offset="_s;
    const QJsonArray first = rows(get(probe, path % u"0"_s, probe.signedByClient(client)));
    const QJsonArray second = rows(get(probe, path % u"250"_s, probe.signedByClient(client)));
    // There are more than can be reached this way.
    QCOMPARE((numbers(first, u"id"_s) + numbers(second, u"id"_s)).size(), 500);
    QVERIFY(
        probe.database().count(u"SELECT count(*) FROM users WHERE client_id = ?"_s, {probe.clientId(client)})
        > 500);
    const Received beyond = get(probe, path % u"251"_s, probe.signedByClient(client));
    QCOMPARE(beyond.status, 400);
    QVERIFY(beyond.json()[u"error"_s][u"details"_s][u"errors"_s].isArray());
    QVERIFY(isPlanRefusal(get(probe, probe.organizationPath(u"/users"_s), probe.signedByClient(client))));
}

void TestSandboxPeoplePages::peopleOfAPlatformFromEssentials()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const QJsonArray users
        = rows(get(probe, probe.organizationPath(u"/users?take=1000"_s), probe.signedBy(u"owner"_s)));
    QSet<qint64> managed;
    for (const QString &client : {u"Patient portal"_s, u"Partner widget"_s}) {
        const QString path = u"/v2/oauth-clients/"_s % probe.clientId(client) % u"/users?limit=250"_s;
        managed += numbers(rows(get(probe, path, probe.signedByClient(client))), u"id"_s);
    }
    QVERIFY(managed.contains(managedUserId(probe)));
    QVERIFY(numbers(users, u"id"_s).contains(managed));
}

void TestSandboxPeoplePages::peopleOfAnOrganization()
{
    Probe probe(settingsFor(CustomerKind::Organization, Plan::None));
    const Headers owner = probe.signedBy(u"owner"_s);
    QVERIFY(rows(get(probe, probe.organizationPath(u"/users?take=1000"_s), owner)).size() > 10);
    const Received clients = get(probe, u"/v2/oauth-clients"_s, owner);
    QCOMPARE(clients.status, 403);
    QCOMPARE(clients.message(), u"OrganizationRolesGuard - Organization is not a platform (SHP)."_s);
}

void TestSandboxPeoplePages::peopleOfATeamsCustomer()
{
    Probe probe(settingsFor(CustomerKind::Team, Plan::None));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QJsonArray members = rows(get(probe, u"/v2"_s % teamPath(probe, u"/memberships"_s), owner));
    QVERIFY(numbers(members, u"userId"_s).contains(probe.userId(u"member"_s)));
    QCOMPARE(get(probe, u"/v2/oauth-clients"_s, owner).message(),
        u"OrganizationRolesGuard - No organization associated with the user."_s);
}

void TestSandboxPeoplePages::peopleOfAManagedUser()
{
    Probe probe(settingsFor(CustomerKind::Platform, Plan::Essentials));
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(u"Patient portal"_s) % u"/users"_s;
    QCOMPARE(get(probe, path, managedToken(probe)).status, 403);
    QCOMPARE(get(probe, probe.organizationPath(u"/users"_s), managedToken(probe)).status, 403);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxPeoplePages)
#include "test_sandboxpeoplepages.moc"
