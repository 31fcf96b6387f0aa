// What is sent to create and to change a managed user, a schedule, an event type and the rest (FACTS 8 to 14,
// 19, 20).
#include <QTest>

#include "models/bookings/booking.h"
#include "models/eventtypes/eventtype.h"
#include "models/eventtypes/privatelink.h"
#include "models/managedusers/manageduser.h"
#include "models/oauthclients/oauthclient.h"
#include "models/people/me.h"
#include "models/people/organizationuser.h"
#include "models/people/outofoffice.h"
#include "models/schedules/schedule.h"
#include "models/teams/membership.h"
#include "models/webhooks/webhook.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class BodiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aManagedUserIsCreatedFromWhatTheServerTakes();
    void aManagedUserIsChangedByWhatChanged();
    void aScheduleIsCreatedWhole();
    void aScheduleReplacesItsListsWhole();
    void anEventTypeIsCreatedWithEveryKindOfField();
    void anEventTypeNeedsTitleSlugAndLength();
    void anEventTypesScheduleCanBeNull();
    void limitsAreSwitchedOffInTheServersWords();
    void aLimitSwitchedOnIsSentWithoutTheSwitch();
    void questionsAreAddressedAsTheServerWants();
    void whatTheServerDoesNotTakeBackIsReported();
    void customQuestionsNeedTheirParts();
    void hostsAreSentWithoutTheirNames();
    void anUnchangedSlugIsNotSent();
    void aBookingNeedsAnAttendee();
    void anOrganizationUserHasAWeekday();
    void aTeamAlwaysSaysItsName();
    void aClientsPermissionsAreForCreateOnly();
    void timesOffGoTogether();
    void aPrivateLinkSaysBothSettings();
    void webhooksMembershipsAndMeAreChanged();
};

namespace {

template <typename Value>
Value read(const QByteArray &json)
{
    QString reason;
    const std::optional<Value> value = describe<Value>().decode(json, &reason);
    if (!value)
        qFatal("%s", qPrintable(reason));
    return *value;
}

template <typename Value>
QByteArray updated(const Value &before, const Value &after)
{
    return describe<Value>().updateBody(before, after).json;
}

void compare(const QByteArray &found, const QByteArray &expected)
{
    QVERIFY2(sameJson(found, expected), found.constData());
}

QList<RequestIssue> missing(const QStringList &members)
{
    QList<RequestIssue> issues;
    for (const QString &member : members)
        issues.append({RequestIssue::Kind::Missing, member});
    return issues;
}

} // namespace

