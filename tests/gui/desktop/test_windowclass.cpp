// The desktop knows the program's windows by its desktop file: X11 by their class, which is asked of a real
// display, Wayland by the file's name.
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

QString command() { return entry(u"Exec"_s).section(u' ', 0, 0); }

} // namespace

class TestWindowClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsAreOfTheDesktopFile();
    void theFileHasTheNameThatIsTold()
    {
        QCOMPARE(QGuiApplication::desktopFileName(), u"org.calends.Calends"_s);
    }
};

void TestWindowClass::windowsAreOfTheDesktopFile()
{
    const QString asks = QStandardPaths::findExecutable(u"xprop"_s);
    QVERIFY2(!asks.isEmpty(), "xprop is not installed: packaging/dev test installs it");
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QProcess process;
    process.start(asks, {u"-id"_s, QString::number(window.winId()), u"WM_CLASS"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    QVERIFY(!entry(u"StartupWMClass"_s).isEmpty());
    QCOMPARE(said, uR"(WM_CLASS(STRING) = "%1", "%2")"_s.arg(command(), entry(u"StartupWMClass"_s)));
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
    const QApplication application(argc, argv);
    nameProgram();
    TestWindowClass test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_windowclass.moc"
