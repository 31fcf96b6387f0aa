// What the sample data promises: the same for a seed, and something of everything.
#include "tests/sandbox/probe.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Settings sized(quint64 seed, CustomerKind kind = CustomerKind::Platform)
{
    Settings settings = smallSandbox(kind);
    settings.people = 300;
    settings.bookings = 2'000;
    settings.seed = seed;
    return settings;
}

QStringList names(Probe &probe)
{
    QStringList found;
    const Rows rows = probe.database().select(u"SELECT coalesce(name, '') AS name FROM users ORDER BY id"_s);
    for (const Row &row : rows)
        found.append(row.text("name"_L1));
    return found;
}

QStringList bookings(Probe &probe)
{
    QStringList found;
    const Rows rows
        = probe.database().select(u"SELECT title, start_at, status, uid FROM bookings ORDER BY id"_s);
    for (const Row &row : rows)
        found.append(
            row.text("title"_L1) % row.text("start_at"_L1) % row.text("status"_L1) % row.text("uid"_L1));
    return found;
}

} // namespace

class TestSandboxSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForASeed();
    void hasTheNumbersAskedFor_data();
    void hasTheNumbersAskedFor();
    void hasSomethingOfEverything_data();
    void hasSomethingOfEverything();
    void hasBookingsWhileTheClocksChange();
    void writesManagedUsersAsTheServersDo();

private:
    std::unique_ptr<Probe> m_everything;
};

void TestSandboxSample::isTheSameForASeed()
{
    Probe first(sized(7));
    Probe second(sized(7));
    Probe other(sized(8));
    QCOMPARE(names(first), names(second));
    QCOMPARE(bookings(first), bookings(second));
    QVERIFY(bookings(first) != bookings(other));
}

void TestSandboxSample::hasTheNumbersAskedFor_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("platform") << int(CustomerKind::Platform);
    QTest::newRow("organization") << int(CustomerKind::Organization);
    QTest::newRow("team") << int(CustomerKind::Team);
    QTest::newRow("individual") << int(CustomerKind::Individual);
}

void TestSandboxSample::hasTheNumbersAskedFor()
{
    QFETCH(const int, kind);
    Probe probe(sized(7, CustomerKind(kind)));
    const qint64 people = probe.database().count(u"SELECT count(*) FROM users"_s);
    QVERIFY(people >= 300 && people <= 305);
    const qint64 made = probe.database().count(u"SELECT count(*) FROM bookings"_s);
    QVERIFY(made >= 2'000 && made < 2'010);
    QCOMPARE(probe.database().count(u"SELECT count(DISTINCT created_at) FROM bookings"_s), made);
}

