// What the inspector says of an OAuth client.
#include <QTest>

#include "tests/unit/oauthclients/sampleclients.h"
#include "ui/oauthclients/oauthclientpage.h"

using namespace Calends;
using namespace ClientFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const InspectorContent &content)
{
    QStringList words{content.title, content.subtitle, content.id};
    for (const InspectorLine &pill : content.pills)
        words.append(pill.pill);
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            words += {section.heading, QString::fromUtf8(section.json)};
            for (const InspectorLine &line : section.lines)
                words.append(line.label + u'=' + line.value + u'|' + line.pill);
        }
    }
    return words;
}

} // namespace

class TestClientPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatMattersIsThere();
    void noSecretIsShown();
    void itIsSaidWhatIsNotCountedYet();
    void itIsComparedWithItsSiblings();
    void aGoneClientIsNothing();
};

void TestClientPage::everythingThatMattersIsThere()
{
    OAuthClient shown = client();
    shown.redirectUris.set({u"https://app.example.test"_s, u"http://far.example.test"_s});
    const QStringList words = wordsOf(inspectOAuthClient(shown, {[](const QString &) { return 37; }, {}}));
    for (const QString &line : {u"Bookings=read and write|"_s, u"Schedules=read|"_s, u"Apps=nothing|"_s,
             u"=https://app.example.test|"_s, u"=http://far.example.test|risky"_s, u"Managed users=37|"_s,
             u"E-mails are sent=off|"_s, u"Organization=201|"_s})
        QVERIFY2(words.contains(line), qPrintable(line + u" not in\n"_s + words.join(u'\n')));
    const QString all = words.join(u'\n');
    QVERIFY(all.contains(u"Clone it"_s));
    QVERIFY(all.contains(u"every team made through it"_s));
}

void TestClientPage::noSecretIsShown()
{
    OAuthClientTable table(oauthClientColumns({}));
    table.merge({{client().id.value(), client(), {}}, {u"bad"_s, Unreadable{u"why"_s, clientJson()}, {}}});
    const PageDescription page = oauthClientPage(table);
    for (const QString &id : {client().id.value(), u"bad"_s}) {
        const QString all = wordsOf(page.inspect(id)).join(u'\n');
        QVERIFY(!all.isEmpty());
        QVERIFY2(!all.contains(QLatin1StringView(Secret)), qPrintable(all));
    }
}

void TestClientPage::itIsSaidWhatIsNotCountedYet()
{
    const QString notYet = u"Managed users=not counted yet|"_s;
    QVERIFY(wordsOf(inspectOAuthClient(client())).contains(notYet));
    const OAuthClientCounts unknown{
        [](const QString &) { return std::nullopt; }, [](const QString &) { return 0; }};
    const QStringList some = wordsOf(inspectOAuthClient(client(), unknown));
    QVERIFY(some.contains(notYet));
    QVERIFY(some.contains(u"Webhooks=0|"_s));
}

void TestClientPage::itIsComparedWithItsSiblings()
{
    QVERIFY(areSiblings(u"Patient portal (staging)"_s, u"Patient Portal – Production"_s));
    QVERIFY(!areSiblings(u"Patient portal"_s, u"Doctor portal"_s));
    QVERIFY(!areSiblings(u"Staging"_s, u"Production"_s)); // of what?
    OAuthClient production = client("clxprod", "Portal (production)");
    production.areEmailsEnabled.set(true);
    production.permissions.set({ClientPermission::ScheduleRead, ClientPermission::BookingWrite,
        ClientPermission::BookingRead}); // in another order
    OAuthClientTable table(oauthClientColumns({}));
    table.merge({{client().id.value(), client(), {}}, {u"clxprod"_s, production, {}},
        {u"clxother"_s, client("clxother", "Shop"), {}}});
    const QStringList words = wordsOf(oauthClientPage(table).inspect(client().id.value()));
    QVERIFY(words.contains(u"Compared with Portal (production)"_s));
    QVERIFY(!words.contains(u"Compared with Shop"_s));
    const QList<ClientSibling> siblings = siblingsOf(client(), table);
    QCOMPARE(siblings.size(), 1);
    QCOMPARE(siblings.constFirst().differences.size(), 1);
    const SiblingDifference difference = siblings.constFirst().differences.constFirst();
    QCOMPARE(difference.field, u"E-mails are sent"_s);
    QVERIFY(difference.here != difference.there);
    QVERIFY(words.contains(u"E-mails are sent=here: %1|"_s.arg(difference.here)));
    QVERIFY(words.contains(u"=there: %1|"_s.arg(difference.there)));
}

void TestClientPage::aGoneClientIsNothing()
{
    const OAuthClientTable table(oauthClientColumns({}));
    QVERIFY(oauthClientPage(table).inspect(u"gone"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestClientPage)
#include "clientpagetest.moc"
