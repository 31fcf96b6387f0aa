// What a page says of its sources while the account changes.
#include <QApplication>
#include <QTest>

#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QString bannersOf(ResourcePage &page)
{
    QStringList texts;
    for (const PageNotice &notice : page.shown().banners)
        texts.append(notice.content.title + u' ' + notice.content.reason);
    return texts.join(u'\n');
}

QString valueOf(const InspectorContent &content, const QString &label)
{
    for (const InspectorSection &section : content.tabs.constFirst().sections) {
        for (const InspectorLine &line : section.lines) {
            if (line.label == label)
                return line.value;
        }
    }
    return {};
}

} // namespace

class TestPageSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void clientsWhoseSecretIsForgottenAreNamedOnThePage_data();
    void clientsWhoseSecretIsForgottenAreNamedOnThePage();
    void aClientThatStopsDoesNotMakeTheOrganizationsPeopleFewer();
    void columnsFollowTheKindOfPeople();
};

void TestPageSources::clientsWhoseSecretIsForgottenAreNamedOnThePage_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("words");
    QTest::newRow("below ESSENTIALS") << u"starter"_s << u"left out with their people: %1."_s;
    QTest::newRow("from ESSENTIALS") << u"essentials"_s << u"are not asked (%1)"_s;
}

void TestPageSources::clientsWhoseSecretIsForgottenAreNamedOnThePage()
{
    QFETCH(QString, plan);
    QFETCH(QString, words);
    SandboxConsole sandbox(u"platform"_s, plan);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isSettled(), Patience);
    Session &session = sandbox.console().room()->session();
    ResourcePage &page = *sandbox.page(u"people"_s);
    QVERIFY2(!bannersOf(page).contains("secret is not held"_L1), qPrintable(bannersOf(page)));

    // The pair that signs for the account stays.
    const QString own = session.profile().clientId;
    QString forgotten;
    QString name;
    for (int row = 0; row < page.view()->model()->rowCount() && forgotten.isEmpty(); ++row) {
        page.view()->setCurrentIndex(page.view()->model()->index(row, 0));
        const QString client = valueOf(page.inspected(), u"Client id"_s);
        if (!client.isEmpty() && client != own) {
            forgotten = client;
            name = valueOf(page.inspected(), u"OAuth client"_s);
        }
    }
    QVERIFY2(!name.isEmpty(), "nobody of another client is listed");
    session.credentials().removeClient(forgotten);
    QTRY_VERIFY_WITH_TIMEOUT(bannersOf(page).contains("secret is not held"_L1), Patience);
    const QString said = bannersOf(page);
    QVERIFY2(said.contains(words.arg(name)) && said.contains("Credentials and plan"_L1), qPrintable(said));
}

// More people than the list of one client gives; the organization's gives all of them.
void TestPageSources::aClientThatStopsDoesNotMakeTheOrganizationsPeopleFewer()
{
    SandboxConsole sandbox(u"platform"_s, u"essentials"_s, 800);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isSettled(), Patience);
    const PageView &shown = sandbox.page(u"people"_s)->shown();
    QVERIFY2(!shown.count.isEmpty() && !shown.count.startsWith(u'\u2265'), qPrintable(shown.count));
    QVERIFY(sandbox.page(u"people"_s)->view()->model()->rowCount() > 800);
}

void TestPageSources::columnsFollowTheKindOfPeople()
{
    SandboxConsole sandbox(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isSettled(), Patience);
    const auto headers = [&sandbox] {
        const QAbstractItemModel &model = *sandbox.page(u"people"_s)->view()->model();
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!model.headerData(column, Qt::Horizontal, OfferedRole).toBool())
                titles.append(model.headerData(column, Qt::Horizontal).toString());
        }
        return titles;
    };
    const QStringList ofManagedUsers = headers();
    QVERIFY(ofManagedUsers.contains(u"OAuth client"_s));
    QCOMPARE(sandbox.page(u"people"_s)->title(), u"Managed users"_s);
    sandbox.workspace().navigator().go({u"credentials"_s, {}});
    const auto confirm = [&sandbox](CustomerKind kind) {
        Session &session = sandbox.console().room()->session();
        Profile profile = session.profile();
        profile.customer = kind;
        profile.customerConfirmed = true;
        session.setProfile(profile);
        session.learn();
    };
    confirm(CustomerKind::Organizations);
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.page(u"people"_s)->title(), u"Members"_s, Patience);
    QVERIFY2(!headers().contains(u"OAuth client"_s), qPrintable(headers().join(u", ")));
    QCOMPARE(sandbox.workspace().currentPage()->id(), u"credentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isSettled(), Patience);
    confirm(CustomerKind::Platform);
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.page(u"people"_s)->title(), u"Managed users"_s, Patience);
    QCOMPARE(headers(), ofManagedUsers);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.isSettled(), Patience);
}

QTEST_MAIN(TestPageSources)
#include "test_pagesources.moc"
