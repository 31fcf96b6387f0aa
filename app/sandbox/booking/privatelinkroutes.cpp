#include "app/sandbox/booking/areas.h"
#include "app/sandbox/validation.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// By time or by use, never both: each kind shows its own members alone.
QJsonObject linkJson(const Row &link, qint64 now)
{
    const QString id = link.text("id"_L1);
    QJsonObject json{{u"linkId"_s, id}, {u"eventTypeId"_s, link.number("event_type_id"_L1)},
        {u"bookingUrl"_s, QString(u"https://calends.test/d/"_s % id)}};
    if (!link.isNull("expires_at"_L1)) {
        json.insert(u"expiresAt"_s, link.jsonInstant("expires_at"_L1));
        json.insert(u"isExpired"_s, link.number("expires_at"_L1) <= now);
        return json;
    }
    json.insert(u"maxUsageCount"_s, link.jsonNumber("maximum_uses"_L1));
    json.insert(u"usageCount"_s, link.number("uses"_L1));
    json.insert(u"isExpired"_s, link.number("uses"_L1) >= link.number("maximum_uses"_L1));
    return json;
}

// The event type of the path. An answer: the caller has none of that id.
std::optional<Answer> refuseEventType(RequestContext &context)
{
    const auto id = context.pathNumber("eventTypeId"_L1);
    if (!id)
        return Answer::internalError();
    const auto teamId = context.pathNumber("teamId"_L1);
    const bool there = teamId
        ? context.database.count(
            u"SELECT count(*) FROM event_types WHERE id = ? AND team_id = ?"_s, {*id, *teamId})
        : context.database.count(
            u"SELECT count(*) FROM event_types WHERE id = ? AND user_id = ?"_s, {*id, context.caller.userId});
    if (there)
        return std::nullopt;
    return Answer::notFound(u"Event type with id "_s % QString::number(*id) % u" not found"_s);
}

std::optional<Row> linkOf(RequestContext &context)
{
    return context.database.selectFirst(u"SELECT * FROM private_links WHERE id = ? AND event_type_id = ?"_s,
        {context.pathText("linkId"_L1), *context.pathNumber("eventTypeId"_L1)});
}

Answer missing(const RequestContext &context)
{
    return Answer::notFound(u"Private link with id "_s % context.pathText("linkId"_L1) % u" not found"_s);
}

// Both settings are written: one that is left out becomes empty (FACTS 9.2).
std::optional<Answer> readSettings(RequestContext &context, Values *values)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.instant(u"expiresAt"_s, Validation::Presence::Optional);
    if (validation.integer(u"maxUsageCount"_s, Validation::Presence::Optional))
        validation.range(u"maxUsageCount"_s, 1, 1'000'000);
    if (validation.failed())
        return validation.answer();
    const auto expires = parseInstant(validation.value(u"expiresAt"_s).toString());
    const QJsonValue most = validation.value(u"maxUsageCount"_s);
    if (!expires && !most.isDouble())
        return Answer::badRequest(u"Either expiresAt or maxUsageCount must be provided"_s);
    values->insert(u"expires_at"_s, expires ? QVariant(*expires) : QVariant());
    values->insert(u"maximum_uses"_s, most.isDouble() ? QVariant(most.toInteger()) : QVariant());
    return std::nullopt;
}

Answer list(RequestContext &context)
{
    if (auto refused = refuseEventType(context))
        return *refused;
    QJsonArray links;
    const Rows rows
        = context.database.select(u"SELECT * FROM private_links WHERE event_type_id = ? ORDER BY rowid"_s,
            {*context.pathNumber("eventTypeId"_L1)});
    for (const Row &row : rows)
        links.append(linkJson(row, context.now()));
    return Answer::success(links);
}

Answer create(RequestContext &context)
{
    Values values;
    if (auto refused = refuseEventType(context))
        return *refused;
    if (auto refused = readSettings(context, &values))
        return *refused;
    const QString id = context.credentials.newUid();
    values.insert(u"id"_s, id);
    values.insert(u"event_type_id"_s, *context.pathNumber("eventTypeId"_L1));
    context.database.insert(u"private_links"_s, values);
    context.recordWrite(u"private_links"_s, id);
    return Answer::created(linkJson(*context.database.find(u"private_links"_s, id), context.now()));
}

Answer update(RequestContext &context)
{
    Values values;
    if (auto refused = refuseEventType(context))
        return *refused;
    const auto link = linkOf(context);
    if (!link)
        return missing(context);
    if (auto refused = readSettings(context, &values))
        return *refused;
    context.database.update(u"private_links"_s, link->value("id"_L1), values);
    context.recordWrite(u"private_links"_s, link->value("id"_L1));
    return Answer::success(linkJson(*linkOf(context), context.now()));
}

Answer remove(RequestContext &context)
{
    if (auto refused = refuseEventType(context))
        return *refused;
    const auto link = linkOf(context);
    if (!link)
        return missing(context);
    context.database.execute(u"DELETE FROM private_links WHERE id = ?"_s, {link->value("id"_L1)});
    context.recordWrite(u"private_links"_s, link->value("id"_L1));
    return Answer::success(QJsonObject{
        {u"linkId"_s, link->text("id"_L1)}, {u"message"_s, u"Private link deleted successfully"_s}});
}

} // namespace

void addPrivateLinkRoutes(Router &router)
{
    const Policy plain = Policy().of(VersionFamily::Undated);
    const Policy reads = Policy(plain).needs(EventTypeRead, true);
    const Policy writes = Policy(plain).needs(EventTypeWrite, true);
    router.add(Operations::getEventTypesByEventTypeIdPrivateLinks, reads, list);
    router.add(Operations::postEventTypesByEventTypeIdPrivateLinks, writes, create);
    router.add(Operations::patchEventTypesByEventTypeIdPrivateLinksByLinkId, writes, update);
    router.add(Operations::deleteEventTypesByEventTypeIdPrivateLinksByLinkId, writes, remove);
}

} // namespace Calends::Sandbox
