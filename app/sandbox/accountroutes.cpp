#include "app/sandbox/routes.h"

#include "app/sandbox/people.h"
#include "app/sandbox/scheduling/interval.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

constexpr qint64 standardKeyDays = 30;

Answer getMe(RequestContext &context)
{
    return Answer::success(meJson(context, *context.database.find(u"users"_s, context.caller.userId)));
}

Answer updateMe(RequestContext &context)
{
    Validation validation(context.body);
    validateUserUpdate(&validation);
    if (validation.failed())
        return validation.answer();
    Values values = userColumns(context.object());
    // Newer editions wait for the new address to be verified (FACTS 18).
    if (context.settings.edition != ServerEdition::Full)
        values.remove(u"email"_s);
    const qint64 userId = context.caller.userId;
    const QVariant schedule = values.value(u"default_schedule_id"_s);
    if (schedule.isValid() && !schedule.isNull()
        && context.database.count(
               u"SELECT count(*) FROM schedules WHERE id = ? AND user_id = ?"_s, {schedule, userId})
            == 0)
        return Answer::notFound(u"Schedule with ID="_s % schedule.toString() % u" does not exist."_s);
    if (isEmailTaken(context.database, values.value(u"email"_s).toString(), userId))
        return recordExists();
    context.database.update(u"users"_s, userId, values);
    context.recordWrite(u"users"_s, userId);
    return getMe(context);
}

Answer refreshApiKey(RequestContext &context)
{
    if (context.caller.kind != CredentialKind::ApiKey)
        return Answer::unauthorized(u"ApiKeyController - only an API key can be refreshed"_s);
    if (context.settings.isCommunity())
        return Answer::bare(500, u"Internal server error"_s);
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    if (validation.integer(u"apiKeyDaysValid"_s, Presence::Optional))
        validation.range(u"apiKeyDaysValid"_s, 1, 365'000);
    validation.flag(u"apiKeyNeverExpires"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const QJsonObject body = context.object();
    const bool never = body.value(u"apiKeyNeverExpires"_s).toBool();
    if (never && body.contains(u"apiKeyDaysValid"_s))
        return Answer::badRequest(u"ApiKeysService - Cannot set both apiKeyDaysValid and apiKeyNeverExpires. "
                                  u"It has to be either or none of "
                                  "them."_s);
    const auto old = context.database.find(u"api_keys"_s, context.caller.credentialId);
    ApiKeyWish wish{context.caller.userId, context.caller.credentialOrganizationId, {},
        old->array("limits"_L1), old->text("note"_L1)};
    if (!never)
        wish.expiresAt
            = context.now() + body.value(u"apiKeyDaysValid"_s).toInteger(standardKeyDays) * dayLength;
    context.database.execute(u"DELETE FROM api_keys WHERE id = ?"_s, {old->text("id"_L1)});
    context.recordWrite(u"api_keys"_s, old->text("id"_L1));
    return Answer::success(QJsonObject{{u"apiKey"_s, context.credentials.newApiKey(wish)}});
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.addUndocumented(Method::Get, "/health"_L1, Policy().publicly(),
        [](RequestContext &) { return Answer::raw(200, "text/html; charset=utf-8", "OK"); });
    router.add(Operations::getMe, Policy().needs(ProfileRead), getMe);
    router.add(Operations::patchMe, Policy().needs(ProfileWrite), updateMe);
    Policy keyOnly;
    keyOnly.signing = Signing::ApiKeyOnly;
    router.add(Operations::postApiKeysRefresh, keyOnly, refreshApiKey);
}

} // namespace Calends::Sandbox
