// A webhook of a user, an event type, an OAuth client or an organization (FACTS 14).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class WebhookTrigger : quint8 {
    BookingCreated,
    BookingPaymentInitiated,
    BookingPaid,
    BookingRescheduled,
    BookingRequested,
    BookingCancelled,
    BookingRejected,
    BookingNoShowUpdated,
    FormSubmitted,
    FormSubmittedNoEvent,
    MeetingStarted,
    MeetingEnded,
    RecordingReady,
    RecordingTranscriptionGenerated,
    InstantMeeting,
    OutOfOfficeCreated,
    AfterHostsCalVideoNoShow,
    AfterGuestsCalVideoNoShow,
    DelegationCredentialError,
    WrongAssignmentReport,
};

struct Webhook
{
    Member<QString> id; // a UUID, whatever the documents say
    Member<QString> payloadTemplate; // null: the server's own payload
    Member<QList<OpenEnum<WebhookTrigger>>> triggers;
    Member<QString> subscriberUrl;
    Member<bool> active;
    Member<QString> secret; // in clear text in every answer
    Member<QString> version;
    Member<qint64> userId; // exactly one of these four owns it
    Member<qint64> eventTypeId;
    Member<QString> oAuthClientId;
    Member<qint64> teamId; // the organization's id
    UnknownMembers unknown;

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

template <>
std::span<const EnumName> enumNames<WebhookTrigger>();
template <>
const FieldList<Webhook> &describe<Webhook>();

// Whether the server sends what is made from this template as JSON; as a form otherwise (FACTS 14).
bool isJsonTemplate(const QString &payloadTemplate);

} // namespace Calends
