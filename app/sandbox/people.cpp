#include "app/sandbox/people.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

constexpr qsizetype mostMetadataKeys = 50;
constexpr qsizetype longestMetadataKey = 40;
constexpr qsizetype longestMetadataText = 500;

bool isMetadata(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > mostMetadataKeys)
        return false;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const bool plain = member->isString() || member->isDouble() || member->isBool();
        if (!plain || member.key().size() > longestMetadataKey
            || member->toString().size() > longestMetadataText)
            return false;
    }
    return true;
}

struct Column
{
    QLatin1StringView member;
    QLatin1StringView column;
};

constexpr std::array userFields{Column{"email"_L1, "email"_L1}, Column{"name"_L1, "name"_L1},
    Column{"bio"_L1, "bio"_L1}, Column{"timeFormat"_L1, "time_format"_L1},
    Column{"weekStart"_L1, "week_start"_L1}, Column{"timeZone"_L1, "time_zone"_L1},
    Column{"defaultScheduleId"_L1, "default_schedule_id"_L1}, Column{"locale"_L1, "locale"_L1},
    Column{"avatarUrl"_L1, "avatar_url"_L1}, Column{"metadata"_L1, "metadata"_L1}};

} // namespace

QJsonObject meJson(const RequestContext &context, const Row &user)
{
    QJsonObject json{{u"id"_s, user.number("id"_L1)}, {u"email"_s, user.text("email"_L1)},
        {u"timeFormat"_s, user.jsonNumber("time_format"_L1)},
        {u"defaultScheduleId"_s, user.jsonNumber("default_schedule_id"_L1)},
        {u"weekStart"_s, user.text("week_start"_L1)}, {u"timeZone"_s, user.text("time_zone"_L1)},
        {u"username"_s, user.jsonText("username"_L1)}};
    const Caller &caller = context.caller;
    json.insert(
        u"organizationId"_s, caller.organizationId ? QJsonValue(*caller.organizationId) : QJsonValue::Null);
    if (caller.organizationId)
        json.insert(u"organization"_s,
            QJsonObject{{u"isPlatform"_s, caller.platformOrganization}, {u"id"_s, *caller.organizationId}});
    if (context.settings.edition != ServerEdition::Full) {
        json.insert(u"name"_s, user.jsonText("name"_L1));
        json.insert(u"avatarUrl"_s, user.jsonText("avatar_url"_L1));
        json.insert(u"bio"_s, user.jsonText("bio"_L1));
    }
    return json;
}

QJsonObject managedUserJson(const Row &user)
{
    QJsonObject json{{u"id"_s, user.number("id"_L1)}, {u"email"_s, user.text("email"_L1)},
        {u"username"_s, user.jsonText("username"_L1)}, {u"name"_s, user.jsonText("name"_L1)},
        {u"bio"_s, user.jsonText("bio"_L1)}, {u"timeZone"_s, user.text("time_zone"_L1)},
        {u"weekStart"_s, user.text("week_start"_L1)}, {u"createdDate"_s, user.jsonInstant("created_at"_L1)},
        {u"timeFormat"_s, user.jsonNumber("time_format"_L1)},
        {u"defaultScheduleId"_s, user.jsonNumber("default_schedule_id"_L1)},
        {u"locale"_s, user.jsonText("locale"_L1)}, {u"avatarUrl"_s, user.jsonText("avatar_url"_L1)}};
    if (!user.isNull("metadata"_L1))
        json.insert(u"metadata"_s, user.object("metadata"_L1));
    return json;
}

