// The lists of bookings as the hosted service pages them since 2026-05-01.
#include "tests/sandbox/probe.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Settings hosted(int bookings)
{
    Settings settings = smallSandbox(CustomerKind::Platform, ServerEdition::Hosted);
    settings.limitCount = -1;
    settings.bookings = bookings;
    return settings;
}

Headers dated(Headers headers, const QByteArray &version = "2026-05-01")
{
    headers.emplaceBack("cal-api-version", version);
    return headers;
}

qint64 startOf(const QJsonValue &booking) { return parseInstant(booking[u"start"_s].toString()).value_or(0); }

struct Walked
{
    QJsonArray bookings;
    QList<qsizetype> pages; // rows of each
};

// From page to page until there is no cursor any more; `between` runs after each but the last.
Walked walk(Probe &probe, const QString &list, const std::function<void()> &between = {})
{
    Walked walked;
    QString cursor;
    do {
        const Received page = probe.get(cursor.isEmpty() ? list : QString(list % u"&cursor="_s % cursor),
            dated(probe.signedBy(u"owner"_s)));
        const QJsonArray bookings = page.data().toArray();
        for (const QJsonValue &booking : bookings)
            walked.bookings.append(booking);
        walked.pages.append(bookings.size());
        const QJsonObject pagination = page.json()[u"pagination"_s].toObject();
        if (page.status != 200 || pagination.size() != 2)
            return {};
        cursor = pagination.value("nextCursor"_L1).toString();
        if (pagination.value("hasMore"_L1).toBool() == cursor.isEmpty())
            return {};
        if (between && !cursor.isEmpty())
            between();
    } while (!cursor.isEmpty() && walked.pages.size() < 50);
    return walked;
}

QSet<QString> uidsOf(const QJsonArray &bookings)
{
    QSet<QString> uids;
    for (const QJsonValue &booking : bookings)
        uids.insert(booking[u"uid"_s].toString());
    return uids;
}

} // namespace

class TestSandboxBookingCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToEveryBookingOnce();
    void hasFiftyUnlessAskedOtherwise();
    void losesAndRepeatsNothingWhileRowsGo();
    void ordersByTheStatus_data();
    void ordersByTheStatus();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void pagesTheOrganizationsListToo();
    void countsAsBeforeInOlderVersions();
};

void TestSandboxBookingCursor::leadsToEveryBookingOnce()
{
    Probe probe(hosted(330));
    const Walked walked = walk(probe, u"/v2/bookings?limit=100"_s);
    const qint64 all = probe.database().count(u"SELECT count(*) FROM bookings"_s);
    QVERIFY(all > 300);
    QCOMPARE(walked.bookings.size(), all);
    QCOMPARE(uidsOf(walked.bookings).size(), all);
    QCOMPARE(walked.pages.first(), 100);
}

void TestSandboxBookingCursor::hasFiftyUnlessAskedOtherwise()
{
    Probe probe(hosted(120));
    QCOMPARE(walk(probe, u"/v2/bookings?"_s).pages.first(), 50);
    QCOMPARE(walk(probe, u"/v2/bookings?limit=7"_s).pages.first(), 7);
    // What pages counted before is not known any more.
    QCOMPARE(walk(probe, u"/v2/bookings?take=3&skip=60"_s).pages.first(), 50);
}

// Counting from the beginning would skip as many as are gone.
void TestSandboxBookingCursor::losesAndRepeatsNothingWhileRowsGo()
{
    Probe probe(hosted(200));
    const QSet<QString> before = uidsOf(walk(probe, u"/v2/bookings?limit=40"_s).bookings);
    QSet<QString> gone;
    const Walked walked = walk(probe, u"/v2/bookings?limit=40"_s, [&probe, &gone] {
        const Rows first
            = probe.database().select(u"SELECT id, uid FROM bookings ORDER BY start_at DESC LIMIT 5"_s);
        for (const Row &row : first) {
            gone.insert(row.text("uid"_L1));
            probe.database().execute(u"DELETE FROM bookings WHERE id = ?"_s, {row.number("id"_L1)});
        }
    });
    QVERIFY(gone.size() >= 15);
    const QSet<QString> seen = uidsOf(walked.bookings);
    QCOMPARE(seen.size(), walked.bookings.size());
    QVERIFY(seen.contains(before - gone));
}

