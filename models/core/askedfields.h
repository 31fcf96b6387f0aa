// What a filter can ask of a table's values: the columns, what is asked and has no column, and every
// described member of the value, by its name in answers.
#pragma once

#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

#include "models/core/answerin.h"
#include "models/core/anyfieldlist.h"
#include "models/core/column.h"
#include "models/core/fieldlist.h"
#include "models/core/instant.h"

namespace Calends {

namespace AskedMembers {

// Members by whose name nothing is asked yet; no secrets, and nothing that answers never have.
QList<const AnyField *> beside(const QList<QueryField> &asked, const AnyFieldList &members);
QueryField fieldOf(const AnyField &member);
// `of`: the name inside a map; empty: the member itself.
QStringList texts(const AnyField &member, const void *value, const QString &of);
SortKey key(const AnyField &member, const void *value);
// Nothing when it has none, or is of another kind.
std::optional<Instant> moment(const AnyField &member, const void *value);
QStringList names(const AnyField &member, const void *value); // inside a map

} // namespace AskedMembers

template <typename T>
class AskedFields
{
public:
    AskedFields(const QList<Column<T>> &shown, const QList<Column<T>> &others)
        : m_columns(shown + others)
    {
        for (const Column<T> &column : std::as_const(m_columns))
            m_list.append({QString::fromLatin1(column.id), column.title, column.order, false});
        if constexpr (Answered<T>) {
            m_members = AskedMembers::beside(m_list, describe<AnswerOf<T>>());
            for (const AnyField *const member : std::as_const(m_members))
                m_list.append(AskedMembers::fieldOf(*member));
        }
    }

    const QList<QueryField> &list() const { return m_list; }
    // The described members at the end of that list.
    const QList<const AnyField *> &members() const { return m_members; }

    bool anyText(const T &value, const QuerySubject &subject, const TableContext &context,
        const std::function<bool(const QString &)> &test) const
    {
        const auto passes = [&test](const QString &text) { return !text.isEmpty() && test(text); };
        if (!memberAt(subject.field) && !m_columns.at(subject.field).asked)
            return passes(m_columns.at(subject.field).text(value, context));
        const QStringList texts = textsAt(value, subject);
        return std::any_of(texts.cbegin(), texts.cend(), passes);
    }
    SortKey key(const T &value, int field, const TableContext &context) const
    {
        if (const AnyField *const member = memberAt(field))
            return AskedMembers::key(*member, answerOf(value));
        const Column<T> &column = m_columns.at(field);
        return column.key ? column.key(value, context) : SortKey();
    }
    QStringList memberNames(const T &value, int field) const
    {
        const AnyField *const member = memberAt(field);
        return member ? AskedMembers::names(*member, answerOf(value)) : QStringList();
    }

private:
    const AnyField *memberAt(int field) const
    {
        return field < m_columns.size() ? nullptr : m_members.at(field - m_columns.size());
    }
    QStringList textsAt(const T &value, const QuerySubject &subject) const
    {
        const AnyField *const member = memberAt(subject.field);
        return member ? AskedMembers::texts(*member, answerOf(value), subject.member)
                      : m_columns.at(subject.field).asked(value);
    }
    static const void *answerOf(const T &value)
    {
        if constexpr (Answered<T>)
            return &answerIn(value);
        else
            return nullptr;
    }

    QList<Column<T>> m_columns;
    QList<const AnyField *> m_members;
    QList<QueryField> m_list;
};

// A row of a table as a query sees it.
template <typename T>
class AskedRow final : public QueryRow
{
public:
    AskedRow(const AskedFields<T> &fields, const T &value, const TableContext &context)
        : m_fields(fields)
        , m_value(value)
        , m_context(context)
    {
    }
    bool anyText(const QuerySubject &subject, const std::function<bool(const QString &)> &test) const override
    {
        return m_fields.anyText(m_value, subject, m_context, test);
    }
    SortKey key(int field) const override { return m_fields.key(m_value, field, m_context); }

private:
    const AskedFields<T> &m_fields;
    const T &m_value;
    const TableContext &m_context;
};

} // namespace Calends