QJsonObject organizationUserJson(const Row &user)
{
    const qint64 userId = user.number("id"_L1);
    const QJsonObject profile{{u"id"_s, user.number("profile_id"_L1)},
        {u"organizationId"_s, user.number("organization_id"_L1)}, {u"userId"_s, userId},
        {u"username"_s, user.text("profile_username"_L1)}};
    QJsonObject json{{u"id"_s, userId}, {u"username"_s, user.jsonText("username"_L1)},
        {u"name"_s, user.jsonText("name"_L1)}, {u"email"_s, user.text("email"_L1)},
        {u"emailVerified"_s, user.jsonInstant("email_verified"_L1)}, {u"bio"_s, user.jsonText("bio"_L1)},
        {u"avatarUrl"_s, user.jsonText("avatar_url"_L1)}, {u"timeZone"_s, user.text("time_zone"_L1)},
        {u"weekStart"_s, user.text("week_start"_L1)}, {u"appTheme"_s, user.jsonText("app_theme"_L1)},
        {u"theme"_s, user.jsonText("theme"_L1)},
        {u"defaultScheduleId"_s, user.jsonNumber("default_schedule_id"_L1)},
        {u"locale"_s, user.jsonText("locale"_L1)}, {u"timeFormat"_s, user.jsonNumber("time_format"_L1)},
        {u"hideBranding"_s, user.flag("hide_branding"_L1)},
        {u"brandColor"_s, user.jsonText("brand_color"_L1)},
        {u"darkBrandColor"_s, user.jsonText("dark_brand_color"_L1)},
        {u"allowDynamicBooking"_s, user.flag("allow_dynamic_booking"_L1)},
        {u"createdDate"_s, user.jsonInstant("created_at"_L1)},
        {u"verified"_s,
            user.isNull("verified"_L1) ? QJsonValue(QJsonValue::Null) : user.jsonFlag("verified"_L1)},
        {u"invitedTo"_s, user.jsonNumber("invited_to"_L1)}, {u"profile"_s, profile}};
    if (!user.isNull("metadata"_L1))
        json.insert(u"metadata"_s, user.object("metadata"_L1));
    return json;
}

void validateMetadata(Validation *validation)
{
    const QJsonValue given = validation->value(u"metadata"_s);
    if (given.isUndefined() || given.isNull() || isMetadata(given))
        return;
    validation->fail(u"metadata"_s, u"isMetadata"_s,
        u"Metadata must have at most 50 keys of 40 characters, with numbers, flags and texts of 500 characters"_s);
}

void validateUserUpdate(Validation *validation)
{
    validation->text(u"email"_s, Presence::Optional);
    validation->text(u"name"_s, Presence::Optional);
    validation->text(u"bio"_s, Presence::Optional);
    const QJsonValue timeFormat = validation->value(u"timeFormat"_s);
    if (!timeFormat.isUndefined() && !timeFormat.isNull() && timeFormat.toInt() != 12
        && timeFormat.toInt() != 24)
        validation->fail(u"timeFormat"_s, u"isIn"_s, u"timeFormat must be a number either 12 or 24"_s);
    validation->number(u"defaultScheduleId"_s, Presence::Optional);
    validation->oneOf(u"weekStart"_s, weekDays(), Presence::Optional);
    validation->timeZone(u"timeZone"_s, Presence::Optional);
    validation->oneOf(u"locale"_s, locales(), Presence::Optional);
    const QJsonValue avatar = validation->value(u"avatarUrl"_s);
    if (!avatar.isUndefined() && !avatar.isNull() && !avatar.toString().startsWith("http"_L1))
        validation->fail(u"avatarUrl"_s, u"isUrl"_s, u"avatarUrl must be a URL address"_s);
    validateMetadata(validation);
}

Values userColumns(const QJsonObject &body)
{
    Values values;
    for (const Column &field : userFields) {
        const QJsonValue given = body.value(field.member);
        if (given.isUndefined())
            continue;
        const QVariant value = given.isObject() ? QVariant(given.toObject()) : given.toVariant();
        values.insert(QString(field.column), given.isNull() ? QVariant() : value);
    }
    return values;
}

bool isEmailTaken(Database &database, const QString &email, qint64 exceptUserId)
{
    return !email.isEmpty()
        && database.count(u"SELECT count(*) FROM users WHERE email = ? AND id <> ?"_s, {email, exceptUserId})
        > 0;
}

Answer recordExists()
{
    return Answer::generic(
        409, u"CONFLICT"_s, u"Invalid Input: Trying to create a record that already exists."_s);
}

qint64 addDefaultSchedule(RequestContext &context, qint64 userId, const QString &timeZone)
{
    Database &database = context.database;
    const qint64 scheduleId = database.insert(u"schedules"_s,
        {{u"user_id"_s, userId}, {u"name"_s, u"Default schedule"_s}, {u"time_zone"_s, timeZone},
            {u"created_at"_s, context.now()}});
    database.insert(u"availability"_s,
        {{u"schedule_id"_s, scheduleId}, {u"days"_s, QJsonArray{1, 2, 3, 4, 5}}, {u"start_minute"_s, 9 * 60},
            {u"end_minute"_s, 17 * 60}});
    database.update(u"users"_s, userId, {{u"default_schedule_id"_s, scheduleId}});
    context.recordWrite(u"schedules"_s, scheduleId);
    return scheduleId;
}

} // namespace Calends::Sandbox
