#include "app/sandbox/booking/bookingform.h"

#include "app/sandbox/booking/bookingfields.h"
#include "app/sandbox/booking/eventtypesearch.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/guards.h"
#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

const QStringList &knownMembers()
{
    static const QStringList names{u"start"_s, u"attendee"_s, u"eventTypeId"_s, u"eventTypeSlug"_s,
        u"username"_s, u"teamSlug"_s, u"organizationSlug"_s, u"guests"_s, u"bookingFieldsResponses"_s,
        u"location"_s, u"meetingUrl"_s, u"metadata"_s, u"lengthInMinutes"_s, u"recurrenceCount"_s,
        u"instant"_s, u"routing"_s, u"emailVerificationCode"_s, u"allowConflicts"_s,
        u"allowBookingOutOfBounds"_s};
    return names;
}

void checkAttendee(Validation &body)
{
    if (!body.value(u"attendee"_s).isObject()) {
        body.fail(u"attendee"_s, u"isDefined"_s, u"attendee should not be null or undefined"_s);
        return;
    }
    Validation attendee(body.value(u"attendee"_s));
    attendee.text(u"name"_s);
    attendee.email(u"email"_s, Validation::Presence::Optional);
    attendee.timeZone(u"timeZone"_s);
    attendee.oneOf(u"language"_s, locales(), Validation::Presence::Optional);
    body.child(u"attendee"_s, attendee);
}

void checkMetadata(Validation &body)
{
    const QJsonObject metadata = body.value(u"metadata"_s).toObject();
    bool fits = metadata.size() <= 50;
    for (auto member = metadata.begin(); member != metadata.end(); ++member)
        fits = fits && member.key().size() <= 40 && member.value().toString().size() <= 500;
    if (!fits) {
        body.fail(u"metadata"_s, u"validateMetadata"_s,
            u"Metadata must have at most 50 keys, each key up to 40 characters, and string values up to 500 characters."_s);
    }
}

Refusal refuseShape(const QJsonObject &body)
{
    Validation validation(body);
    validation.instant(u"start"_s);
    checkAttendee(validation);
    checkMetadata(validation);
    const QJsonArray guests = body.value("guests"_L1).toArray();
    for (const QJsonValue &guest : guests) {
        if (!isEmail(guest.toString()))
            validation.fail(u"guests"_s, u"isEmail"_s, u"each value in guests must be an email"_s);
    }
    if (!addressIn(body).isComplete()) {
        validation.fail(u"eventTypeId or eventTypeSlug + username"_s, u"isDefined"_s,
            u"Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided"_s);
    }
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (!knownMembers().contains(name))
            validation.fail(name, u"whitelistValidation"_s, u"property "_s % name % u" should not exist"_s);
    }
    if (validation.failed())
        return validation.flattenedAnswer();
    return std::nullopt;
}

// What the location of a booking says in the answers and where it resolves to.
struct Place
{
    QString value;
    QString option;
    QString resolved;
    bool isVideo = false;
};

Place placeOf(const QJsonObject &offered, const QJsonObject &given)
{
    const QString type = offered.value("type"_L1).toString();
    if (type == u"address")
        return {u"inPerson"_s, {}, offered.value("address"_L1).toString(), false};
    if (type == u"link")
        return {u"link"_s, {}, offered.value("link"_L1).toString(), false};
    if (type == u"phone")
        return {u"userPhone"_s, {}, offered.value("phone"_L1).toString(), false};
    if (type == u"attendeeAddress") {
        const QString address = given.value("address"_L1).toString();
        return {u"attendeeInPerson"_s, address, address, false};
    }
    if (type == u"attendeePhone") {
        const QString phone = given.value("phone"_L1).toString();
        return {u"phone"_s, phone, phone, false};
    }
    if (type == u"attendeeDefined") {
        const QString words = given.value("location"_L1).toString();
        return {u"somewhereElse"_s, words, words, false};
    }
    return {u"integrations:daily"_s, {}, {}, true};
}

