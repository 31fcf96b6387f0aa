// The settings where no account is at work: reached from the first run, and left again.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/calends/console.h"
#include "ui/kit/style.h"
#include "ui/shell/accountsection.h"
#include "ui/shell/alonepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

class TestFirstRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_console.reset(); }
    void theKeyLeadsThereAndBack();
    void theMenuLeadsThere();
    void thePaletteLeadsThere();
    void whatNeedsAnAccountSaysSo();
    void whatIsChosenThereHolds();
    void whoIsConnectingComesBackToIt();

private:
    MainWindow &window() { return m_console->window(); }
    AlonePage *settings() { return window().findChild<AlonePage *>(); }
    bool isAtSettings() { return settings() && settings()->isVisible(); }
    WelcomePage *welcome() { return window().findChild<WelcomePage *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Console> m_console;
};

void TestFirstRun::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationName(u"calends"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QApplication::setStyle(new Style(Theme::Light));
}

void TestFirstRun::init()
{
    CommandLine line;
    line.sandbox = true;
    line.startsWithDoors = true;
    m_console = std::make_unique<Console>(line);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(welcome()->isVisible());
    QVERIFY(!settings()); // nobody asked for them yet
}

void TestFirstRun::theKeyLeadsThereAndBack()
{
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isAtSettings());
    QTRY_VERIFY(settings()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(welcome()->isVisible());
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isAtSettings());
    settings()->findChild<QPushButton *>()->click();
    QVERIFY(welcome()->isVisible());
}

void TestFirstRun::theMenuLeadsThere()
{
    QAction *const action = window().actions().find(WindowAction::ShowSettings);
    const QList<QToolButton *> buttons = window().findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (!button->isVisible() || !button->menu())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        QVERIFY(button->menu()->actions().contains(action));
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(isAtSettings());
        return;
    }
    QFAIL("there is no menu");
}

void TestFirstRun::thePaletteLeadsThere()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *const palette = window().commandPalette();
    QTRY_VERIFY(palette->isVisible());
    palette->field()->setText(u"Settings"_s);
    QTRY_VERIFY(!palette->shown().isEmpty());
    QCOMPARE(palette->shown().constFirst().id, QString(WindowAction::ShowSettings));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY(isAtSettings());
}

void TestFirstRun::whatNeedsAnAccountSaysSo()
{
    window().actions().find(WindowAction::ShowSettings)->trigger();
    const auto *const section = settings()->findChild<AccountSection *>();
    QVERIFY(section && section->isVisible());
    QVERIFY(!section->findChild<QPushButton *>()->isEnabled());
    QCOMPARE(section->findChild<QLabel *>()->text(), u"No account is open."_s);
}

void TestFirstRun::whatIsChosenThereHolds()
{
    window().actions().find(WindowAction::ShowSettings)->trigger();
    m_console->settings().appearance().setThemeChoice(ThemeChoice::Dark);
    QTRY_COMPARE(Palette::of(settings()->palette()).theme(), Theme::Dark);
    m_console->settings().appearance().setThemeChoice(ThemeChoice::System);
}

void TestFirstRun::whoIsConnectingComesBackToIt()
{
    window().actions().find(WindowAction::ConnectAccount)->trigger();
    ConnectPage *const page = window().connectPage();
    QVERIFY(page->isVisible());
    auto *const line = page->findChild<QLineEdit *>();
    line->setText(u"typed"_s);
    window().actions().find(WindowAction::ShowSettings)->trigger();
    QVERIFY(isAtSettings());
    window().actions().find(WindowAction::ShowSettings)->trigger(); // once more
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(line->text(), u"typed"_s);
}

} // namespace Calends

QTEST_MAIN(Calends::TestFirstRun)
#include "test_firstrun.moc"
