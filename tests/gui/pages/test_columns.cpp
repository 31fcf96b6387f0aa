// The columns of the pages, for every kind of account: none is empty, and what they say is right.
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/avatar.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QString cell(const QAbstractItemModel &rows, int row, const QString &title)
{
    for (int column = 0; column < rows.columnCount(); ++column) {
        if (rows.headerData(column, Qt::Horizontal).toString() == title)
            return rows.index(row, column).data().toString();
    }
    return u"no such column"_s;
}

// The row as the server sent it.
QJsonObject rowJson(ResourcePage &page, int row)
{
    page.view()->setCurrentIndex(page.view()->model()->index(row, 0));
    const InspectorContent content = page.inspected();
    for (const InspectorTab &tab : content.tabs) {
        if (tab.title == "JSON"_L1)
            return QJsonDocument::fromJson(tab.sections.constFirst().json).object();
    }
    return {};
}

int minutesOf(const QString &time)
{
    return QStringView(time).left(2).toInt() * 60 + QStringView(time).mid(3, 2).toInt();
}

// Minutes a week is open, by what the server sent.
int openMinutes(const QJsonObject &schedule)
{
    int minutes = 0;
    const QJsonArray week = schedule[u"availability"_s].toArray();
    for (const QJsonValue &each : week)
        minutes += int(each[u"days"_s].toArray().size())
            * (minutesOf(each[u"endTime"_s].toString()) - minutesOf(each[u"startTime"_s].toString()));
    return minutes;
}

// The same read back from "Mon–Fri 09:00–17:00, Sat, Sun 10:00–12:00".
int openMinutesIn(const QString &text)
{
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    static const QRegularExpression span(u"([A-Z][A-Za-z–, ]*) (\\d\\d:\\d\\d)–(\\d\\d:\\d\\d)"_s);
    static const QRegularExpression run(u"([A-Z][a-z]{2})(?:–([A-Z][a-z]{2}))?"_s);
    int minutes = 0;
    for (auto spans = span.globalMatch(text); spans.hasNext();) {
        const QRegularExpressionMatch each = spans.next();
        int days = 0;
        for (auto runs = run.globalMatch(each.captured(1)); runs.hasNext();) {
            const QRegularExpressionMatch day = runs.next();
            const bool single = day.captured(2).isEmpty();
            days += single ? 1 : int(names.indexOf(day.captured(2)) - names.indexOf(day.captured(1))) + 1;
        }
        minutes += days * (minutesOf(each.captured(3)) - minutesOf(each.captured(2)));
    }
    return minutes;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void cleanup() { m_sandbox.reset(); }
    void noColumnIsEmpty_data();
    void noColumnIsEmpty();
    void weeksAndOverridesAreTheServers();
    void localTimesAreThoseOfTheZones();
    void aPersonHasOneColourOnEveryPage();

private:
    void open(const QString &kind, const QString &plan)
    {
        m_sandbox = std::make_unique<SandboxConsole>(kind, plan);
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->isSettled(), Patience);
    }
    const QAbstractItemModel &rowsOf(const QString &id) { return *m_sandbox->page(id)->view()->model(); }

    std::unique_ptr<SandboxConsole> m_sandbox;
};

void TestColumns::noColumnIsEmpty_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QStringList>("people");
    const QStringList members{
        u"Name"_s, u"E-mail"_s, u"Local time"_s, u"Week start"_s, u"Default schedule"_s, u"Created"_s};
    QTest::newRow("organization") << u"organization"_s << u"essentials"_s << members;
    QTest::newRow("team") << u"team"_s << u"essentials"_s << QStringList{u"Name"_s, u"E-mail"_s};
    QTest::newRow("platform below ESSENTIALS")
        << u"platform"_s << u"starter"_s
        << QStringList{u"Name"_s, u"E-mail"_s, u"OAuth client"_s, u"Local time"_s, u"Week start"_s,
               u"Default schedule"_s, u"Created"_s};
}

