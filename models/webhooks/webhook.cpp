#include "models/webhooks/webhook.h"

#include "models/api/json.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<WebhookTrigger>()
{
    static constexpr EnumName names[] = {
        {"BOOKING_CREATED", QT_TRANSLATE_NOOP("Value", "Booking created")},
        {"BOOKING_PAYMENT_INITIATED", QT_TRANSLATE_NOOP("Value", "Payment begun")},
        {"BOOKING_PAID", QT_TRANSLATE_NOOP("Value", "Booking paid")},
        {"BOOKING_RESCHEDULED", QT_TRANSLATE_NOOP("Value", "Booking rescheduled")},
        {"BOOKING_REQUESTED", QT_TRANSLATE_NOOP("Value", "Booking requested")},
        {"BOOKING_CANCELLED", QT_TRANSLATE_NOOP("Value", "Booking cancelled")},
        {"BOOKING_REJECTED", QT_TRANSLATE_NOOP("Value", "Booking rejected")},
        {"BOOKING_NO_SHOW_UPDATED", QT_TRANSLATE_NOOP("Value", "Absence changed")},
        {"FORM_SUBMITTED", QT_TRANSLATE_NOOP("Value", "Form submitted")},
        {"FORM_SUBMITTED_NO_EVENT", QT_TRANSLATE_NOOP("Value", "Form submitted without booking")},
        {"MEETING_STARTED", QT_TRANSLATE_NOOP("Value", "Meeting started")},
        {"MEETING_ENDED", QT_TRANSLATE_NOOP("Value", "Meeting ended")},
        {"RECORDING_READY", QT_TRANSLATE_NOOP("Value", "Recording ready")},
        {"RECORDING_TRANSCRIPTION_GENERATED", QT_TRANSLATE_NOOP("Value", "Transcript ready")},
        {"INSTANT_MEETING", QT_TRANSLATE_NOOP("Value", "Instant meeting")},
        {"OOO_CREATED", QT_TRANSLATE_NOOP("Value", "Out of office created")},
        {"AFTER_HOSTS_CAL_VIDEO_NO_SHOW", QT_TRANSLATE_NOOP("Value", "Hosts did not join")},
        {"AFTER_GUESTS_CAL_VIDEO_NO_SHOW", QT_TRANSLATE_NOOP("Value", "Guests did not join")},
        {"DELEGATION_CREDENTIAL_ERROR", QT_TRANSLATE_NOOP("Value", "Delegation credential failed")},
        {"WRONG_ASSIGNMENT_REPORT", QT_TRANSLATE_NOOP("Value", "Wrong assignment reported")},
    };
    return names;
}

template <>
const FieldList<Webhook> &describe<Webhook>()
{
    using W = Webhook;
    static const FieldList<Webhook> list = {
        field("id", &W::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("subscriberUrl", &W::subscriberUrl)
            .label(QT_TRANSLATE_NOOP("Field", "URL"))
            .kind(Kind::Url)
            .required()
            .mark(Mark::Name | Mark::SortKey | Mark::Search),
        field("triggers", &W::triggers)
            .label(QT_TRANSLATE_NOOP("Field", "Triggers"))
            .required()
            .replacesWhole(),
        field("active", &W::active).label(QT_TRANSLATE_NOOP("Field", "Active")).required().mark(Mark::State),
        field("payloadTemplate", &W::payloadTemplate)
            .label(QT_TRANSLATE_NOOP("Field", "Payload template"))
            .kind(Kind::LongText)
            .optional(),
        field("secret", &W::secret).label(QT_TRANSLATE_NOOP("Field", "Secret")).optional().secret(),
        field("version", &W::version).label(QT_TRANSLATE_NOOP("Field", "Version")).optional(),
        field("userId", &W::userId).label(QT_TRANSLATE_NOOP("Field", "User id")).kind(Kind::Identifier),
        field("eventTypeId", &W::eventTypeId)
            .label(QT_TRANSLATE_NOOP("Field", "Event type id"))
            .kind(Kind::Identifier),
        field("oAuthClientId", &W::oAuthClientId)
            .label(QT_TRANSLATE_NOOP("Field", "Client id"))
            .kind(Kind::Identifier),
        field("teamId", &W::teamId)
            .label(QT_TRANSLATE_NOOP("Field", "Organization id"))
            .kind(Kind::Identifier),
    };
    return list;
}

bool isJsonTemplate(const QString &payloadTemplate)
{
    const JsonDocument document(payloadTemplate.toUtf8());
    return document.isValid();
}

} // namespace Calends
