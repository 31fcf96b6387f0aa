// Event types of the caller and of teams.
#include "tests/sandbox/probe.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Headers dated(Headers headers = {})
{
    headers.emplaceBack("cal-api-version", "2024-06-14");
    return headers;
}

Settings quiet(ServerEdition edition = ServerEdition::Full)
{
    Settings settings = smallSandbox(CustomerKind::Platform, edition);
    settings.limitCount = -1;
    return settings;
}

Received create(Probe &probe, QJsonObject body)
{
    if (!body.contains(u"title"_s))
        body.insert(u"title"_s, u"T"_s);
    if (!body.contains(u"lengthInMinutes"_s))
        body.insert(u"lengthInMinutes"_s, 30);
    return probe.send("POST", u"/v2/event-types"_s, dated(probe.signedBy(u"member"_s)), body);
}

} // namespace

class TestSandboxEventTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerAnEmptyListOnTheFullEditionAndOnesOwnLater();
    void hideFieldsAndTypesInTheList();
    void switchASettingOffAgain();
    void refuseASlugInUseInTwoShapes();
    void areFoundByTheirOwnerOnly();
    void ofTeamsArePublic();
    void answerOldVersionsInTheirShape();
    void areNotServedWhereTheOldAnswerWasNeverSeen_data();
    void areNotServedWhereTheOldAnswerWasNeverSeen();
    void areBookedByOldVersionsToo();
};

void TestSandboxEventTypes::answerAnEmptyListOnTheFullEditionAndOnesOwnLater()
{
    Probe full(quiet());
    create(full, {{u"slug"_s, u"own"_s}});
    QVERIFY(full.get(u"/v2/event-types"_s, dated(full.signedBy(u"member"_s))).data().toArray().isEmpty());
    Probe community(quiet(ServerEdition::Community));
    create(community, {{u"slug"_s, u"own"_s}});
    QVERIFY(!community.get(u"/v2/event-types"_s, dated(community.signedBy(u"member"_s)))
                 .data()
                 .toArray()
                 .isEmpty());
}

void TestSandboxEventTypes::hideFieldsAndTypesInTheList()
{
    Probe probe(quiet());
    const QJsonValue made = create(probe, {{u"slug"_s, u"secret"_s}, {u"hidden"_s, true}}).data();
    const QString user = probe.database().find(u"users"_s, probe.userId(u"member"_s))->text("username"_L1);
    const QString path = u"/v2/event-types?eventSlug=secret&username="_s % user;
    QVERIFY(probe.get(path, dated()).data().toArray().isEmpty());
    const QJsonArray own = probe.get(path, dated(probe.signedBy(u"member"_s))).data().toArray();
    QCOMPARE(own.size(), 1);
    QCOMPARE(made[u"bookingFields"_s].toArray().size(), own[0][u"bookingFields"_s].toArray().size() + 1);
}

void TestSandboxEventTypes::switchASettingOffAgain()
{
    Probe probe(quiet());
    const QJsonObject limits{{u"day"_s, 2}, {u"week"_s, 8}};
    const QJsonValue made
        = create(probe, {{u"slug"_s, u"limited"_s}, {u"bookingLimitsCount"_s, limits}}).data();
    QCOMPARE(made[u"bookingLimitsCount"_s].toObject(), limits);
    const QString path = u"/v2/event-types/"_s % QString::number(made[u"id"_s].toInteger());
    const Received changed = probe.send("PATCH", path, dated(probe.signedBy(u"member"_s)),
        QJsonObject{{u"bookingLimitsCount"_s, QJsonObject{{u"disabled"_s, true}}}});
    QVERIFY(changed.data()[u"bookingLimitsCount"_s].isUndefined());
    QCOMPARE(
        create(probe,
            {{u"slug"_s, u"wrong"_s}, {u"bookingLimitsCount"_s, QJsonObject{{u"day"_s, 9}, {u"week"_s, 2}}}})
            .status,
        400);
}

void TestSandboxEventTypes::refuseASlugInUseInTwoShapes()
{
    Probe probe(quiet());
    create(probe, {{u"slug"_s, u"one"_s}});
    const QJsonValue two = create(probe, {{u"slug"_s, u"two"_s}}).data();
    const Received again = create(probe, {{u"slug"_s, u"one"_s}});
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json()[u"error"_s][u"code"_s].toString(), u"BadRequestException"_s);
    const Received changed
        = probe.send("PATCH", u"/v2/event-types/"_s % QString::number(two[u"id"_s].toInteger()),
            dated(probe.signedBy(u"member"_s)), QJsonObject{{u"slug"_s, u"one"_s}});
    QCOMPARE(changed.json()[u"error"_s][u"code"_s].toString(), u"TRPCError"_s);
}

