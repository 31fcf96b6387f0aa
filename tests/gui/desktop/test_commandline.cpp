// What both programs answer on a terminal: also where there is neither a display nor a session bus.
#include <QDir>
#include <QProcessEnvironment>
#include <QTest>

#include "app/calends/commandline.h"
#include "tests/gui/desktop/startedprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVersionIsOneLine();
    void helpNamesEverySwitch();
    void helpForAllNamesThoseOfTheToolkit();
    void whereNamesThePlaces();
    void whereNamesWhatAccountsHaveKept();
    void whatIsMisunderstoodIsSaidInOneLine_data();
    void whatIsMisunderstoodIsSaidInOneLine();
    void whatTheToolkitUnderstandsIsItsOwn();
    void aBadlyWrittenLinkIsForTheWindow();
    void aTourOfSomePagesDrawsTheseAlone();

private:
    const QString m_calends = QStringLiteral(CALENDS_PROGRAM);
    const QString m_sandbox = QStringLiteral(SANDBOX_PROGRAM);
};

void TestCommandLine::theVersionIsOneLine()
{
    const FreshHome home;
    const QStringList before = home.entries();
    for (const QString &asked : {u"--version"_s, u"-v"_s}) {
        const Ended calends = ended(m_calends, {asked}, home.bareEnvironment());
        QCOMPARE(calends.code, 0);
        QCOMPARE(calends.output, u"calends " CALENDS_VERSION "\n"_s);
        QCOMPARE(calends.complaints, QString());
        const Ended sandbox = ended(m_sandbox, {asked}, home.bareEnvironment());
        QCOMPARE(sandbox.code, 0);
        QCOMPARE(sandbox.output, u"calends-sandbox " CALENDS_VERSION "\n"_s);
    }
    QCOMPARE(home.entries(), before);
}

void TestCommandLine::helpNamesEverySwitch()
{
    const FreshHome home;
    const QStringList before = home.entries();
    const Ended help = ended(m_calends, {u"--help"_s}, home.bareEnvironment());
    QCOMPARE(help.code, 0);
    QCOMPARE(help.complaints, QString());
    for (const QString &name : {u"--help"_s, u"--version"_s, u"--where"_s, u"--sandbox"_s, u"--tour"_s,
             u"--only"_s, u"--profile"_s, u"--language"_s, u"[link]"_s})
        QVERIFY2(help.output.contains(name), qPrintable(name));
    QCOMPARE(ended(m_sandbox, {u"--help"_s}, home.bareEnvironment()).code, 0);
    const Ended german = ended(m_calends, {u"--help"_s, u"--language"_s, u"de"_s}, home.bareEnvironment());
    QCOMPARE(german.code, 0);
    QVERIFY(german.output != help.output);
    QCOMPARE(home.entries(), before);
}

// Each program has the toolkit it has: the sandbox has no windows.
void TestCommandLine::helpForAllNamesThoseOfTheToolkit()
{
    const FreshHome home;
    for (const QString &asked : {u"--help"_s, u"--help-all"_s}) {
        const bool isAll = asked == "--help-all"_L1;
        const Ended calends = ended(m_calends, {asked}, home.bareEnvironment());
        QCOMPARE(calends.code, 0);
        QCOMPARE(calends.complaints, QString());
        QVERIFY(calends.output.contains(u"--sandbox"_s));
        for (const QString &name : {u"--platform "_s, u"--qwindowtitle "_s})
            QCOMPARE(calends.output.contains(name), isAll);
        const Ended sandbox = ended(m_sandbox, {asked}, home.bareEnvironment());
        QCOMPARE(sandbox.code, 0);
        QVERIFY(sandbox.output.contains(u"--people"_s));
        QCOMPARE(sandbox.output.contains(u"--qmljsdebugger "_s), isAll);
    }
    const QString description
        = ended(m_calends, {u"--help"_s, u"--language"_s, u"de"_s}, home.bareEnvironment())
              .output.section(u'\n', 1, 1);
    const Ended german = ended(m_calends,
        {u"-platform"_s, u"xcb"_s, u"--help-all"_s, u"--language"_s, u"de"_s}, home.bareEnvironment());
    QCOMPARE(german.code, 0);
    QVERIFY(german.output.contains(u"--platform "_s));
    QVERIFY(!description.isEmpty() && german.output.contains(description));
    // What draws texts makes a list of the machine's fonts, which is no file of the program.
    QCOMPARE(home.entries().filter(u"alends"_s), QStringList());
    QCOMPARE(home.temporaryFiles(), QStringList());
}

void TestCommandLine::whereNamesThePlaces()
{
    const FreshHome home;
    const QStringList before = home.entries();
    const Ended where = ended(m_calends, {u"--where"_s}, home.bareEnvironment());
    QCOMPARE(where.code, 0);
    QCOMPARE(where.complaints, QString());
    QHash<QString, QString> places;
    const QStringList lines = where.output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        places.insert(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed());
    QCOMPARE(places.value(u"config"_s), home.config() + "/Calends/calends"_L1);
    QCOMPARE(places.value(u"data"_s), home.data() + "/Calends/calends"_L1);
    QCOMPARE(places.value(u"settings"_s), home.config() + "/Calends/calends.conf"_L1);
    for (const QString &none : {u"cache"_s, u"runtime"_s, u"log"_s})
        QCOMPARE(places.value(none), u"-"_s);
    QCOMPARE(home.entries(), before);
}

