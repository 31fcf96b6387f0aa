#include "models/requests/requesttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/core/querycompletion.h"
#include "models/core/valuecount.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

LoggedRequest sent(const QByteArray &method, const QString &path)
{
    LoggedRequest request;
    request.method = method;
    request.url = "https://api.cal.com"_L1 + path;
    request.sent = QDateTime({2026, 11, 24}, {14, 0, 5, 250}, Qt::UTC);
    request.queuedMs = 12;
    return request;
}

LoggedRequest answered(LoggedRequest request, int status, int elapsed, qint64 size)
{
    request.status = status;
    request.elapsedMs = elapsed;
    request.responseSize = size;
    return request;
}

QStringList paths(const RequestTable &table)
{
    QStringList paths;
    for (int row = 0; row < table.rowCount(); ++row)
        paths.append(pathOf(*table.valueAt(row)));
    return paths;
}

} // namespace

class RequestTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheLogHoldsIsThereFromTheStart();
    void aNewRequestIsOneRowInserted();
    void anAnswerChangesItsRowAlone();
    void theOldestLeavesWithTheLog();
    void theNewestComesFirstAlsoWithinAMillisecond();
    void cellsSayWhatIsKnown();
    void aRequestThatGotNoAnswerSaysSo();
    void filtersAskTheColumns_data();
    void filtersAskTheColumns();
    void statusesAreCompletedWithTheirCounts();
    void anAnswerMayEnterOrLeaveTheFilter();
};

void RequestTableTest::whatTheLogHoldsIsThereFromTheStart()
{
    RequestLog log;
    log.append(sent("GET", u"/v2/me"_s));
    log.append(sent("GET", u"/v2/teams"_s));
    const RequestTable table(log);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(1, 0).data(LogEntryRole).toULongLong(), quint64(2));
}

void RequestTableTest::aNewRequestIsOneRowInserted()
{
    RequestLog log;
    RequestTable table(log);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 50; ++i)
        log.append(sent("GET", u"/v2/me"_s));
    QCOMPARE(inserted.size(), 50);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table.rowCount(), 50);
}

void RequestTableTest::anAnswerChangesItsRowAlone()
{
    RequestLog log;
    RequestTable table(log);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &path : {u"/v2/a"_s, u"/v2/b"_s, u"/v2/c"_s})
        log.append(sent("GET", path));
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    log.update(answered(*log.find(2), 200, 84, 1024));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QModelIndex>().row(), 1);
    QCOMPARE(changed.at(0).at(1).value<QModelIndex>().row(), 1);
    QCOMPARE(table.find(u"2"_s)->status, 200);
    QCOMPARE(table.rowCount(), 3);
}

void RequestTableTest::theOldestLeavesWithTheLog()
{
    RequestLog log;
    for (int i = 0; i < RequestLog::Capacity - 5; ++i)
        log.append(sent("GET", u"/v2/early"_s));
    RequestTable table(log);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
    for (int i = 0; i < 15; ++i)
        log.append(sent("GET", u"/v2/late"_s));
    QCOMPARE(removed.size(), 10);
    QCOMPARE(table.rowCount(), RequestLog::Capacity);
    QVERIFY(!table.contains(u"10"_s));
    QVERIFY(table.contains(u"11"_s));
    const RequestTable later(log); // made when the log is full
    log.append(sent("GET", u"/v2/late"_s));
    QVERIFY(!table.contains(u"11"_s));
    QVERIFY(!later.contains(u"11"_s));
    QCOMPARE(table.rowCount(), RequestLog::Capacity);
    QCOMPARE(later.rowCount(), RequestLog::Capacity);
}

void RequestTableTest::theNewestComesFirstAlsoWithinAMillisecond()
{
    RequestLog log;
    RequestTable table(log);
    table.sort(table.columnOf("sent"), Qt::DescendingOrder);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &path : {u"/1"_s, u"/2"_s, u"/3"_s})
        log.append(sent("GET", path));
    QCOMPARE(paths(table), (QStringList{u"/3"_s, u"/2"_s, u"/1"_s}));
}

