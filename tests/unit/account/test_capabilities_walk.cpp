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
    void everyFamilyHasItsPaths()
    {
        for (const Operation &row : operations()) {
            const QString family = ruleName(latin1(row.group)).section(u" / "_s, 0, 0);
            const bool organizations = row.path.starts_with("/v2/organizations/");
            const bool teams = row.path == "/v2/teams" || row.path.starts_with("/v2/teams/");
            const bool platform
                = row.path.starts_with("/v2/oauth-clients") || row.path.starts_with("/v2/oauth/");
            QVERIFY2(organizations == (family == "Orgs"_L1), qPrintable(Published::lineOf(row)));
            QVERIFY2(teams == (family == "Teams"_L1), qPrintable(Published::lineOf(row)));
            QVERIFY2(platform == (family == "Platform"_L1), qPrintable(Published::lineOf(row)));
        }
    }

    void plansFollowTheRuleInWords()
    {
        for (const Operation &row : operations()) {
            const Asked asked{&row, latin1(row.group), latin1(row.path), {}, {}};
            for (const CustomerKind customer : Customers)
                checkPlans(asked, customer, byWords(asked, customer));
        }
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
        if (!Published::isThere())
            QSKIP("../shared is not there: nothing independent to expect credentials and roles from");
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
                    each.value(u"min_role"_s)});
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
                wrong.append(u"%1 plan %2 own %3: obstacle %4, published %5, words %6"_s
                                 .arg(Published::lineOf(*asked.row))
                                 .arg(int(person.plan))
                                 .arg(own)
                                 .arg(int(verdict.obstacle))
                                 .arg(int(expected(asked, published, person, own)))
                                 .arg(int(expected(asked, words, person, own))));
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
