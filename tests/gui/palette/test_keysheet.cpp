// The cheat sheet says which keys there are here, and only those.
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/keysheet.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestKeySheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void shortcutsAreReadAsPeopleSayThem();
    void theQuestionMarkShowsTheKeysOfThePage();
    void inATextFieldItIsAMark();
    void everyVerbWithKeysIsThereOnce();
    void theKeysOfAListDoWhatTheySay();
    void singleLettersAskForNoWrite();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    ResourcePage *page(const QString &id) { return m_sample->page(id); }
    KeySheet *sheet() { return window().findChild<KeySheet *>(); }
    void close()
    {
        if (KeySheet *const shown = sheet())
            shown->accept();
        QTRY_VERIFY(!sheet());
    }

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestKeySheet::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestKeySheet::init()
{
    close();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    page(u"people"_s)->filter()->clear();
    workspace().navigator().go({u"people"_s, {}});
    page(u"people"_s)->view()->setCurrentIndex({});
    page(u"people"_s)->view()->setFocus();
    QTRY_VERIFY(page(u"people"_s)->view()->hasFocus());
}

void TestKeySheet::shortcutsAreReadAsPeopleSayThem()
{
    QCOMPARE(keysText({QKeySequence(u"Ctrl+R"_s)}), u"Ctrl+R"_s);
    QCOMPARE(keysText({QKeySequence(u"G, B"_s)}), u"G then B"_s);
    QCOMPARE(keysText({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+P"_s)}), u"Ctrl+K or Ctrl+P"_s);
    QCOMPARE(keysText({}), QString());
}

void TestKeySheet::theQuestionMarkShowsTheKeysOfThePage()
{
    QTest::keyClick(page(u"people"_s)->view(), Qt::Key_Question);
    QTRY_VERIFY(sheet() && sheet()->isVisible());
    QVERIFY(sheet()->windowTitle().contains(page(u"people"_s)->title()));
    QCOMPARE(sheet()->groups().constFirst().title, u"This page"_s);
    const QList<KeyLine> own = page(u"people"_s)->keys();
    QVERIFY(own.size() >= 4);
    for (qsizetype i = 0; i < own.size(); ++i)
        QCOMPARE(sheet()->groups().constFirst().lines.at(i).text, own.at(i).text);
    QTest::keyClick(sheet(), Qt::Key_Question);
    QTRY_VERIFY(!sheet());
}

void TestKeySheet::inATextFieldItIsAMark()
{
    FilterEdit *const filter = page(u"people"_s)->filter();
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"who?"_s);
    QCOMPARE(filter->text(), u"who?"_s);
    QVERIFY(!sheet());
}

void TestKeySheet::everyVerbWithKeysIsThereOnce()
{
    window().actions().find(WindowAction::ShowKeys)->trigger();
    QVERIFY(sheet());
    QHash<QString, int> listed;
    QHash<QString, QString> reasons;
    const QList<KeyGroup> groups = sheet()->groups();
    for (const KeyGroup &group : groups) {
        for (const KeyLine &line : group.lines) {
            ++listed[line.keys + u'|' + line.text];
            reasons.insert(line.text, line.reason);
        }
    }
    int withKeys = 0;
    for (const QAction *action : window().actions().actions()) {
        const QString line = keysText(action->shortcuts()) + u'|' + action->text();
        // An account that there is not has no keys to tell.
        const bool hasKeys = action->isVisible() && !action->shortcut().isEmpty();
        QCOMPARE(listed.value(line), hasKeys ? 1 : 0);
        if (!hasKeys)
            continue;
        ++withKeys;
        QCOMPARE(reasons.value(action->text()), action->isEnabled() ? QString() : action->whatsThis());
    }
    QVERIFY(withKeys > 10);
}

void TestKeySheet::theKeysOfAListDoWhatTheySay()
{
    TableView *const view = page(u"people"_s)->view();
    QTest::keyClick(view, Qt::Key_J);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_J);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_K);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->currentIndex().isValid());
}

// Whatever is behind a letter, pressing it sends nothing that changes anything.
void TestKeySheet::singleLettersAskForNoWrite()
{
    int letters = 0;
    const QList<QAction *> actions = window().actions().actions();
    for (const QAction *action : actions) {
        if (!ActionRegistry::isSingleLetter(action) || action->objectName() == WindowAction::ShowKeys)
            continue;
        ++letters;
        workspace().navigator().go({u"people"_s, {}});
        TableView *const view = page(u"people"_s)->view();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_J);
        const QKeySequence keys = action->shortcut();
        for (int i = 0; i < keys.count(); ++i)
            QTest::keyClick(QApplication::focusWidget(), keys[uint(i)].key());
    }
    QVERIFY(letters >= 5);
    for (const LoggedRequest &request : m_sample->console().room()->session().log().requests())
        QVERIFY(request.operation && !request.operation->write);
}

QTEST_MAIN(TestKeySheet)
#include "test_keysheet.moc"
