// What the value types read, say and hide, on samples of their own.
#include <QTest>

#include "models/bookings/booking.h"
#include "models/core/membercolumn.h"
#include "models/eventtypes/eventtype.h"
#include "models/eventtypes/privatelink.h"
#include "models/oauthclients/oauthclient.h"
#include "models/operations/operation.h"
#include "models/operations/table.h"
#include "models/people/person.h"
#include "models/people/persontable.h"
#include "models/schedules/schedule.h"
#include "models/teams/membership.h"
#include "tests/answers/typedanswer.h"
#include "tests/unit/core/exportedcsv.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnseatedBookingIsRead();
    void aSeatedBookingHasItsAnswersByAttendee();
    void aHostWhoIsGoneIsUnknown();
    void oneBadMemberMakesOneRowUnreadable();
    void anUnreadableMembershipIsItsPersonsRow();
    void aSeriesIsAListWhereOneIsUsual();
    void slotsKeepTheirDaysAndOffsets();
    void aCreatedUserComesWithTokensThatAreHidden();
    void secretsOfClientsAndWebhooksAreHidden();
    void aPendingTeamHidesItsPaymentLink();
    void nothingIsNoFault();
    void everyGroupOfTheFirstPagesIsTyped();
    void writesOfOldShapesStayGeneric();
    void theWeekIsShort_data();
    void theWeekIsShort();
    void compoundThingsHaveWords();
    void csvNamesPeopleAndLocations();
    void aPersonLosesTheClientIdOfTheAddress();
    void aPersonIsJoinedFromBothLists();
    void aStoredPersonIsOfTheSameKind();
    void aPersonIsStoredWithoutSecrets();
    void aPlainColumnIsItsMember();
    void bookingsAndPeopleStaySmall();
    void everyFieldHasALabel();
};

namespace {

QByteArray booking()
{
    return R"({"id":1,"uid":"u1","title":"T","description":null,"hosts":[{"id":4,"name":"H","email":"h@x.org","username":"h",)"
           R"("timeZone":"Europe/Paris"}],"status":"accepted","start":"2026-08-20T07:30:00.000Z","end":)"
           R"("2026-08-20T08:00:00.000Z","duration":30,"eventTypeId":9,"eventType":{"id":9,"slug":"s"},"location":null,)"
           R"("attendees":[{"name":"Zoë","email":"zoe@x.org","timeZone":"UTC","language":"en","absent":false}],)"
           R"("bookingFieldsResponses":{"name":{"firstName":"Z"},"location":{"value":"v","optionValue":""}},"metadata":{}})";
}

template <typename Value>
Value read(const QByteArray &json)
{
    QString reason;
    const std::optional<Value> value = describe<Value>().decode(json, &reason);
    if (!value)
        qFatal("%s", qPrintable(reason));
    return *value;
}

TypedCheck check(AnswerType type, const QByteArray &json)
{
    const JsonDocument document(json);
    return checkTyped(type, document.root());
}

QByteArray stripped(AnswerType type, const QByteArray &json)
{
    const JsonDocument document(json);
    return withoutSecrets(type, document.root());
}

template <typename Value>
int unlabelled()
{
    int count = 0;
    for (const AnyField &field : describe<Value>().fields())
        count += field.label().isEmpty() ? 1 : 0;
    return count;
}

} // namespace

void ValuesTest::anUnseatedBookingIsRead()
{
    const auto value = read<Booking>(booking());
    QVERIFY(value.status.value().is(BookingStatus::Accepted));
    QVERIFY(value.description.isNull());
    QVERIFY(value.cancellationReason.isAbsent());
    QCOMPARE(value.hosts.value().first().id.value().whole(), 4);
    QCOMPARE(value.start.value().milliseconds(), Q_INT64_C(1787211000000));
    QCOMPARE(check(AnswerType::Booking, booking()).differences, QList<JsonDifference>());
}

void ValuesTest::aSeatedBookingHasItsAnswersByAttendee()
{
    const QByteArray seated
        = R"({"uid":"u","status":"awaiting_host","attendees":[{"name":"A","seatUid":"s1","metadata":{"ticket":"42"},)"
          R"("bookingFieldsResponses":{"name":"A"}}],"seatUid":"s1","future":1})";
    const auto value = read<Booking>(seated);
    QVERIFY(value.bookingFieldsResponses.isAbsent());
    QCOMPARE(value.attendees.value().first().seatUid.value(), u"s1"_s);
    QVERIFY(value.status.value().is(BookingStatus::AwaitingHost));
    const TypedCheck result = check(AnswerType::Booking, seated);
    QVERIFY(result.differences.isEmpty());
    QCOMPARE(result.counts.unknown, QStringList{u"future"_s});
}

