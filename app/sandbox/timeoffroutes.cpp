#include "app/sandbox/routes.h"

#include "app/sandbox/guards.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/scheduling/interval.h"
#include "app/sandbox/validation.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

QJsonObject timeOffJson(const Row &row)
{
    return {{u"userId"_s, row.number("user_id"_L1)}, {u"toUserId"_s, row.jsonNumber("to_user_id"_L1)},
        {u"id"_s, row.number("id"_L1)}, {u"uuid"_s, row.text("uuid"_L1)},
        {u"start"_s, row.jsonInstant("start_at"_L1)}, {u"end"_s, row.jsonInstant("end_at"_L1)},
        {u"notes"_s, row.jsonText("notes"_L1)}, {u"reason"_s, row.text("reason"_L1)}};
}

// The person in the path; on the routes of one's own the caller.
qint64 personOf(const RequestContext &context)
{
    return context.pathNumber("userId"_L1).value_or(context.caller.userId);
}

// Who may stand in: people of the organization or team in the path, else of the caller's organization.
bool isColleague(RequestContext &context, qint64 userId)
{
    if (const auto teamId = context.pathNumber("teamId"_L1))
        return !roleIn(context.database, *teamId, userId).isEmpty();
    const auto orgId = context.pathNumber("orgId"_L1);
    return context.database.count(
               u"SELECT count(*) FROM profiles WHERE organization_id = ? AND user_id = ?"_s,
               {orgId ? *orgId : context.caller.organizationId.value_or(0), userId})
        > 0;
}

// " ORDER BY …" for sortStart and sortEnd.
std::optional<Answer> readOrder(const RequestContext &context, QString *order)
{
    QStringList terms;
    QJsonObject target{{u"take"_s, 250}, {u"skip"_s, 0}};
    for (const QString &name : {u"sortStart"_s, u"sortEnd"_s}) {
        const QString direction = context.query.value(QLatin1StringView(name.toLatin1()));
        if (direction.isEmpty())
            continue;
        target.insert(name, direction);
        if (direction != "asc"_L1 && direction != "desc"_L1) {
            Validation validation(target);
            validation.fail(name, u"isEnum"_s, name % u" must be one of the following values: asc, desc"_s);
            return validation.answer();
        }
        terms.append((name == "sortStart"_L1 ? u"start_at "_s : u"end_at "_s) % direction);
    }
    terms.append(u"id"_s);
    *order = u" ORDER BY "_s % terms.join(u", "_s) % u" LIMIT ? OFFSET ?"_s;
    return std::nullopt;
}

Answer list(RequestContext &context, const QString &where, QVariantList values)
{
    Page page;
    if (auto refused = readPage(context, takeAndSkip(), &page))
        return *refused;
    QString order;
    if (auto refused = readOrder(context, &order))
        return *refused;
    values << page.size << page.offset;
    QJsonArray entries;
    const Rows rows
        = context.database.select(u"SELECT * FROM out_of_office WHERE "_s % where % order, values);
    for (const Row &row : rows)
        entries.append(timeOffJson(row));
    return Answer::success(entries);
}

Answer listOrganization(RequestContext &context)
{
    QString where = u"user_id IN (SELECT user_id FROM profiles WHERE organization_id = ?)"_s;
    QVariantList values{context.pathText("orgId"_L1).toLongLong()};
    if (context.query.contains("email"_L1)) {
        where += u" AND user_id IN (SELECT id FROM users WHERE email = ?)"_s;
        values.append(context.query.value("email"_L1).replace(u' ', u'+'));
    }
    return list(context, where, values);
}

Answer listUser(RequestContext &context) { return list(context, u"user_id = ?"_s, {personOf(context)}); }

Validation validate(const RequestContext &context, Presence presence)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.instant(u"start"_s, presence);
    validation.instant(u"end"_s, presence);
    validation.text(u"notes"_s, Presence::Optional);
    validation.integer(u"toUserId"_s, Presence::Optional);
    validation.oneOf(u"reason"_s,
        {u"unspecified"_s, u"vacation"_s, u"travel"_s, u"sick"_s, u"public_holiday"_s}, Presence::Optional);
    return validation;
}

// Times of day are dropped: from midnight to the last millisecond, UTC (FACTS 7).
std::optional<Answer> readDates(const QJsonObject &body, Values *values)
{
    const auto start = parseInstant(body.value(u"start"_s).toString());
    const auto end = parseInstant(body.value(u"end"_s).toString());
    if (start.has_value() != end.has_value())
        return Answer::badRequest(u"Both start and end dates must be provided."_s);
    if (!start)
        return std::nullopt;
    if (*start > *end)
        return Answer::badRequest(u"Start date must be before end date."_s);
    values->insert(u"start_at"_s, *start / dayLength * dayLength);
    values->insert(u"end_at"_s, *end / dayLength * dayLength + dayLength - 1);
    return std::nullopt;
}

std::optional<Answer> checkRedirect(RequestContext &context, const QJsonValue &toUser)
{
    if (!toUser.isDouble())
        return std::nullopt;
    const qint64 userId = personOf(context);
    const qint64 toUserId = toUser.toInteger();
    if (toUserId == userId)
        return Answer::badRequest(u"Cannot redirect to self."_s);
    if (!isColleague(context, toUserId))
        return Answer::badRequest(u"Cannot redirect to this user."_s);
    if (context.database.count(
            u"SELECT count(*) FROM out_of_office WHERE user_id = ? AND to_user_id = ?"_s, {toUserId, userId})
        > 0)
        return Answer::badRequest(u"Booking redirect infinite not allowed."_s);
    return std::nullopt;
}

