// What the desktop wishes, from a settings portal that answers as the test says.
#include <QApplication>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include "app/calends/programsettings.h"
#include "tests/unit/account/stubbus.h"
#include "ui/kit/desktoplook.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Groups = QMap<QString, QVariantMap>;

constexpr QLatin1StringView Portal("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView Appearances("org.freedesktop.appearance");

Groups wishes(uint scheme) { return {{Appearances, {{u"color-scheme"_s, scheme}}}}; }

void giveAll(StubService &portal, const Groups &groups)
{
    portal.give(u"ReadAll"_s, {QVariant::fromValue(groups)});
}

QDBusMessage change(const QString &group, const QString &key, uint value)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    return signal;
}

std::optional<Theme> none() { return std::nullopt; }

} // namespace

class TestDesktopLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wishesAreRead_data();
    void wishesAreRead();
    void nobodyIsWaitedFor();
    void changesAreFollowed();
    void aPortalThatComesLaterIsAsked();
    void aPortalThatCannotTellChangesNothing();
    void theWindowFollowsTheDesktop();

private:
    QDBusConnection m_bus = QDBusConnection::sessionBus();
};

void TestDesktopLook::wishesAreRead_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<int>("theme"); // below zero: none
    QTest::newRow("no wish") << 0U << -1;
    QTest::newRow("dark") << 1U << int(Theme::Dark);
    QTest::newRow("light") << 2U << int(Theme::Light);
    QTest::newRow("of a later portal") << 7U << -1;
}

void TestDesktopLook::wishesAreRead()
{
    QFETCH(uint, scheme);
    QFETCH(int, theme);
    StubService portal(Portal);
    QVERIFY(portal.isRegistered());
    giveAll(portal, wishes(scheme));
    const DesktopLook look(m_bus);
    QTRY_VERIFY(portal.asked().contains(u"ReadAll"_s));
    QTRY_COMPARE(look.theme() ? int(*look.theme()) : -1, theme);
}

void TestDesktopLook::nobodyIsWaitedFor()
{
    StubService portal(Portal);
    QDBusMessage asked;
    portal.on(u"ReadAll"_s, [&asked](const QDBusMessage &call) {
        asked = call;
        return QDBusMessage();
    });
    const DesktopLook look(m_bus);
    QTRY_VERIFY(portal.asked().contains(u"ReadAll"_s));
    QCOMPARE(look.theme(), none());
    portal.later(asked.createReply(QVariant::fromValue(wishes(1))));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
}

void TestDesktopLook::changesAreFollowed()
{
    StubService portal(Portal);
    giveAll(portal, wishes(1));
    const DesktopLook look(m_bus);
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
    QSignalSpy changed(&look, &DesktopLook::changed);
    portal.send(change(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2));
    portal.send(change(Appearances, u"color-scheme"_s, 2));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Light));
    portal.send(change(Appearances, u"contrast"_s, 1));
    QTRY_COMPARE(look.theme(), std::optional(Theme::HighContrast));
    portal.send(change(Appearances, u"contrast"_s, 0));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Light));
    portal.send(change(Appearances, u"color-scheme"_s, 0));
    QTRY_COMPARE(look.theme(), none());
    QCOMPARE(changed.count(), 4);
}

void TestDesktopLook::aPortalThatComesLaterIsAsked()
{
    const DesktopLook look(m_bus);
    QCOMPARE(look.theme(), none());
    StubService portal(Portal);
    giveAll(portal, wishes(1));
    // Asked at the moment it registered, or once more if it had nothing to say yet.
    QTRY_VERIFY(portal.asked().contains(u"ReadAll"_s));
    portal.send(change(Appearances, u"color-scheme"_s, 1));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
}

void TestDesktopLook::aPortalThatCannotTellChangesNothing()
{
    StubService portal(Portal);
    portal.give(u"ReadAll"_s, {u"not what was asked for"_s});
    const DesktopLook look(m_bus);
    QSignalSpy changed(&look, &DesktopLook::changed);
    QTRY_COMPARE(portal.asked().size(), 1);
    portal.fail(u"ReadAll"_s, u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    const DesktopLook another(m_bus);
    QTRY_COMPARE(portal.asked().size(), 2);
    // What is sent after the answers arrives after them.
    portal.send(change(Appearances, u"color-scheme"_s, 2));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Light));
    QCOMPARE(changed.count(), 1);
}

void TestDesktopLook::theWindowFollowsTheDesktop()
{
    QApplication::setStyle(new Style);
    const auto shown = [] { return Palette::of(QApplication::palette()).theme(); };
    QCOMPARE(shown(), Theme::Light); // of the palette that the platform hands out
    StubService portal(Portal);
    giveAll(portal, wishes(1));
    ProgramSettings settings(false);
    settings.followDesktop(m_bus);
    QTRY_COMPARE(shown(), Theme::Dark);
    settings.appearance().setThemeChoice(ThemeChoice::Light);
    QCOMPARE(shown(), Theme::Light);
    portal.send(change(Appearances, u"contrast"_s, 1));
    QTRY_COMPARE(settings.appearance().desktopTheme(), std::optional(Theme::HighContrast));
    QCOMPARE(shown(), Theme::Light);
    settings.appearance().setThemeChoice(ThemeChoice::System);
    QCOMPARE(shown(), Theme::HighContrast);
}

} // namespace Calends

int main(int argc, char *argv[])
{
    onBusOfItsOwn(argv);
    QApplication application(argc, argv);
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    Calends::TestDesktopLook test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktoplook.moc"