QStringList offeredTypes(const QJsonArray &locations)
{
    QStringList types;
    for (const QJsonValue &location : locations)
        types.append(location[u"type"_s].toString());
    types.removeDuplicates();
    return types;
}

Refusal readLocation(const QJsonObject &body, BookingForm &form)
{
    const QJsonArray offered = form.settings.value("locations"_L1).toArray();
    const QJsonValue given = body.value("location"_L1);
    if (!given.isObject()) {
        const Place place = placeOf(offered.at(0).toObject(), {});
        form.location = place.resolved;
        form.hasVideo = place.isVideo;
        return std::nullopt;
    }
    const QString type = given[u"type"_s].toString();
    const QStringList types = offeredTypes(offered);
    if (!types.contains(type)) {
        return Answer::badRequest(u"Booking location with type "_s % type
            % u" not valid for event type with id="_s % QString::number(form.eventType->number("id"_L1))
            % u". The event type has following location types: "_s % types.join(u", "_s)
            % u", and only these types are allowed for booking location."_s);
    }
    const auto same = [&type](const QJsonValue &one) { return one[u"type"_s].toString() == type; };
    const QJsonValue chosen = *std::find_if(offered.begin(), offered.end(), same);
    const Place place = placeOf(chosen.toObject(), given.toObject());
    form.location = place.resolved;
    form.hasVideo = place.isVideo;
    form.responses.insert(
        u"location"_s, QJsonObject{{u"value"_s, place.value}, {u"optionValue"_s, place.option}});
    return std::nullopt;
}

Refusal readAttendee(const QJsonObject &body, BookingForm &form)
{
    const QJsonObject attendee = body.value("attendee"_L1).toObject();
    form.name = attendee.value("name"_L1).toString();
    form.email = attendee.value("email"_L1).toString();
    form.timeZone = attendee.value("timeZone"_L1).toString();
    form.phone = attendee.value("phoneNumber"_L1).toString();
    if (attendee.contains("language"_L1))
        form.language = attendee.value("language"_L1).toString();
    if (form.email.isEmpty())
        return Answer::generic(400, u"BAD_REQUEST"_s, u"responses - {email}error_required_field, "_s);
    form.responses.insert(u"email"_s, form.email);
    form.responses.insert(u"name"_s, form.name);
    if (!form.phone.isEmpty())
        form.responses.insert(u"attendeePhoneNumber"_s, form.phone);
    const QJsonArray guests = body.value("guests"_L1).toArray();
    for (const QJsonValue &guest : guests)
        form.guests.append(guest.toString());
    if (!form.guests.isEmpty())
        form.responses.insert(u"guests"_s, guests);
    return std::nullopt;
}

Refusal readAnswers(const QJsonObject &body, BookingForm &form)
{
    const QJsonObject answers = body.value("bookingFieldsResponses"_L1).toObject();
    const QJsonArray fields = form.settings.value("bookingFields"_L1).toArray();
    const QString fault = faultOfAnswers(answers, fields);
    if (!fault.isEmpty())
        return Answer::badRequest(fault);
    for (const QJsonValue &field : fields) {
        const QString slug = field[u"slug"_s].toString();
        // One validator wants a number here, the next one refuses it: nobody can answer number questions
        // (OBSERVED).
        if (field[u"type"_s].toString() == u"number" && answers.contains(slug))
            return Answer::generic(400, u"BAD_REQUEST"_s, u"responses - {"_s % slug % u"}Invalid string, "_s);
        if (answers.contains(slug))
            form.responses.insert(slug, answers.value(slug));
    }
    return std::nullopt;
}

Refusal readLength(const QJsonObject &body, BookingForm &form)
{
    form.length = int(form.eventType->number("length"_L1));
    if (!body.contains("lengthInMinutes"_L1))
        return std::nullopt;
    const QJsonArray lengths = form.settings.value("lengthInMinutesOptions"_L1).toArray();
    if (lengths.isEmpty()) {
        return Answer::badRequest(
            u"Can't specify 'lengthInMinutes' because event type does not have multiple possible "
            "lengths. Please, remove the 'lengthInMinutes' field from the request."_s);
    }
    if (!lengths.contains(body.value("lengthInMinutes"_L1)))
        return Answer::badRequest(
            u"Provided 'lengthInMinutes' is not one of the possible lengths for the event type."_s);
    form.length = body.value("lengthInMinutes"_L1).toInt();
    return std::nullopt;
}

