// All operations × customers × credentials × plans × roles × targets. What is expected never comes from the
// table under test.
#include <QTest>

#include <array>

#include "tests/unit/account/expectedverdict.h"

using namespace Calends;
using namespace Calends::Expected;
using namespace Qt::Literals::StringLiterals;

class TestCapabilitiesWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!Published::isThere())
            QSKIP("../shared is not there: nothing independent to expect anything from");
    }

    void everyFamilyHasItsPaths()
    {
        for (const Asked &asked : published()) {
            const QString family = ruleName(asked.group).section(u" / "_s, 0, 0);
            const bool organizations = asked.path.startsWith("/v2/organizations/"_L1);
            const bool teams = asked.path == "/v2/teams"_L1 || asked.path.startsWith("/v2/teams/"_L1);
            const bool platform
                = asked.path.startsWith("/v2/oauth-clients"_L1) || asked.path.startsWith("/v2/oauth/"_L1);
            QVERIFY2(organizations == (family == "Orgs"_L1), qPrintable(asked.path));
            QVERIFY2(teams == (family == "Teams"_L1), qPrintable(asked.path));
            QVERIFY2(platform == (family == "Platform"_L1), qPrintable(asked.path));
        }
    }

    // Group and path are the published ones; the row under test is only asked.
    void plansFollowTheRuleInWords()
    {
        int asked = 0;
        for (const Asked &each : published()) {
            for (const CustomerKind customer : Customers)
                checkPlans(each, customer, byWords(each, customer));
            ++asked;
        }
        QVERIFY(asked > 300);
    }

    void theReasonNamesWhatIsStricter()
    {
        int byRule = 0;
        int byServer = 0;
        for (const Asked &asked : published()) {
            for (const Person &person : peopleOf(CustomerKind::Platform, CredentialKind::ApiKey)) {
                const Gate gate = byPublishedGating(gating(asked.group), asked.path, CustomerKind::Platform);
                if (!gate.ever || person.plan >= gate.least)
                    continue;
                Capabilities capabilities;
                capabilities.setFacts(person.facts());
                const QString reason = capabilities.check(*asked.row).reason;
                const bool server = serverIsStricter(gating(asked.group), asked.path);
                QVERIFY2(reason.contains("the server asks"_L1) == server, qPrintable(asked.path + reason));
                QVERIFY2(reason.contains("published rule"_L1) != server, qPrintable(asked.path + reason));
                QVERIFY2(reason.contains(gate.least == Plan::Scale ? "SCALE"_L1 : "ESSENTIALS"_L1),
                    qPrintable(asked.path + reason));
                ++(server ? byServer : byRule);
            }
        }
        QVERIFY(byRule > 0 && byServer > 0);
    }

    void allCombinations_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<int>("credential");
        for (const CustomerKind customer : Customers) {
            for (const CredentialKind credential : {CredentialKind::ApiKey, CredentialKind::OAuthClientSecret,
                     CredentialKind::ManagedUserToken, CredentialKind::OAuth2Token})
                QTest::addRow("customer %d, credential %d", int(customer), int(credential))
                    << int(customer) << int(credential);
        }
    }

    void allCombinations()
    {
        QFETCH(int, customer);
        QFETCH(int, credential);
        const QList<Asked> list = published();
        QCOMPARE(list.size(), qsizetype(operations().size()));
        const QList<Person> people = peopleOf(CustomerKind(customer), CredentialKind(credential));
        QStringList wrong;
        int checked = 0;
        for (const Person &person : people) {
            Capabilities capabilities;
            capabilities.setFacts(person.facts());
            for (const Asked &asked : list) {
                checked += 2;
                wrong += compare(capabilities, asked, person);
            }
        }
        QVERIFY2(wrong.isEmpty(),
            qPrintable(
                u"%1 of %2 wrong:\n%3"_s.arg(wrong.size()).arg(checked).arg(wrong.mid(0, 12).join(u'\n'))));
        QVERIFY(checked > 10'000);
    }

private:
    static constexpr std::array Customers = {
        CustomerKind::Platform, CustomerKind::Organizations, CustomerKind::Teams, CustomerKind::Individual};

    static void checkPlans(const Asked &asked, CustomerKind customer, const Gate &gate)
    {
        const QList<Person> people = peopleOf(customer, CredentialKind::ApiKey);
        for (const Person &person : people) {
            Capabilities capabilities;
            capabilities.setFacts(person.facts());
            const bool refused = capabilities.check(*asked.row).obstacle == Obstacle::Plan;
            const bool tooLow = customer == CustomerKind::Platform && person.plan < gate.least;
            QVERIFY2(refused == (!gate.ever || tooLow), qPrintable(Published::lineOf(*asked.row)));
        }
    }

    static QList<Asked> published()
    {
        QList<Asked> list;
        const QList<Published::TableRow> rows = Published::table(u"api/operations.csv"_s);
        for (const Published::TableRow &each : rows) {
            const Operation *row = Published::rowOf(each.value(u"method"_s), each.value(u"path"_s));
            if (row)
                list.append({row, each.value(u"tag"_s), each.value(u"path"_s), each.value(u"auth_methods"_s),
                    each.value(u"min_role"_s), each.value(u"oauth2_scope"_s),
                    each.value(u"oauth_permission"_s)});
        }
        return list;
    }

    QStringList compare(const Capabilities &capabilities, const Asked &asked, const Person &person)
    {
        QStringList wrong;
        const Gate published = byPublishedGating(gating(asked.group), asked.path, person.customer);
        const Gate words = byWords(asked, person.customer);
        for (const bool own : {true, false}) {
            const Target target{.organizationId = own ? OwnOrganization : OwnOrganization + 1,
                .teamId = own ? OwnTeam : OwnTeam + 1};
            const Verdict verdict = capabilities.check(*asked.row, target);
            const bool right = verdict.obstacle == expected(asked, published, person, own)
                && verdict.obstacle == expected(asked, words, person, own);
            const bool explained = verdict.allowed() == verdict.reason.isEmpty()
                && verdict.allowed() == verdict.cure.isEmpty();
            if (!right || !explained)
                wrong.append(u"%1 plan %2 own %3 granted %7: obstacle %4, published %5, words %6"_s
                                 .arg(Published::lineOf(*asked.row))
                                 .arg(int(person.plan))
                                 .arg(own)
                                 .arg(int(verdict.obstacle))
                                 .arg(int(expected(asked, published, person, own)))
                                 .arg(int(expected(asked, words, person, own)))
                                 .arg(person.granted.join(u' ')));
        }
        return wrong;
    }

    const Published::TableRow &gating(const QString &group)
    {
        if (m_gating.isEmpty()) {
            const QList<Published::TableRow> rows = Published::table(u"api/plan-gating.csv"_s);
            for (const Published::TableRow &each : rows)
                m_gating.insert(each.value(u"tag"_s), each);
        }
        return m_gating[group];
    }

    QHash<QString, Published::TableRow> m_gating;
};

QTEST_GUILESS_MAIN(TestCapabilitiesWalk)
#include "test_capabilities_walk.moc"
