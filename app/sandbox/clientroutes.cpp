#include "app/sandbox/routes.h"

#include <array>

#include "app/sandbox/validation.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

struct Field
{
    QLatin1StringView member;
    QLatin1StringView column;
};

// What create and update may set, apart from permissions and secret.
constexpr std::array settable{Field{"name"_L1, "name"_L1}, Field{"logo"_L1, "logo"_L1},
    Field{"redirectUris"_L1, "redirect_uris"_L1}, Field{"areEmailsEnabled"_L1, "are_emails_enabled"_L1},
    Field{"areDefaultEventTypesEnabled"_L1, "are_default_event_types_enabled"_L1},
    Field{"areCalendarEventsEnabled"_L1, "are_calendar_events_enabled"_L1},
    Field{"bookingRedirectUri"_L1, "booking_redirect_uri"_L1},
    Field{"bookingCancelRedirectUri"_L1, "booking_cancel_redirect_uri"_L1},
    Field{"bookingRescheduleRedirectUri"_L1, "booking_reschedule_redirect_uri"_L1}};

QJsonObject clientJson(const Row &client)
{
    QJsonObject json{{u"id"_s, client.text("id"_L1)}, {u"name"_s, client.text("name"_L1)},
        {u"secret"_s, client.text("secret"_L1)},
        {u"permissions"_s, QJsonArray::fromStringList(permissionNames(int(client.number("permissions"_L1))))},
        {u"logo"_s, client.jsonText("logo"_L1)}, {u"redirectUris"_s, client.array("redirect_uris"_L1)},
        {u"organizationId"_s, client.number("organization_id"_L1)},
        {u"createdAt"_s, client.jsonInstant("created_at"_L1)},
        {u"areEmailsEnabled"_s, client.flag("are_emails_enabled"_L1)},
        {u"areDefaultEventTypesEnabled"_s, client.flag("are_default_event_types_enabled"_L1)},
        {u"areCalendarEventsEnabled"_s, client.flag("are_calendar_events_enabled"_L1)}};
    // Addresses that were never set are left out, not null.
    for (const Field &field : settable) {
        const QString column(field.column);
        if (column.startsWith("booking_"_L1) && !client.isNull(field.column))
            json.insert(QString(field.member), client.text(field.column));
    }
    return json;
}

Values clientColumns(const QJsonObject &body)
{
    Values values;
    for (const Field &field : settable) {
        const QJsonValue given = body.value(field.member);
        if (given.isUndefined())
            continue;
        values.insert(QString(field.column),
            given.isArray()      ? QVariant(given.toArray())
                : given.isNull() ? QVariant()
                                 : given.toVariant());
    }
    return values;
}

void checkTexts(Validation *validation, const QString &property)
{
    const QJsonArray list = validation->value(property).toArray();
    for (const QJsonValue &item : list) {
        if (!item.isString()) {
            validation->fail(
                property, u"isString"_s, u"each value in "_s % property % u" must be a string"_s);
            return;
        }
    }
}

void validateOptional(Validation *validation)
{
    validation->text(u"logo"_s, Presence::Optional);
    for (const QString &flag :
        {u"areEmailsEnabled"_s, u"areDefaultEventTypesEnabled"_s, u"areCalendarEventsEnabled"_s})
        validation->flag(flag, Presence::Optional);
    for (const QString &uri :
        {u"bookingRedirectUri"_s, u"bookingCancelRedirectUri"_s, u"bookingRescheduleRedirectUri"_s})
        validation->text(uri, Presence::Optional);
}

Validation validateCreation(const RequestContext &context)
{
    QJsonObject target{{u"areDefaultEventTypesEnabled"_s, false}, {u"areCalendarEventsEnabled"_s, true}};
    const QJsonObject body = context.object();
    for (auto member = body.constBegin(); member != body.constEnd(); ++member)
        target.insert(member.key(), member.value());
    Validation validation(target);
    validation.text(u"name"_s);
    if (validation.array(u"redirectUris"_s))
        checkTexts(&validation, u"redirectUris"_s);
    else if (validation.value(u"redirectUris"_s).isUndefined())
        validation.fail(u"redirectUris"_s, u"isString"_s, u"each value in redirectUris must be a string"_s);
    QStringList names;
    const QJsonArray permissions = validation.value(u"permissions"_s).toArray();
    for (const QJsonValue &name : permissions)
        names.append(name.toString());
    const bool isList = validation.array(u"permissions"_s);
    // The real text ends there: its list of values is empty.
    if (!isList || !permissionBits(names))
        validation.fail(u"permissions"_s, u"isEnum"_s,
            u"each value in permissions must be one of the following values: "_s);
    validateOptional(&validation);
    return validation;
}

