// The keys of actions: typed anew, refused where another action has them, set back, kept.
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/calends/programsettings.h"
#include "ui/kit/actionregistry.h"
#include "ui/kit/style.h"
#include "ui/shell/keyboardsection.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

void fill(ActionRegistry &actions)
{
    actions.add(u"page.refresh"_s, u"Refresh"_s, QKeySequence(u"Ctrl+R"_s));
    actions.add(u"page.inspector"_s, u"Inspector"_s, QKeySequence(u"I"_s));
    actions.add(u"go.bookings"_s, u"Go to Bookings"_s, QKeySequence(u"G, B"_s));
    actions.add(u"account.edit"_s, u"Edit this profile…"_s);
}

QKeySequence keysOf(const ActionRegistry &actions, const QString &id) { return actions.find(id)->shortcut(); }

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typedKeysCountAtOnce();
    void keysOfAnotherActionAreRefused_data();
    void keysOfAnotherActionAreRefused();
    void keysAreRemovedAndSetBack();
    void aLetterThatWasHeldBackActsWithOtherKeys();
    void whatIsChosenIsKept();

private:
    QPushButton *button(const QString &name);
    QKeySequenceEdit *edit(const QString &action);
    void type(const QString &action, const QKeySequence &keys);

    QTemporaryDir m_folder;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<KeyboardSection> m_section;
};

void TestKeyboard::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationName(u"calends"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QApplication::setStyle(new Style(Theme::Light));
}

void TestKeyboard::init()
{
    m_actions = std::make_unique<ActionRegistry>();
    fill(*m_actions);
    m_section = std::make_unique<KeyboardSection>(*m_actions);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void TestKeyboard::cleanup()
{
    m_section.reset();
    m_actions.reset();
}

QPushButton *TestKeyboard::button(const QString &name)
{
    const QList<QPushButton *> buttons = m_section->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->accessibleName() == name || each->text() == name)
            return each;
    }
    return nullptr;
}

QKeySequenceEdit *TestKeyboard::edit(const QString &action)
{
    const QList<QKeySequenceEdit *> edits = m_section->findChildren<QKeySequenceEdit *>();
    for (QKeySequenceEdit *each : edits) {
        if (each->accessibleName() == "Keys of "_L1 + action)
            return each;
    }
    return nullptr;
}

void TestKeyboard::type(const QString &action, const QKeySequence &keys)
{
    QKeySequenceEdit *const field = edit(action);
    field->setFocus();
    for (int i = 0; i < keys.count(); ++i)
        QTest::keyClick(field, keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
}

void TestKeyboard::typedKeysCountAtOnce()
{
    type(u"Refresh"_s, QKeySequence(u"F5"_s));
    QTRY_COMPARE(keysOf(*m_actions, u"page.refresh"_s), QKeySequence(u"F5"_s));
    type(u"Edit this profile…"_s, QKeySequence(u"G, E"_s));
    QTRY_COMPARE(keysOf(*m_actions, u"account.edit"_s), QKeySequence(u"G, E"_s));
    QVERIFY(m_section->findChild<QLabel *>()->isHidden());
}

void TestKeyboard::keysOfAnotherActionAreRefused_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("holder");
    QTest::newRow("the same") << u"Ctrl+R"_s << u"Refresh"_s;
    QTest::newRow("where another begins") << u"G"_s << u"Go to Bookings"_s;
    QTest::newRow("behind another") << u"I, B"_s << u"Inspector"_s;
}

void TestKeyboard::keysOfAnotherActionAreRefused()
{
    QFETCH(QString, keys);
    QFETCH(QString, holder);
    type(u"Edit this profile…"_s, QKeySequence(keys));
    const auto *const said = m_section->findChild<QLabel *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"“"_s + holder + u"”"_s), qPrintable(said->text()));
    QVERIFY(keysOf(*m_actions, u"account.edit"_s).isEmpty());
    QVERIFY(edit(u"Edit this profile…"_s)->keySequence().isEmpty());
}

void TestKeyboard::keysAreRemovedAndSetBack()
{
    QVERIFY(!button(u"Standard keys for Inspector"_s)->isEnabled());
    button(u"No keys for Inspector"_s)->click();
    QVERIFY(keysOf(*m_actions, u"page.inspector"_s).isEmpty());
    QVERIFY(!button(u"No keys for Inspector"_s)->isEnabled());
    button(u"Standard keys for Inspector"_s)->click();
    QCOMPARE(keysOf(*m_actions, u"page.inspector"_s), QKeySequence(u"I"_s));
    QCOMPARE(edit(u"Inspector"_s)->keySequence(), QKeySequence(u"I"_s));
    m_actions->setShortcut(u"page.inspector"_s, QKeySequence(u"F9"_s));
    m_actions->setShortcut(u"page.refresh"_s, QKeySequence(u"I"_s));
    // Somebody else has them by now.
    button(u"Standard keys for Inspector"_s)->click();
    QCOMPARE(keysOf(*m_actions, u"page.inspector"_s), QKeySequence(u"F9"_s));
    button(u"Set all keys back"_s)->click();
    QCOMPARE(keysOf(*m_actions, u"page.inspector"_s), QKeySequence(u"I"_s));
    QCOMPARE(keysOf(*m_actions, u"page.refresh"_s), QKeySequence(u"Ctrl+R"_s));
}

void TestKeyboard::aLetterThatWasHeldBackActsWithOtherKeys()
{
    QAction *const inspector = m_actions->find(u"page.inspector"_s);
    inspector->setShortcutContext(Qt::WidgetShortcut); // as while a text field has the keyboard
    m_actions->setShortcut(u"page.inspector"_s, QKeySequence(u"F9"_s));
    QCOMPARE(inspector->shortcutContext(), Qt::WindowShortcut);
}

void TestKeyboard::whatIsChosenIsKept()
{
    {
        ProgramSettings first(true);
        first.followActions(*m_actions);
        m_actions->setShortcut(u"page.refresh"_s, QKeySequence(u"F5"_s));
        m_actions->setShortcut(u"page.inspector"_s, {});
    }
    QSettings().setValue(u"shortcuts/of.another.release"_s, u"F7"_s);
    ActionRegistry next;
    fill(next);
    ProgramSettings second(true);
    second.followActions(next);
    QCOMPARE(keysOf(next, u"page.refresh"_s), QKeySequence(u"F5"_s));
    QVERIFY(keysOf(next, u"page.inspector"_s).isEmpty());
    QCOMPARE(keysOf(next, u"go.bookings"_s), QKeySequence(u"G, B"_s));
    next.resetShortcuts();
    QCOMPARE(QSettings().value(u"shortcuts/page.refresh"_s), QVariant());
}

} // namespace Calends

QTEST_MAIN(Calends::TestKeyboard)
#include "test_keyboard.moc"
