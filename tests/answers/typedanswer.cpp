#include "tests/answers/typedanswer.h"

#include "models/bookings/booking.h"
#include "models/eventtypes/eventtype.h"
#include "models/eventtypes/privatelink.h"
#include "models/managedusers/manageduser.h"
#include "models/oauthclients/oauthclient.h"
#include "models/people/me.h"
#include "models/people/organizationuser.h"
#include "models/people/outofoffice.h"
#include "models/schedules/schedule.h"
#include "models/schedules/slot.h"
#include "models/teams/membership.h"
#include "models/webhooks/webhook.h"

namespace Calends {

namespace {

// Calls `work` with the value type of one object of the answer.
template <typename Work>
auto withType(AnswerType type, const JsonView &object, const Work &work)
{
    switch (type) {
    case AnswerType::Booking:
        return work.template operator()<Booking>();
    case AnswerType::Attendee:
        return work.template operator()<Attendee>();
    case AnswerType::EventType:
        return work.template operator()<EventType>();
    case AnswerType::PrivateLink:
        return work.template operator()<PrivateLink>();
    case AnswerType::Schedule:
        return work.template operator()<Schedule>();
    case AnswerType::ManagedUser:
        return work.template operator()<ManagedUser>();
    case AnswerType::ManagedUserTokens:
        return work.template operator()<ManagedUserTokens>();
    case AnswerType::OrganizationUser:
        return work.template operator()<OrganizationUser>();
    case AnswerType::OAuthClient:
        return work.template operator()<OAuthClient>();
    case AnswerType::OAuthClientCredentials:
        return work.template operator()<OAuthClientCredentials>();
    case AnswerType::Membership:
        return work.template operator()<Membership>();
    case AnswerType::Team:
        return object["pendingTeam"].isMissing() ? work.template operator()<Team>()
                                                 : work.template operator()<PendingTeam>();
    case AnswerType::OutOfOffice:
        return work.template operator()<OutOfOffice>();
    case AnswerType::Webhook:
        return work.template operator()<Webhook>();
    case AnswerType::Me:
        return work.template operator()<Me>();
    case AnswerType::Generic:
    case AnswerType::SlotsByDay:
        break;
    }
    return work.template operator()<void>();
}

// The object again, from the value; empty when it cannot be read.
QByteArray throughValue(AnswerType type, const JsonView &object, Decoding &decoding, bool secrets)
{
    return withType(type, object, [&]<typename Value>() {
        if constexpr (std::is_void_v<Value>) {
            return QByteArray();
        } else {
            const FieldList<Value> &list = describe<Value>();
            const std::optional<Value> value = list.decode(object, decoding);
            if (!value)
                return QByteArray();
            return list.encode(secrets ? *value : list.withoutSecrets(*value));
        }
    });
}

void checkSlots(const JsonView &data, TypedCheck &check)
{
    Decoding decoding(&check.counts);
    const std::optional<QList<SlotDay>> days = decodeSlots(data, decoding);
    check.result = days ? TypedCheck::Result::Decoded : TypedCheck::Result::Unreadable;
    if (days)
        check.reencoded = encodeSlots(*days);
    else
        check.reason = decoding.reason();
}

void checkRows(AnswerType type, const JsonView &data, TypedCheck &check)
{
    Decoding decoding(&check.counts);
    JsonWriter writer;
    writer.beginArray();
    qsizetype index = 0;
    for (const JsonView row : data.items()) {
        const QByteArray encoded = throughValue(type, row, decoding, true);
        if (encoded.isEmpty()) {
            decoding.underElement(index);
            check.result = TypedCheck::Result::Unreadable;
            check.reason = decoding.reason();
            return;
        }
        writer.raw(encoded);
        ++index;
    }
    writer.endArray();
    check.result = index == 0 ? TypedCheck::Result::Empty : TypedCheck::Result::Decoded;
    check.reencoded = writer.take();
}

void checkObject(AnswerType type, const JsonView &data, TypedCheck &check)
{
    Decoding decoding(&check.counts);
    check.reencoded = throughValue(type, data, decoding, true);
    check.result = check.reencoded.isEmpty() ? TypedCheck::Result::Unreadable : TypedCheck::Result::Decoded;
    if (check.reencoded.isEmpty())
        check.reason = decoding.reason();
}

} // namespace

TypedCheck checkTyped(AnswerType type, const JsonView &data)
{
    TypedCheck check;
    if (type == AnswerType::Generic)
        return check;
    if (data.isMissing() || data.isNull()) {
        check.result = TypedCheck::Result::Empty;
        return check;
    }
    if (type == AnswerType::SlotsByDay)
        checkSlots(data, check);
    else if (data.isArray())
        checkRows(type, data, check);
    else
        checkObject(type, data, check);
    if (check.result == TypedCheck::Result::Decoded)
        check.differences = jsonDifferences(data.raw(), check.reencoded);
    return check;
}

QByteArray withoutSecrets(AnswerType type, const JsonView &data)
{
    Decoding decoding;
    if (type == AnswerType::SlotsByDay)
        return data.raw();
    if (!data.isArray())
        return throughValue(type, data, decoding, false);
    JsonWriter writer;
    writer.beginArray();
    for (const JsonView row : data.items()) {
        const QByteArray encoded = throughValue(type, row, decoding, false);
        if (!encoded.isEmpty())
            writer.raw(encoded);
    }
    writer.endArray();
    return writer.take();
}

} // namespace Calends
