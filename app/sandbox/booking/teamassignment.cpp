#include "app/sandbox/booking/teamassignment.h"

#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// From the lowest to the highest.
const QStringList &priorities()
{
    static const QStringList names{u"lowest"_s, u"low"_s, u"medium"_s, u"high"_s, u"highest"_s};
    return names;
}

bool isKind(const QString &schedulingType)
{
    static const QStringList kinds{u"roundRobin"_s, u"collective"_s, u"managed"_s};
    return kinds.contains(schedulingType);
}

std::optional<Answer> refuseKind(const QJsonObject &body, TeamBody kind)
{
    const QJsonValue given = body.value("schedulingType"_L1);
    if (isKind(given.toString()) || (kind == TeamBody::Update && given.isUndefined()))
        return std::nullopt;
    Validation validation(body);
    validation.fail(u"schedulingType"_s, u"isEnum"_s,
        u"schedulingType must be one of the following values: ROUND_ROBIN, COLLECTIVE, MANAGED"_s);
    return validation.answer();
}

QList<qint64> wantedHosts(RequestContext &context, const QJsonObject &body)
{
    QList<qint64> ids;
    if (body.value("assignAllTeamMembers"_L1).toBool()) {
        const Rows members = context.database.select(
            u"SELECT user_id FROM memberships WHERE team_id = ? AND accepted = 1 ORDER BY id"_s,
            {*context.pathNumber("teamId"_L1)});
        for (const Row &member : members)
            ids.append(member.number("user_id"_L1));
        return ids;
    }
    const QJsonArray hosts = body.value("hosts"_L1).toArray();
    for (const QJsonValue &host : hosts)
        ids.append(host[u"userId"_s].toInteger());
    return ids;
}

void replaceHosts(RequestContext &context, qint64 eventType, const QJsonObject &body)
{
    const QJsonArray given = body.value("hosts"_L1).toArray();
    const QList<qint64> ids = wantedHosts(context, body);
    context.database.execute(u"DELETE FROM hosts WHERE event_type_id = ?"_s, {eventType});
    for (qsizetype index = 0; index < ids.size(); ++index) {
        const QJsonValue host = given.at(index);
        const qsizetype priority = priorities().indexOf(host[u"priority"_s].toString(u"medium"_s));
        context.database.insert(u"hosts"_s,
            {{u"event_type_id"_s, eventType}, {u"user_id"_s, ids.at(index)},
                {u"is_fixed"_s, host[u"mandatory"_s].toBool()}, {u"priority"_s, priority},
                {u"created_at"_s, context.now()}});
    }
}

// A child for every host, with what the parent says; one whose host is gone goes.
void renewChildren(RequestContext &context, const Row &parent)
{
    const qint64 id = parent.number("id"_L1);
    context.database.execute(u"DELETE FROM event_types WHERE parent_id = ? AND user_id NOT IN "
                             "(SELECT user_id FROM hosts WHERE event_type_id = ?)"_s,
        {id, id});
    const Values shared{{u"title"_s, parent.value("title"_L1)}, {u"slug"_s, parent.value("slug"_L1)},
        {u"description"_s, parent.value("description"_L1)}, {u"length"_s, parent.value("length"_L1)},
        {u"hidden"_s, parent.value("hidden"_L1)}, {u"settings"_s, parent.value("settings"_L1)}};
    const Rows hosts = context.database.select(
        u"SELECT hosts.user_id, event_types.id AS child FROM hosts LEFT JOIN event_types ON "
        "event_types.parent_id = hosts.event_type_id AND event_types.user_id = hosts.user_id "
        "WHERE hosts.event_type_id = ? ORDER BY hosts.id"_s,
        {id});
    for (const Row &host : hosts) {
        Values values = shared;
        if (!host.isNull("child"_L1)) {
            context.database.update(u"event_types"_s, host.value("child"_L1), values);
            continue;
        }
        values.insert(u"user_id"_s, host.value("user_id"_L1));
        values.insert(u"parent_id"_s, id);
        values.insert(u"created_at"_s, context.now());
        context.recordWrite(u"event_types"_s, context.database.insert(u"event_types"_s, values));
    }
}

} // namespace

std::optional<Answer> refuseAssignment(RequestContext &context, TeamBody kind)
{
    const QJsonObject body = context.object();
    if (auto refused = refuseKind(body, kind))
        return refused;
    if (body.value("assignAllTeamMembers"_L1).toBool() && !body.value("hosts"_L1).toArray().isEmpty())
        return Answer::badRequest(u"Either hosts or assignAllTeamMembers can be given, not both"_s);
    const auto team = context.pathNumber("teamId"_L1);
    if (!team)
        return Answer::internalError();
    const QList<qint64> hosts = wantedHosts(context, body);
    for (const qint64 host : hosts) {
        if (context.database.count(
                u"SELECT count(*) FROM memberships WHERE team_id = ? AND user_id = ?"_s, {*team, host})
            == 0)
            return Answer::notFound(u"Invalid hosts: "_s % QString::number(host));
    }
    return std::nullopt;
}

void assignHosts(RequestContext &context, const Row &eventType)
{
    const QJsonObject body = context.object();
    if (body.value("hosts"_L1).isArray() || body.value("assignAllTeamMembers"_L1).toBool())
        replaceHosts(context, eventType.number("id"_L1), body);
    if (eventType.text("scheduling_type"_L1) == u"managed")
        renewChildren(context, eventType);
}

} // namespace Calends::Sandbox
