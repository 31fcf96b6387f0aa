// What a filter can ask of a table's values: the columns, what is asked and has no column, and every
// described member of the value, by its name in answers.
#pragma once

#include <QList>

#include <algorithm>
#include <type_traits>
#include <utility>

#include "models/core/anyfieldlist.h"
#include "models/core/codec.h"
#include "models/core/column.h"
#include "models/core/fieldlist.h"

namespace Calends {

// Of a value that holds its answer in a part, this is declared beside it.
template <Described T>
const T &answerIn(const T &value)
{
    return value;
}

namespace AskedMembers {

// Members by whose name nothing is asked yet; no secrets, and nothing that answers never have.
QList<const AnyField *> beside(const QList<QueryField> &asked, const AnyFieldList &members);
QueryField fieldOf(const AnyField &member);
// `of`: the name inside a map; empty: the member itself.
QStringList texts(const AnyField &member, const void *value, const QString &of);
SortKey key(const AnyField &member, const void *value);
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
        if constexpr (requires(const T &value) { answerIn(value); }) {
            using Answer = std::remove_cvref_t<decltype(answerIn(std::declval<const T &>()))>;
            m_members = AskedMembers::beside(m_list, describe<Answer>());
            for (const AnyField *const member : std::as_const(m_members))
                m_list.append(AskedMembers::fieldOf(*member));
        }
    }

    const QList<QueryField> &list() const { return m_list; }

    QStringList texts(const T &value, const QuerySubject &subject, const TableContext &context) const
    {
        if (const AnyField *const member = memberAt(subject.field))
            return AskedMembers::texts(*member, answerOf(value), subject.member);
        const Column<T> &column = m_columns.at(subject.field);
        if (column.asked)
            return given(column.asked(value));
        return given({column.text(value, context)});
    }
    bool anyText(const T &value, const QuerySubject &subject, const TableContext &context,
        const std::function<bool(const QString &)> &test) const
    {
        const bool isColumn = subject.field < m_columns.size();
        if (isColumn && !m_columns.at(subject.field).asked) {
            const QString text = m_columns.at(subject.field).text(value, context);
            return !text.isEmpty() && test(text);
        }
        const QStringList all = texts(value, subject, context);
        return std::any_of(all.cbegin(), all.cend(), test);
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
    static QStringList given(QStringList texts)
    {
        texts.removeAll(QString());
        return texts;
    }
    static const void *answerOf(const T &value)
    {
        if constexpr (requires { answerIn(value); })
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
    QStringList texts(const QuerySubject &subject) const override
    {
        return m_fields.texts(m_value, subject, m_context);
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
