#include "app/sandbox/routes.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/validation.h"
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

QJsonObject webhookJson(const Row &webhook)
{
    return {{u"id"_s, webhook.text("id"_L1)}, {u"payloadTemplate"_s, webhook.jsonText("payload_template"_L1)},
        {u"triggers"_s, webhook.array("triggers"_L1)},
        {u"subscriberUrl"_s, webhook.text("subscriber_url"_L1)}, {u"active"_s, webhook.flag("active"_L1)},
        {u"secret"_s, webhook.jsonText("secret"_L1)}, {u"oAuthClientId"_s, webhook.text("client_id"_L1)}};
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

std::optional<Answer> readWebhook(RequestContext &context, std::optional<Row> *webhook)
{
    const QString id = context.pathText("webhookId"_L1);
    *webhook = context.database.find(u"webhooks"_s, id);
    if (!*webhook)
        return Answer::notFound(u"Webhook ("_s % id % u") not found"_s);
    if ((*webhook)->text("client_id"_L1) != context.pathText("clientId"_L1))
        return Answer::forbidden(
            u"IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient"_s);
    return std::nullopt;
}

Answer listWebhooks(RequestContext &context)
{
    Page page;
    if (auto refused = readPage(context, takeAndSkip(), &page))
        return *refused;
    QJsonArray list;
    const Rows rows = context.database.select(
        u"SELECT * FROM webhooks WHERE client_id = ? ORDER BY rowid LIMIT ? OFFSET ?"_s,
        {context.pathText("clientId"_L1), page.size, page.offset});
    for (const Row &row : rows)
        list.append(webhookJson(row));
    return Answer::success(list);
}

Answer createWebhook(RequestContext &context)
{
    const Validation validation = validate(context, Presence::Required);
    if (validation.failed())
        return validation.answer();
    Values values = columns(context.object());
    const QString clientId = context.pathText("clientId"_L1);
    if (context.database.count(u"SELECT count(*) FROM webhooks WHERE client_id = ? AND subscriber_url = ?"_s,
            {clientId, values.value(u"subscriber_url"_s)})
        > 0)
        return Answer::conflict(u"Webhook with this subscriber url already exists for this oAuth client"_s);
    const QString id = context.credentials.newUuid();
    values.insert(u"id"_s, id);
    values.insert(u"client_id"_s, clientId);
    values.insert(u"created_at"_s, context.now());
    context.database.insert(u"webhooks"_s, values);
    context.recordWrite(u"webhooks"_s, id);
    return Answer::created(webhookJson(*context.database.find(u"webhooks"_s, id)));
}

Answer getWebhook(RequestContext &context)
{
    std::optional<Row> webhook;
    if (auto refused = readWebhook(context, &webhook))
        return *refused;
    return Answer::success(webhookJson(*webhook));
}

Answer updateWebhook(RequestContext &context)
{
    std::optional<Row> webhook;
    if (auto refused = readWebhook(context, &webhook))
        return *refused;
    const Validation validation = validate(context, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const QString id = webhook->text("id"_L1);
    context.database.update(u"webhooks"_s, id, columns(context.object()));
    context.recordWrite(u"webhooks"_s, id);
    return getWebhook(context);
}

Answer deleteWebhook(RequestContext &context)
{
    std::optional<Row> webhook;
    if (auto refused = readWebhook(context, &webhook))
        return *refused;
    context.database.execute(u"DELETE FROM webhooks WHERE id = ?"_s, {webhook->text("id"_L1)});
    context.recordWrite(u"webhooks"_s, webhook->text("id"_L1));
    return Answer::success(webhookJson(*webhook));
}

Answer deleteAllWebhooks(RequestContext &context)
{
    const QString clientId = context.pathText("clientId"_L1);
    const Rows rows = context.database.select(u"SELECT id FROM webhooks WHERE client_id = ?"_s, {clientId});
    for (const Row &row : rows)
        context.recordWrite(u"webhooks"_s, row.text("id"_L1));
    const int count = context.database.execute(u"DELETE FROM webhooks WHERE client_id = ?"_s, {clientId});
    return Answer::success(u"%1 webhooks deleted"_s.arg(count));
}

} // namespace

void addClientWebhookRoutes(Router &router)
{
    const Policy member = Policy::client(LeastRole::OrganizationMember);
    const Policy admin = Policy::client(LeastRole::OrganizationAdmin);
    router.add(Operations::getOauthClientsByClientIdWebhooks, member, listWebhooks);
    router.add(Operations::postOauthClientsByClientIdWebhooks, admin, createWebhook);
    router.add(Operations::deleteOauthClientsByClientIdWebhooks, admin, deleteAllWebhooks);
    router.add(Operations::getOauthClientsByClientIdWebhooksByWebhookId, member, getWebhook);
    router.add(Operations::patchOauthClientsByClientIdWebhooksByWebhookId, admin, updateWebhook);
    router.add(Operations::deleteOauthClientsByClientIdWebhooksByWebhookId, admin, deleteWebhook);
}

} // namespace Calends::Sandbox
