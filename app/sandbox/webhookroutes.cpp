#include "app/sandbox/routes.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/validation.h"
#include "app/sandbox/webhookscope.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

QStringList triggers(bool community)
{
    QStringList names
        = u"BOOKING_CREATED BOOKING_PAYMENT_INITIATED BOOKING_PAID BOOKING_RESCHEDULED BOOKING_REQUESTED "
          "BOOKING_CANCELLED BOOKING_REJECTED BOOKING_NO_SHOW_UPDATED FORM_SUBMITTED FORM_SUBMITTED_NO_EVENT "
          "MEETING_STARTED MEETING_ENDED RECORDING_READY RECORDING_TRANSCRIPTION_GENERATED INSTANT_MEETING "
          "OOO_CREATED AFTER_HOSTS_CAL_VIDEO_NO_SHOW AFTER_GUESTS_CAL_VIDEO_NO_SHOW"_s.split(u' ');
    if (community)
        names << u"DELEGATION_CREDENTIAL_ERROR"_s << u"WRONG_ASSIGNMENT_REPORT"_s;
    return names;
}

QJsonObject webhookJson(const Row &webhook, const WebhookScope &scope)
{
    const QVariant &owner = webhook.value(scope.column);
    QJsonObject json{{u"id"_s, webhook.text("id"_L1)},
        {u"payloadTemplate"_s, webhook.jsonText("payload_template"_L1)},
        {u"triggers"_s, webhook.array("triggers"_L1)},
        {u"subscriberUrl"_s, webhook.text("subscriber_url"_L1)}, {u"active"_s, webhook.flag("active"_L1)},
        {u"secret"_s, webhook.jsonText("secret"_L1)}};
    json.insert(scope.member, QJsonValue::fromVariant(owner));
    return json;
}

Validation validate(const RequestContext &context, Presence presence)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.text(u"payloadTemplate"_s, Presence::Optional);
    validation.flag(u"active"_s, presence);
    validation.text(u"subscriberUrl"_s, presence);
    validation.text(u"secret"_s, Presence::Optional);
    if (!validation.array(u"triggers"_s, presence))
        return validation;
    const QStringList allowed = triggers(context.settings.isCommunity());
    const QJsonArray given = validation.value(u"triggers"_s).toArray();
    for (const QJsonValue &trigger : given) {
        if (allowed.contains(trigger.toString()))
            continue;
        validation.fail(u"triggers"_s, u"isEnum"_s,
            u"each value in triggers must be one of the following values: "_s % allowed.join(u", "_s));
        break;
    }
    return validation;
}

Values columns(const QJsonObject &body)
{
    Values values;
    const QList<std::pair<QString, QString>> fields{{u"payloadTemplate"_s, u"payload_template"_s},
        {u"active"_s, u"active"_s}, {u"subscriberUrl"_s, u"subscriber_url"_s}, {u"secret"_s, u"secret"_s}};
    for (const auto &field : fields) {
        const QJsonValue given = body.value(field.first);
        if (!given.isUndefined())
            values.insert(field.second, given.isNull() ? QVariant() : given.toVariant());
    }
    if (body.contains(u"triggers"_s))
        values.insert(u"triggers"_s, body.value(u"triggers"_s).toArray());
    return values;
}

QString condition(const WebhookScope &scope) { return u" FROM webhooks WHERE "_s % scope.column % u" = ?"_s; }

struct Found
{
    std::optional<Row> webhook;
    Answer refusal;
};

Found wanted(RequestContext &context, const WebhookScope &scope)
{
    Found found;
    const auto owner = scope.owner(context, &found.refusal);
    if (!owner)
        return found;
    const QString id = context.pathText("webhookId"_L1);
    const auto webhook = context.database.find(u"webhooks"_s, id);
    if (!webhook)
        found.refusal = Answer::notFound(u"Webhook ("_s % id % u") not found"_s);
    else if (webhook->text(scope.column) != owner->toString())
        found.refusal = Answer::forbidden(scope.foreign(context, id));
    else
        found.webhook = webhook;
    return found;
}

Answer listWebhooks(RequestContext &context, const WebhookScope &scope)
{
    Answer refusal;
    const auto owner = scope.owner(context, &refusal);
    if (!owner)
        return refusal;
    Page page;
    if (auto refused = readPage(context, takeAndSkip(), &page))
        return *refused;
    QJsonArray list;
    const Rows rows
        = context.database.select(u"SELECT *"_s % condition(scope) % u" ORDER BY rowid LIMIT ? OFFSET ?"_s,
            {*owner, page.size, page.offset});
    for (const Row &row : rows)
        list.append(webhookJson(row, scope));
    return Answer::success(list);
}

