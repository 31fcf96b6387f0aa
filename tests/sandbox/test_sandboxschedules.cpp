// Schedules and the slots that follow from them.
#include "tests/sandbox/probe.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Settings quiet()
{
    Settings settings = smallSandbox();
    settings.limitCount = -1;
    return settings;
}

class Desk
{
public:
    Desk()
        : probe(quiet())
    {
        probe.server().clock().advance(
            *parseInstant(u"2027-01-08T08:00:00Z"_s) - probe.server().clock().now());
        const QJsonObject user = probe.server().announcement()[u"managedUser"_s].toObject();
        userId = user[u"id"_s].toInteger();
        token = bearer(
            probe.server().credentials().newTokens(user[u"clientId"_s].toString(), userId).accessToken);
        probe.database().execute(u"DELETE FROM bookings WHERE user_id = ?"_s, {userId});
        probe.database().execute(u"DELETE FROM out_of_office WHERE user_id = ?"_s, {userId});
        eventTypeId = send("POST", u"/v2/event-types"_s, "2024-06-14",
            {{u"title"_s, u"Hour"_s}, {u"slug"_s, u"hour"_s}, {u"lengthInMinutes"_s, 60}})
                          .data()[u"id"_s]
                          .toInteger();
    }

    Received send(const QByteArray &method, const QString &path, const QByteArray &version,
        const QJsonObject &body = {})
    {
        Headers headers = token;
        headers.emplaceBack("cal-api-version", version);
        return method == "GET" ? probe.get(path, headers) : probe.send(method, path, headers, body);
    }
    QJsonObject days(const QString &range)
    {
        return send("GET", u"/v2/slots?eventTypeId="_s % QString::number(eventTypeId) % range, "2024-09-04")
            .data()
            .toObject();
    }

    Probe probe;
    Headers token;
    qint64 userId = 0;
    qint64 eventTypeId = 0;
};

} // namespace

class TestSandboxSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheDefaultScheduleAndItsOverrides();
    void keepOverridesUnlessTheyAreSent();
    void moveTheDefaultAndForgetADeletedOne();
    void holdASlotForAWhile();
    void answerTheOldShapeToOldVersions();
};

void TestSandboxSchedules::followTheDefaultScheduleAndItsOverrides()
{
    Desk desk;
    const Received made = desk.send("POST", u"/v2/schedules"_s, "2024-06-11",
        {{u"name"_s, u"Late"_s}, {u"timeZone"_s, u"UTC"_s}, {u"isDefault"_s, true},
            {u"availability"_s,
                QJsonArray{QJsonObject{{u"days"_s, QJsonArray{u"Monday"_s, u"Tuesday"_s}},
                    {u"startTime"_s, u"18:00"_s}, {u"endTime"_s, u"20:00"_s}}}},
            {u"overrides"_s,
                QJsonArray{QJsonObject{{u"date"_s, u"2027-01-12"_s}, {u"startTime"_s, u"00:00"_s},
                    {u"endTime"_s, u"00:00"_s}}}}});
    QCOMPARE(made.status, 201);
    const QJsonObject days = desk.days(u"&start=2027-01-11&end=2027-01-13"_s);
    QCOMPARE(days.keys(), QStringList{u"2027-01-11"_s});
    QCOMPARE(days[u"2027-01-11"_s].toArray().size(), 2);
    QCOMPARE(days[u"2027-01-11"_s][0][u"start"_s].toString(), u"2027-01-11T18:00:00.000Z"_s);
    const QJsonObject abroad
        = desk.days(u"&start=2027-01-11&end=2027-01-13&timeZone=Asia/Tokyo&format=range"_s);
    QCOMPARE(abroad.keys(), QStringList{u"2027-01-12"_s});
    QCOMPARE(abroad[u"2027-01-12"_s][0][u"end"_s].toString(), u"2027-01-12T04:00:00.000+09:00"_s);
}

