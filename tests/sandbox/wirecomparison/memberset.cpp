#include "tests/sandbox/wirecomparison/memberset.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

bool isFreeMap(const QString &name)
{
    static const QStringList names{
        u"metadata"_s, u"bookingFieldsResponses"_s, u"responses"_s, u"target"_s, u"value"_s};
    return names.contains(name);
}

bool isDate(const QString &name)
{
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return date.match(name).hasMatch();
}

void collect(const QJsonValue &value, const QString &path, QSet<QString> *members)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collect(item, path % u"[]"_s, members);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString name = isDate(member.key()) ? u"<date>"_s : member.key();
        const QString next = path.isEmpty() ? name : path % u'.' % name;
        members->insert(next);
        if (!isFreeMap(name))
            collect(*member, next, members);
    }
}

QString errorShape(const QJsonObject &error)
{
    const QString code = error[u"code"_s].toString();
    const QJsonValue details = error[u"details"_s];
    if (details.isUndefined())
        return u"generic "_s % code;
    if (details.isString())
        return u"exception with text "_s % code;
    return details[u"errors"_s].isArray() ? u"validation"_s : u"exception "_s % code;
}

} // namespace

QString shapeOf(const QJsonValue &body)
{
    if (body.isString())
        return body.toString().isEmpty() ? u"empty"_s : u"text"_s;
    if (body[u"error"_s].isObject())
        return errorShape(body[u"error"_s].toObject());
    if (body[u"error"_s].isString())
        return u"oauth2 "_s % body[u"error"_s].toString();
    if (body[u"statusCode"_s].isDouble())
        return u"bare"_s;
    return body[u"status"_s] == u"success"_s ? u"success"_s : u"other"_s;
}

QStringList statesOf(const QJsonValue &body)
{
    const QJsonValue data = body[u"data"_s];
    const QJsonArray bookings = data.isArray() ? data.toArray() : QJsonArray{data};
    QStringList states;
    for (const QJsonValue &booking : bookings) {
        int absent = 0;
        const QJsonArray attendees = booking[u"attendees"_s].toArray();
        for (const QJsonValue &attendee : attendees)
            absent += attendee[u"absent"_s].toBool() ? 1 : 0;
        const QStringList state{booking[u"status"_s].toString(), booking[u"cancellationReason"_s].toString(),
            booking[u"reschedulingReason"_s].toString(),
            booking[u"absentHost"_s].toBool() ? u"host absent"_s : QString(), QString::number(absent)};
        states.append(state.join(u" | "_s));
    }
    states.sort();
    return states;
}

QSet<QString> membersOf(const QJsonValue &body)
{
    QSet<QString> members;
    collect(body, {}, &members);
    return members;
}

} // namespace Calends::Sandbox