// The organization that a list or a creation is for: the credential's, not the user's (OBSERVED, credential
// table).
std::optional<Answer> withoutOrganization(const RequestContext &context)
{
    if (context.caller.credentialOrganizationId)
        return std::nullopt;
    return Answer::unauthorized(u"GetOrgId decorator: Organization ID not found"_s);
}

Answer listClients(RequestContext &context)
{
    if (auto refused = withoutOrganization(context))
        return *refused;
    QJsonArray list;
    const Rows rows = context.database.select(
        u"SELECT * FROM oauth_clients WHERE organization_id = ? ORDER BY created_at, rowid"_s,
        {*context.caller.credentialOrganizationId});
    for (const Row &row : rows)
        list.append(clientJson(row));
    return Answer::success(list);
}

Answer createClient(RequestContext &context)
{
    if (auto refused = withoutOrganization(context))
        return *refused;
    const Validation validation = validateCreation(context);
    if (validation.failed())
        return validation.answer();
    const auto organization = context.database.find(u"teams"_s, *context.caller.credentialOrganizationId);
    if (!context.settings.isCommunity() && organization->isNull("plan"_L1))
        return Answer::badRequest(u"Organization is not subscribed to a platform plan"_s);
    QStringList names;
    const QJsonArray permissions = context.object().value(u"permissions"_s).toArray();
    for (const QJsonValue &name : permissions)
        names.append(name.toString());
    Values values = clientColumns(context.object());
    values.insert(u"permissions"_s, permissionBits(names).value_or(0));
    values.insert(u"organization_id"_s, *context.caller.credentialOrganizationId);
    const QString id = context.credentials.newClient(values);
    context.recordWrite(u"oauth_clients"_s, id);
    const QString secret = context.credentials.findClient(id)->text("secret"_L1);
    return Answer::created(QJsonObject{{u"clientId"_s, id}, {u"clientSecret"_s, secret}});
}

Answer getClient(RequestContext &context)
{
    return Answer::success(clientJson(*context.credentials.findClient(context.pathText("clientId"_L1))));
}

Answer updateClient(RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.text(u"name"_s, Presence::Optional);
    if (validation.array(u"redirectUris"_s, Presence::Optional))
        checkTexts(&validation, u"redirectUris"_s);
    validateOptional(&validation);
    if (validation.failed())
        return validation.answer();
    const QString id = context.pathText("clientId"_L1);
    context.database.update(u"oauth_clients"_s, id, clientColumns(context.object()));
    context.recordWrite(u"oauth_clients"_s, id);
    return getClient(context);
}

// Tokens, webhooks and the teams made through the client go; managed users stay, orphaned (FACTS 13).
Answer deleteClient(RequestContext &context)
{
    Answer answer = getClient(context);
    const QString id = context.pathText("clientId"_L1);
    for (const QString &sql :
        {u"DELETE FROM tokens WHERE client_id = ?"_s, u"DELETE FROM webhooks WHERE client_id = ?"_s,
            u"DELETE FROM teams WHERE client_id = ?"_s, u"DELETE FROM oauth_clients WHERE id = ?"_s})
        context.database.execute(sql, {id});
    context.recordWrite(u"oauth_clients"_s, id);
    return answer;
}

} // namespace

void addClientRoutes(Router &router)
{
    const Policy member = Policy::client(LeastRole::OrganizationMember);
    const Policy admin = Policy::client(LeastRole::OrganizationAdmin);
    router.add(Operations::getOauthClients, member, listClients);
    router.add(Operations::postOauthClients, admin, createClient);
    router.add(Operations::getOauthClientsByClientId, member, getClient);
    router.add(Operations::patchOauthClientsByClientId, admin, updateClient);
    router.add(Operations::deleteOauthClientsByClientId, admin, deleteClient);
}

} // namespace Calends::Sandbox
