#include "app/sandbox/routes.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/people.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

// name+<clientId>@host, as the server stores it; an address that has the id already stays as it is.
QString storedEmail(const QString &email, const QString &clientId)
{
    const QString mark = u'+' % clientId;
    if (email.contains(mark))
        return email;
    const qsizetype at = email.indexOf(u'@');
    if (at < 0)
        return email % mark;
    return email.left(at) % mark % email.mid(at);
}

QString usernameOf(const QString &storedEmail)
{
    QString username;
    const QString lower = storedEmail.toLower();
    for (const QChar character : lower)
        username += character.isLetterOrNumber() ? character : QChar(u'-');
    return username;
}

std::optional<Row> findManaged(RequestContext &context, qint64 userId)
{
    return context.database.selectFirst(
        u"SELECT * FROM users WHERE id = ? AND client_id = ?"_s, {userId, context.pathText("clientId"_L1)});
}

// The user named in the path. An answer: there is none, or the path holds no number.
std::optional<Answer> readUser(RequestContext &context, std::optional<Row> *user)
{
    const auto userId = context.pathNumber("userId"_L1);
    if (!userId)
        return Answer::internalError();
    *user = findManaged(context, *userId);
    if (*user)
        return std::nullopt;
    return Answer::notFound(
        u"User with ID "_s % QString::number(*userId) % u" is not part of this OAuth client."_s);
}

Answer listUsers(RequestContext &context)
{
    Page page;
    if (auto refused = readPage(context, limitAndOffset(), &page))
        return *refused;
    const QString clientId = context.pathText("clientId"_L1);
    QString sql = u"SELECT * FROM users WHERE client_id = ?"_s;
    QVariantList values{clientId};
    const QStringList emails = context.query.list("emails"_L1);
    if (!emails.isEmpty()) {
        QStringList marks;
        for (const QString &email : emails) {
            // A plus sign in a query arrives as a space unless it was encoded.
            const QString address = QString(email).replace(u' ', u'+');
            if (!isEmail(address))
                return Answer::badRequest(u"Invalid email "_s % email);
            marks.append(u"?"_s);
            values.append(storedEmail(address, clientId));
        }
        sql += u" AND email IN ("_s % marks.join(u',') % u')';
    }
    values << page.size << page.offset;
    QJsonArray list;
    const Rows rows = context.database.select(sql % u" ORDER BY id LIMIT ? OFFSET ?"_s, values);
    for (const Row &row : rows)
        list.append(managedUserJson(row));
    return Answer::success(list);
}

Validation validateCreation(const RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.text(u"email"_s);
    validation.text(u"name"_s);
    const QJsonValue timeFormat = validation.value(u"timeFormat"_s);
    if (!timeFormat.isUndefined() && !timeFormat.isNull() && timeFormat.toInt() != 12
        && timeFormat.toInt() != 24)
        validation.fail(u"timeFormat"_s, u"isIn"_s, u"timeFormat must be a number either 12 or 24"_s);
    validation.text(u"weekStart"_s, Presence::Optional);
    validation.timeZone(u"timeZone"_s, Presence::Optional);
    validation.oneOf(u"locale"_s, locales(), Presence::Optional);
    validation.text(u"bio"_s, Presence::Optional);
    const QJsonValue avatar = validation.value(u"avatarUrl"_s);
    if (!avatar.isUndefined() && !avatar.isNull() && !avatar.toString().startsWith("http"_L1))
        validation.fail(u"avatarUrl"_s, u"isUrl"_s, u"avatarUrl must be a URL address"_s);
    validateMetadata(&validation);
    return validation;
}

