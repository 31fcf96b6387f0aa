#include "app/sandbox/booking/bookingfields.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QJsonObject defaultField(const QString &type, const QString &slug, bool required, bool hidden)
{
    return {{u"isDefault"_s, true}, {u"type"_s, type}, {u"slug"_s, slug}, {u"required"_s, required},
        {u"disableOnPrefill"_s, false}, {u"hidden"_s, hidden}};
}

QJsonObject nameField(bool labelled)
{
    QJsonObject field{{u"isDefault"_s, true}, {u"type"_s, u"name"_s}, {u"slug"_s, u"name"_s},
        {u"required"_s, true}, {u"disableOnPrefill"_s, false}};
    if (labelled)
        field.insert(u"label"_s, u"your_name"_s);
    return field;
}

QJsonObject locationField()
{
    QJsonObject field = defaultField(u"radioInput"_s, u"location"_s, false, false);
    field.remove("disableOnPrefill"_L1);
    return field;
}

bool isDefaultSlug(const QString &slug)
{
    static const QStringList slugs{
        u"title"_s, u"location"_s, u"notes"_s, u"guests"_s, u"rescheduleReason"_s, u"name"_s, u"email"_s};
    return slugs.contains(slug);
}

QString slugOf(const QJsonObject &given)
{
    const QString type = given.value("type"_L1).toString();
    if (type == u"name" || type == u"splitName")
        return u"name"_s;
    return type == u"email" ? u"email"_s : given.value("slug"_L1).toString();
}

void overlay(QJsonObject &field, const QJsonObject &given)
{
    for (auto member = given.begin(); member != given.end(); ++member)
        field.insert(member.key(), member.value());
}

QJsonObject ownField(const QJsonObject &given)
{
    // What the server does not know has these members and no others.
    if (given.value("type"_L1) == u"unknown"_s)
        return given;
    QJsonObject field{{u"isDefault"_s, false}, {u"disableOnPrefill"_s, false}, {u"hidden"_s, false}};
    overlay(field, given);
    return field;
}

// What JSON type each kind of field takes.
QString expectedType(const QString &kind)
{
    if (kind == u"number")
        return u"number"_s;
    if (kind == u"boolean")
        return u"boolean"_s;
    if (kind == u"multiselect" || kind == u"checkbox" || kind == u"multiemail")
        return u"array"_s;
    return u"string"_s;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    default:
        return u"object"_s;
    }
}

QString faultOfChoice(const QJsonObject &field, const QJsonValue &answer)
{
    const QJsonArray options = field.value("options"_L1).toArray();
    if (options.isEmpty())
        return {};
    const QJsonArray chosen = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    for (const QJsonValue &one : chosen) {
        if (!options.contains(one))
            return u"Invalid option '%1' for booking field '%2'."_s.arg(
                one.toString(), field.value("slug"_L1).toString());
    }
    return {};
}

QString faultOfAnswer(const QJsonObject &field, const QJsonValue &answer)
{
    const QString slug = field.value("slug"_L1).toString();
    const QString kind = field.value("type"_L1).toString();
    const QString expected = expectedType(kind);
    if (typeName(answer) != expected) {
        return u"Invalid type for booking field '%1'. Expected type %2 (compatible with field type '%3'), but received %4."_s
            .arg(slug, expected, kind, typeName(answer));
    }
    return faultOfChoice(field, answer);
}

} // namespace

QJsonArray defaultBookingFields(bool labelledName)
{
    return {nameField(labelledName), defaultField(u"email"_s, u"email"_s, true, false), locationField(),
        defaultField(u"text"_s, u"title"_s, true, true),
        defaultField(u"textarea"_s, u"notes"_s, false, false),
        defaultField(u"multiemail"_s, u"guests"_s, false, false),
        defaultField(u"textarea"_s, u"rescheduleReason"_s, false, false)};
}

QJsonArray completeBookingFields(const QJsonArray &given)
{
    QList<QJsonObject> fields;
    const QJsonArray defaults = defaultBookingFields();
    for (const QJsonValue &field : defaults)
        fields.append(field.toObject());
    // Own fields stand between the location and the four that follow it, in the order given.
    qsizetype place = 3;
    for (const QJsonValue &one : given) {
        const QJsonObject wanted = one.toObject();
        const QString slug = slugOf(wanted);
        const auto same
            = [&slug](const QJsonObject &field) { return field.value("slug"_L1).toString() == slug; };
        const auto there = std::find_if(fields.begin(), fields.end(), same);
        if (isDefaultSlug(slug) && there != fields.end())
            overlay(*there, wanted);
        else
            fields.insert(place++, ownField(wanted));
    }
    QJsonArray result;
    for (const QJsonObject &field : std::as_const(fields))
        result.append(field);
    return result;
}

QJsonArray withoutHidden(const QJsonArray &fields)
{
    QJsonArray result;
    for (const QJsonValue &field : fields) {
        if (!field.toObject().value("hidden"_L1).toBool())
            result.append(field);
    }
    return result;
}

QString faultOfAnswers(const QJsonObject &answers, const QJsonArray &fields)
{
    for (const QJsonValue &one : fields) {
        const QJsonObject field = one.toObject();
        if (field.value("isDefault"_L1).toBool())
            continue;
        const QString slug = field.value("slug"_L1).toString();
        const QJsonValue answer = answers.value(slug);
        if (answer.isUndefined()) {
            if (field.value("required"_L1).toBool() && !field.value("hidden"_L1).toBool())
                return u"Missing required booking field response: %1"_s.arg(slug);
            continue;
        }
        QString fault = faultOfAnswer(field, answer);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace Calends::Sandbox
