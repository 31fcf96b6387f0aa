#include "models/oauthclients/oauthclient.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<ClientPermission>()
{
    static constexpr EnumName names[] = {
        {"EVENT_TYPE_READ", QT_TRANSLATE_NOOP("Value", "Read event types")},
        {"EVENT_TYPE_WRITE", QT_TRANSLATE_NOOP("Value", "Write event types")},
        {"BOOKING_READ", QT_TRANSLATE_NOOP("Value", "Read bookings")},
        {"BOOKING_WRITE", QT_TRANSLATE_NOOP("Value", "Write bookings")},
        {"SCHEDULE_READ", QT_TRANSLATE_NOOP("Value", "Read schedules")},
        {"SCHEDULE_WRITE", QT_TRANSLATE_NOOP("Value", "Write schedules")},
        {"APPS_READ", QT_TRANSLATE_NOOP("Value", "Read apps")},
        {"APPS_WRITE", QT_TRANSLATE_NOOP("Value", "Write apps")},
        {"PROFILE_READ", QT_TRANSLATE_NOOP("Value", "Read profiles")},
        {"PROFILE_WRITE", QT_TRANSLATE_NOOP("Value", "Write profiles")},
        {"*", QT_TRANSLATE_NOOP("Value", "Everything")},
    };
    return names;
}

template <>
const FieldList<OAuthClient> &describe<OAuthClient>()
{
    using C = OAuthClient;
    static const FieldList<OAuthClient> list = {
        field("id", &C::id)
            .label(QT_TRANSLATE_NOOP("Field", "Client id"))
            .kind(Kind::Identifier)
            .mark(Mark::Id),
        field("name", &C::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .mark(Mark::Name | Mark::SortKey | Mark::Search),
        field("secret", &C::secret).label(QT_TRANSLATE_NOOP("Field", "Secret")).secret(),
        field("permissions", &C::permissions)
            .label(QT_TRANSLATE_NOOP("Field", "Permissions"))
            .onCreate(Input::Required),
        field("logo", &C::logo).label(QT_TRANSLATE_NOOP("Field", "Logo")).kind(Kind::Url).optional(),
        field("redirectUris", &C::redirectUris)
            .label(QT_TRANSLATE_NOOP("Field", "Redirect URIs"))
            .required()
            .replacesWhole(),
        field("organizationId", &C::organizationId)
            .label(QT_TRANSLATE_NOOP("Field", "Organization id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        field("createdAt", &C::createdAt).label(QT_TRANSLATE_NOOP("Field", "Created")).mark(Mark::Created),
        field("areEmailsEnabled", &C::areEmailsEnabled)
            .label(QT_TRANSLATE_NOOP("Field", "E-mails are sent"))
            .optional(),
        field("areDefaultEventTypesEnabled", &C::areDefaultEventTypesEnabled)
            .label(QT_TRANSLATE_NOOP("Field", "New users get event types"))
            .optional(),
        field("areCalendarEventsEnabled", &C::areCalendarEventsEnabled)
            .label(QT_TRANSLATE_NOOP("Field", "Calendar events are written"))
            .optional(),
        field("bookingRedirectUri", &C::bookingRedirectUri)
            .label(QT_TRANSLATE_NOOP("Field", "Page after booking"))
            .kind(Kind::Url)
            .optional(),
        field("bookingCancelRedirectUri", &C::bookingCancelRedirectUri)
            .label(QT_TRANSLATE_NOOP("Field", "Page after cancelling"))
            .kind(Kind::Url)
            .optional(),
        field("bookingRescheduleRedirectUri", &C::bookingRescheduleRedirectUri)
            .label(QT_TRANSLATE_NOOP("Field", "Page after rescheduling"))
            .kind(Kind::Url)
            .optional(),
    };
    return list;
}

template <>
const FieldList<OAuthClientCredentials> &describe<OAuthClientCredentials>()
{
    using C = OAuthClientCredentials;
    static const FieldList<OAuthClientCredentials> list = {
        field("clientId", &C::clientId)
            .label(QT_TRANSLATE_NOOP("Field", "Client id"))
            .kind(Kind::Identifier)
            .mark(Mark::Id),
        field("clientSecret", &C::clientSecret).label(QT_TRANSLATE_NOOP("Field", "Secret")).secret(),
    };
    return list;
}

} // namespace Calends