void TestSandboxBookingCursor::ordersByTheStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<bool>("beginsNow");
    QTest::newRow("upcoming") << u"upcoming"_s << true << true;
    QTest::newRow("recurring") << u"recurring"_s << true << true;
    QTest::newRow("unconfirmed") << u"unconfirmed"_s << true << true;
    QTest::newRow("past") << u"past"_s << false << true;
    QTest::newRow("cancelled") << u"cancelled"_s << false << false;
    QTest::newRow("none") << QString() << false << false;
}

void TestSandboxBookingCursor::ordersByTheStatus()
{
    QFETCH(QString, status);
    QFETCH(bool, forward);
    QFETCH(bool, beginsNow);
    Probe probe(hosted(600));
    const qint64 now = probe.server().clock().now();
    const QString filter = status.isEmpty() ? QString() : QString(u"&status="_s % status);
    const QJsonArray bookings = walk(probe, u"/v2/bookings?limit=20"_s % filter).bookings;
    QVERIFY(bookings.size() > 1);
    for (qsizetype i = 1; i < bookings.size(); ++i) {
        const qint64 step = startOf(bookings.at(i)) - startOf(bookings.at(i - 1));
        QVERIFY(forward ? step >= 0 : step <= 0);
    }
    const qint64 first = startOf(bookings.first());
    if (beginsNow)
        QVERIFY(forward ? first >= now - 3'600'000 : first <= now);
    else
        QVERIFY(first > now);
}

void TestSandboxBookingCursor::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("too many") << u"limit=101"_s;
    QTest::newRow("none") << u"limit=0"_s;
    QTest::newRow("no number") << u"limit=many"_s;
    QTest::newRow("two states") << u"status=past,cancelled"_s;
    QTest::newRow("no such state") << u"status=accepted"_s;
    QTest::newRow("a cursor of nobody's") << u"cursor=100"_s;
}

void TestSandboxBookingCursor::refusesWhatItCannotRead()
{
    QFETCH(QString, query);
    Probe probe(hosted(20));
    QCOMPARE(probe.get(u"/v2/bookings?"_s % query, dated(probe.signedBy(u"owner"_s))).status, 400);
}

void TestSandboxBookingCursor::pagesTheOrganizationsListToo()
{
    Probe probe(hosted(200));
    const QString list = probe.organizationPath(u"/bookings"_s);
    const Walked all = walk(probe, list % u"?limit=30"_s);
    QVERIFY(all.bookings.size() > 60);
    QCOMPARE(uidsOf(all.bookings).size(), all.bookings.size());
    const qint64 member = probe.userId(u"member"_s);
    const QJsonArray theirs = walk(probe, list % u"?limit=3&userIds="_s % QString::number(member)).bookings;
    QVERIFY(!theirs.isEmpty());
    QVERIFY(theirs.size() < all.bookings.size());
    for (const QJsonValue &booking : theirs)
        QCOMPARE(booking[u"hosts"_s][0][u"id"_s].toInteger(), member);
}

void TestSandboxBookingCursor::countsAsBeforeInOlderVersions()
{
    Probe probe(hosted(60));
    const Received page
        = probe.get(u"/v2/bookings?take=10"_s, dated(probe.signedBy(u"owner"_s), "2024-08-13"));
    QCOMPARE(page.data().toArray().size(), 10);
    QVERIFY(page.json()[u"pagination"_s][u"totalItems"_s].toInteger() > 10);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxBookingCursor)
#include "test_sandboxbookingcursor.moc"