void TestSandboxSchedules::keepOverridesUnlessTheyAreSent()
{
    Desk desk;
    const QJsonArray overrides{
        QJsonObject{{u"date"_s, u"2027-02-01"_s}, {u"startTime"_s, u"10:00"_s}, {u"endTime"_s, u"11:00"_s}},
        QJsonObject{{u"date"_s, u"2027-02-01"_s}, {u"startTime"_s, u"12:00"_s}, {u"endTime"_s, u"13:00"_s}}};
    const Received made = desk.send("POST", u"/v2/schedules"_s, "2024-06-11",
        {{u"name"_s, u"A"_s}, {u"timeZone"_s, u"UTC"_s}, {u"isDefault"_s, false},
            {u"overrides"_s, overrides}});
    const QString path = u"/v2/schedules/"_s % QString::number(made.data()[u"id"_s].toInteger());
    const Received renamed = desk.send("PATCH", path, "2024-06-11", {{u"name"_s, u"B"_s}});
    QCOMPARE(renamed.data()[u"overrides"_s].toArray(), overrides);
    const Received emptied = desk.send("PATCH", path, "2024-06-11", {{u"overrides"_s, QJsonArray()}});
    QVERIFY(emptied.data()[u"overrides"_s].toArray().isEmpty());
    QCOMPARE(emptied.data()[u"name"_s].toString(), u"B"_s);
}

void TestSandboxSchedules::moveTheDefaultAndForgetADeletedOne()
{
    Desk desk;
    const Received made = desk.send("POST", u"/v2/schedules"_s, "2024-06-11",
        {{u"name"_s, u"New"_s}, {u"timeZone"_s, u"UTC"_s}, {u"isDefault"_s, true}});
    const QString path = u"/v2/schedules/"_s % QString::number(made.data()[u"id"_s].toInteger());
    QCOMPARE(
        desk.send("GET", u"/v2/schedules/default"_s, "2024-06-11").data()[u"name"_s].toString(), u"New"_s);
    QCOMPARE(desk.send("DELETE", path, "2024-06-11").status, 200);
    QCOMPARE(desk.send("DELETE", path, "2024-06-11").status, 400);
    QCOMPARE(desk.send("GET", path, "2024-06-11").status, 404);
    QVERIFY(desk.send("GET", u"/v2/schedules/default"_s, "2024-06-11").data().isNull());
}

void TestSandboxSchedules::holdASlotForAWhile()
{
    Desk desk;
    const QString range = u"&start=2027-01-11&end=2027-01-11"_s;
    const qsizetype before = desk.days(range)[u"2027-01-11"_s].toArray().size();
    const QString start = desk.days(range)[u"2027-01-11"_s][0][u"start"_s].toString();
    const QJsonObject body{{u"eventTypeId"_s, desk.eventTypeId}, {u"slotStart"_s, start}};
    const Received held = desk.send("POST", u"/v2/slots/reservations"_s, "2024-09-04", body);
    QCOMPARE(held.status, 201);
    QCOMPARE(held.data()[u"reservationDuration"_s].toInt(), 5);
    QCOMPARE(desk.send("POST", u"/v2/slots/reservations"_s, "2024-09-04", body).status, 422);
    QCOMPARE(desk.days(range)[u"2027-01-11"_s].toArray().size(), before - 1);
    desk.probe.server().clock().advance(6 * 60'000);
    QCOMPARE(desk.days(range)[u"2027-01-11"_s].toArray().size(), before);
    const QString path = u"/v2/slots/reservations/"_s % held.data()[u"reservationUid"_s].toString();
    QCOMPARE(desk.send("DELETE", path, "2024-09-04").status, 200);
    QVERIFY(desk.send("GET", path, "2024-09-04").data().isNull());
}

void TestSandboxSchedules::answerTheOldShapeToOldVersions()
{
    Desk desk;
    const QJsonArray old = desk.send("GET", u"/v2/schedules"_s, "2024-04-15").data().toArray();
    QVERIFY(old[0][u"workingHours"_s].isArray());
    QCOMPARE(desk.send("GET", u"/v2/schedules"_s, "2024-08-13").status, 404);
    QVERIFY(desk.send("GET", u"/v2/schedules"_s, "2024-06-14").data()[0][u"ownerId"_s].isDouble());
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxSchedules)
#include "test_sandboxschedules.moc"
