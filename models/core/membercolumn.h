// A table's column from one described member: title, text, sort key and what a filter compares come from the
// field list; what the column adds is how it looks.
#pragma once

#include "models/core/askedfields.h"

namespace Calends {

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