void ValuesTest::aHostWhoIsGoneIsUnknown()
{
    const QByteArray json
        = R"({"uid":"u","status":"haunted","hosts":[{"id":"unknown","name":"unknown"}],"eventType":null})";
    const auto value = read<Booking>(json);
    QVERIFY(!value.hosts.value().first().id.value().isNumber());
    QCOMPARE(value.status.value().text(), u"haunted"_s);
    QVERIFY(check(AnswerType::Booking, json).differences.isEmpty());
}

void ValuesTest::anUnreadableMembershipIsItsPersonsRow()
{
    const QList<TableRow<Person>> rows = personDecoder(u"team 3"_s)({
        R"({"id":5,"userId":71,"teamId":3,"role":"MEMBER","accepted":"perhaps"})",
        R"({"id":71,"teamId":3,"role":"MEMBER","accepted":true})",
        R"({"id":72,"teamId":3,"role":"MEMBER","accepted":true})",
        R"({"id":6,"userId":5,"teamId":3,"role":"MEMBER","accepted":true,"user":{"name":"Ada","email":"a@x.org"}})",
    });
    QCOMPARE(rows.size(), 4);
    // Of user 71, not of user 5, whose id the membership happens to have.
    QCOMPARE(rows.at(0).id, u"71"_s);
    QVERIFY(std::holds_alternative<Unreadable>(rows.at(0).content));
    // Two that name nobody are two rows: the feed gives them ids of its own.
    for (int i : {1, 2}) {
        QVERIFY(rows.at(i).id.isEmpty());
        QVERIFY(std::get<Unreadable>(rows.at(i).content).reason.startsWith("userId: "_L1));
    }
    QCOMPARE(rows.at(3).id, u"5"_s);
    QVERIFY(std::holds_alternative<Person>(rows.at(3).content));
}

void ValuesTest::oneBadMemberMakesOneRowUnreadable()
{
    QByteArray bad = booking();
    bad.replace(R"("zoe@x.org")", "17");
    const TypedCheck result = check(AnswerType::Booking, '[' + booking() + ',' + bad + ']');
    QCOMPARE(result.result, TypedCheck::Result::Unreadable);
    QCOMPARE(result.reason, u"[1].attendees[0].email: a text was expected, a number was found"_s);
}

void ValuesTest::aSeriesIsAListWhereOneIsUsual()
{
    const TypedCheck result = check(AnswerType::Booking, '[' + booking() + ',' + booking() + ']');
    QCOMPARE(result.result, TypedCheck::Result::Decoded);
    QVERIFY(result.differences.isEmpty());
    QVERIFY(check(
        AnswerType::EventType, R"([{"id":1,"schedulingType":"managed"},{"id":2,"parentEventTypeId":1}])")
                .differences.isEmpty());
}

void ValuesTest::slotsKeepTheirDaysAndOffsets()
{
    const QByteArray json
        = R"({"2026-09-07":[{"start":"2026-09-07T09:00:00.000+02:00","seatsTotal":4}],"2026-09-08":[]})";
    const TypedCheck result = check(AnswerType::SlotsByDay, json);
    QCOMPARE(result.result, TypedCheck::Result::Decoded);
    QVERIFY(result.differences.isEmpty());
    QCOMPARE(check(AnswerType::SlotsByDay, R"({"2026-09-07":[{"start":"09:00"}]})").reason,
        u"2026-09-07[0].start: a time was expected, a text was found"_s);
}

void ValuesTest::aCreatedUserComesWithTokensThatAreHidden()
{
    const QByteArray json
        = R"({"user":{"id":1,"email":"a@x.org"},"accessToken":"acc-s3cr3t","refreshToken":"ref-s3cr3t",)"
          R"("accessTokenExpiresAt":1787216400000,"refreshTokenExpiresAt":1818720000000})";
    QVERIFY(check(AnswerType::ManagedUserTokens, json).differences.isEmpty());
    QCOMPARE(stripped(AnswerType::ManagedUserTokens, json),
        QByteArray(R"({"user":{"id":1,"email":"a@x.org"},"accessTokenExpiresAt":1787216400000,)"
                   R"("refreshTokenExpiresAt":1818720000000})"));
}

