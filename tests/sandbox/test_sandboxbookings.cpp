// Bookings from making to cancelling.
#include "tests/sandbox/probe.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
const QString monday = u"2027-01-11T"_s;

Headers dated(Headers headers = {})
{
    headers.emplaceBack("cal-api-version", "2024-08-13");
    return headers;
}

Settings quiet(ServerEdition edition = ServerEdition::Full)
{
    Settings settings = smallSandbox(CustomerKind::Platform, edition);
    settings.limitCount = -1;
    return settings;
}

// A sandbox on Friday 8 January 2027 with one more event type of the managed user, or of whoever `owner`
// names.
class Desk
{
public:
    explicit Desk(const QJsonObject &eventType = {}, ServerEdition edition = ServerEdition::Full)
        : probe(quiet(edition))
    {
        probe.server().clock().advance(
            *parseInstant(u"2027-01-08T08:00:00Z"_s) - probe.server().clock().now());
        const QJsonObject user = probe.server().announcement()[u"managedUser"_s].toObject();
        hostId = user[u"id"_s].toInteger();
        const TokenPair tokens
            = probe.server().credentials().newTokens(user[u"clientId"_s].toString(), hostId);
        host = bearer(tokens.accessToken);
        // The desk is empty: sample bookings must not stand in the way.
        probe.database().execute(u"DELETE FROM bookings WHERE user_id = ?"_s, {hostId});
        probe.database().execute(u"DELETE FROM out_of_office WHERE user_id = ?"_s, {hostId});
        QJsonObject body{{u"title"_s, u"Desk"_s}, {u"slug"_s, u"desk"_s}, {u"lengthInMinutes"_s, 30},
            {u"minimumBookingNotice"_s, 0}};
        for (auto member = eventType.begin(); member != eventType.end(); ++member)
            body.insert(member.key(), member.value());
        Headers headers = host;
        headers.emplaceBack("cal-api-version", "2024-06-14");
        eventTypeId = probe.send("POST", u"/v2/event-types"_s, headers, body).data()[u"id"_s].toInteger();
    }

    Received book(const QString &start, const QString &email = u"guest@example.test"_s, QJsonObject more = {})
    {
        more.insert(u"start"_s, start);
        more.insert(u"eventTypeId"_s, eventTypeId);
        more.insert(u"attendee"_s,
            QJsonObject{{u"name"_s, u"Gäst"_s}, {u"email"_s, email}, {u"timeZone"_s, u"Europe/Berlin"_s}});
        return probe.send("POST", u"/v2/bookings"_s, dated(), more);
    }
    Received act(
        const QString &uid, const QString &action, const QJsonObject &body = {}, const Headers &headers = {})
    {
        return probe.send("POST", u"/v2/bookings/"_s % uid % u'/' % action, dated(headers), body);
    }
    Received read(const QString &uid) { return probe.get(u"/v2/bookings/"_s % uid, dated(host)); }

    Probe probe;
    Headers host;
    qint64 hostId = 0;
    qint64 eventTypeId = 0;
};

QString uidOf(const Received &answer) { return answer.data()[u"uid"_s].toString(); }
QString statusOf(const Received &answer) { return answer.data()[u"status"_s].toString(); }

QJsonObject confirming()
{
    return {{u"confirmationPolicy"_s,
        QJsonObject{{u"type"_s, u"always"_s}, {u"blockUnconfirmedBookingsInBooker"_s, true}}}};
}

} // namespace

class TestSandboxBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASlotOnceOnly();
    void refusesATimeOutsideTheHours();
    void movesABookingIntoANewOne();
    void waitsForConfirmation();
    void cancelsOnceAndNotInThePast();
    void marksAbsenceOnlyAfterTheStart();
    void fillsAClassSeatBySeat();
    void makesAndCancelsASeries();
    void givesARoundRobinBookingToAnotherHost();
    void wantsACredentialForRecordingsInLaterEditions();
    void recordsEachRowThatItWrites();
};

void TestSandboxBookings::takesASlotOnceOnly()
{
    Desk desk;
    const Received first = desk.book(monday % u"09:00:00Z"_s);
    QCOMPARE(first.status, 201);
    QCOMPARE(statusOf(first), u"accepted"_s);
    const Received again = desk.book(monday % u"09:15:00Z"_s);
    QCOMPARE(again.status, 400);
    QVERIFY(again.message().startsWith("User either already has booking"_L1));
    QCOMPARE(desk.book(monday % u"09:30:00Z"_s).status, 201);
}

