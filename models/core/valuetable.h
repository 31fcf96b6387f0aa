// The table of one resource's values: a list of columns is all that differs.
#pragma once

#include <QCoreApplication>

#include <concepts>
#include <functional>
#include <optional>
#include <utility>
#include <variant>

#include "models/core/askedfields.h"
#include "models/core/column.h"
#include "models/core/masking.h"
#include "models/core/membercolumn.h"
#include "models/core/tablemodel.h"

namespace Calends {

// A row that was sent and could not be read.
struct Unreadable
{
    QString reason; // "start: a time was expected, a number was found"
    QByteArray raw; // as sent, secrets removed
    friend bool operator==(const Unreadable &, const Unreadable &) = default;
};

template <typename T>
struct TableRow
{
    QString id;
    std::variant<T, Unreadable> content;
    RowOrigin origin;
};

template <typename T>
class ValueTable : public TableModel
{
public:
    explicit ValueTable(QList<Column<T>> columns, QObject *parent = nullptr)
        : ValueTable(std::move(columns), {}, parent)
    {
    }
    // `asked` can be asked by the filter; such columns and those of all other described members are offered
    // after these, in the order in which the filter knows them.
    ValueTable(QList<Column<T>> columns, const QList<Column<T>> &asked, QObject *parent = nullptr)
        : TableModel(parent)
        , m_columns(std::move(columns))
        , m_asked(m_columns, asked)
        , m_shown(m_columns.size())
    {
        m_columns += asked;
        m_designed = m_columns.size();
        if constexpr (Answered<T>) {
            for (const AnyField *const member : m_asked.members())
                m_columns.append(offeredColumn<T>(*member));
        }
    }

    // Adds rows, or replaces those of the same id.
    void merge(const QList<TableRow<T>> &rows)
    {
        std::vector<int> added;
        std::vector<int> changed;
        for (const TableRow<T> &row : rows) {
            bool isNew = false;
            const int slot = slotFor(row.id, &isNew);
            if (size_t(slot) >= m_values.size())
                m_values.resize(size_t(slot) + 1);
            origin(slot) = row.origin;
            if (isNew)
                added.push_back(slot);
            Content content = isNew ? row.content : joined(m_values[size_t(slot)], row.content);
            if (!isNew && isPlaced(slot) && !same(m_values[size_t(slot)], content))
                changed.push_back(slot);
            m_values[size_t(slot)] = std::move(content);
        }
        commit(added, changed);
    }

    void remove(const QStringList &ids)
    {
        std::vector<int> removed;
        for (const QString &id : ids) {
            if (const int slot = slotOf(id); slot >= 0)
                removed.push_back(slot);
        }
        removeSlots(std::move(removed));
    }

    // The server said that these still hold.
    void touch(const QStringList &ids, const QDateTime &seen, quint64 logEntry)
    {
        for (const QString &id : ids) {
            if (const int slot = slotOf(id); slot >= 0) {
                origin(slot).seen = seen;
                origin(slot).logEntry = logEntry;
            }
        }
    }

    // nullptr when there is no such row or it could not be read.
    const T *find(const QString &id) const { return valueIn(slotOf(id)); }
    const T *valueAt(int row) const { return row >= 0 && row < rowCount() ? valueIn(slotAt(row)) : nullptr; }
    const Unreadable *unreadable(const QString &id) const
    {
        const int slot = slotOf(id);
        return slot < 0 ? nullptr : std::get_if<Unreadable>(&m_values[size_t(slot)]);
    }

    // Of a row that is listed twice: what the older value has and the newer lacks. Empty: the newer replaces
    // it.
    void setJoin(std::function<T(const T &older, const T &newer)> join) { m_join = std::move(join); }

    // Those that were designed: without those made from a member.
    QList<Column<T>> columns() const { return m_columns.first(m_designed); }
    QList<QueryField> queryFields() const override { return m_asked.list(); }
    int columnOf(const QByteArray &id) const override
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].id == id)
                return int(i);
        }
        return -1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column<T> &column = m_columns[section];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return column.description.isEmpty() ? column.title : column.description;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case IdRole:
            return column.id;
        case FirmRole:
            return column.firm;
        case OfferedRole:
            return section >= m_shown;
        case FreeTextRole:
            return column.freeText;
        case WidthRole:
            return column.width;
        default:
            return {};
        }
    }

