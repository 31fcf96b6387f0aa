// Users as each route shows them, and the fields a call may set on one.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"
#include "app/sandbox/validation.h"

namespace Calends::Sandbox {

QJsonObject meJson(const RequestContext &context, const Row &user);
QJsonObject managedUserJson(const Row &user);
// `user` comes from a select that joins users with profiles as profile_id, profile_username, organization_id.
QJsonObject organizationUserJson(const Row &user);

// The rules of FACTS 12 for PATCH of a managed user or of oneself.
void validateUserUpdate(Validation *validation);
void validateMetadata(Validation *validation);
// The columns that a body of such a call sets; absent members set nothing.
Values userColumns(const QJsonObject &body);

bool isEmailTaken(Database &database, const QString &email, qint64 exceptUserId);
// 409 in the database layer's words: the same fault has other words on other routes.
Answer recordExists();

// A working week in the zone, made the user's default schedule.
qint64 addDefaultSchedule(RequestContext &context, qint64 userId, const QString &timeZone);

} // namespace Calends::Sandbox
