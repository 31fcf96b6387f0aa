#include "app/sandbox/routes.h"

#include <array>

#include "app/sandbox/paging.h"
#include "app/sandbox/people.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

const QStringList &roles()
{
    static const QStringList names{u"MEMBER"_s, u"ADMIN"_s, u"OWNER"_s};
    return names;
}

struct Field
{
    QLatin1StringView member;
    QLatin1StringView column;
};

constexpr std::array fields{Field{"email"_L1, "email"_L1}, Field{"username"_L1, "username"_L1},
    Field{"weekday"_L1, "week_start"_L1}, Field{"timeZone"_L1, "time_zone"_L1},
    Field{"timeFormat"_L1, "time_format"_L1}, Field{"theme"_L1, "theme"_L1},
    Field{"appTheme"_L1, "app_theme"_L1}, Field{"brandColor"_L1, "brand_color"_L1},
    Field{"darkBrandColor"_L1, "dark_brand_color"_L1}, Field{"hideBranding"_L1, "hide_branding"_L1},
    Field{"locale"_L1, "locale"_L1}, Field{"avatarUrl"_L1, "avatar_url"_L1}, Field{"bio"_L1, "bio"_L1},
    Field{"metadata"_L1, "metadata"_L1}, Field{"defaultScheduleId"_L1, "default_schedule_id"_L1}};

Values columnsOf(const QJsonObject &body)
{
    Values values;
    for (const Field &field : fields) {
        const QJsonValue given = body.value(field.member);
        if (given.isUndefined())
            continue;
        QVariant value = given.isObject() ? QVariant(given.toObject()) : given.toVariant();
        const bool lower = field.member == "email"_L1 || field.member == "username"_L1;
        if (lower && given.isString())
            value = given.toString().toLower();
        values.insert(QString(field.column), given.isNull() ? QVariant() : value);
    }
    return values;
}

QString selection()
{
    return u"SELECT users.*, profiles.id AS profile_id, profiles.username AS profile_username, "
           "profiles.organization_id FROM profiles JOIN users ON users.id = profiles.user_id "
           "WHERE profiles.organization_id = ?"_s;
}

std::optional<Row> findUser(RequestContext &context, qint64 userId)
{
    return context.database.selectFirst(
        selection() % u" AND users.id = ?"_s, {context.pathText("orgId"_L1).toLongLong(), userId});
}

QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

// A comma list is refused here, unlike on the managed users' route: the key is to be repeated.
std::optional<Answer> filterEmails(const RequestContext &context, QString *sql, QVariantList *values)
{
    const QStringList emails = context.query.values("emails"_L1);
    for (const QString &email : emails) {
        if (isEmail(email))
            continue;
        Validation validation(QJsonObject{
            {u"attributeQueryOperator"_s, u"AND"_s}, {u"emails"_s, QJsonArray::fromStringList(emails)}});
        validation.fail(u"emails"_s, u"isEmail"_s, u"each value in emails must be an email"_s);
        return validation.answer();
    }
    if (emails.isEmpty())
        return std::nullopt;
    *sql += u" AND users.email IN ("_s % marks(emails.size()) % u')';
    for (const QString &email : emails)
        values->append(email.toLower());
    return std::nullopt;
}

// Options assigned to the membership: all of them, any, or none.
void filterOptions(const RequestContext &context, QString *sql, QVariantList *values)
{
    const QStringList options = context.query.list("assignedOptionIds"_L1);
    if (options.isEmpty())
        return;
    const QString wanted = context.query.value("attributeQueryOperator"_L1);
    QStringList terms;
    for (const QString &option : options) {
        terms.append(u"memberships.attributes LIKE ?"_s);
        values->append(u"%\"optionId\":\"%1\"%"_s.arg(option));
    }
    const QString condition = terms.join(wanted == "OR"_L1 || wanted == "NONE"_L1 ? u" OR "_s : u" AND "_s);
    *sql += u" AND users.id "_s % (wanted == "NONE"_L1 ? u"NOT IN"_s : u"IN"_s)
        % u" (SELECT user_id FROM memberships WHERE team_id = profiles.organization_id AND ("_s % condition
        % u"))"_s;
}

Answer listUsers(RequestContext &context)
{
    PageStyle style;
    style.most = 1000;
    style.defaults = {{u"attributeQueryOperator"_s, u"AND"_s}};
    Page page;
    if (auto refused = readPage(context, style, &page))
        return *refused;
    QString sql = selection();
    QVariantList values{context.pathText("orgId"_L1).toLongLong()};
    if (auto refused = filterEmails(context, &sql, &values))
        return *refused;
    const QStringList teamIds = context.query.list("teamIds"_L1);
    if (!teamIds.isEmpty()) {
        sql += u" AND users.id IN (SELECT user_id FROM memberships WHERE team_id IN ("_s
            % marks(teamIds.size()) % u"))"_s;
        for (const QString &teamId : teamIds)
            values.append(teamId.toLongLong());
    }
    filterOptions(context, &sql, &values);
    values << page.size << page.offset;
    QJsonArray list;
    const Rows rows = context.database.select(sql % u" ORDER BY users.id LIMIT ? OFFSET ?"_s, values);
    for (const Row &row : rows)
        list.append(organizationUserJson(row));
    return Answer::success(list);
}