Refusal readRecurrence(const QJsonObject &body, BookingForm &form)
{
    const QJsonValue recurrence = form.settings.value("recurrence"_L1);
    const QJsonValue wanted = body.value("recurrenceCount"_L1);
    if (!isOn(recurrence)) {
        if (wanted.isUndefined())
            return std::nullopt;
        return Answer::badRequest(u"recurrenceCount was given, but the event type is not recurring"_s);
    }
    const int most = recurrence[u"occurrences"_s].toInt(1);
    form.occurrences = wanted.isDouble() ? wanted.toInt() : most;
    if (form.occurrences >= 1 && form.occurrences <= most)
        return std::nullopt;
    return Answer::badRequest(u"Max recurrence count is "_s % QString::number(most)
        % u", but the requested is "_s % QString::number(form.occurrences));
}

Refusal refuseCaller(RequestContext &context, const BookingForm &form)
{
    if (!form.settings.value("bookingRequiresAuthentication"_L1).toBool())
        return std::nullopt;
    if (!context.caller.isKnown())
        return Answer::unauthorized(u"This event type can only be booked by a signed-in user."_s);
    const Row &eventType = *form.eventType;
    const bool owns = eventType.number("user_id"_L1) == context.caller.userId;
    const bool admin = !eventType.isNull("team_id"_L1)
        && isAdminOf(context.database, eventType.number("team_id"_L1), context.caller.userId);
    if (owns || admin)
        return std::nullopt;
    return Answer::forbidden(u"Only the owner, hosts and admins may book this event type."_s);
}

Refusal refuseKind(const QJsonObject &body, const BookingForm &form)
{
    if (form.eventType->text("scheduling_type"_L1) == u"managed")
        return Answer::badRequest(u"Event type with id="_s % QString::number(form.eventType->number("id"_L1))
            % u" is the parent managed event type that can't be booked. You have to provide the child event "
              u"type id aka "
              "id of event type that has been assigned to one of the users."_s);
    if (body.value("instant"_L1).toBool())
        return Answer::badRequest(
            u"Instant bookings are only possible for team event types with instant meetings."_s);
    return std::nullopt;
}

} // namespace

std::optional<Answer> readBookingForm(RequestContext &context, const QJsonObject &body, BookingForm &form)
{
    if (auto refused = refuseShape(body))
        return refused;
    const EventTypeAddress address = addressIn(body);
    form.eventType = findEventType(context.database, address);
    if (!form.eventType)
        return Answer::notFound(notFoundText(address));
    form.settings = settingsOf(*form.eventType, context.settings.edition);
    form.start = parseInstant(body.value("start"_L1).toString()).value_or(0);
    form.metadata = body.value("metadata"_L1).toObject();
    if (auto refused = refuseKind(body, form))
        return refused;
    if (auto refused = refuseCaller(context, form))
        return refused;
    if (auto refused = readLength(body, form))
        return refused;
    if (auto refused = readRecurrence(body, form))
        return refused;
    if (auto refused = readLocation(body, form))
        return refused;
    if (auto refused = readAnswers(body, form))
        return refused;
    return readAttendee(body, form);
}

bool needsConfirmation(const QJsonObject &settings, qint64 start, qint64 now)
{
    const QJsonValue policy = settings.value("confirmationPolicy"_L1);
    if (!isOn(policy) || policy[u"type"_s].isUndefined())
        return false;
    if (policy[u"type"_s].toString() != u"time")
        return true;
    // Only what is booked at shorter notice than the threshold.
    const QJsonValue threshold = policy[u"noticeThreshold"_s];
    const qint64 unit = threshold[u"unit"_s].toString() == u"hours" ? 3'600'000 : 60'000;
    return start - now < threshold[u"count"_s].toInteger() * unit;
}

} // namespace Calends::Sandbox
