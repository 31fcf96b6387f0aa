// The ladder climbed against the sandbox: what it says must be what the sandbox was started as.
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "models/account/connectiontest.h"
#include "tests/sandbox/account/wirereader.h"
#include "tests/sandbox/probe.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;
using Sandbox::Probe;
using Sandbox::ServerEdition;

namespace {

// Who connects: an API key by name, "client" or "managed user".
CredentialKind kindOf(const QString &who)
{
    if (who == "client"_L1)
        return CredentialKind::OAuthClientSecret;
    return who == "managed user"_L1 ? CredentialKind::ManagedUserToken : CredentialKind::ApiKey;
}

struct Climbed
{
    bool passed = false;
    AccountFacts facts;
    QList<RungResult> results;
    QStringList asked;

    RungResult result(Rung rung) const
    {
        for (const RungResult &each : results) {
            if (each.rung == rung)
                return each;
        }
        return {.state = RungResult::State::Failed};
    }
};

WireReader::Headers signatureOf(Probe &probe, const QString &who)
{
    if (who == "client"_L1)
        return probe.signedByClient(u"Patient portal"_s);
    if (who == "managed user"_L1)
        return Sandbox::bearer(probe.server().announcement()[u"managedUser"][u"accessToken"].toString());
    return probe.signedBy(who);
}

Climbed climb(Probe &probe, const QString &who)
{
    const QUrl address = probe.server().address();
    ConnectionSubject subject;
    subject.base.setScheme(address.scheme());
    subject.base.setHost(address.host());
    subject.base.setPort(address.port());
    subject.credential = kindOf(who);
    if (subject.credential != CredentialKind::ApiKey)
        subject.clientId = probe.clientId(u"Patient portal"_s);
    WireReader reader(subject.base, signatureOf(probe, who));
    ConnectionTest test(reader, subject);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    if (!finished.wait(20'000))
        return {};
    return {finished.constFirst().constFirst().toBool(), test.facts(), test.results(), reader.asked()};
}

Sandbox::Settings sandbox(Sandbox::CustomerKind kind, Plan plan = Plan::Essentials)
{
    Sandbox::Settings settings = Sandbox::smallSandbox(kind);
    settings.plan = plan;
    return settings;
}

} // namespace

class TestConnectionTestOnWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlatformAccountIsToldForWhatItIs_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Plan>("atLeast");
        QTest::addColumn<Role>("role");
        const auto row = [](const char *name, const QString &who, Plan plan, Plan told, Role role) {
            QTest::newRow(name) << who << plan << told << role;
        };
        row("client, FREE", u"client"_s, Plan::Free, Plan::Free, Role::OrganizationAdmin);
        row("client, STARTER", u"client"_s, Plan::Starter, Plan::Starter, Role::OrganizationAdmin);
        row("client, ESSENTIALS", u"client"_s, Plan::Essentials, Plan::Essentials, Role::OrganizationAdmin);
        row("client, SCALE", u"client"_s, Plan::Scale, Plan::Essentials, Role::OrganizationAdmin);
        row("owner's key", u"ownerOfOrganization"_s, Plan::Scale, Plan::Essentials, Role::OrganizationAdmin);
        row("admin's key, FREE", u"adminOfOrganization"_s, Plan::Free, Plan::Free, Role::OrganizationAdmin);
        row("member's key", u"memberOfOrganization"_s, Plan::Scale, Plan::Essentials,
            Role::OrganizationMember);
        row("managed user", u"managed user"_s, Plan::Scale, Plan::Essentials, Role::OrganizationMember);
    }

    void aPlatformAccountIsToldForWhatItIs()
    {
        QFETCH(QString, who);
        QFETCH(Plan, plan);
        QFETCH(Plan, atLeast);
        QFETCH(Role, role);
        Probe probe(sandbox(Sandbox::CustomerKind::Platform, plan));
        const Climbed climbed = climb(probe, who);
        QVERIFY2(climbed.passed, qPrintable(climbed.asked.join(u'\n')));
        QCOMPARE(climbed.facts.customer, CustomerKind::Platform);
        QCOMPARE(climbed.facts.organizationId, probe.organizationId());
        QCOMPARE(climbed.facts.organizationRole, role);
        // Never more than the plan is; less where no route the sandbox serves asks for more.
        QVERIFY(climbed.facts.plan >= atLeast && climbed.facts.plan <= plan);
        QCOMPARE(climbed.facts.editions, Editions(Edition::Full2025October));
        QCOMPARE(climbed.results.size(), 9);
    }