void TestSandboxBookings::refusesATimeOutsideTheHours()
{
    Desk desk;
    QCOMPARE(desk.book(monday % u"02:00:00Z"_s).status, 400);
    QCOMPARE(desk.book(u"2027-01-07T09:00:00Z"_s).status, 400);
}

void TestSandboxBookings::movesABookingIntoANewOne()
{
    Desk desk;
    const QString old = uidOf(desk.book(monday % u"09:00:00Z"_s));
    const Received moved = desk.act(old, u"reschedule"_s,
        {{u"start"_s, QString(monday % u"13:00:00Z"_s)}, {u"reschedulingReason"_s, u"later"_s}});
    QCOMPARE(moved.status, 201);
    QVERIFY(uidOf(moved) != old);
    QCOMPARE(moved.data()[u"rescheduledFromUid"_s].toString(), old);
    QCOMPARE(moved.data()[u"reschedulingReason"_s].toString(), u"later"_s);
    const Received before = desk.read(old);
    QCOMPARE(statusOf(before), u"cancelled"_s);
    QCOMPARE(before.data()[u"rescheduledToUid"_s].toString(), uidOf(moved));
    const Received again = desk.act(old, u"reschedule"_s, {{u"start"_s, QString(monday % u"14:00:00Z"_s)}});
    QCOMPARE(again.status, 400);
    QVERIFY(again.message().contains(uidOf(moved)));
    QCOMPARE(desk.book(monday % u"09:00:00Z"_s).status, 201);
}

void TestSandboxBookings::waitsForConfirmation()
{
    Desk desk(confirming());
    const QString first = uidOf(desk.book(monday % u"09:00:00Z"_s));
    QCOMPARE(statusOf(desk.read(first)), u"pending"_s);
    const Headers stranger = desk.probe.signedBy(u"member"_s);
    QCOMPARE(desk.act(first, u"confirm"_s, {}, stranger).status, 401);
    QCOMPARE(statusOf(desk.act(first, u"confirm"_s, {}, desk.host)), u"accepted"_s);
    QCOMPARE(desk.act(first, u"confirm"_s, {}, desk.host).status, 400);
    const QString second = uidOf(desk.book(monday % u"11:00:00Z"_s));
    QCOMPARE(statusOf(desk.act(second, u"decline"_s, {{u"reason"_s, u"no"_s}}, desk.host)), u"rejected"_s);
}

void TestSandboxBookings::cancelsOnceAndNotInThePast()
{
    Desk desk;
    const QString uid = uidOf(desk.book(monday % u"09:00:00Z"_s));
    QCOMPARE(statusOf(desk.act(uid, u"cancel"_s)), u"cancelled"_s);
    QCOMPARE(desk.act(uid, u"cancel"_s).json()[u"error"_s][u"code"_s].toString(), u"BadRequestException"_s);
    const QString ended = uidOf(desk.book(monday % u"09:00:00Z"_s));
    desk.probe.server().clock().advance(4 * day);
    const Received late = desk.act(ended, u"cancel"_s);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.json()[u"statusCode"_s].toInt(), 400);
}

void TestSandboxBookings::marksAbsenceOnlyAfterTheStart()
{
    Desk desk;
    const QString uid = uidOf(desk.book(monday % u"09:00:00Z"_s));
    const QJsonObject absent{{u"host"_s, true}};
    QCOMPARE(desk.act(uid, u"mark-absent"_s, absent, desk.host).status, 400);
    desk.probe.server().clock().advance(4 * day);
    // Somebody with a key and nothing to do with it is enough.
    const Received marked = desk.act(uid, u"mark-absent"_s, absent, desk.probe.signedBy(u"member"_s));
    QCOMPARE(marked.status, 200);
    QVERIFY(marked.data()[u"absentHost"_s].toBool());
}

void TestSandboxBookings::fillsAClassSeatBySeat()
{
    Desk desk({{u"seats"_s,
        QJsonObject{
            {u"seatsPerTimeSlot"_s, 2}, {u"showAttendeeInfo"_s, true}, {u"showAvailabilityCount"_s, true}}}});
    const Received first = desk.book(monday % u"09:00:00Z"_s, u"a@example.test"_s);
    const Received second = desk.book(monday % u"09:00:00Z"_s, u"b@example.test"_s);
    QCOMPARE(uidOf(second), uidOf(first));
    QCOMPARE(second.data()[u"attendees"_s].toArray().size(), 2);
    QVERIFY(second.data()[u"seatUid"_s].toString() != first.data()[u"seatUid"_s].toString());
    const Received twice = desk.book(monday % u"09:00:00Z"_s, u"a@example.test"_s);
    QCOMPARE(twice.status, 409);
    QCOMPARE(twice.json()[u"statusCode"_s].toInt(), 409);
    const Received full = desk.book(monday % u"09:00:00Z"_s, u"c@example.test"_s);
    QCOMPARE(full.status, 409);
    QCOMPARE(full.json()[u"error"_s][u"code"_s].toString(), u"ConflictException"_s);
    desk.act(uidOf(first), u"cancel"_s, {{u"seatUid"_s, first.data()[u"seatUid"_s].toString()}});
    QCOMPARE(desk.read(uidOf(first)).data()[u"attendees"_s].toArray().size(), 1);
}