void ValuesTest::secretsOfClientsAndWebhooksAreHidden()
{
    QCOMPARE(stripped(AnswerType::OAuthClient, R"([{"id":"c","secret":"s3cr3t","name":"N"}])"),
        QByteArray(R"([{"id":"c","name":"N"}])"));
    QCOMPARE(stripped(AnswerType::OAuthClientCredentials, R"({"clientId":"c","clientSecret":"s3cr3t"})"),
        QByteArray(R"({"clientId":"c"})"));
    QCOMPARE(stripped(AnswerType::Webhook, R"({"id":"w","secret":"s3cr3t","signingSecret":"s3cr3t"})"),
        QByteArray(R"({"id":"w"})"));
    const ExportedCsv csv = exportedCsv(read<OAuthClient>(R"({"id":"c","secret":"s3cr3t","name":"N"})"));
    QVERIFY2(csv.names.contains("name") && !csv.names.contains("secret"), csv.names.constData());
    QVERIFY2(csv.row.contains(",N,") && !csv.row.contains("s3cr3t"), csv.row.constData());
}

void ValuesTest::aPendingTeamHidesItsPaymentLink()
{
    const QByteArray json
        = R"({"message":"pay","paymentLink":"https://pay/x","pendingTeam":{"id":1,"name":"T"}})";
    QVERIFY(check(AnswerType::Team, json).differences.isEmpty());
    QVERIFY(!stripped(AnswerType::Team, json).contains("https://pay"));
}

void ValuesTest::nothingIsNoFault()
{
    QCOMPARE(check(AnswerType::Schedule, "null").result, TypedCheck::Result::Empty);
    QCOMPARE(check(AnswerType::Booking, "[]").result, TypedCheck::Result::Empty);
    QCOMPARE(checkTyped(AnswerType::Schedule, JsonView()).result, TypedCheck::Result::Empty);
    QCOMPARE(check(AnswerType::Generic, "{}").result, TypedCheck::Result::Generic);
    QCOMPARE(check(AnswerType::Me, R"("text")").result, TypedCheck::Result::Unreadable);
}

void ValuesTest::everyGroupOfTheFirstPagesIsTyped()
{
    using O = Operations;
    QCOMPARE(answerTypeOf(O::getBookings.row()), AnswerType::Booking);
    QCOMPARE(answerTypeOf(O::getOrganizationsByOrgIdBookings.row()), AnswerType::Booking);
    QCOMPARE(answerTypeOf(O::getTeamsByTeamIdEventTypes.row()), AnswerType::EventType);
    QCOMPARE(answerTypeOf(O::getOrganizationsByOrgIdSchedules.row()), AnswerType::Schedule);
    QCOMPARE(answerTypeOf(O::postOauthClientsByClientIdUsers.row()), AnswerType::ManagedUserTokens);
    QCOMPARE(answerTypeOf(O::getOauthClientsByClientIdUsers.row()), AnswerType::ManagedUser);
    QCOMPARE(answerTypeOf(O::getOrganizationsByOrgIdUsers.row()), AnswerType::OrganizationUser);
    QCOMPARE(answerTypeOf(O::getTeamsByTeamIdMemberships.row()), AnswerType::Membership);
    QCOMPARE(answerTypeOf(O::getSlots.row()), AnswerType::SlotsByDay);
    QCOMPARE(answerTypeOf(O::getMe.row()), AnswerType::Me);
}

void ValuesTest::writesOfOldShapesStayGeneric()
{
    QCOMPARE(answerTypeOf(Operations::deleteOauthClientsByClientIdWebhooks.row()), AnswerType::Generic);
    QCOMPARE(answerTypeOf(Operations::postApiKeysRefresh.row()), AnswerType::Generic);
    int typed = 0;
    for (const Operation &operation : operations())
        typed += answerTypeOf(operation) == AnswerType::Generic ? 0 : 1;
    QCOMPARE(typed, 141);
}

void ValuesTest::theWeekIsShort_data()
{
    QTest::addColumn<QByteArray>("availability");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("[]") << u"Closed"_s;
    QTest::newRow("office") << QByteArray(R"([{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],)"
                                          R"("startTime":"09:00","endTime":"17:00"}])")
                            << u"Mon–Fri 09:00–17:00"_s;
    QTest::newRow("two") << QByteArray(
        R"([{"days":["Tuesday","Monday"],"startTime":"09:00","endTime":"12:00"},)"
        R"({"days":["Saturday"],"startTime":"10:00","endTime":"11:00"}])")
                         << u"Mon, Tue 09:00–12:00, Sat 10:00–11:00"_s;
    QTest::newRow("gap") << QByteArray(R"([{"days":["Monday","Wednesday","Thursday","Friday","Sunday"],)"
                                       R"("startTime":"09:00","endTime":"12:00"}])")
                         << u"Mon, Wed–Fri, Sun 09:00–12:00"_s;
    QTest::newRow("unknown") << QByteArray(R"([{"days":["Someday"],"startTime":"09:00","endTime":"12:00"}])")
                             << u"Someday 09:00–12:00"_s;
}