void validateFields(Validation *validation)
{
    validation->text(u"username"_s, Presence::Optional);
    validation->oneOf(u"weekday"_s, weekDays(), Presence::Optional);
    validation->timeZone(u"timeZone"_s, Presence::Optional);
    const QJsonValue timeFormat = validation->value(u"timeFormat"_s);
    if (!timeFormat.isUndefined() && !timeFormat.isNull() && timeFormat.toInt() != 12
        && timeFormat.toInt() != 24)
        validation->fail(u"timeFormat"_s, u"isIn"_s, u"timeFormat must be a number either 12 or 24"_s);
    for (const QString &theme : {u"theme"_s, u"appTheme"_s}) {
        const QJsonValue given = validation->value(theme);
        if (given.isString() && given.toString() != "dark"_L1 && given.toString() != "light"_L1)
            validation->fail(
                theme, u"isIn"_s, theme % u" must be one of the following values: dark, light"_s);
    }
    validation->flag(u"hideBranding"_s, Presence::Optional);
    validation->text(u"locale"_s, Presence::Optional);
    const QJsonValue avatar = validation->value(u"avatarUrl"_s);
    if (avatar.isString() && !avatar.toString().startsWith("data:image/"_L1))
        validation->fail(u"avatarUrl"_s, u"avatarValidator"_s, u"avatarUrl must be a base64 encoded image"_s);
    validation->text(u"bio"_s, Presence::Optional);
    validation->number(u"defaultScheduleId"_s, Presence::Optional);
    validateMetadata(validation);
}

qint64 addUser(RequestContext &context, const QJsonObject &body, const QString &email)
{
    const qint64 orgId = context.pathText("orgId"_L1).toLongLong();
    // local part and first label of the domain, as the server makes a name
    const QString username = email.section(u'@', 0, 0) % u'-' % email.section(u'@', 1).section(u'.', 0, 0);
    Values values = columnsOf(body);
    values.insert(u"email"_s, email);
    values.insert(u"username"_s, username);
    values.insert(u"uuid"_s, context.credentials.newUuid());
    values.insert(u"verified"_s, true);
    values.insert(u"invited_to"_s, orgId);
    values.insert(u"created_at"_s, context.now());
    const qint64 userId = context.database.insert(u"users"_s, values);
    context.database.insert(
        u"profiles"_s, {{u"organization_id"_s, orgId}, {u"user_id"_s, userId}, {u"username"_s, username}});
    context.database.insert(u"memberships"_s,
        {{u"team_id"_s, orgId}, {u"user_id"_s, userId},
            {u"role"_s, body.value(u"organizationRole"_s).toString(u"MEMBER"_s)},
            {u"accepted"_s, body.value(u"autoAccept"_s).toBool(true)}, {u"created_at"_s, context.now()},
            {u"updated_at"_s, context.now()}});
    context.recordWrite(u"users"_s, userId);
    return userId;
}

Answer createUser(RequestContext &context)
{
    QJsonObject target{{u"organizationRole"_s, u"MEMBER"_s}, {u"autoAccept"_s, true}};
    const QJsonObject body = context.object();
    for (auto member = body.constBegin(); member != body.constEnd(); ++member)
        target.insert(member.key(), member.value());
    Validation validation(target);
    validation.oneOf(u"organizationRole"_s, roles());
    validation.flag(u"autoAccept"_s);
    validation.email(u"email"_s);
    validateFields(&validation);
    if (validation.failed())
        return validation.answer();
    // Seen: a username makes the call fail in an inner procedure, with only generic words.
    if (body.contains(u"username"_s))
        return Answer::trpc(400, u"Bad request: Please check your request data and try again"_s);
    const QString email = body.value(u"email"_s).toString().toLower();
    if (isEmailTaken(context.database, email, 0))
        return Answer::conflict(u"A user already exists with that email"_s);
    const qint64 userId = addUser(context, body, email);
    return Answer::created(organizationUserJson(*findUser(context, userId)));
}

Answer updateUser(RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.email(u"email"_s, Presence::Optional);
    validateFields(&validation);
    if (validation.failed())
        return validation.answer();
    const qint64 userId = context.pathText("userId"_L1).toLongLong();
    const Values values = columnsOf(context.object());
    if (isEmailTaken(context.database, values.value(u"email"_s).toString(), userId))
        return recordExists();
    context.database.update(u"users"_s, userId, values);
    context.recordWrite(u"users"_s, userId);
    return Answer::success(organizationUserJson(*findUser(context, userId)));
}

// The account itself goes, not the membership alone (FACTS 20).
Answer deleteUser(RequestContext &context)
{
    const qint64 userId = context.pathText("userId"_L1).toLongLong();
    const QJsonObject json = organizationUserJson(*findUser(context, userId));
    context.database.execute(u"DELETE FROM users WHERE id = ?"_s, {userId});
    context.recordWrite(u"users"_s, userId);
    return Answer::success(json);
}

} // namespace

void addOrganizationUserRoutes(Router &router)
{
    const Policy admin = Policy::organization();
    Policy member = Policy::organization();
    member.memberOfOrganization = true;
    router.add(Operations::getOrganizationsByOrgIdUsers, admin, listUsers);
    router.add(Operations::postOrganizationsByOrgIdUsers, admin, createUser);
    router.add(Operations::patchOrganizationsByOrgIdUsersByUserId, member, updateUser);
    router.add(Operations::deleteOrganizationsByOrgIdUsersByUserId, member, deleteUser);
}

} // namespace Calends::Sandbox
