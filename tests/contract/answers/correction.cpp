#include "tests/contract/answers/correction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

namespace {

const QStringList &kinds()
{
    static const QStringList all{
        u"nullable"_s, u"optional"_s, u"become"_s, u"also"_s, u"values"_s, u"anyOf"_s};
    return all;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

Correction correctionOf(const QJsonObject &entry)
{
    Correction correction;
    correction.editions = textsOf(entry["in"_L1]);
    correction.place = entry["place"_L1].toString();
    correction.seen = textsOf(entry["seen"_L1]);
    for (const QString &kind : kinds()) {
        if (!entry.contains(kind))
            continue;
        correction.kind = correction.kind.isEmpty() ? kind : u"more than one change"_s;
        correction.change = entry[kind];
    }
    return correction;
}

QJsonObject withAlternatives(QJsonObject schema)
{
    const QJsonValue alternatives = schema.take(u"oneOf"_s);
    if (alternatives.isArray())
        schema.insert(u"anyOf"_s, alternatives);
    return schema;
}

QJsonObject withoutRequired(QJsonObject schema, const QStringList &members)
{
    QJsonArray required;
    const QJsonArray former = schema["required"_L1].toArray();
    for (const QJsonValue &member : former) {
        if (!members.contains(member.toString()))
            required.append(member);
    }
    if (former.size() - required.size() != members.size())
        return {};
    schema.insert(u"required"_s, required);
    return schema;
}

QJsonObject withValues(QJsonObject schema, const QJsonArray &values)
{
    QJsonArray all = schema["enum"_L1].toArray();
    for (const QJsonValue &value : values)
        all.append(value);
    schema.insert(u"enum"_s, all);
    return schema;
}

QJsonObject changed(QJsonObject schema, const Correction &correction)
{
    if (correction.kind == "optional"_L1)
        return withoutRequired(schema, textsOf(correction.change));
    if (correction.kind == "become"_L1)
        return correction.change.toObject();
    if (correction.kind == "also"_L1)
        return {{u"anyOf"_s, QJsonArray{schema, correction.change}}};
    if (correction.kind == "values"_L1)
        return withValues(schema, correction.change.toArray());
    if (correction.kind == "anyOf"_L1)
        return withAlternatives(schema);
    schema.insert(u"nullable"_s, true);
    return schema;
}

QJsonValue changedAt(const QJsonValue &value, const QStringList &steps, const Correction &correction);

// The same object where no member of these names leads to a change.
QJsonObject changedMembers(QJsonObject members, const QStringList &steps, const Correction &correction)
{
    const QString step = QString(steps.constFirst()).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(step));
    const bool isPattern = step.contains(u'*');
    const QStringList names = isPattern ? members.keys().filter(pattern) : QStringList{step};
    for (const QString &name : names) {
        if (members.contains(name))
            members.insert(name, changedAt(members.value(name), steps.mid(1), correction));
    }
    return members;
}

QJsonValue changedAt(const QJsonValue &value, const QStringList &steps, const Correction &correction)
{
    if (steps.isEmpty()) {
        const QJsonObject after = changed(value.toObject(), correction);
        return after.isEmpty() ? value : QJsonValue(after);
    }
    if (value.isObject())
        return changedMembers(value.toObject(), steps, correction);
    QJsonArray items = value.toArray();
    const int index = steps.constFirst().toInt();
    if (index < items.size())
        items.replace(index, changedAt(items.at(index), steps.mid(1), correction));
    return items;
}

} // namespace

QList<Correction> readCorrections(const QString &fileName, QString *error)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QJsonParseError problem;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll(), &problem).array();
    if (problem.error != QJsonParseError::NoError)
        *error = problem.errorString();
    QList<Correction> corrections;
    for (const QJsonValue &entry : entries) {
        const Correction correction = correctionOf(entry.toObject());
        if (correction.editions.isEmpty() || correction.seen.isEmpty() || !kinds().contains(correction.kind))
            *error = u"an entry without editions, change or evidence: "_s % correction.name();
        corrections.append(correction);
    }
    return corrections;
}

QJsonObject corrected(const QJsonObject &document, const Correction &correction)
{
    const QStringList steps = correction.place.split(u'/').mid(1);
    const QJsonObject after = changedAt(document, steps, correction).toObject();
    return after == document ? QJsonObject() : after;
}

QJsonObject corrected(const QJsonObject &document, const QList<Correction> &corrections,
    const QString &edition, qsizetype leftOut)
{
    QJsonObject result = document;
    for (qsizetype index = 0; index < corrections.size(); ++index) {
        if (index == leftOut || !corrections.at(index).isOf(edition))
            continue;
        // One within a place that another replaces has nothing to correct once that one is left out.
        const QJsonObject next = corrected(result, corrections.at(index));
        if (!next.isEmpty())
            result = next;
    }
    return result;
}

} // namespace Calends::Contract
