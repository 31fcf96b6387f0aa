// A user that a platform's OAuth client manages (FACTS 12), and the tokens the server hands out for one.
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

struct ManagedUser
{
    Member<qint64> id;
    Member<QString> email; // the server puts `+<clientId>` before the @
    Member<QString> username; // made by the server from the e-mail
    Member<QString> name;
    Member<QString> bio;
    Member<QString> timeZone;
    Member<OpenEnum<Weekday>> weekStart;
    Member<Instant> createdDate;
    Member<int> timeFormat; // 12, 24 or null
    Member<qint64> defaultScheduleId;
    Member<QString> locale;
    Member<QString> avatarUrl;
    Member<RawJson> metadata;
    UnknownMembers unknown;

    friend bool operator==(const ManagedUser &, const ManagedUser &) = default;
};

// Answers of creating a managed user, of refresh and of force-refresh. Everything in it but the user is
// secret.
struct ManagedUserTokens
{
    Member<ManagedUser> user; // only when it was created
    Member<QString> accessToken;
    Member<QString> refreshToken;
    Member<qint64> accessTokenExpiresAt; // ms since 1970
    Member<qint64> refreshTokenExpiresAt; // ms since 1970
    UnknownMembers unknown;

    friend bool operator==(const ManagedUserTokens &, const ManagedUserTokens &) = default;
};

template <>
const FieldList<ManagedUser> &describe<ManagedUser>();
template <>
const FieldList<ManagedUserTokens> &describe<ManagedUserTokens>();

// The address without the `+<clientId>` of a managed user: a + and 25 letters or digits just before the @
// (FACTS 8.1).
QString cleanEmail(const QString &email);
// The client id in such an address; empty when there is none.
QString clientIdIn(const QString &email);

} // namespace Calends