void TestColumns::noColumnIsEmpty()
{
    QFETCH(QString, kind);
    QFETCH(QString, plan);
    QFETCH(QStringList, people);
    open(kind, plan);
    // What an account of few has none of: its own schedules need no override, its event types none hidden.
    const QStringList mayBeEmpty{u"Overrides"_s, u"Hidden"_s};
    const QStringList ids = SandboxConsole::pageIds();
    for (const QString &id : ids) {
        const QAbstractItemModel &rows = rowsOf(id);
        QStringList titles;
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (rows.headerData(column, Qt::Horizontal, OfferedRole).toBool())
                continue; // not shown until it is chosen
            titles.append(rows.headerData(column, Qt::Horizontal).toString());
            bool filled = false;
            for (int row = 0; row < rows.rowCount() && !filled; ++row)
                filled = !rows.index(row, column).data().toString().isEmpty();
            QVERIFY2(filled || (rows.rowCount() < 10 && mayBeEmpty.contains(titles.constLast())),
                qPrintable(id + u": "_s + titles.constLast()));
        }
        if (id == "people"_L1)
            QCOMPARE(titles, people);
    }
}

void TestColumns::weeksAndOverridesAreTheServers()
{
    open(u"platform"_s, u"essentials"_s);
    m_sandbox->workspace().navigator().go({u"schedules"_s, {}});
    ResourcePage &page = *m_sandbox->page(u"schedules"_s);
    const QAbstractItemModel &rows = rowsOf(u"schedules"_s);
    QVERIFY(rows.rowCount() > 10);
    int overridden = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QJsonObject sent = rowJson(page, row);
        const QString week = cell(rows, row, u"Week"_s);
        QVERIFY2(openMinutesIn(week) == openMinutes(sent),
            qPrintable(u"%1: %2, %3"_s.arg(week).arg(openMinutesIn(week)).arg(openMinutes(sent))));
        const qsizetype count = sent[u"overrides"_s].toArray().size();
        QCOMPARE(cell(rows, row, u"Overrides"_s), count == 0 ? QString() : QString::number(count));
        QCOMPARE(cell(rows, row, u"Time zone"_s), sent[u"timeZone"_s].toString());
        overridden += count > 0 ? 1 : 0;
    }
    QVERIFY(overridden > 0);
}

void TestColumns::localTimesAreThoseOfTheZones()
{
    open(u"platform"_s, u"essentials"_s);
    m_sandbox->workspace().navigator().go({u"people"_s, {}});
    ResourcePage &page = *m_sandbox->page(u"people"_s);
    const QAbstractItemModel &rows = rowsOf(u"people"_s);
    QSet<QString> zones;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString id = rowJson(page, row)[u"timeZone"_s].toString();
        const QTimeZone zone(id.toUtf8());
        QVERIFY2(zone.isValid(), qPrintable(id));
        // The minute may turn between the two.
        const QDateTime before = QDateTime::currentDateTimeUtc().toTimeZone(zone);
        const QString shown = cell(rows, row, u"Local time"_s);
        const QDateTime after = QDateTime::currentDateTimeUtc().toTimeZone(zone);
        QVERIFY2(shown.contains(before.toString(u"HH:mm"_s)) || shown.contains(after.toString(u"HH:mm"_s)),
            qPrintable(id + u' ' + shown));
        QVERIFY2(shown.contains(id.section(u'/', -1).replace(u'_', u' ')), qPrintable(shown));
        zones.insert(id);
    }
    QVERIFY(zones.size() > 3);
}

void TestColumns::aPersonHasOneColourOnEveryPage()
{
    open(u"platform"_s, u"essentials"_s);
    QHash<QString, QString> keys; // of those whose name is theirs alone
    const QAbstractItemModel &people = rowsOf(u"people"_s);
    for (int row = 0; row < people.rowCount(); ++row) {
        const QString name = cell(people, row, u"Name"_s);
        keys[name] = keys.contains(name) ? QString() : people.index(row, 0).data(IdRole).toString();
    }
    const QList<QPair<QString, QString>> columns{
        {u"bookings"_s, u"Host"_s}, {u"schedules"_s, u"Owner"_s}, {u"eventtypes"_s, u"Owner or team"_s}};
    for (const auto &[id, title] : columns) {
        const QAbstractItemModel &rows = rowsOf(id);
        int compared = 0;
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QString key = keys.value(cell(rows, row, title));
            if (key.isEmpty())
                continue;
            QCOMPARE(m_sandbox->page(id)->view()->cells()->avatarKey(rows.index(row, 0)), key);
            ++compared;
        }
        QVERIFY2(compared > 0, qPrintable(id));
    }
    // A team is nobody, whatever its number.
    QVERIFY(teamKey(7) != personKey(7));
}

QTEST_MAIN(TestColumns)
#include "test_columns.moc"
