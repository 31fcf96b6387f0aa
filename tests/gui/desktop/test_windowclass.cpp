// The desktop knows the program's windows by its desktop file: X11 by their class, which is asked of a real
// display, Wayland by the file's name. And by their icon, where nothing is installed.
#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

#include <cstdio>

#include "app/calends/preparation.h"
#include "tests/gui/accessible/privatedisplay.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms

QString entry(const QString &name)
{
    const QSettings file(QStringLiteral(DESKTOP_FILE), QSettings::IniFormat);
    return file.value("Desktop Entry/"_L1 + name).toString();
}

// What the display has of a window; empty: xprop is missing, or does not end.
QString ofDisplay(const QWidget &window, const QStringList &asked)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"xprop"_s),
        QStringList{u"-id"_s, QString::number(window.winId())} + asked);
    return process.waitForFinished(Patience) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                                             : QString();
}

QString command() { return entry(u"Exec"_s).section(u' ', 0, 0); }

} // namespace

class TestWindowClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowsAreOfTheDesktopFile();
    void windowsHaveTheIconInEverySize();
    void theFileHasTheNameThatIsTold()
    {
        QCOMPARE(QGuiApplication::desktopFileName(), u"org.calends.Calends"_s);
    }
};

void TestWindowClass::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"xprop"_s).isEmpty(),
        "xprop is not installed: packaging/dev test installs it");
}

void TestWindowClass::windowsAreOfTheDesktopFile()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString said = ofDisplay(window, {u"WM_CLASS"_s});
    QVERIFY(!entry(u"StartupWMClass"_s).isEmpty());
    QCOMPARE(said, uR"(WM_CLASS(STRING) = "%1", "%2")"_s.arg(command(), entry(u"StartupWMClass"_s)));
}

void TestWindowClass::windowsHaveTheIconInEverySize()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // Width, height, then a number for each of the dots.
    const QString said
        = ofDisplay(window, {u"-len"_s, u"10000000"_s, u"-notype"_s, u"32c"_s, u"_NET_WM_ICON"_s});
    const QStringList numbers = said.section(u'=', 1).split(u',');
    QStringList sizes;
    qsizetype at = 0;
    while (at + 1 < numbers.size()) {
        const int width = numbers.at(at).trimmed().toInt();
        const int height = numbers.at(at + 1).trimmed().toInt();
        QVERIFY2(width > 0 && height > 0, qPrintable(said.left(200)));
        sizes.append(u"%1x%2"_s.arg(width).arg(height));
        at += 2 + qsizetype(width) * height;
    }
    QCOMPARE(at, numbers.size());
    QCOMPARE(sizes.join(u' '), u"16x16 24x24 32x32 48x48 64x64 128x128 256x256"_s);
}

// Started as the desktop file's command would be.
int main(int argc, char *argv[])
{
    PrivateDisplay display;
    if (const QString missing = display.start(); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(missing));
        return 1;
    }
    QByteArray name = command().toUtf8();
    argv[0] = name.data();
    QApplication application(argc, argv);
    prepareApplication(application, false);
    TestWindowClass test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_windowclass.moc"