void TestCommandLine::whereNamesWhatAccountsHaveKept()
{
    const FreshHome home;
    const QString stores = home.data() + "/Calends/calends/stores/"_L1;
    QVERIFY(QDir().mkpath(stores));
    for (const QString &name : {u"one.sqlite"_s, u"changes-one.sqlite"_s, u"one.sqlite.lock"_s}) {
        QFile file(stores + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList before = home.entries();
    const Ended where = ended(m_calends, {u"--where"_s}, home.bareEnvironment());
    const QStringList lines = where.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(u"one.sqlite"_s).size(), 2);
    QVERIFY(lines.contains("store          "_L1 + stores + "one.sqlite"_L1));
    QVERIFY(lines.contains("journal        "_L1 + stores + "changes-one.sqlite"_L1));
    QCOMPARE(home.entries(), before);
}

void TestCommandLine::whatIsMisunderstoodIsSaidInOneLine_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto add = [this](const char *name, const QStringList &arguments, const QString &said) {
        QTest::addRow("calends: %s", name) << m_calends << arguments << said;
    };
    add("an unknown switch", {u"--nonsense"_s}, u"nonsense"_s);
    add("two unknown switches", {u"--one"_s, u"--two"_s}, u"two"_s);
    add("a switch over two lines", {u"--one\ntwo"_s}, u"one two"_s);
    add("no name", {u"--profile"_s}, u"profile"_s);
    add("an empty name", {u"--profile="_s}, u"--profile"_s);
    add("an empty folder", {u"--tour="_s}, u"--tour"_s);
    add("no such page of the tour", {u"--tour"_s, u"pictures"_s, u"--only"_s, u"people,galaxy"_s},
        u"galaxy"_s);
    add("no page of the tour", {u"--tour"_s, u"pictures"_s, u"--only="_s}, u"--only"_s);
    add("pages without a tour", {u"--sandbox"_s, u"--only"_s, u"people"_s}, u"--tour"_s);
    add("no such kind", {u"--sandbox"_s, u"--kind"_s, u"galaxy"_s}, u"galaxy"_s);
    add("no such plan", {u"--sandbox"_s, u"--plan"_s, u"gold"_s}, u"gold"_s);
    add("no number", {u"--sandbox"_s, u"--people"_s, u"many"_s}, u"many"_s);
    add("a negative number", {u"--sandbox"_s, u"--bookings=-1"_s}, u"-1"_s);
    add("no limit", {u"--sandbox"_s, u"--limit"_s, u"500/0"_s}, u"500/0"_s);
    add("no such language", {u"--language"_s, u"xx"_s}, u"xx"_s);
    add("no link", {u"Acme"_s}, u"Acme"_s);
    add("two links", {u"calends://a/people/1"_s, u"calends://a/people/2"_s}, u"one link"_s);
    add("a link into sample data", {u"--sandbox"_s, u"calends://a/people/1"_s}, u"sample data"_s);
    add("wrong beside a question", {u"--version"_s, u"--nonsense"_s}, u"nonsense"_s);
    QTest::newRow("sandbox: an unknown switch") << m_sandbox << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("sandbox: over two lines") << m_sandbox << QStringList{u"--one\ntwo"_s} << u"one two"_s;
    QTest::newRow("sandbox: no value") << m_sandbox << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("sandbox: no such kind")
        << m_sandbox << QStringList{u"--kind"_s, u"galaxy"_s} << u"galaxy"_s;
    QTest::newRow("sandbox: a word") << m_sandbox << QStringList{u"Acme"_s} << u"Acme"_s;
}

void TestCommandLine::whatIsMisunderstoodIsSaidInOneLine()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const FreshHome home;
    const QStringList before = home.entries();
    const Ended refused = ended(program, arguments, home.bareEnvironment());
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.output, QString());
    QCOMPARE(refused.complaints.count(u'\n'), 1);
    QVERIFY(refused.complaints.endsWith(u'\n'));
    QVERIFY2(refused.complaints.contains(said), qPrintable(refused.complaints));
    QCOMPARE(home.entries(), before);
}

void TestCommandLine::whatTheToolkitUnderstandsIsItsOwn()
{
    const CommandLine line = readCommandLine({u"calends"_s, u"-platform"_s, u"offscreen"_s,
        u"--style=fusion"_s, u"-session"_s, u"1_2"_s, u"-reverse"_s, u"--profile"_s, u"Acme"_s});
    QVERIFY2(line.wish == CommandLine::Wish::Start, qPrintable(line.problem));
    QCOMPARE(line.profile, u"Acme"_s);
    QCOMPARE(line.link, QString());
}

// Whoever follows it has no terminal.
void TestCommandLine::aBadlyWrittenLinkIsForTheWindow()
{
    const CommandLine line = readCommandLine({u"calends"_s, u"calends:nonsense"_s});
    QVERIFY(line.wish == CommandLine::Wish::Start);
    QCOMPARE(line.link, u"calends:nonsense"_s);
    QVERIFY(!line.sandbox);
}

void TestCommandLine::aTourOfSomePagesDrawsTheseAlone()
{
    const FreshHome home;
    QProcessEnvironment environment = home.bareEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QString folder = home.home() + "/pictures"_L1;
    const Ended tour
        = ended(m_calends, {u"--tour"_s, folder, u"--only"_s, u"people,bookings"_s}, environment);
    QVERIFY2(tour.code == 0, qPrintable(tour.complaints));
    QStringList pictures = QDir(folder).entryList(QDir::Files);
    pictures.sort();
    QCOMPARE(pictures,
        QStringList({u"bookings-dark.png"_s, u"bookings.png"_s, u"people-dark.png"_s, u"people.png"_s}));
    QCOMPARE(home.temporaryFiles(), QStringList()); // of its accounts
}

} // namespace Calends

using Calends::TestCommandLine;
QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