void TestSandboxEventTypes::areFoundByTheirOwnerOnly()
{
    Probe probe(quiet());
    const QString path = u"/v2/event-types/"_s
        % QString::number(create(probe, {{u"slug"_s, u"mine"_s}}).data()[u"id"_s].toInteger());
    QCOMPARE(probe.get(path, dated(probe.signedBy(u"owner"_s))).status, 404);
    QCOMPARE(probe.get(path, dated(probe.signedBy(u"member"_s))).status, 200);
    QCOMPARE(probe.get(path, dated()).status, 403);
    const Received gone = probe.send("DELETE", path, dated(probe.signedBy(u"member"_s)));
    QCOMPARE(
        gone.data().toObject().keys(), (QStringList{u"id"_s, u"lengthInMinutes"_s, u"slug"_s, u"title"_s}));
    QCOMPARE(probe.get(path, dated(probe.signedBy(u"member"_s))).status, 404);
}

void TestSandboxEventTypes::ofTeamsArePublic()
{
    Probe probe(quiet());
    const qint64 team = probe.server().announcement()[u"teams"_s][0].toInteger();
    const QJsonArray list
        = probe.get(probe.organizationPath(u"/teams/"_s % QString::number(team) % u"/event-types"_s))
              .data()
              .toArray();
    QStringList kinds;
    for (const QJsonValue &one : list)
        kinds.append(one[u"schedulingType"_s].toString());
    QCOMPARE(kinds, (QStringList{u"roundRobin"_s, u"collective"_s, u"managed"_s}));
    QVERIFY(list[0][u"hosts"_s][0][u"priority"_s].isString());
    QVERIFY(list[1][u"hosts"_s][0][u"priority"_s].isUndefined());
}

void TestSandboxEventTypes::answerOldVersionsInTheirShape()
{
    Probe probe(quiet());
    create(probe, {{u"slug"_s, u"own"_s}, {u"lengthInMinutes"_s, 40}});
    const QJsonValue data = probe.get(u"/v2/event-types"_s, probe.signedBy(u"member"_s)).data();
    const QJsonArray types = data[u"eventTypeGroups"_s][0][u"eventTypes"_s].toArray();
    QVERIFY(!types.isEmpty());
    const QJsonValue made = types.last();
    QCOMPARE(made[u"slug"_s].toString(), u"own"_s);
    QCOMPARE(made[u"length"_s].toInt(), 40);
    QCOMPARE(made[u"locations"_s][0][u"type"_s].toString(), u"integrations:daily"_s);
    QCOMPARE(made[u"periodType"_s].toString(), u"UNLIMITED"_s);
}

void TestSandboxEventTypes::areNotServedWhereTheOldAnswerWasNeverSeen_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("create") << QByteArray("POST") << u"/v2/event-types"_s;
    QTest::newRow("read") << QByteArray("GET") << u"/v2/event-types/1"_s;
    QTest::newRow("change") << QByteArray("PATCH") << u"/v2/event-types/1"_s;
    QTest::newRow("delete") << QByteArray("DELETE") << u"/v2/event-types/1"_s;
}

void TestSandboxEventTypes::areNotServedWhereTheOldAnswerWasNeverSeen()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    Probe probe(quiet());
    const Received answer = probe.send(method, path, probe.signedBy(u"member"_s), QJsonObject());
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), u"Cannot "_s % QString::fromLatin1(method) % u' ' % path);
}

void TestSandboxEventTypes::areBookedByOldVersionsToo()
{
    Probe probe(quiet());
    const QJsonValue id
        = create(probe, {{u"slug"_s, u"own"_s}, {u"minimumBookingNotice"_s, 0}}).data()[u"id"_s];
    // A Wednesday's noon in the host's zone.
    const QJsonObject body{{u"start"_s, u"2031-05-07T03:00:00Z"_s}, {u"eventTypeId"_s, id},
        {u"timeZone"_s, u"Europe/Berlin"_s}, {u"language"_s, u"en"_s}, {u"metadata"_s, QJsonObject()},
        {u"responses"_s, QJsonObject{{u"name"_s, u"Old"_s}, {u"email"_s, u"old@example.test"_s}}}};
    const Received made = probe.send("POST", u"/v2/bookings"_s, {}, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data()[u"status"_s].toString(), u"ACCEPTED"_s);
    QCOMPARE(made.data()[u"attendees"_s][0][u"email"_s].toString(), u"old@example.test"_s);
    QCOMPARE(probe.send("POST", u"/v2/bookings"_s, {}, body).status, 400);
    QCOMPARE(probe.database().count(
                 u"SELECT count(*) FROM bookings WHERE uid = ?"_s, {made.data()[u"uid"_s].toString()}),
        1);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxEventTypes)
#include "test_sandboxeventtypes.moc"
