// A platform's OAuth client (FACTS 13). Every answer holds its secret in clear text.
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class ClientPermission : quint8 {
    EventTypeRead,
    EventTypeWrite,
    BookingRead,
    BookingWrite,
    ScheduleRead,
    ScheduleWrite,
    AppsRead,
    AppsWrite,
    ProfileRead,
    ProfileWrite,
    All, // on create only
};

struct OAuthClient
{
    Member<QString> id; // `clientId` in the answer to creating
    Member<QString> name;
    Member<QString> secret;
    Member<QList<OpenEnum<ClientPermission>>> permissions;
    Member<QString> logo;
    Member<QStringList> redirectUris; // also the browser origins allowed
    Member<qint64> organizationId;
    Member<Instant> createdAt;
    Member<bool> areEmailsEnabled;
    Member<bool> areDefaultEventTypesEnabled;
    Member<bool> areCalendarEventsEnabled;
    Member<QString> bookingRedirectUri;
    Member<QString> bookingCancelRedirectUri;
    Member<QString> bookingRescheduleRedirectUri;
    UnknownMembers unknown;

    friend bool operator==(const OAuthClient &, const OAuthClient &) = default;
};

// The answer to creating one.
struct OAuthClientCredentials
{
    Member<QString> clientId;
    Member<QString> clientSecret;
    UnknownMembers unknown;

    friend bool operator==(const OAuthClientCredentials &, const OAuthClientCredentials &) = default;
};

template <>
std::span<const EnumName> enumNames<ClientPermission>();
template <>
const FieldList<OAuthClient> &describe<OAuthClient>();
template <>
const FieldList<OAuthClientCredentials> &describe<OAuthClientCredentials>();

// "Everything"; "Event types, bookings (read)"; "Nothing".
QString wording(const QList<OpenEnum<ClientPermission>> &permissions);

} // namespace Calends