protected:
    QVariant cell(int slot, int column, int role) const override
    {
        const Column<T> &described = m_columns[column];
        if (const Unreadable *unreadable = std::get_if<Unreadable>(&m_values[size_t(slot)]))
            return unreadableCell(*unreadable, column, role);
        const T &value = std::get<T>(m_values[size_t(slot)]);
        switch (role) {
        case Qt::DisplayRole:
            return maskedText(described.text(value, context()));
        case Qt::ToolTipRole:
            return maskedText(
                described.toolTip ? described.toolTip(value, context()) : described.text(value, context()));
        case Qt::AccessibleTextRole:
            return QString(
                described.title + QStringLiteral(": ") + maskedText(described.text(value, context())));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(described.alignment);
        case LookRole:
            return int(described.look);
        case StateRole:
            return described.state ? described.state(value) : QByteArray();
        case DetailRole:
            return described.detail ? maskedText(described.detail(value, context())) : QString();
        case UnreadableRole:
            return false;
        default:
            return {};
        }
    }
    SortKey keyOf(int slot, int column) const override
    {
        const T *const value = valueIn(slot);
        if (!value)
            return {};
        const Column<T> &described = m_columns[column];
        if (described.place)
            return described.place(*value, context());
        return described.key ? described.key(*value, context())
                             : SortKey::text(described.text(*value, context()));
    }
    QString searchedTextOf(int slot) const override
    {
        const T *const value = valueIn(slot);
        if (!value)
            return std::get<Unreadable>(m_values[size_t(slot)]).reason;
        QString text;
        for (qsizetype i = 0; i < m_shown; ++i) {
            if (m_columns.at(i).searched)
                text += m_columns.at(i).text(*value, context()) + u' ';
        }
        return text;
    }
    // An unreadable row has no fields to be asked.
    bool answers(int slot, const Query &query) const override
    {
        const T *const value = valueIn(slot);
        return value && query.fits(AskedRow<T>(m_asked, *value, context()));
    }
    QStringList textsOf(int slot, const QuerySubject &subject) const override
    {
        const T *const value = valueIn(slot);
        return value ? AskedRow<T>(m_asked, *value, context()).texts(subject) : QStringList();
    }
    QStringList memberNamesOf(int slot, int field) const override
    {
        const T *const value = valueIn(slot);
        return value ? m_asked.memberNames(*value, field) : QStringList();
    }
    void forget(int slot) override { m_values[size_t(slot)] = Unreadable(); }

private:
    using Content = std::variant<T, Unreadable>;

    Content joined(const Content &older, const Content &newer) const
    {
        const T *const before = std::get_if<T>(&older);
        const T *const after = std::get_if<T>(&newer);
        return m_join && before && after ? Content(m_join(*before, *after)) : newer;
    }
    static bool same(const Content &a, const Content &b)
    {
        if constexpr (std::equality_comparable<T>)
            return a == b;
        else
            return false;
    }
    const T *valueIn(int slot) const { return slot < 0 ? nullptr : std::get_if<T>(&m_values[size_t(slot)]); }
    QVariant unreadableCell(const Unreadable &unreadable, int column, int role) const
    {
        const QString text = QCoreApplication::translate("Table", "Unreadable: %1").arg(unreadable.reason);
        switch (role) {
        case Qt::DisplayRole:
            return column == 0 ? text : QString();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return text;
        case LookRole:
            return int(CellLook::Plain);
        case StateRole:
            return QByteArrayLiteral("unreadable");
        case UnreadableRole:
            return true;
        default:
            return {};
        }
    }

    QList<Column<T>> m_columns; // what a page shows at first, then what is offered besides
    AskedFields<T> m_asked;
    qsizetype m_shown;
    qsizetype m_designed = 0;
    std::vector<Content> m_values; // by slot
    std::function<T(const T &, const T &)> m_join;
};

} // namespace Calends