Answer create(RequestContext &context)
{
    const Validation validation = validate(context, Presence::Required);
    if (validation.failed())
        return validation.answer();
    const QJsonObject body = context.object();
    const qint64 userId = personOf(context);
    Values values{{u"uuid"_s, context.credentials.newUuid()}, {u"user_id"_s, userId},
        {u"reason"_s, body.value(u"reason"_s).toString(u"unspecified"_s)}, {u"created_at"_s, context.now()}};
    if (auto refused = readDates(body, &values))
        return *refused;
    if (auto refused = checkRedirect(context, body.value(u"toUserId"_s)))
        return *refused;
    if (context.database.count(
            u"SELECT count(*) FROM out_of_office WHERE user_id = ? AND start_at = ? AND end_at = ?"_s,
            {userId, values.value(u"start_at"_s), values.value(u"end_at"_s)})
        > 0)
        return Answer::conflict(u"Ooo entry already exists."_s);
    if (body.value(u"notes"_s).isString())
        values.insert(u"notes"_s, body.value(u"notes"_s).toString());
    if (body.value(u"toUserId"_s).isDouble())
        values.insert(u"to_user_id"_s, body.value(u"toUserId"_s).toInteger());
    const qint64 id = context.database.insert(u"out_of_office"_s, values);
    context.recordWrite(u"out_of_office"_s, id);
    return Answer::created(timeOffJson(*context.database.find(u"out_of_office"_s, id)));
}

std::optional<Answer> read(RequestContext &context, std::optional<Row> *entry)
{
    const auto id = context.pathNumber("oooId"_L1);
    if (!id)
        return Answer::internalError();
    *entry = context.database.find(u"out_of_office"_s, *id);
    if (*entry && (*entry)->number("user_id"_L1) == personOf(context))
        return std::nullopt;
    return Answer::notFound(
        u"IsUserOOO - out of office entry ("_s % QString::number(*id) % u") not found."_s);
}

Answer update(RequestContext &context)
{
    const Validation validation = validate(context, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    std::optional<Row> entry;
    if (auto refused = read(context, &entry))
        return *refused;
    const QJsonObject body = context.object();
    Values values;
    if (auto refused = readDates(body, &values))
        return *refused;
    if (auto refused = checkRedirect(context, body.value(u"toUserId"_s)))
        return *refused;
    // The entry itself counts: unchanged dates are a conflict (FACTS 20).
    if (!values.isEmpty()
        && context.database.count(
               u"SELECT count(*) FROM out_of_office WHERE user_id = ? AND start_at = ? AND end_at = ?"_s,
               {entry->number("user_id"_L1), values.value(u"start_at"_s), values.value(u"end_at"_s)})
            > 0)
        return Answer::conflict(u"Ooo entry already exists."_s);
    if (body.contains(u"notes"_s))
        values.insert(u"notes"_s, body.value(u"notes"_s).toVariant());
    if (body.contains(u"toUserId"_s))
        values.insert(u"to_user_id"_s,
            body.value(u"toUserId"_s).isNull() ? QVariant() : body.value(u"toUserId"_s).toInteger());
    if (body.contains(u"reason"_s))
        values.insert(u"reason"_s, body.value(u"reason"_s).toString());
    context.database.update(u"out_of_office"_s, entry->number("id"_L1), values);
    context.recordWrite(u"out_of_office"_s, entry->number("id"_L1));
    return Answer::success(timeOffJson(*context.database.find(u"out_of_office"_s, entry->number("id"_L1))));
}

Answer remove(RequestContext &context)
{
    std::optional<Row> entry;
    if (auto refused = read(context, &entry))
        return *refused;
    context.database.execute(u"DELETE FROM out_of_office WHERE id = ?"_s, {entry->number("id"_L1)});
    context.recordWrite(u"out_of_office"_s, entry->number("id"_L1));
    return Answer::success(timeOffJson(*entry));
}

struct Four
{
    ReadOperation list;
    WriteOperation create;
    WriteOperation update;
    WriteOperation remove;
};

void addFour(Router &router, const Policy &reads, const Policy &writes, const Four &four)
{
    router.add(four.list, reads, listUser);
    router.add(four.create, writes, create);
    router.add(four.update, writes, update);
    router.add(four.remove, writes, remove);
}

} // namespace

void addTimeOffRoutes(Router &router)
{
    Policy member = Policy::organization();
    member.memberOfOrganization = true;
    router.add(Operations::getOrganizationsByOrgIdOoo, Policy::organization(), listOrganization);
    using O = Operations;
    addFour(router, member, member,
        {O::getOrganizationsByOrgIdUsersByUserIdOoo, O::postOrganizationsByOrgIdUsersByUserIdOoo,
            O::patchOrganizationsByOrgIdUsersByUserIdOooByOooId,
            O::deleteOrganizationsByOrgIdUsersByUserIdOooByOooId});
    addFour(
        router, Policy(), Policy(), {O::getMeOoo, O::postMeOoo, O::patchMeOooByOooId, O::deleteMeOooByOooId});
    Policy teamAdmin = Policy::team(LeastRole::TeamAdmin);
    teamAdmin.memberOfTeam = true;
    Policy reads = teamAdmin;
    Policy writes = teamAdmin;
    addFour(router, reads.scoped(u"TEAM_SCHEDULE_READ"_s), writes.scoped(u"TEAM_SCHEDULE_WRITE"_s),
        {O::getTeamsByTeamIdUsersByUserIdOoo, O::postTeamsByTeamIdUsersByUserIdOoo,
            O::patchTeamsByTeamIdUsersByUserIdOooByOooId, O::deleteTeamsByTeamIdUsersByUserIdOooByOooId});
}

} // namespace Calends::Sandbox
