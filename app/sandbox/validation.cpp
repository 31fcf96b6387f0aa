#include "app/sandbox/validation.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

#include "app/sandbox/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

void flatten(const QJsonArray &errors, QString *text)
{
    for (const QJsonValue &error : errors) {
        const QJsonObject constraints = error[u"constraints"_s].toObject();
        if (!constraints.isEmpty() || error[u"children"_s].toArray().isEmpty()) {
            if (!text->isEmpty())
                *text += u", "_s;
            *text += error[u"property"_s].toString() % u" property is wrong"_s;
            for (const QJsonValue &rule : constraints)
                *text += u',' % rule.toString() % u' ';
        }
        flatten(error[u"children"_s].toArray(), text);
    }
}

} // namespace

Validation::Validation(QJsonValue target)
    : m_target(std::move(target))
{
}

bool Validation::absent(const QString &property, Presence presence) const
{
    const QJsonValue given = value(property);
    return presence == Presence::Optional && (given.isUndefined() || given.isNull());
}

Validation::Entry &Validation::entry(const QString &property)
{
    const auto known = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &item) { return item.property == property; });
    if (known != m_entries.end())
        return *known;
    m_entries.push_back({property, {}, {}});
    return m_entries.back();
}

void Validation::fail(const QString &property, const QString &rule, const QString &text)
{
    entry(property).constraints.insert(rule, text);
}

void Validation::child(const QString &property, const Validation &nested)
{
    if (nested.failed())
        entry(property).children = nested.errors();
}

bool Validation::text(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (value(property).isString())
        return true;
    fail(property, u"isString"_s, property % u" must be a string"_s);
    return false;
}

bool Validation::number(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (value(property).isDouble())
        return true;
    fail(property, u"isNumber"_s, property % u" must be a number conforming to the specified constraints"_s);
    return false;
}

bool Validation::integer(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    const double given = value(property).toDouble(0.5);
    if (std::floor(given) == given)
        return true;
    fail(property, u"isInt"_s, property % u" must be an integer number"_s);
    return false;
}

bool Validation::flag(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (value(property).isBool())
        return true;
    fail(property, u"isBoolean"_s, property % u" must be a boolean value"_s);
    return false;
}

bool Validation::timeZone(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (isTimeZone(value(property).toString()))
        return true;
    fail(property, u"isTimeZone"_s, property % u" must be a valid IANA time-zone"_s);
    return false;
}

bool Validation::email(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (isEmail(value(property).toString()))
        return true;
    fail(property, u"isEmail"_s, property % u" must be an email"_s);
    return false;
}

bool Validation::instant(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (parseInstant(value(property).toString()))
        return true;
    fail(property, u"isIso8601"_s, property % u" must be a valid ISO 8601 date string"_s);
    return false;
}

bool Validation::oneOf(const QString &property, const QStringList &allowed, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (value(property).isString() && allowed.contains(value(property).toString()))
        return true;
    fail(property, u"isEnum"_s,
        property % u" must be one of the following values: "_s % allowed.join(u", "_s));
    return false;
}

bool Validation::array(const QString &property, Presence presence)
{
    if (absent(property, presence))
        return false;
    if (value(property).isArray())
        return true;
    fail(property, u"isArray"_s, property % u" must be an array"_s);
    return false;
}

bool Validation::range(const QString &property, qint64 least, qint64 most)
{
    if (!value(property).isDouble())
        return false;
    const qint64 given = value(property).toInteger();
    if (given < least)
        fail(property, u"min"_s, property % u" must not be less than "_s % QString::number(least));
    if (given > most)
        fail(property, u"max"_s, property % u" must not be greater than "_s % QString::number(most));
    return given >= least && given <= most;
}

QJsonArray Validation::errors() const
{
    QJsonArray list;
    for (const Entry &item : m_entries) {
        QJsonObject error{
            {u"target"_s, m_target}, {u"property"_s, item.property}, {u"children"_s, item.children}};
        if (!value(item.property).isUndefined())
            error.insert(u"value"_s, value(item.property));
        if (!item.constraints.isEmpty())
            error.insert(u"constraints"_s, item.constraints);
        list.append(error);
    }
    return list;
}

Answer Validation::answer() const { return Answer::invalid(errors()); }

QString Validation::flattened() const
{
    QString text;
    flatten(errors(), &text);
    return text;
}

Answer Validation::flattenedAnswer() const { return Answer::badRequest(flattened()); }

bool isTimeZone(const QString &name)
{
    return !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s,]+@[^@\\s.,]+(\\.[^@\\s.,]+)+$"_s);
    return pattern.match(text).hasMatch();
}

QStringList weekDays()
{
    return {
        u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
}

QStringList locales()
{
    return u"ar ca de es eu he id ja lv pl ro sr th vi az cs el es-419 fi hr it km nl pt ru sv tr zh-CN bg "
           u"da en et fr hu "
           "iw ko no pt-BR sk ta uk zh-TW bn"_s.split(u' ');
}

} // namespace Calends::Sandbox