void ValuesTest::theWeekIsShort()
{
    QFETCH(const QByteArray, availability);
    QFETCH(const QString, text);
    const auto schedule = read<Schedule>(R"({"id":1,"availability":)" + availability + '}');
    QCOMPARE(wording(schedule.availability.value()), text);
    QCOMPARE(describe<Schedule>().text(schedule, *describe<Schedule>().find("availability")), text);
}

void ValuesTest::compoundThingsHaveWords()
{
    const auto eventType = read<EventType>(
        R"({"id":1,"lengthInMinutes":30,"lengthInMinutesOptions":[15,30,60],"locations":[{"type":"integration",)"
        R"("integration":"cal-video"},{"type":"attendeePhone"},{"type":"address","address":"Main St"}],)"
        R"("bookingLimitsCount":{"day":2,"week":8},"bookingWindow":{"type":"businessDays","value":30,"rolling":true},)"
        R"("recurrence":null,"seats":{"disabled":true},"bookingFields":[{"type":"text","label":"Company",)"
        R"("required":true}],"confirmationPolicy":{"type":"always"},"team":{"id":3,"name":"Red"}})");
    const FieldList<EventType> &list = describe<EventType>();
    const auto text = [&](std::string_view name) { return list.text(eventType, *list.find(name)); };
    QCOMPARE(text("locations"), u"Cal Video, Attendee's phone, Main St"_s);
    QCOMPARE(text("bookingLimitsCount"), u"2 a day, 8 a week"_s);
    QCOMPARE(text("bookingWindow"), u"30 business days ahead, rolling"_s);
    QCOMPARE(text("seats"), u"Off"_s);
    QCOMPARE(text("recurrence"), QString());
    QCOMPARE(text("bookingFields"), u"Company (Short text, required)"_s);
    QCOMPARE(text("confirmationPolicy"), u"Always"_s);
    QCOMPARE(lengthWording(eventType), u"15, 30 or 60 min"_s);
    QCOMPARE(ownerWording(eventType), u"Red"_s);
    QCOMPARE(
        wording(read<PrivateLink>(R"({"linkId":"x","maxUsageCount":3,"usageCount":1})")), u"1 of 3 uses"_s);
    const auto membership = read<Membership>(
        R"({"id":1,"attributes":[{"name":"Years","option":7},{"name":"Languages","options":[{"option":"pl"},)"
        R"({"option":"ja"}]}]})");
    QCOMPARE(describe<Membership>().text(membership, *describe<Membership>().find("attributes")),
        u"Years: 7, Languages: pl, ja"_s);
}

void ValuesTest::csvNamesPeopleAndLocations()
{
    const QByteArray row = exportedCsv(read<Booking>(booking())).row;
    QVERIFY2(row.contains(",H <h@x.org>,accepted,"), row.constData());
    QVERIFY2(row.contains(",Zoë <zoe@x.org>,"), row.constData());
    QVERIFY2(row.contains(",2026-08-20 07:30:00,"), row.constData());
    const ExportedCsv empty = exportedCsv(read<Booking>(R"({"uid":"u"})"));
    QCOMPARE(empty.head.count(','), empty.row.count(','));
    const auto eventType
        = read<EventType>(R"({"id":1,"locations":[{"type":"integration","integration":"zoom"}]})");
    QVERIFY(exportedCsv(eventType).row.contains("integration: zoom"));
}

void ValuesTest::aPersonLosesTheClientIdOfTheAddress()
{
    const QString managed = u"alice+clx8q1w2e3r4t5y6u7i8o9p0a@example.com"_s;
    QCOMPARE(cleanEmail(managed), u"alice@example.com"_s);
    QCOMPARE(clientIdIn(managed), u"clx8q1w2e3r4t5y6u7i8o9p0a"_s);
    for (const QString &own : {u"alice@example.com"_s, u"alice+list@example.com"_s, u"a+b"_s, QString(),
             u"alice+clx8q1w2e3r4t5y6u7i8o9p-a@example.com"_s, u"@"_s}) {
        QCOMPARE(cleanEmail(own), own);
        QVERIFY(clientIdIn(own).isEmpty());
    }
}