void addDefaultEventTypes(RequestContext &context, qint64 userId)
{
    struct Default
    {
        QString slug;
        QString title;
        int length;
        QString integration;
    };
    const QList<Default> defaults{{u"thirty-minutes"_s, u"30 Minutes"_s, 30, {}},
        {u"thirty-minutes-video"_s, u"30 Minutes Video"_s, 30, u"cal-video"_s},
        {u"sixty-minutes"_s, u"60 Minutes"_s, 60, {}},
        {u"sixty-minutes-video"_s, u"60 Minutes Video"_s, 60, u"cal-video"_s}};
    for (const Default &type : defaults) {
        QJsonObject settings;
        if (!type.integration.isEmpty())
            settings.insert(u"locations"_s,
                QJsonArray{QJsonObject{{u"type"_s, u"integration"_s}, {u"integration"_s, type.integration}}});
        const qint64 id = context.database.insert(u"event_types"_s,
            {{u"user_id"_s, userId}, {u"slug"_s, type.slug}, {u"title"_s, type.title},
                {u"length"_s, type.length}, {u"settings"_s, settings}, {u"created_at"_s, context.now()}});
        context.recordWrite(u"event_types"_s, id);
    }
}

qint64 addManagedUser(RequestContext &context, const Row &client, Values values)
{
    const QString username = usernameOf(values.value(u"email"_s).toString());
    values.insert(u"uuid"_s, context.credentials.newUuid());
    values.insert(u"username"_s, username);
    values.insert(u"client_id"_s, client.text("id"_L1));
    values.insert(u"created_at"_s, context.now());
    const qint64 userId = context.database.insert(u"users"_s, values);
    const qint64 organizationId = client.number("organization_id"_L1);
    context.database.insert(u"memberships"_s,
        {{u"team_id"_s, organizationId}, {u"user_id"_s, userId}, {u"role"_s, u"MEMBER"_s},
            {u"accepted"_s, true}, {u"created_at"_s, context.now()}, {u"updated_at"_s, context.now()}});
    context.database.insert(u"profiles"_s,
        {{u"organization_id"_s, organizationId}, {u"user_id"_s, userId}, {u"username"_s, username}});
    context.recordWrite(u"users"_s, userId);
    if (values.contains(u"time_zone"_s))
        addDefaultSchedule(context, userId, values.value(u"time_zone"_s).toString());
    if (client.flag("are_default_event_types_enabled"_L1))
        addDefaultEventTypes(context, userId);
    return userId;
}

Answer createUser(RequestContext &context)
{
    if (context.settings.isCommunity())
        return Answer::bare(500, u"Internal server error"_s);
    const Validation validation = validateCreation(context);
    if (validation.failed())
        return validation.answer();
    const QString clientId = context.pathText("clientId"_L1);
    const auto client = context.credentials.findClient(clientId);
    Values values = userColumns(context.object());
    values.remove(u"default_schedule_id"_s);
    for (const QString &column : {u"time_zone"_s, u"week_start"_s}) {
        if (values.contains(column) && values.value(column).isNull())
            values.remove(column);
    }
    const QString email = storedEmail(values.value(u"email"_s).toString(), clientId);
    values.insert(u"email"_s, email);
    if (const auto known = context.database.selectFirst(u"SELECT id FROM users WHERE email = ?"_s, {email}))
        return Answer::conflict(u"User with the provided e-mail already exists. Existing user ID="_s
            % QString::number(known->number("id"_L1)));
    const qint64 userId = addManagedUser(context, *client, values);
    QJsonObject data = context.credentials.newTokens(clientId, userId).json();
    data.insert(u"user"_s, managedUserJson(*findManaged(context, userId)));
    return Answer::created(data);
}

Answer getUser(RequestContext &context)
{
    std::optional<Row> user;
    if (auto refused = readUser(context, &user))
        return *refused;
    return Answer::success(managedUserJson(*user));
}