Answer createWebhook(RequestContext &context, const WebhookScope &scope)
{
    const Validation validation = validate(context, Presence::Required);
    if (validation.failed())
        return validation.answer();
    Answer refusal;
    const auto owner = scope.owner(context, &refusal);
    if (!owner)
        return refusal;
    Values values = columns(context.object());
    if (context.database.count(u"SELECT count(*)"_s % condition(scope) % u" AND subscriber_url = ?"_s,
            {*owner, values.value(u"subscriber_url"_s)})
        > 0)
        return Answer::conflict(
            u"Webhook with this subscriber url already exists for this "_s % scope.called);
    const QString id = context.credentials.newUuid();
    values.insert(u"id"_s, id);
    values.insert(QString(scope.column), *owner);
    values.insert(u"created_at"_s, context.now());
    context.database.insert(u"webhooks"_s, values);
    context.recordWrite(u"webhooks"_s, id);
    return Answer::created(webhookJson(*context.database.find(u"webhooks"_s, id), scope));
}

Answer getWebhook(RequestContext &context, const WebhookScope &scope)
{
    const Found found = wanted(context, scope);
    return found.webhook ? Answer::success(webhookJson(*found.webhook, scope)) : found.refusal;
}

Answer updateWebhook(RequestContext &context, const WebhookScope &scope)
{
    const Found found = wanted(context, scope);
    if (!found.webhook)
        return found.refusal;
    const Validation validation = validate(context, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const QString id = found.webhook->text("id"_L1);
    context.database.update(u"webhooks"_s, id, columns(context.object()));
    context.recordWrite(u"webhooks"_s, id);
    return getWebhook(context, scope);
}

Answer deleteWebhook(RequestContext &context, const WebhookScope &scope)
{
    const Found found = wanted(context, scope);
    if (!found.webhook)
        return found.refusal;
    const QString id = found.webhook->text("id"_L1);
    context.database.execute(u"DELETE FROM webhooks WHERE id = ?"_s, {id});
    context.recordWrite(u"webhooks"_s, id);
    return Answer::success(webhookJson(*found.webhook, scope));
}

Answer deleteAllWebhooks(RequestContext &context, const WebhookScope &scope)
{
    Answer refusal;
    const auto owner = scope.owner(context, &refusal);
    if (!owner)
        return refusal;
    const Rows rows = context.database.select(u"SELECT id"_s % condition(scope), {*owner});
    for (const Row &row : rows)
        context.recordWrite(u"webhooks"_s, row.text("id"_L1));
    const int count = context.database.execute(u"DELETE"_s % condition(scope), {*owner});
    return Answer::success(u"%1 webhooks deleted"_s.arg(count));
}

using Act = Answer (*)(RequestContext &, const WebhookScope &);

Handle bound(Act act, const WebhookScope &scope)
{
    return [act, &scope](RequestContext &context) { return act(context, scope); };
}

// The five routes that every scope has.
struct Five
{
    ReadOperation list;
    WriteOperation create;
    ReadOperation get;
    WriteOperation update;
    WriteOperation remove;
};

void addFive(
    Router &router, const WebhookScope &scope, const Five &five, const Policy &reads, const Policy &writes)
{
    router.add(five.list, reads, bound(listWebhooks, scope));
    router.add(five.create, writes, bound(createWebhook, scope));
    router.add(five.get, reads, bound(getWebhook, scope));
    router.add(five.update, writes, bound(updateWebhook, scope));
    router.add(five.remove, writes, bound(deleteWebhook, scope));
}

} // namespace

void addWebhookRoutes(Router &router)
{
    using O = Operations;
    const Policy member = Policy::client(LeastRole::OrganizationMember);
    const Policy admin = Policy::client(LeastRole::OrganizationAdmin);
    addFive(router, WebhookScopes::ofClient,
        {O::getOauthClientsByClientIdWebhooks, O::postOauthClientsByClientIdWebhooks,
            O::getOauthClientsByClientIdWebhooksByWebhookId,
            O::patchOauthClientsByClientIdWebhooksByWebhookId,
            O::deleteOauthClientsByClientIdWebhooksByWebhookId},
        member, admin);
    router.add(
        O::deleteOauthClientsByClientIdWebhooks, admin, bound(deleteAllWebhooks, WebhookScopes::ofClient));
    addFive(router, WebhookScopes::ofUser,
        {O::getWebhooks, O::postWebhooks, O::getWebhooksByWebhookId, O::patchWebhooksByWebhookId,
            O::deleteWebhooksByWebhookId},
        Policy(), Policy());
    addFive(router, WebhookScopes::ofEventType,
        {O::getEventTypesByEventTypeIdWebhooks, O::postEventTypesByEventTypeIdWebhooks,
            O::getEventTypesByEventTypeIdWebhooksByWebhookId,
            O::patchEventTypesByEventTypeIdWebhooksByWebhookId,
            O::deleteEventTypesByEventTypeIdWebhooksByWebhookId},
        Policy(), Policy());
    router.add(O::deleteEventTypesByEventTypeIdWebhooks, Policy(),
        bound(deleteAllWebhooks, WebhookScopes::ofEventType));
    addFive(router, WebhookScopes::ofOrganization,
        {O::getOrganizationsByOrgIdWebhooks, O::postOrganizationsByOrgIdWebhooks,
            O::getOrganizationsByOrgIdWebhooksByWebhookId, O::patchOrganizationsByOrgIdWebhooksByWebhookId,
            O::deleteOrganizationsByOrgIdWebhooksByWebhookId},
        Policy::organization(), Policy::organization());
}

} // namespace Calends::Sandbox