void ValuesTest::aPersonIsJoinedFromBothLists()
{
    Decoding decoding;
    const JsonDocument first(
        R"({"id":5,"email":"al+clx8q1w2e3r4t5y6u7i8o9p0a@x.org","name":"Al","metadata":{"k":1},"timeFormat":null})");
    const JsonDocument second(
        R"({"id":5,"email":"al+clx8q1w2e3r4t5y6u7i8o9p0a@x.org","name":"Alan","profile":{"id":1,"userId":5}})");
    const Person managed = *decodePerson(first.root(), decoding);
    const Person member = *decodePerson(second.root(), decoding);
    QVERIFY(managed.isManaged() && !managed.isOfOrganization());
    QVERIFY(member.isManaged() && member.isOfOrganization());
    const Person person = joined(managed, member);
    QCOMPARE(person.name(), u"Alan"_s);
    QCOMPARE(person.email(), u"al@x.org"_s);
    QVERIFY(person.isManaged() && person.isOfOrganization());
    QVERIFY(person.user.metadata.hasValue());
}

// What is stored is looked at before the server is: it may say less, never something else.
void ValuesTest::aStoredPersonIsOfTheSameKind()
{
    Decoding decoding;
    for (const bool isManaged : {true, false}) {
        const QByteArray address = isManaged ? "al+clx8q1w2e3r4t5y6u7i8o9p0a@x.org" : "al@x.org";
        const JsonDocument answer(
            R"({"id":5,"name":"Al","email":")" + address + R"(","profile":{"id":1,"userId":5}})");
        const Person told = *decodePerson(answer.root(), decoding);
        const JsonDocument index(personKeeping().index(told));
        const Person stored = *decodePerson(index.root(), decoding);
        QCOMPARE(told.isManaged(), isManaged);
        QCOMPARE(stored.isManaged(), isManaged);
        const JsonDocument payload(personKeeping().payload(told));
        QVERIFY(joined(stored, *decodePerson(payload.root(), decoding)).isOfOrganization());
    }
}

void ValuesTest::aPersonIsStoredWithoutSecrets()
{
    Decoding decoding;
    const JsonDocument answer(
        R"({"id":5,"name":"Al","metadata":{"token":"s3cr3t"},"apiKey":"s3cr3t","new":{"accessToken":"s3cr3t"}})");
    const Person person = *decodePerson(answer.root(), decoding);
    const Keeping<Person> keeping = personKeeping();
    QCOMPARE(keeping.index(person), QByteArray(R"({"id":5,"name":"Al"})"));
    const QByteArray payload = keeping.payload(person);
    QVERIFY2(!payload.contains("s3cr3t") && payload.contains("new"), payload.constData());
}

void ValuesTest::aPlainColumnIsItsMember()
{
    EventType type;
    type.lengthInMinutes = 45;
    const Column<EventType> length = memberColumn<EventType>("length", "lengthInMinutes");
    QCOMPARE(length.title, describe<EventType>().find("lengthInMinutes")->label());
    QCOMPARE(length.text(type, {}), u"45"_s);
    QCOMPARE(length.order, QueryOrder::Number);
    QCOMPARE(length.key(type, {}).number(), 45);
    QVERIFY(length.text(EventType(), {}).isEmpty() && length.key(EventType(), {}).isEmpty());

    Person person;
    person.user.timeZone = u"Europe/Oslo"_s;
    const Column<Person> zone = memberColumn<Person>("zone", "timeZone");
    QCOMPARE(zone.text(person, {}), u"Europe/Oslo"_s);
    QCOMPARE(zone.order, QueryOrder::None);
    QVERIFY(!zone.key);
}

void ValuesTest::bookingsAndPeopleStaySmall()
{
    // The shells only; texts come on top. Rows are promised 3 kB for a booking and 2 kB for a person.
    QVERIFY2(sizeof(Booking) <= 800, QByteArray::number(qulonglong(sizeof(Booking))).constData());
    QVERIFY2(sizeof(Attendee) <= 320, QByteArray::number(qulonglong(sizeof(Attendee))).constData());
    QVERIFY2(sizeof(Person) <= 600, QByteArray::number(qulonglong(sizeof(Person))).constData());
}

void ValuesTest::everyFieldHasALabel()
{
    QCOMPARE(unlabelled<Booking>() + unlabelled<BookingHost>() + unlabelled<Attendee>()
            + unlabelled<EventType>() + unlabelled<BookingField>() + unlabelled<Location>()
            + unlabelled<Schedule>() + unlabelled<OrganizationUser>() + unlabelled<OAuthClient>()
            + unlabelled<Membership>(),
        0);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
