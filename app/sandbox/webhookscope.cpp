#include "app/sandbox/webhookscope.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

std::optional<QVariant> clientOf(RequestContext &context, Answer *)
{
    return context.pathText("clientId"_L1);
}

std::optional<QVariant> callerOf(RequestContext &context, Answer *) { return context.caller.userId; }

std::optional<QVariant> organizationOf(RequestContext &context, Answer *)
{
    return context.pathText("orgId"_L1).toLongLong();
}

std::optional<QVariant> ownEventType(RequestContext &context, Answer *refusal)
{
    const auto id = context.pathNumber("eventTypeId"_L1);
    if (!id) {
        *refusal = Answer::internalError();
        return std::nullopt;
    }
    const auto eventType = context.database.find(u"event_types"_s, *id);
    if (eventType && eventType->number("user_id"_L1) == context.caller.userId)
        return *id;
    const QString number = QString::number(*id);
    *refusal = eventType ? Answer::forbidden(u"User is not the owner of event type "_s % number)
                         : Answer::notFound(u"Event type ("_s % number % u") not found"_s);
    return std::nullopt;
}

QString foreignToClient(const RequestContext &, const QString &)
{
    return u"IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient"_s;
}

QString foreignToUser(const RequestContext &context, const QString &webhook)
{
    return u"IsUserWebhookGuard - user with id=("_s % QString::number(context.caller.userId)
        % u") is not the owner of webhook with id=("_s % webhook % u')';
}

QString foreignToPath(const RequestContext &, const QString &webhook)
{
    return u"Webhook ("_s % webhook % u") belongs to another owner than the one in the path"_s;
}

} // namespace

namespace WebhookScopes {
constexpr WebhookScope ofClient{
    "client_id"_L1, "oAuthClientId"_L1, "oAuth client"_L1, clientOf, foreignToClient};
constexpr WebhookScope ofUser{"user_id"_L1, "userId"_L1, "user"_L1, callerOf, foreignToUser};
constexpr WebhookScope ofEventType{
    "event_type_id"_L1, "eventTypeId"_L1, "event type"_L1, ownEventType, foreignToPath};
constexpr WebhookScope ofOrganization{
    "team_id"_L1, "teamId"_L1, "organization"_L1, organizationOf, foreignToPath};

} // namespace WebhookScopes

} // namespace Calends::Sandbox
