// A table's column from one described member: title, text, sort key and what a filter compares come from the
// field list; what the column adds is how it looks.
#pragma once

#include "models/core/askedfields.h"

namespace Calends {

// What a cell says of a described member, whatever its kind.
namespace MemberCells {

QByteArray id(const AnyField &member); // its name in answers
QString title(const AnyField &member);
QString text(const AnyField &member, const void *value, const TableContext &context); // of one line
QString toolTip(const AnyField &member, const void *value, const TableContext &context);
int width(const AnyField &member); // characters that usually fit
// What somebody wrote, or who somebody is; not so of numbers, times and words of the API.
bool isFreeText(Kind kind);

} // namespace MemberCells

// A column of a described member that nobody designed: offered, and shown when the person chooses it.
template <Answered T>
Column<T> offeredColumn(const AnyField &member)
{
    const AnyField *const field = &member;
    Column<T> column{MemberCells::id(member), MemberCells::title(member),
        [field](const T &value, const TableContext &context) {
            return MemberCells::text(*field, &answerIn(value), context);
        }};
    column.toolTip = [field](const T &value, const TableContext &context) {
        return MemberCells::toolTip(*field, &answerIn(value), context);
    };
    column.order = AskedMembers::fieldOf(member).order;
    if (column.order != QueryOrder::None) {
        column.key = [field](const T &value, const TableContext &) {
            return AskedMembers::key(*field, &answerIn(value));
        };
    }
    column.searched = false;
    column.width = MemberCells::width(member);
    column.firm = column.order != QueryOrder::None;
    column.freeText = MemberCells::isFreeText(member.kind());
    return column;
}

// `member` is the name in answers and must be described. Not for moments: a member's text knows no zone but
// the machine's.
template <Answered T>
Column<T> memberColumn(const QByteArray &id, std::string_view member)
{
    const AnyField *const field = describe<AnswerOf<T>>().find(member);
    Q_ASSERT_X(
        field && field->kind() != Kind::Instant, "memberColumn", "no such text or number is described");
    Column<T> column{id, field->label(), [field](const T &value, const TableContext &) {
                         const AnswerOf<T> &answer = answerIn(value);
                         return field->access().text(&answer, TextStyle::Display);
                     }};
    column.order = AskedMembers::fieldOf(*field).order;
    if (column.order != QueryOrder::None) {
        column.key = [field](const T &value, const TableContext &) {
            const AnswerOf<T> &answer = answerIn(value);
            return AskedMembers::key(*field, &answer);
        };
    }
    return column;
}

} // namespace Calends