void RequestTableTest::cellsSayWhatIsKnown()
{
    RequestLog log;
    RequestTable table(log);
    table.setContext({QTimeZone("Europe/Berlin"), QLocale::c()});
    LoggedRequest request = sent("GET", u"/v2/bookings?take=250"_s);
    request.operation = &Operations::getBookings.row();
    const quint64 id = log.append(request);
    const auto cell = [&table](const char *column, int role = Qt::DisplayRole) {
        return table.index(0, table.columnOf(column)).data(role).toString();
    };
    QCOMPARE(cell("status"), u"under way"_s);
    QCOMPARE(cell("took"), QString());
    QCOMPARE(cell("size"), QString());
    log.update(answered(*log.find(id), 429, 1084, 2048));
    QCOMPARE(cell("sent"), u"15:00:05.250"_s);
    QVERIFY(cell("sent", Qt::ToolTipRole).contains("Europe/Berlin"_L1));
    QCOMPARE(cell("operation"), Operations::getBookings.row().text());
    QCOMPARE(cell("method"), u"GET"_s);
    QCOMPARE(cell("path"), u"/v2/bookings?take=250"_s);
    QCOMPARE(cell("path", Qt::ToolTipRole), u"https://api.cal.com/v2/bookings?take=250"_s);
    QCOMPARE(cell("status"), u"429"_s);
    QCOMPARE(table.index(0, table.columnOf("status")).data(StateRole).toByteArray(), "refused"_ba);
    QCOMPARE(cell("queued"), u"12 ms"_s);
    QCOMPARE(cell("took"), u"1084 ms"_s);
    QCOMPARE(cell("size"), u"2.0 KiB"_s);
    QCOMPARE(cell("took", Qt::AccessibleTextRole), u"Took: 1084 ms"_s);
}

void RequestTableTest::aRequestThatGotNoAnswerSaysSo()
{
    RequestLog log;
    const RequestTable table(log);
    LoggedRequest request = sent("GET", u"/v2/me"_s);
    request.error = u"Connection refused"_s;
    log.append(request);
    QCOMPARE(table.index(0, table.columnOf("status")).data().toString(), u"none"_s);
    QCOMPARE(table.index(0, table.columnOf("error")).data().toString(), u"Connection refused"_s);
    QCOMPARE(endOf(*table.valueAt(0)), RequestEnd::Failed);
}

void RequestTableTest::filtersAskTheColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("left");
    const QString me = u"/v2/me"_s;
    const QString bookings = u"/v2/bookings?take=250"_s;
    const QString types = u"/v2/event-types"_s;
    QTest::newRow("a word") << u"bookings"_s << QStringList{bookings};
    QTest::newRow("an operation") << u"operation:\"get all bookings\",list*"_s << QStringList{bookings};
    QTest::newRow("a path") << u"path:/v2/e*"_s << QStringList{types};
    QTest::newRow("a status") << u"status:200"_s << QStringList{me};
    QTest::newRow("bad statuses") << u"status>=400"_s << QStringList{bookings};
    QTest::newRow("no answer") << u"no:status"_s << QStringList{types};
    QTest::newRow("slow ones") << u"took>500"_s << QStringList{bookings};
    QTest::newRow("large ones") << u"size>=2048"_s << QStringList{bookings};
    QTest::newRow("an error") << u"error:refused"_s << QStringList{types};
    QTest::newRow("a method") << u"method:post"_s << QStringList();
}

void RequestTableTest::filtersAskTheColumns()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, left);
    RequestLog log;
    RequestTable table(log);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(answered(sent("GET", u"/v2/me"_s), 200, 40, 100));
    LoggedRequest bookings = answered(sent("GET", u"/v2/bookings?take=250"_s), 500, 900, 4096);
    bookings.operation = &Operations::getBookings.row();
    log.append(bookings);
    LoggedRequest lost = sent("GET", u"/v2/event-types"_s);
    lost.error = u"Connection refused"_s;
    log.append(lost);
    table.setFilter(typed);
    QVERIFY2(table.query().problems().isEmpty(), qPrintable(typed));
    QCOMPARE(paths(table), left);
}

void RequestTableTest::statusesAreCompletedWithTheirCounts()
{
    RequestLog log;
    RequestTable table(log);
    for (const int status : {200, 200, 404})
        log.append(answered(sent("GET", u"/v2/me"_s), status, 1, 1));
    ValueCount count(table);
    const QSignalSpy counted(&count, &ValueCount::counted);
    const auto need = QueryCompletions::needed(u"status:"_s, 7, table.queryFields());
    QVERIFY(need);
    count.count(need->subject, need->names);
    QTRY_VERIFY(!count.values(need->subject, need->names).isEmpty());
    const QList<QueryCompletion> offered = QueryCompletions::at(
        u"status:"_s, 7, table.queryFields(), count.values(need->subject, need->names));
    QCOMPARE(offered.constFirst().text, u"200"_s);
    QCOMPARE(offered.constFirst().rows, 2);
}

void RequestTableTest::anAnswerMayEnterOrLeaveTheFilter()
{
    RequestLog log;
    RequestTable table(log);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setFilter(u"no:status"_s);
    const quint64 id = log.append(sent("GET", u"/v2/me"_s));
    QCOMPARE(table.rowCount(), 1);
    log.update(answered(*log.find(id), 200, 1, 1));
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.totalRows(), 1);
}

QTEST_GUILESS_MAIN(RequestTableTest)
#include "requesttabletest.moc"