Answer updateUser(RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validateUserUpdate(&validation);
    if (validation.failed())
        return validation.answer();
    std::optional<Row> user;
    if (auto refused = readUser(context, &user))
        return *refused;
    const qint64 userId = user->number("id"_L1);
    Values values = userColumns(context.object());
    const QString given = values.value(u"email"_s).toString();
    if (!given.isEmpty()) {
        const QString email = storedEmail(given, context.pathText("clientId"_L1));
        if (isEmailTaken(context.database, email, userId))
            return recordExists();
        values.insert(u"email"_s, email);
        values.insert(u"username"_s, usernameOf(email));
        context.database.execute(
            u"UPDATE profiles SET username = ? WHERE user_id = ?"_s, {usernameOf(email), userId});
    }
    const QVariant schedule = values.value(u"default_schedule_id"_s);
    if (!schedule.isNull()
        && context.database.count(
               u"SELECT count(*) FROM schedules WHERE id = ? AND user_id = ?"_s, {schedule, userId})
            == 0)
        return Answer::badRequest(u"User with ID="_s % QString::number(userId)
            % u" does not own schedule with ID="_s % schedule.toString());
    context.database.update(u"users"_s, userId, values);
    context.recordWrite(u"users"_s, userId);
    return getUser(context);
}

Answer deleteUser(RequestContext &context)
{
    std::optional<Row> user;
    if (auto refused = readUser(context, &user))
        return *refused;
    context.database.execute(u"DELETE FROM users WHERE id = ?"_s, {user->number("id"_L1)});
    context.recordWrite(u"users"_s, user->number("id"_L1));
    return Answer::success(managedUserJson(*user));
}

// Every token of the user for this client goes, so that whoever else held one is signed out.
Answer forceRefresh(RequestContext &context)
{
    std::optional<Row> user;
    if (auto refused = readUser(context, &user))
        return *refused;
    const QString clientId = context.pathText("clientId"_L1);
    const qint64 userId = user->number("id"_L1);
    context.database.execute(u"DELETE FROM tokens WHERE user_id = ? AND client_id = ?"_s, {userId, clientId});
    context.recordWrite(u"tokens"_s, userId);
    return Answer::success(context.credentials.newTokens(clientId, userId).json());
}

// The used token goes and expired access tokens with it; access tokens that still run keep running. The
// expiry of a refresh token is not looked at (OBSERVED).
Answer refreshTokens(RequestContext &context)
{
    if (context.caller.kind != CredentialKind::OAuthClientSecret)
        return Answer::unauthorized(u"Missing or invalid OAuth client credentials."_s);
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.text(u"refreshToken"_s);
    if (validation.failed())
        return validation.answer();
    const QString clientId = context.pathText("clientId"_L1);
    const QString given = context.object().value(u"refreshToken"_s).toString();
    const auto token = context.credentials.findToken(u"managed_refresh"_s, given);
    if (!token || token->text("client_id"_L1) != clientId)
        return Answer::badRequest(u"Invalid refresh token"_s);
    context.database.execute(u"DELETE FROM tokens WHERE id = ?"_s, {token->number("id"_L1)});
    context.database.execute(
        u"DELETE FROM tokens WHERE client_id = ? AND kind = 'managed_access' AND expires_at <= ?"_s,
        {clientId, context.now()});
    const qint64 userId = token->number("user_id"_L1);
    context.recordWrite(u"tokens"_s, userId);
    return Answer::success(context.credentials.newTokens(clientId, userId).json());
}

} // namespace

void addManagedUserRoutes(Router &router)
{
    const Policy admin = Policy::client(LeastRole::OrganizationAdmin);
    router.add(Operations::getOauthClientsByClientIdUsers, admin, listUsers);
    router.add(Operations::postOauthClientsByClientIdUsers, admin, createUser);
    router.add(Operations::getOauthClientsByClientIdUsersByUserId, admin, getUser);
    router.add(Operations::patchOauthClientsByClientIdUsersByUserId, admin, updateUser);
    router.add(Operations::deleteOauthClientsByClientIdUsersByUserId, admin, deleteUser);
    router.add(Operations::postOauthClientsByClientIdUsersByUserIdForceRefresh, admin, forceRefresh);
    router.add(Operations::postOauthByClientIdRefresh, Policy(), refreshTokens);
}

} // namespace Calends::Sandbox
