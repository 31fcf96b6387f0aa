#include "app/sandbox/routes.h"

#include "app/sandbox/validation.h"
#include "models/operations/table.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// The name of a calendar's integration, by its name in a path; empty: there is no such kind.
QString integrationOf(const QString &calendar)
{
    static const QMap<QString, QString> kinds{{u"google"_s, u"google_calendar"_s},
        {u"office365"_s, u"office365_calendar"_s}, {u"apple"_s, u"apple_calendar"_s},
        {u"ics-feed"_s, u"ics-feed_calendar"_s}};
    return kinds.value(calendar);
}

QJsonObject calendarJson(const Row &row)
{
    return {{u"externalId"_s, row.text("external_id"_L1)}, {u"integration"_s, row.text("integration"_L1)},
        {u"name"_s, row.text("name"_L1)}, {u"primary"_s, true}, {u"readOnly"_s, false},
        {u"email"_s, row.text("external_id"_L1)}, {u"isSelected"_s, row.flag("is_selected"_L1)},
        {u"credentialId"_s, row.number("id"_L1)}, {u"delegationCredentialId"_s, QJsonValue::Null}};
}

// As the app store of Cal.com describes an integration.
QJsonObject integrationJson(const QString &type)
{
    const QString slug = QString(type).replace(u'_', u'-');
    return {{u"type"_s, type}, {u"slug"_s, slug}, {u"dirName"_s, QString(slug).remove(u'-')},
        {u"name"_s, slug}, {u"title"_s, slug}, {u"description"_s, QString(slug % u" integration"_s)},
        {u"installed"_s, true}, {u"variant"_s, u"calendar"_s}, {u"category"_s, u"calendar"_s},
        {u"categories"_s, QJsonArray{u"calendar"_s}}, {u"logo"_s, QString(u"/api/logo?slug="_s % slug)},
        {u"publisher"_s, u"Cal.com"_s}, {u"url"_s, u"https://cal.com/"_s}, {u"email"_s, u"help@cal.com"_s},
        {u"appData"_s, QJsonValue::Null}, {u"locationOption"_s, QJsonValue::Null}};
}

Rows calendarsOf(RequestContext &context)
{
    return context.database.select(
        u"SELECT * FROM calendars WHERE user_id = ? ORDER BY id"_s, {context.caller.userId});
}

// Nobody chose where bookings go: the member is there and empty.
Answer list(RequestContext &context)
{
    QJsonArray connected;
    const Rows rows = calendarsOf(context);
    for (const Row &row : rows) {
        const QJsonObject calendar = calendarJson(row);
        connected.append(QJsonObject{{u"integration"_s, integrationJson(row.text("integration"_L1))},
            {u"credentialId"_s, row.number("id"_L1)}, {u"delegationCredentialId"_s, QJsonValue::Null},
            {u"primary"_s, calendar}, {u"calendars"_s, QJsonArray{calendar}}});
    }
    return Answer::success(
        QJsonObject{{u"connectedCalendars"_s, connected}, {u"destinationCalendar"_s, QJsonObject()}});
}

Answer checkIntegration(RequestContext &context, const QString &integration)
{
    if (context.database.count(u"SELECT count(*) FROM calendars WHERE user_id = ? AND integration = ?"_s,
            {context.caller.userId, integration})
        > 0)
        return Answer::successWith();
    return Answer::badRequest(u"Credentials for "_s % integration % u" not found."_s);
}

Answer check(RequestContext &context)
{
    const QString integration = integrationOf(context.pathText("calendar"_L1));
    if (integration.isEmpty())
        return Answer::badRequest(
            u"Invalid calendar type, available calendars are: office365, google, apple"_s);
    return checkIntegration(context, integration);
}

Answer checkFeed(RequestContext &context) { return checkIntegration(context, integrationOf(u"ics-feed"_s)); }
Answer checkGoogle(RequestContext &context) { return checkIntegration(context, integrationOf(u"google"_s)); }

// calendarsToLoad[0][credentialId]=1&calendarsToLoad[0][externalId]=x
QStringList credentialsToLoad(const Query &query)
{
    QStringList ids;
    for (int index = 0; index < 50; ++index) {
        const QByteArray name = "calendarsToLoad[" + QByteArray::number(index) + "][credentialId]";
        const QString id = query.value(QLatin1StringView(name));
        if (id.isEmpty())
            break;
        ids.append(id);
    }
    return ids;
}

Validation checkedQuestion(const RequestContext &context)
{
    const QString zone = context.settings.isCommunity() ? u"timeZone"_s : u"loggedInUsersTz"_s;
    QJsonObject target;
    for (const QString &name : {zone, u"dateFrom"_s, u"dateTo"_s}) {
        const QByteArray key = name.toLatin1();
        if (context.query.contains(QLatin1StringView(key)))
            target.insert(name, context.query.value(QLatin1StringView(key)));
    }
    Validation validation(target);
    validation.timeZone(zone);
    validation.text(u"dateFrom"_s);
    validation.text(u"dateTo"_s);
    return validation;
}

// What a calendar holds of the caller are the bookings that were entered in it.
Answer busyTimes(RequestContext &context)
{
    const Validation validation = checkedQuestion(context);
    if (validation.failed())
        return validation.answer();
    const auto instant = [&validation](const QString &name) {
        const QString text = validation.value(name).toString();
        return parseInstant(text.contains(u'T') ? text : QString(text % u"T00:00:00Z"_s)).value_or(0);
    };
    QJsonArray list;
    const QStringList ids = credentialsToLoad(context.query);
    for (const QString &id : ids) {
        const auto calendar = context.database.find(u"calendars"_s, id);
        if (!calendar || calendar->number("user_id"_L1) != context.caller.userId)
            return Answer::unauthorized(u"These credentials do not belong to you"_s);
        const Rows rows = context.database.select(
            u"SELECT start_at, end_at FROM bookings WHERE user_id = ? AND status = 'accepted' AND end_at > ? "
            "AND start_at < ? ORDER BY start_at"_s,
            {context.caller.userId, instant(u"dateFrom"_s), instant(u"dateTo"_s)});
        for (const Row &row : rows) {
            list.append(QJsonObject{{u"start"_s, row.jsonInstant("start_at"_L1)},
                {u"end"_s, row.jsonInstant("end_at"_L1)}, {u"source"_s, calendar->text("integration"_L1)}});
        }
    }
    return Answer::success(list);
}

// The cities are those that name a zone; how many people live there the sandbox does not know.
Answer timeZones(RequestContext &)
{
    QJsonArray list;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString zone = QString::fromLatin1(id);
        if (!zone.contains(u'/') || zone.startsWith("Etc/"_L1))
            continue;
        list.append(QJsonObject{
            {u"city"_s, zone.section(u'/', -1).replace(u'_', u' ')}, {u"timezone"_s, zone}, {u"pop"_s, 0}});
    }
    return Answer::success(list);
}

} // namespace

void addCalendarRoutes(Router &router)
{
    router.add(Operations::getCalendars, Policy(), list);
    router.add(Operations::getCalendarsBusyTimes, Policy(), busyTimes);
    router.add(Operations::getCalendarsIcsFeedCheck, Policy(), checkFeed);
    router.add(Operations::getCalendarsByCalendarCheck, Policy().needs(AppsRead), check);
    router.addUndocumented(Method::Get, "/v2/gcal/check"_L1, Policy(), checkGoogle);
    router.addUndocumented(Method::Get, "/v2/timezones"_L1, Policy().publicly(), timeZones);
}

} // namespace Calends::Sandbox
