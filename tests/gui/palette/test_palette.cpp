// Ctrl+K on a real sandbox: what is typed is found, run, and explained where it cannot be.
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/searchbutton.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void theKeysOpenItAlsoFromATextField_data();
    void theKeysOpenItAlsoFromATextField();
    void theSearchButtonOpensIt();
    void chosenKeysTakeThePlaceOfTheStandardOnes();
    void placesAndActionsAreListedBeforeAnythingIsTyped();
    void typedPlacesAreGoneTo();
    void escapeLeavesTheKeyboardWhereItWas();
    void leavingClosesIt();
    void whatIsOffIsLastAndSaysWhy();
    void peopleAreFoundAndShown();
    void peopleAreVeiledInDiscreetMode();
    void bookingsAreFoundAndShown();
    void theArrowsChooseAndTheChoiceStays();
    void accountsAreListed();
    void everythingHasAName();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    ResourcePage *page(const QString &id) { return m_sample->page(id); }
    CommandPalette &palette() { return *window().commandPalette(); }
    void open()
    {
        window().actions().find(WindowAction::OpenPalette)->trigger();
        QVERIFY(palette().isVisible());
    }
    void type(const QString &text)
    {
        palette().field()->insert(text);
        QTRY_VERIFY_WITH_TIMEOUT(!palette().search().isRunning(), Patience);
    }
    void key(Qt::Key which) { QTest::keyClick(palette().field(), which); }
    const PaletteEntry *shown(const QString &text)
    {
        for (const PaletteEntry &entry : palette().shown()) {
            if (entry.text == text)
                return &entry;
        }
        return nullptr;
    }

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestPalette::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestPalette::init()
{
    palette().dismiss();
    page(u"people"_s)->filter()->clear();
    workspace().navigator().go({u"people"_s, {}});
    page(u"people"_s)->view()->setCurrentIndex({});
}

void TestPalette::theKeysOpenItAlsoFromATextField_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("inField");
    QTest::newRow("Ctrl+K, table") << Qt::Key_K << false;
    QTest::newRow("Ctrl+P, table") << Qt::Key_P << false;
    QTest::newRow("Ctrl+K, filter") << Qt::Key_K << true;
    QTest::newRow("Ctrl+P, filter") << Qt::Key_P << true;
}

void TestPalette::theKeysOpenItAlsoFromATextField()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, inField);
    QWidget *const from = inField ? static_cast<QWidget *>(page(u"people"_s)->filter())
                                  : static_cast<QWidget *>(page(u"people"_s)->view());
    from->setFocus();
    if (inField)
        page(u"people"_s)->filter()->setText(u"an"_s);
    QTRY_VERIFY(from->hasFocus());
    QTest::keyClick(from, key, Qt::ControlModifier);
    QVERIFY(palette().isVisible());
    QVERIFY(palette().field()->hasFocus());
    if (inField)
        QCOMPARE(page(u"people"_s)->filter()->text(), u"an"_s);
}

void TestPalette::theSearchButtonOpensIt()
{
    auto *const button = window().findChild<SearchButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(palette().isVisible());
    QTRY_VERIFY(palette().field()->hasFocus());
}