void TestSandboxBookings::makesAndCancelsASeries()
{
    Desk desk({{u"recurrence"_s,
        QJsonObject{{u"interval"_s, 1}, {u"occurrences"_s, 4}, {u"frequency"_s, u"weekly"_s}}}});
    const QJsonArray made = desk.book(monday % u"09:00:00Z"_s).data().toArray();
    QCOMPARE(made.size(), 4);
    const QString series = made[0][u"recurringBookingUid"_s].toString();
    QCOMPARE(desk.read(series).data().toArray().size(), 4);
    QCOMPARE(
        desk.book(monday % u"11:00:00Z"_s, u"x@example.test"_s, {{u"recurrenceCount"_s, 9}}).status, 400);
    const QJsonArray rest
        = desk.act(made[1][u"uid"_s].toString(), u"cancel"_s, {{u"cancelSubsequentBookings"_s, true}})
              .data()
              .toArray();
    QCOMPARE(rest.size(), 4);
    QCOMPARE(rest[0][u"status"_s].toString(), u"accepted"_s);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(rest[i][u"status"_s].toString(), u"cancelled"_s);
}

void TestSandboxBookings::givesARoundRobinBookingToAnotherHost()
{
    Desk desk;
    Database &database = desk.probe.database();
    const auto eventType
        = database.selectFirst(u"SELECT id FROM event_types WHERE scheduling_type = 'roundRobin'"_s);
    QVERIFY(eventType);
    desk.eventTypeId = eventType->number("id"_L1);
    database.execute(u"DELETE FROM out_of_office"_s);
    database.execute(u"DELETE FROM bookings WHERE start_at > ?"_s, {desk.probe.server().clock().now()});
    // Hosts of the sample keep hours of many zones: everybody gets the whole day.
    database.execute(
        u"UPDATE availability SET days = '[0,1,2,3,4,5,6]', start_minute = 0, end_minute = 1439"_s);
    database.execute(u"DELETE FROM overrides"_s);
    const Received made = desk.book(monday % u"09:00:00Z"_s);
    QCOMPARE(made.status, 201);
    const qint64 before = made.data()[u"hosts"_s][0][u"id"_s].toInteger();
    const Received moved = desk.act(uidOf(made), u"reassign"_s, {}, desk.probe.signedBy(u"owner"_s));
    QCOMPARE(moved.status, 200);
    QVERIFY(moved.data()[u"reassignedTo"_s][u"id"_s].toInteger() != before);
    const QString outsider = u"reassign/"_s % QString::number(desk.hostId + 1'000'000);
    QCOMPARE(desk.act(uidOf(made), outsider, {}, desk.probe.signedBy(u"owner"_s)).status, 404);
}

void TestSandboxBookings::wantsACredentialForRecordingsInLaterEditions()
{
    for (const ServerEdition edition : {ServerEdition::Full, ServerEdition::Hosted}) {
        Desk desk({}, edition);
        const QString path
            = u"/v2/bookings/"_s % uidOf(desk.book(monday % u"09:00:00Z"_s)) % u"/recordings"_s;
        QCOMPARE(desk.probe.get(path, dated(desk.host)).status, 200);
        QCOMPARE(desk.probe.get(path, dated()).status, edition == ServerEdition::Full ? 200 : 401);
    }
}

void TestSandboxBookings::recordsEachRowThatItWrites()
{
    Desk desk;
    const qint64 before = desk.probe.database().count(u"SELECT coalesce(max(id), 0) FROM writes"_s);
    const Received made = desk.book(monday % u"09:00:00Z"_s);
    const Rows writes = desk.probe.database().select(
        u"SELECT * FROM writes WHERE id > ? AND table_name = 'bookings'"_s, {before});
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().text("row"_L1), QString::number(made.data()[u"id"_s].toInteger()));
    QCOMPARE(writes.first().text("operation"_L1), u"postBookings"_s);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxBookings)
#include "test_sandboxbookings.moc"
