// How many rows of one table belong to a row of another: members to a team, webhooks to a client.
#pragma once

#include <QHash>

#include <functional>
#include <optional>

#include "models/core/valuetable.h"

namespace Calends {

// Counted anew when the table has changed, which outlives it. Hidden rows count.
class RowCounts
{
public:
    // `ownerOf`: whose the row with this id is; empty: nobody's.
    RowCounts(const TableModel &table, std::function<QString(const QString &id)> ownerOf);
    qsizetype of(const QString &owner) const;

private:
    const TableModel &m_table;
    std::function<QString(const QString &)> m_ownerOf;
    mutable QHash<QString, qsizetype> m_counts;
    mutable std::optional<quint64> m_revision;
};

// `ownerOf`: whose the value is; empty: nobody's.
template <typename T>
RowCounts countsOf(const ValueTable<T> &table, std::function<QString(const T &)> ownerOf)
{
    return {table, [&table, ownerOf = std::move(ownerOf)](const QString &id) {
                const T *const value = table.find(id);
                return value ? ownerOf(*value) : QString();
            }};
}

// A column of such a number: nothing is shown, and it sorts last, where `count` does not know it.
template <typename T>
Column<T> countColumn(const QByteArray &id, const QString &title,
    const std::function<std::optional<qsizetype>(const T &)> &count)
{
    Column<T> column{id, title, [count](const T &value, const TableContext &context) {
                         const std::optional<qsizetype> known = count(value);
                         return known ? context.locale.toString(*known) : QString();
                     }};
    column.key = [count](const T &value, const TableContext &) {
        const std::optional<qsizetype> known = count(value);
        return known ? SortKey::number(*known) : SortKey();
    };
    column.order = QueryOrder::Number;
    column.plain = [count](const T &value, const TableContext &) {
        const std::optional<qsizetype> known = count(value);
        return known ? QString::number(*known) : QString();
    };
    column.alignment = Qt::AlignTrailing | Qt::AlignVCenter;
    column.searched = false;
    return column;
}

} // namespace Calends