    void anOrganizationsRolesAreTold_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("owner");
        QTest::newRow("owner") << u"owner"_s << Role::OrganizationAdmin << true;
        QTest::newRow("admin") << u"admin"_s << Role::OrganizationAdmin << false;
        QTest::newRow("member") << u"member"_s << Role::OrganizationMember << false;
    }

    void anOrganizationsRolesAreTold()
    {
        QFETCH(QString, who);
        QFETCH(Role, role);
        QFETCH(bool, owner);
        Probe probe(sandbox(Sandbox::CustomerKind::Organization));
        const Climbed climbed = climb(probe, who);
        QVERIFY2(climbed.passed, qPrintable(climbed.asked.join(u'\n')));
        QCOMPARE(climbed.facts.customer, CustomerKind::Organizations);
        QCOMPARE(climbed.facts.organizationRole, role);
        QCOMPARE(climbed.facts.organizationOwner, owner);
        QVERIFY(climbed.facts.teamsKnown && climbed.facts.teamRoles.size() == 2);
        QCOMPARE(climbed.result(Rung::Plan).state, RungResult::State::NotTellable);
    }

    void teamRolesAreToldTeamByTeam()
    {
        Probe probe(sandbox(Sandbox::CustomerKind::Team));
        const QHash<QString, Role> roles
            = {{u"owner"_s, Role::TeamOwner}, {u"admin"_s, Role::TeamAdmin}, {u"member"_s, Role::TeamMember}};
        for (auto each = roles.begin(); each != roles.end(); ++each) {
            const Climbed climbed = climb(probe, each.key());
            QVERIFY(climbed.passed);
            QCOMPARE(climbed.facts.customer, CustomerKind::Teams);
            QCOMPARE(climbed.facts.teamRoles.values(), (QList<Role>{each.value(), each.value()}));
        }
    }

    void anIndividualIsOne()
    {
        Probe probe(sandbox(Sandbox::CustomerKind::Individual));
        const Climbed climbed = climb(probe, u"owner"_s);
        QVERIFY(climbed.passed);
        QCOMPARE(climbed.facts.customer, CustomerKind::Individual);
        QCOMPARE(climbed.facts.userId, probe.userId(u"owner"_s));
    }

    void theCommunityEditionIsToldFromItsRoutes()
    {
        Probe probe(Sandbox::smallSandbox(Sandbox::CustomerKind::Platform, ServerEdition::Community));
        const Climbed climbed = climb(probe, u"client"_s);
        QVERIFY2(climbed.passed, qPrintable(climbed.asked.join(u'\n')));
        QCOMPARE(climbed.facts.editions, Editions(Edition::Community2026July));
        QVERIFY(climbed.result(Rung::Licence).finding.contains("no licence check"_L1));
    }

    void theHostedEditionIsToldFromItsRoutes()
    {
        Probe probe(Sandbox::smallSandbox(Sandbox::CustomerKind::Team, ServerEdition::Hosted));
        const Climbed climbed = climb(probe, u"owner"_s);
        QVERIFY2(climbed.passed, qPrintable(climbed.asked.join(u'\n')));
        QCOMPARE(climbed.facts.editions, Editions(Edition::Hosted2026September));
        QCOMPARE(climbed.facts.customer, CustomerKind::Teams);
        QCOMPARE(climbed.facts.teamRoles.size(), 2);
    }

    void aWrongKeyStopsAtTheCredential()
    {
        Probe probe(sandbox(Sandbox::CustomerKind::Platform));
        const QUrl address = probe.server().address();
        ConnectionSubject subject;
        subject.base = QUrl(u"http://127.0.0.1:%1"_s.arg(address.port()));
        WireReader reader(subject.base, Sandbox::bearer(u"cal_00000000000000000000000000000000"_s));
        ConnectionTest test(reader, subject);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        QVERIFY(finished.wait(20'000));
        QVERIFY(!finished.constFirst().constFirst().toBool());
        const RungResult last = test.results().constLast();
        QCOMPARE(last.rung, Rung::Accepted);
        QCOMPARE(last.state, RungResult::State::Failed);
        QVERIFY(!last.cause.isEmpty() && !last.cure.isEmpty());
    }

    // What the server does with each read must be what the capabilities foretell from the facts the ladder
    // learnt.
    void theFactsForetellWhatTheServerAllows()
    {
        for (const Plan plan : {Plan::Free, Plan::Essentials, Plan::Scale}) {
            Probe probe(sandbox(Sandbox::CustomerKind::Platform, plan));
            for (const QString &who : {u"client"_s, u"memberOfOrganization"_s, u"managed user"_s})
                compareWithServer(probe, who);
        }
    }

private:
    void compareWithServer(Probe &probe, const QString &who)
    {
        const Climbed climbed = climb(probe, who);
        QVERIFY(climbed.passed);
        Capabilities capabilities;
        capabilities.setFacts(climbed.facts);
        const QString organization = QString::number(probe.organizationId());
        for (const char *id : {"getOrganizationsByOrgIdUsers", "getOrganizationsByOrgIdMemberships",
                 "getOrganizationsByOrgIdBookings", "getOrganizationsByOrgIdSchedules",
                 "getOrganizationsByOrgIdTeams", "getOrganizationsByOrgIdTeamsMe", "getMe", "getSchedules",
                 "getBookings"}) {
            const Operation &row = *findOperation(id);
            QString path = latin1(row.path).toString();
            path.replace(u"{orgId}"_s, organization);
            Sandbox::Headers headers = signatureOf(probe, who);
            headers.append(
                {"cal-api-version", QByteArray(row.version.data(), qsizetype(row.version.size()))});
            const int status = probe.get(path, headers).status;
            if (status == 404) // not served by this sandbox
                continue;
            const Verdict verdict = capabilities.check(row, {.organizationId = probe.organizationId()});
            const QString said
                = u"%1 as %2: %3, %4"_s.arg(path, who, QString::number(status), verdict.reason);
            QVERIFY2(verdict.allowed() == (status == 200), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectionTestOnWire)
#include "test_connectiontestonwire.moc"
