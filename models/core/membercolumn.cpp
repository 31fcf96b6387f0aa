#include "models/core/membercolumn.h"

#include "models/core/tabletext.h"

namespace Calends {

namespace {

constexpr qsizetype LongestCell = 300; // characters; more than any screen shows
constexpr qsizetype LongestTip = 2000;

QString cut(const QString &text, qsizetype length)
{
    return text.size() > length ? QString(text.first(length) + QChar(0x2026)) : text;
}

} // namespace

QByteArray MemberCells::id(const AnyField &member)
{
    return {member.name().data(), qsizetype(member.name().size())};
}

QString MemberCells::title(const AnyField &member)
{
    const QString label = member.label();
    return label.isEmpty() ? QString::fromUtf8(id(member)) : label;
}

QString MemberCells::text(const AnyField &member, const void *value, const TableContext &context)
{
    if (const std::optional<Instant> moment = AskedMembers::moment(member, value))
        return timeInZone(*moment, context);
    const bool isId = member.kind() == Kind::Identifier || member.marks().testFlag(Mark::Id);
    const TextStyle style = isId ? TextStyle::Plain : TextStyle::Display; // nobody counts in ids
    QString text = cut(member.access().text(value, style), LongestCell);
    return text.replace(u'\n', QStringLiteral(" · ")).simplified();
}

QString MemberCells::toolTip(const AnyField &member, const void *value, const TableContext &context)
{
    if (const std::optional<Instant> moment = AskedMembers::moment(member, value))
        return timeWithZone(*moment, context.zone, context.locale);
    return cut(member.access().text(value, TextStyle::Display), LongestTip);
}

int MemberCells::width(const AnyField &member)
{
    switch (member.kind()) {
    case Kind::Integer:
    case Kind::Number:
    case Kind::Boolean:
    case Kind::TimeOfDay:
    case Kind::Color:
        return 9;
    case Kind::Date:
    case Kind::Enum:
    case Kind::Language:
        return 12;
    case Kind::Instant:
        return 19;
    case Kind::Email:
    case Kind::LongText:
    case Kind::Object:
    case Kind::List:
    case Kind::Map:
        return 28;
    default:
        return 18;
    }
}

bool MemberCells::isFreeText(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Email:
    case Kind::Url:
    case Kind::Phone:
    case Kind::Identifier:
    case Kind::Object:
    case Kind::List:
    case Kind::Map:
        return true;
    case Kind::Integer:
    case Kind::Number:
    case Kind::Boolean:
    case Kind::Instant:
    case Kind::Date:
    case Kind::TimeOfDay:
    case Kind::Zone:
    case Kind::Color:
    case Kind::Language:
    case Kind::Enum:
        return false;
    }
    return true; // no default above: the compiler asks what a kind that is new is
}

} // namespace Calends