void TestPalette::chosenKeysTakeThePlaceOfTheStandardOnes()
{
    ActionRegistry &actions = window().actions();
    FilterEdit *const filter = page(u"people"_s)->filter();
    const auto *const button = window().findChild<SearchButton *>();
    const QKeySequence second(u"Ctrl+P"_s);
    QVERIFY(actions.holderOf(second, {}) == actions.find(WindowAction::OpenPalette));
    QVERIFY(button->toolTip().contains("Ctrl+K"_L1));
    actions.setShortcut(WindowAction::OpenPalette, QKeySequence(u"Ctrl+J"_s));
    QVERIFY(button->toolTip().contains("Ctrl+J"_L1));
    QVERIFY(!actions.holderOf(second, {}));
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!palette().isVisible());
    QTest::keyClick(filter, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(palette().isVisible());
    palette().dismiss();
    actions.resetShortcuts();
    QTest::keyClick(filter, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(palette().isVisible());
}

void TestPalette::placesAndActionsAreListedBeforeAnythingIsTyped()
{
    open();
    const PaletteEntry *const bookings = shown(u"Bookings"_s);
    QVERIFY(bookings);
    QCOMPARE(bookings->kind, PaletteEntry::Kind::Place);
    QVERIFY(!bookings->mark.isEmpty());
    QVERIFY(shown(u"Refresh"_s));
    QCOMPARE(palette().chosen(), 0);
    QCOMPARE(palette().shown().constFirst().kind, PaletteEntry::Kind::Place);
    // The palette opens what the registry has: each verb but its own is there once, and each account by its
    // name instead of by its number.
    QHash<QString, int> listed;
    for (const PaletteEntry &entry : palette().shown())
        ++listed[entry.kind == PaletteEntry::Kind::Account ? u"account"_s : entry.id];
    int accounts = 0;
    for (const QAction *action : window().actions().actions()) {
        const QString id = action->objectName();
        const bool isNumbered = WindowAction::isAccount(id);
        accounts += isNumbered && action->isVisible() ? 1 : 0;
        QCOMPARE(listed.value(id), isNumbered || id == WindowAction::OpenPalette ? 0 : 1);
    }
    QVERIFY(accounts > 0);
    QCOMPARE(listed.value(u"account"_s), accounts);
}

void TestPalette::typedPlacesAreGoneTo()
{
    open();
    QTest::keyClick(palette().field(), Qt::Key_B);
    QCOMPARE(palette().shown().constFirst().text, u"Bookings"_s); // at the first key
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    key(Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    open();
    type(u"go to sched"_s);
    key(Qt::Key_Return);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
}

void TestPalette::escapeLeavesTheKeyboardWhereItWas()
{
    TableView *const view = page(u"people"_s)->view();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    open();
    key(Qt::Key_Escape);
    QVERIFY(!palette().isVisible());
    QVERIFY(view->hasFocus());
    QVERIFY(palette().shown().isEmpty());
}

void TestPalette::leavingClosesIt()
{
    open();
    page(u"people"_s)->filter()->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!palette().isVisible());
    QVERIFY(page(u"people"_s)->filter()->hasFocus());
}

void TestPalette::whatIsOffIsLastAndSaysWhy()
{
    open();
    type(u"export"_s);
    const QList<PaletteEntry> &all = palette().shown();
    QVERIFY(all.size() >= 2);
    QCOMPARE(all.constFirst().text, u"Export this list…"_s);
    const auto off = std::find_if(all.cbegin(), all.cend(),
        [](const PaletteEntry &entry) { return entry.id == WindowAction::ExportProfile; });
    QVERIFY(off != all.cend());
    QVERIFY(std::all_of(off, all.cend(), [](const PaletteEntry &entry) { return !entry.reason.isEmpty(); }));
    const auto at = int(off - all.cbegin());
    for (int i = 0; i < at; ++i)
        key(Qt::Key_Down);
    QCOMPARE(palette().chosen(), at);
    const QString reason = window().actions().find(WindowAction::ExportProfile)->whatsThis();
    QVERIFY(!reason.isEmpty());
    QCOMPARE(palette().hint(), reason);
    key(Qt::Key_Return);
    QVERIFY(palette().isVisible()); // nothing was run
    QVERIFY(palette().field()->hasFocus());
}

void TestPalette::peopleAreFoundAndShown()
{
    const QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    const QString id = people->index(7, 0).data(IdRole).toString();
    const QString name = people->index(7, 0).data().toString();
    page(u"people"_s)->filter()->setText(u"nobody is called this"_s);
    workspace().navigator().go({u"bookings"_s, {}});
    open();
    type(name);
    const PaletteEntry first = palette().shown().constFirst();
    QCOMPARE(first.text, name);
    QCOMPARE(first.kind, PaletteEntry::Kind::Row);
    QVERIFY(first.detail.contains(u'@'));
    key(Qt::Key_Return);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(page(u"people"_s)->view()->currentIndex().data().toString(), name);
    if (first.id == "people/"_L1 + id)
        QCOMPARE(page(u"people"_s)->view()->currentIndex().data(IdRole).toString(), id);
}

void TestPalette::peopleAreVeiledInDiscreetMode()
{
    const QString name = page(u"people"_s)->view()->model()->index(7, 0).data().toString();
    open();
    type(name);
    const auto *const list = palette().findChild<QListView *>();
    const QModelIndex first = list->model()->index(0, 0);
    const auto picture = [list, first] { return list->viewport()->grab(list->visualRect(first)).toImage(); };
    const QImage read = picture();
    QVERIFY(!first.data(Qt::ToolTipRole).toString().isEmpty());
    QAction *const discreet = window().actions().find(WindowAction::Discreet);
    discreet->setChecked(true);
    const QImage veiled = picture();
    const QString toolTip = first.data(Qt::ToolTipRole).toString();
    const QString said = first.data(Qt::AccessibleTextRole).toString();
    discreet->setChecked(false);
    QVERIFY(veiled != read);
    QVERIFY(toolTip.isEmpty());
    QVERIFY(said.startsWith(name)); // to the ear it is not
    QCOMPARE(picture(), read);
}

void TestPalette::bookingsAreFoundAndShown()
{
    const auto *const table = qobject_cast<const TableModel *>(page(u"bookings"_s)->view()->model());
    QVERIFY(table);
    const QString title = table->index(3, table->columnOf("title")).data().toString();
    open();
    type(title);
    const QList<PaletteEntry> all = palette().shown();
    const auto booking = std::find_if(all.cbegin(), all.cend(),
        [](const PaletteEntry &entry) { return entry.id.startsWith("bookings/"_L1); });
    QVERIFY(booking != all.cend());
    for (qsizetype i = 0; i < booking - all.cbegin(); ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    QCOMPARE(
        "bookings/"_L1 + page(u"bookings"_s)->view()->currentIndex().data(IdRole).toString(), booking->id);
}

void TestPalette::theArrowsChooseAndTheChoiceStays()
{
    open();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(palette().chosen(), 2);
    key(Qt::Key_Up);
    QCOMPARE(palette().chosen(), 1);
    key(Qt::Key_PageDown);
    QVERIFY(palette().chosen() > 5);
    key(Qt::Key_PageUp);
    QCOMPARE(palette().chosen(), 1);
    key(Qt::Key_PageUp);
    QCOMPARE(palette().chosen(), 0);
    key(Qt::Key_Up);
    QCOMPARE(palette().chosen(), 0);
    type(u"nothing at all is called this"_s);
    QCOMPARE(palette().shown().size(), 0);
    QVERIFY(!palette().hint().isEmpty());
    key(Qt::Key_Return);
    QVERIFY(palette().isVisible());
}

void TestPalette::accountsAreListed()
{
    open();
    type(u"account"_s);
    const QList<PaletteEntry> &all = palette().shown();
    const auto account = std::find_if(all.cbegin(), all.cend(),
        [](const PaletteEntry &entry) { return entry.kind == PaletteEntry::Kind::Account; });
    QVERIFY(account != all.cend());
    QCOMPARE(account->id, u"account/sandbox"_s);
}

void TestPalette::everythingHasAName()
{
    open();
    type(u"e"_s);
    QStringList nameless;
    const QList<QWidget *> parts = palette().findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible())
            continue;
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(part);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(part->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    const auto *const list = palette().findChild<QListView *>();
    QVERIFY(list->model()->rowCount() > 3);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString said = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.startsWith(palette().shown().at(row).text));
        QVERIFY(said.contains(palette().shown().at(row).reason));
    }
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
