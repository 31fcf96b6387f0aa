#include "models/core/askedfields.h"

#include <algorithm>
#include <cmath>

namespace Calends {

namespace {

QueryOrder orderOf(Kind kind)
{
    switch (kind) {
    case Kind::Instant:
        return QueryOrder::Time;
    case Kind::Integer:
    case Kind::Number:
        return QueryOrder::Number;
    default:
        return QueryOrder::None;
    }
}

QString plain(const JsonView &json)
{
    return json.isString() ? json.toString() : QString::fromUtf8(json.raw());
}

QString nameOf(const JsonMember &member)
{
    return QString::fromUtf8(member.name.data(), qsizetype(member.name.size()));
}

bool isGiven(const JsonView &json) { return !json.isMissing() && !json.isNull(); }

QStringList textsInMap(const QString &map, const QString &name)
{
    const JsonDocument document(map.toUtf8());
    for (const JsonMember member : document.root().members()) {
        if (isGiven(member.value) && nameOf(member).compare(name, Qt::CaseInsensitive) == 0)
            return {plain(member.value)};
    }
    return {};
}

} // namespace

QList<const AnyField *> AskedMembers::beside(const QList<QueryField> &asked, const AnyFieldList &members)
{
    QList<const AnyField *> beside;
    for (const AnyField &member : members.fields()) {
        const QString name = fieldOf(member).name;
        const bool isAsked = std::any_of(asked.cbegin(), asked.cend(),
            [&name](const QueryField &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (!isAsked && !name.isEmpty() && !member.isSecret())
            beside.append(&member);
    }
    return beside;
}

// Metadata is asked so often that its name is short.
QueryField AskedMembers::fieldOf(const AnyField &member)
{
    const bool isMetadata = member.marks().testFlag(Mark::Metadata);
    const QString name = isMetadata
        ? QStringLiteral("meta")
        : QString::fromUtf8(member.name().data(), qsizetype(member.name().size()));
    return {name, member.label(), orderOf(member.kind()), member.kind() == Kind::Map};
}

QStringList AskedMembers::texts(const AnyField &member, const void *value, const QString &of)
{
    const QString plain = member.access().text(value, TextStyle::Plain);
    if (!of.isEmpty())
        return textsInMap(plain, of);
    if (plain.isEmpty() || (member.kind() == Kind::Map && plain == QLatin1StringView("{}")))
        return {};
    if (member.kind() == Kind::Boolean)
        return yesOrNo(plain == QLatin1StringView("true"));
    if (member.kind() != Kind::Enum)
        return {plain};
    return {plain, member.access().text(value, TextStyle::Display)};
}

std::optional<Instant> AskedMembers::moment(const AnyField &member, const void *value)
{
    if (member.kind() != Kind::Instant)
        return std::nullopt;
    const QByteArray text = member.access().text(value, TextStyle::Plain).toLatin1();
    return Instant::fromText({text.constData(), size_t(text.size())});
}

SortKey AskedMembers::key(const AnyField &member, const void *value)
{
    if (member.kind() == Kind::Instant) {
        const std::optional<Instant> instant = moment(member, value);
        return instant ? SortKey::number(instant->milliseconds()) : SortKey();
    }
    const QString text = member.access().text(value, TextStyle::Plain);
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isNumber);
    if (isNumber)
        return SortKey::number(whole);
    // What the API sends as a number is minutes or cents: a fraction is compared rounded.
    const double number = text.toDouble(&isNumber);
    return isNumber && std::abs(number) < 1e15 ? SortKey::number(qRound64(number)) : SortKey();
}

QStringList AskedMembers::names(const AnyField &member, const void *value)
{
    if (member.kind() != Kind::Map)
        return {};
    QStringList names;
    const JsonDocument document(member.access().text(value, TextStyle::Plain).toUtf8());
    for (const JsonMember inner : document.root().members()) {
        if (isGiven(inner.value))
            names.append(nameOf(inner));
    }
    return names;
}

} // namespace Calends