void BodiesTest::aManagedUserIsCreatedFromWhatTheServerTakes()
{
    const auto user = read<ManagedUser>(
        R"({"id":1,"email":"a@example.org","username":"a","name":"Ann","bio":"b","timeZone":"Europe/Paris",)"
        R"("weekStart":"Sunday","createdDate":"2026-05-01T09:13:04.123Z","timeFormat":24,"defaultScheduleId":3,)"
        R"("locale":"fr","avatarUrl":"https://x/a.png","metadata":{"tenant":"north"}})");
    const RequestBody body = describe<ManagedUser>().createBody(user);
    QVERIFY(body.isValid());
    compare(body.json,
        R"({"email":"a@example.org","name":"Ann","bio":"b","timeZone":"Europe/Paris","weekStart":"Sunday",)"
        R"("timeFormat":24,"locale":"fr","avatarUrl":"https://x/a.png","metadata":{"tenant":"north"}})");
    QCOMPARE(describe<ManagedUser>().createBody(ManagedUser()).issues, missing({u"email"_s, u"name"_s}));
}

void BodiesTest::aManagedUserIsChangedByWhatChanged()
{
    const auto before = read<ManagedUser>(
        R"({"id":1,"email":"a@x.org","name":"Ann","defaultScheduleId":3,"username":"a"})");
    ManagedUser after = before;
    after.defaultScheduleId = 4;
    after.username = u"ignored"_s;
    compare(updated(before, after), R"({"defaultScheduleId":4})");
    after = before;
    after.name.setNull();
    QVERIFY(!describe<ManagedUser>().updateBody(before, after).isValid());
}

void BodiesTest::aScheduleIsCreatedWhole()
{
    const auto schedule = read<Schedule>(
        R"({"id":1,"ownerId":2,"name":"Week","timeZone":"Asia/Tokyo","isDefault":true,"availability":[{"days":)"
        R"(["Monday","Friday"],"startTime":"09:00","endTime":"17:00"}],"overrides":[{"date":"2026-12-25",)"
        R"("startTime":"00:00","endTime":"00:00"}]})");
    const RequestBody body = describe<Schedule>().createBody(schedule);
    QVERIFY(body.isValid());
    compare(body.json,
        R"({"name":"Week","timeZone":"Asia/Tokyo","isDefault":true,"availability":[{"days":["Monday","Friday"],)"
        R"("startTime":"09:00","endTime":"17:00"}],"overrides":[{"date":"2026-12-25","startTime":"00:00",)"
        R"("endTime":"00:00"}]})");
    QCOMPARE(describe<Schedule>().createBody(Schedule()).issues,
        missing({u"name"_s, u"timeZone"_s, u"isDefault"_s}));
    Schedule partial = schedule;
    partial.availability.edit()[0].endTime.clear();
    QCOMPARE(describe<Schedule>().createBody(partial).issues, missing({u"availability[0].endTime"_s}));
}

void BodiesTest::aScheduleReplacesItsListsWhole()
{
    const auto before = read<Schedule>(
        R"({"id":1,"name":"Week","timeZone":"UTC","isDefault":false,"availability":[],"overrides":[{"date":)"
        R"("2026-12-24","startTime":"09:00","endTime":"11:00"},{"date":"2026-12-25","startTime":"00:00",)"
        R"("endTime":"00:00"}]})");
    Schedule after = before;
    after.overrides.edit().removeFirst();
    compare(updated(before, after),
        R"({"overrides":[{"date":"2026-12-25","startTime":"00:00","endTime":"00:00"}]})");
    after.overrides.edit().clear();
    compare(updated(before, after), R"({"overrides":[]})");
    after = before;
    after.isDefault = true;
    compare(updated(before, after), R"({"isDefault":true})");
}

void BodiesTest::anEventTypeIsCreatedWithEveryKindOfField()
{
    const auto eventType = read<EventType>(
        R"({"id":1,"ownerId":2,"title":"Intro","slug":"intro","lengthInMinutes":30,"lengthInMinutesOptions":[15,30],)"
        R"("price":0,"users":[{"id":2}],"locations":[{"type":"address","address":"Main St","public":true},)"
        R"({"type":"integration","integration":"zoom","credentialId":8}],"bookingWindow":{"type":"range","value":)"
        R"(["2026-09-01","2026-12-31"]},"bookingLimitsCount":{"day":2},"recurrence":{"interval":1,"occurrences":3,)"
        R"("frequency":"weekly"},"confirmationPolicy":{"type":"time","noticeThreshold":{"unit":"hours","count":24},)"
        R"("blockUnconfirmedBookingsInBooker":true},"color":{"lightThemeHex":"#fff","darkThemeHex":"#000"},)"
        R"("bookerLayouts":{"defaultLayout":"month","enabledLayouts":["month","week"]},"scheduleId":null,)"
        R"("bookingUrl":"https://x"})");
    const RequestBody body = describe<EventType>().createBody(eventType);
    QVERIFY(body.isValid());
    compare(body.json,
        R"({"title":"Intro","slug":"intro","lengthInMinutes":30,"lengthInMinutesOptions":[15,30],)"
        R"("locations":[{"type":"address","address":"Main St","public":true},{"type":"integration",)"
        R"("integration":"zoom"}],"bookingWindow":{"type":"range","value":["2026-09-01","2026-12-31"]},)"
        R"("bookingLimitsCount":{"day":2},"recurrence":{"interval":1,"occurrences":3,"frequency":"weekly"},)"
        R"("confirmationPolicy":{"type":"time","noticeThreshold":{"unit":"hours","count":24},)"
        R"("blockUnconfirmedBookingsInBooker":true},"color":{"lightThemeHex":"#fff","darkThemeHex":"#000"},)"
        R"("bookerLayouts":{"defaultLayout":"month","enabledLayouts":["month","week"]},"scheduleId":null})");
}

void BodiesTest::anEventTypeNeedsTitleSlugAndLength()
{
    QCOMPARE(describe<EventType>().createBody(EventType()).issues,
        missing({u"lengthInMinutes"_s, u"title"_s, u"slug"_s}));
    EventType policy = read<EventType>(R"({"id":1,"title":"t","slug":"s","lengthInMinutes":5})");
    policy.confirmationPolicy.edit().type = OpenEnum(ConfirmationType::Time);
    QCOMPARE(
        describe<EventType>().createBody(policy).issues, missing({u"confirmationPolicy.noticeThreshold"_s}));
}

void BodiesTest::anEventTypesScheduleCanBeNull()
{
    const auto before = read<EventType>(R"({"id":1,"scheduleId":5,"slotInterval":10})");
    EventType after = before;
    after.scheduleId.setNull();
    compare(updated(before, after), R"({"scheduleId":null})");
    after = before;
    after.slotInterval.setNull();
    QVERIFY(!describe<EventType>().updateBody(before, after).isValid());
}

void BodiesTest::limitsAreSwitchedOffInTheServersWords()
{
    const auto before = read<EventType>(
        R"({"id":1,"recurrence":{"interval":1,"occurrences":3,"frequency":"weekly"},"seats":{"seatsPerTimeSlot":4,)"
        R"("showAttendeeInfo":true,"showAvailabilityCount":true},"bookingWindow":{"type":"calendarDays","value":30,)"
        R"("rolling":true}})");
    EventType after = before;
    after.recurrence.setNull();
    after.seats.edit().disabled = true;
    after.bookingWindow.clear();
    compare(updated(before, after),
        R"({"recurrence":{"disabled":true},"seats":{"disabled":true},"bookingWindow":{"disabled":true}})");
    const auto without = read<EventType>(R"({"id":1,"recurrence":null,"seats":{"disabled":true}})");
    EventType same = without;
    same.recurrence.clear();
    QVERIFY(describe<EventType>().updateBody(without, same).isEmpty());
}

void BodiesTest::aLimitSwitchedOnIsSentWithoutTheSwitch()
{
    const auto before = read<EventType>(R"({"id":1,"seats":{"disabled":true}})");
    EventType after = before;
    after.seats.edit().disabled = false;
    after.seats.edit().seatsPerTimeSlot = 12;
    compare(updated(before, after), R"({"seats":{"seatsPerTimeSlot":12}})");
}

void BodiesTest::questionsAreAddressedAsTheServerWants()
{
    const auto before = read<EventType>(
        R"({"id":1,"bookingFields":[{"type":"name","slug":"name","isDefault":true,"required":true,"label":"You"},)"
        R"({"type":"email","slug":"email","isDefault":true,"required":true,"hidden":false},)"
        R"({"type":"radioInput","slug":"location","isDefault":true,"required":false,"hidden":false,"label":"Where?"},)"
        R"({"type":"textarea","slug":"notes","isDefault":true,"required":false,"hidden":false},)"
        R"({"type":"select","slug":"lang","label":"Language","required":true,"isDefault":false,"options":["de"]}]})");
    EventType after = before;
    after.bookingFields.edit()[4].options = QStringList{u"de"_s, u"pl"_s};
    const RequestBody body = describe<EventType>().updateBody(before, after);
    QVERIFY(body.isValid());
    compare(body.json,
        R"({"bookingFields":[{"type":"name","label":"You"},{"type":"email","required":true,"hidden":false},)"
        R"({"slug":"location","label":"Where?"},{"slug":"notes","required":false,"hidden":false},)"
        R"({"type":"select","slug":"lang","label":"Language","required":true,"options":["de","pl"]}]})");
}

void BodiesTest::whatTheServerDoesNotTakeBackIsReported()
{
    const auto before = read<EventType>(
        R"({"id":1,"bookingFields":[{"type":"unknown","slug":"unknown","bookingField":"{}"},{"type":"name"}],)"
        R"("locations":[{"type":"attendeePhone"},{"type":"unknown","location":"{}"},{"type":"moonbase","dome":4}]})");
    EventType after = before;
    after.bookingFields.edit()[1].label = u"Name"_s;
    after.locations.edit().removeFirst();
    const RequestBody body = describe<EventType>().updateBody(before, after);
    compare(body.json,
        R"({"locations":[{"type":"moonbase","dome":4}],"bookingFields":[{"type":"name","label":"Name"}]})");
    QCOMPARE(body.issues,
        QList<RequestIssue>({{RequestIssue::Kind::LeftOut, u"locations[0]"_s},
            {RequestIssue::Kind::LeftOut, u"bookingFields[0]"_s}}));
    QVERIFY2(body.isValid(), "what is lost is the person's decision");
    QVERIFY(describe<EventType>().updateBody(before, before).issues.isEmpty());
}

void BodiesTest::customQuestionsNeedTheirParts()
{
    EventType eventType = read<EventType>(R"({"id":1,"title":"t","slug":"s","lengthInMinutes":5})");
    BookingField question;
    question.type = OpenEnum(BookingFieldType::Radio);
    eventType.bookingFields.edit() = {question};
    QCOMPARE(describe<EventType>().createBody(eventType).issues,
        missing({u"bookingFields[0].slug"_s, u"bookingFields[0].label"_s, u"bookingFields[0].required"_s,
            u"bookingFields[0].options"_s}));
    question.type.clear();
    question.slug = u"notes"_s;
    eventType.bookingFields.edit() = {question};
    QVERIFY(describe<EventType>().createBody(eventType).isValid());
}

void BodiesTest::hostsAreSentWithoutTheirNames()
{
    const auto before = read<EventType>(
        R"({"id":1,"hosts":[{"userId":5,"name":"A","username":"a","avatarUrl":null,"mandatory":false,)"
        R"("priority":"medium"}]})");
    EventType after = before;
    after.hosts.edit()[0].priority = OpenEnum(HostPriority::High);
    compare(updated(before, after), R"({"hosts":[{"userId":5,"mandatory":false,"priority":"high"}]})");
}

void BodiesTest::anUnchangedSlugIsNotSent()
{
    const auto before = read<EventType>(R"({"id":1,"slug":"s","title":"t"})");
    EventType after = before;
    after.title = u"u"_s;
    compare(updated(before, after), R"({"title":"u"})");
}

void BodiesTest::aBookingNeedsAnAttendee()
{
    Booking booking;
    QCOMPARE(describe<Booking>().createBody(booking).issues, missing({u"start"_s, u"attendee"_s}));
    booking.start = *Instant::fromText("2026-12-01T09:00:00.000Z");
    booking.eventTypeId = 7;
    booking.metadata = RawJson(R"({"a":"b"})");
    booking.title = u"made by the server"_s;
    Attendee &attendee = booking.request.edit().attendee.edit();
    attendee.name = u"Zoë"_s;
    attendee.email = u"zoe@example.org"_s;
    attendee.timeZone = u"Europe/Paris"_s;
    attendee.absent = false;
    booking.request.edit().lengthInMinutes = 30;
    const RequestBody body = describe<Booking>().createBody(booking);
    QVERIFY(body.isValid());
    compare(body.json,
        R"({"start":"2026-12-01T09:00:00.000Z","eventTypeId":7,"metadata":{"a":"b"},"attendee":{"name":"Zoë",)"
        R"("email":"zoe@example.org","timeZone":"Europe/Paris"},"lengthInMinutes":30})");
}

void BodiesTest::anOrganizationUserHasAWeekday()
{
    const auto before
        = read<OrganizationUser>(R"({"id":1,"email":"a@x.org","weekStart":"Sunday","name":"A"})");
    OrganizationUser after = before;
    after.weekStart = OpenEnum(Weekday::Monday);
    compare(updated(before, after), R"({"weekday":"Monday"})");
    after.organizationRole = OpenEnum(OrganizationRole::Admin);
    after.autoAccept = false;
    compare(describe<OrganizationUser>().createBody(after).json,
        R"({"email":"a@x.org","weekday":"Monday","organizationRole":"ADMIN","autoAccept":false})");
    compare(updated(before, after), R"({"weekday":"Monday"})");
    compare(describe<OrganizationUser>().encode(after),
        R"({"id":1,"email":"a@x.org","weekStart":"Monday","name":"A"})");
}

void BodiesTest::aTeamAlwaysSaysItsName()
{
    const auto before = read<Team>(R"({"id":1,"name":"T","bio":null,"timeFormat":12})");
    Team after = before;
    after.bio = u"b"_s;
    after.timeFormat = 24;
    compare(updated(before, after), R"({"name":"T","bio":"b"})");
    QVERIFY(describe<Team>().updateBody(before, before).isEmpty());
    after.autoAcceptCreator = true;
    compare(describe<Team>().createBody(after).json, R"({"name":"T","bio":"b","autoAcceptCreator":true})");
}

void BodiesTest::aClientsPermissionsAreForCreateOnly()
{
    const auto before = read<OAuthClient>(
        R"({"id":"c","name":"N","secret":"s","redirectUris":["https://x"],"permissions":["BOOKING_READ"]})");
    OAuthClient after = before;
    after.permissions.edit().append(OpenEnum(ClientPermission::BookingWrite));
    after.secret = u"t"_s;
    after.areEmailsEnabled = true;
    compare(updated(before, after), R"({"areEmailsEnabled":true})");
    compare(describe<OAuthClient>().createBody(before).json,
        R"({"name":"N","redirectUris":["https://x"],"permissions":["BOOKING_READ"]})");
}

void BodiesTest::timesOffGoTogether()
{
    const auto before = read<OutOfOffice>(
        R"({"id":1,"start":"2026-12-24T00:00:00.000Z","end":"2026-12-31T23:59:59.999Z","reason":"vacation"})");
    OutOfOffice after = before;
    after.notes = u"n"_s;
    compare(updated(before, after), R"({"notes":"n"})");
    after.end = *Instant::fromText("2027-01-02T23:59:59.999Z");
    compare(updated(before, after),
        R"({"start":"2026-12-24T00:00:00.000Z","end":"2027-01-02T23:59:59.999Z","notes":"n"})");
}

void BodiesTest::aPrivateLinkSaysBothSettings()
{
    const auto before = read<PrivateLink>(R"({"linkId":"x","expiresAt":"2026-12-31T23:59:59.000Z"})");
    PrivateLink after = before;
    after.maxUsageCount = 3;
    compare(updated(before, after), R"({"expiresAt":"2026-12-31T23:59:59.000Z","maxUsageCount":3})");
    after.expiresAt.clear();
    compare(updated(before, after), R"({"maxUsageCount":3})");
    QVERIFY(describe<PrivateLink>().updateBody(before, after).isValid());
}

void BodiesTest::webhooksMembershipsAndMeAreChanged()
{
    const auto webhook = read<Webhook>(R"({"id":"u","triggers":["SOME_FUTURE_TRIGGER"],"active":true})");
    Webhook other = webhook;
    other.triggers.edit().append(OpenEnum(WebhookTrigger::MeetingEnded));
    compare(updated(webhook, other), R"({"triggers":["SOME_FUTURE_TRIGGER","MEETING_ENDED"]})");
    const auto membership = read<Membership>(R"({"id":1,"userId":2,"role":"MEMBER"})");
    Membership promoted = membership;
    promoted.role = OpenEnum(TeamRole::Owner);
    compare(updated(membership, promoted), R"({"role":"OWNER"})");
    compare(describe<Membership>().createBody(membership).json, R"({"userId":2,"role":"MEMBER"})");
    const auto me = read<Me>(R"({"id":1,"weekStart":"Sunday"})");
    Me changed = me;
    changed.weekStart = OpenEnum(Weekday::Monday);
    compare(updated(me, changed), R"({"weekStart":"Monday"})");
    QVERIFY(describe<Me>().createBody(changed).isEmpty());
}

QTEST_APPLESS_MAIN(BodiesTest)
#include "bodiestest.moc"