void TestSandboxSample::hasSomethingOfEverything_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("people without a schedule", u"SELECT count(*) FROM users WHERE default_schedule_id IS NULL"_s);
    row("a second schedule",
        u"SELECT count(*) FROM (SELECT 1 FROM schedules GROUP BY user_id HAVING count(*) > 1)"_s);
    row("a closed day", u"SELECT count(*) FROM overrides WHERE start_minute = 0 AND end_minute = 0"_s);
    row("two overrides on one date",
        u"SELECT count(*) FROM (SELECT 1 FROM overrides GROUP BY schedule_id, date HAVING count(*) > 1)"_s);
    row("half-hour zones",
        u"SELECT count(*) FROM users WHERE time_zone IN ('Asia/Kolkata', 'Asia/Kathmandu')"_s);
    row("Arabic names", u"SELECT count(*) FROM users WHERE name GLOB '*[ء-ي]*'"_s);
    row("Hebrew names", u"SELECT count(*) FROM users WHERE name GLOB '*[א-ת]*'"_s);
    row("Greek names", u"SELECT count(*) FROM users WHERE name GLOB '*[α-ω]*'"_s);
    row("Cyrillic names", u"SELECT count(*) FROM users WHERE name GLOB '*[а-я]*'"_s);
    row("Devanagari names", u"SELECT count(*) FROM users WHERE name GLOB '*[अ-ह]*'"_s);
    row("Chinese or Japanese names", u"SELECT count(*) FROM users WHERE name GLOB '*[一-龥]*'"_s);
    row("Korean names", u"SELECT count(*) FROM users WHERE name GLOB '*[가-힣]*'"_s);
    row("very long names", u"SELECT count(*) FROM users WHERE length(name) > 60"_s);
    row("time off", u"SELECT count(*) FROM out_of_office"_s);
    row("seats", u"SELECT count(*) FROM bookings WHERE seated = 1"_s);
    row("series", u"SELECT count(*) FROM bookings WHERE recurring_uid IS NOT NULL"_s);
    row("moved", u"SELECT count(*) FROM bookings WHERE rescheduled_to_uid IS NOT NULL"_s);
    row("of a team", u"SELECT count(*) FROM bookings WHERE team_id IS NOT NULL"_s);
    row("without an event type", u"SELECT count(*) FROM bookings WHERE event_type_id IS NULL"_s);
    row("without a place", u"SELECT count(*) FROM bookings WHERE location IS NULL"_s);
    for (const char *status : {"accepted", "pending", "cancelled", "rejected"})
        row(status,
            u"SELECT count(*) FROM bookings WHERE status = '"_s % QString::fromLatin1(status) % u"'"_s);
    row("still to come", u"SELECT count(*) FROM bookings WHERE start_at > strftime('%s', 'now') * 1000"_s);
    row("overlapping",
        u"SELECT count(*) FROM bookings AS a JOIN bookings AS b ON a.user_id = b.user_id AND a.id < b.id "
        "AND a.start_at < b.end_at AND b.start_at < a.end_at AND a.status = 'accepted' AND b.status = 'accepted'"_s);
    row("guests", u"SELECT count(*) FROM attendees WHERE is_guest = 1"_s);
    // Fields and places share the name of their member, and some of its values.
    const auto eachOf = [&row](const QString &list, const QStringList &kinds) {
        for (const QString &kind : kinds)
            row(qPrintable(list % u' ' % kind),
                u"SELECT count(*) FROM event_types, json_each(settings, '$.%1') AS one "
                "WHERE json_extract(one.value, '$.type') = '%2'"_s.arg(list, kind));
    };
    eachOf(u"bookingFields"_s,
        {u"phone"_s, u"address"_s, u"text"_s, u"url"_s, u"number"_s, u"textarea"_s, u"select"_s,
            u"multiselect"_s, u"multiemail"_s, u"checkbox"_s, u"radio"_s, u"boolean"_s, u"name"_s,
            u"splitName"_s, u"email"_s, u"unknown"_s});
    for (const QString &slug : {u"title"_s, u"notes"_s, u"guests"_s, u"rescheduleReason"_s, u"location"_s})
        row(qPrintable(u"bookingFields "_s % slug),
            u"SELECT count(*) FROM event_types, json_each(settings, '$.bookingFields') AS one "
            "WHERE json_extract(one.value, '$.slug') = '%1'"_s.arg(slug));
    eachOf(u"locations"_s,
        {u"address"_s, u"link"_s, u"integration"_s, u"phone"_s, u"attendeeAddress"_s, u"attendeePhone"_s,
            u"attendeeDefined"_s, u"organizersDefaultApp"_s, u"unknown"_s});
    for (const char *kind : {"roundRobin", "collective", "managed"})
        row(kind,
            u"SELECT count(*) FROM event_types WHERE scheduling_type = '"_s % QString::fromLatin1(kind)
                % u"'"_s);
}

void TestSandboxSample::hasSomethingOfEverything()
{
    QFETCH(const QString, sql);
    if (!m_everything)
        m_everything = std::make_unique<Probe>(sized(7));
    QVERIFY(m_everything->database().count(sql) > 0);
}

// Whatever the day of the test: a zone that changes its clocks does so within any nine months.
void TestSandboxSample::hasBookingsWhileTheClocksChange()
{
    if (!m_everything)
        m_everything = std::make_unique<Probe>(sized(7));
    const Rows rows = m_everything->database().select(
        u"SELECT time_zone, start_at, end_at FROM bookings JOIN users ON users.id = bookings.user_id"_s);
    int changing = 0;
    for (const Row &row : rows) {
        const QTimeZone zone(row.text("time_zone"_L1).toUtf8());
        const auto offset = [&zone, &row](QLatin1StringView column) {
            return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(row.number(column), Qt::UTC));
        };
        changing += offset("start_at"_L1) != offset("end_at"_L1) ? 1 : 0;
    }
    QVERIFY(changing > 0);
}

void TestSandboxSample::writesManagedUsersAsTheServersDo()
{
    Probe probe(sized(7));
    const Rows rows = probe.database().select(
        u"SELECT email, username, client_id FROM users WHERE client_id IS NOT NULL"_s);
    QVERIFY(rows.size() >= 300);
    QSet<QString> clients;
    for (const Row &row : rows) {
        const QString client = row.text("client_id"_L1);
        clients.insert(client);
        const QString email = row.text("email"_L1);
        QVERIFY(email.contains(u'+' % client % u'@'));
        QCOMPARE(row.text("username"_L1),
            QString(email).replace(u'+', u'-').replace(u'@', u'-').replace(u'.', u'-'));
    }
    QCOMPARE(clients.size(), 3);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxSample)
#include "test_sandboxsample.moc"
