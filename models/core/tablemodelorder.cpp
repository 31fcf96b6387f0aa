// Sorting and filtering: which rows are shown, and where.
#include "models/core/tablemodel.h"

#include <algorithm>
#include <utility>

namespace Calends {

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    reorderShown([this, column, order] {
        m_sortColumn = std::max(column, -1);
        m_sortOrder = order;
        for (const int slot : m_order)
            m_rows[size_t(slot)].key = m_sortColumn < 0 ? SortKey() : keyOf(slot, m_sortColumn);
        std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
        m_visible.clear();
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_visible),
            [this](int slot) { return m_shown[size_t(slot)]; });
    });
}

// The same rows in another order: whoever holds an index of one holds it afterwards.
void TableModel::reorderShown(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Slots slots;
    slots.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        slots.push_back(slotAt(index.row()));
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(int(positionIn(m_visible, slots[size_t(i)])), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::setFilter(const QString &typed)
{
    if (typed == m_filter)
        return;
    m_filter = typed;
    m_query = Query::parsed(typed, queryFields(), m_context.zone);
    Q_EMIT filterChanged();
    refilter();
}

std::vector<int> TableModel::placesWith(const QList<QByteArray> &words) const
{
    const std::vector<bool> fitting = m_text.fitting(words, places());
    std::vector<int> found;
    for (int place = 0; place < places(); ++place) {
        if (fitting[size_t(place)] && isPlaced(place))
            found.push_back(place);
    }
    return found;
}

QString TableModel::idAtPlace(int place) const
{
    return place >= 0 && place < places() && isPlaced(place) ? m_rows[size_t(place)].id : QString();
}

QVariant TableModel::dataAt(int place, int column, int role) const
{
    const bool there = place >= 0 && place < places() && isPlaced(place);
    return there && column >= 0 && column < columnCount() ? cell(place, column, role) : QVariant();
}

// Words are one pass over memory; conditions are asked only of rows that hold them.
void TableModel::refilter()
{
    const int slots = int(m_rows.size());
    std::vector<bool> shown = m_text.fitting(m_query.words(), slots);
    for (const QList<QByteArray> &words : m_query.unwantedWords()) {
        const std::vector<bool> unwanted = m_text.fitting(words, slots);
        for (const int slot : m_order)
            shown[size_t(slot)] = shown[size_t(slot)] && !unwanted[size_t(slot)];
    }
    if (m_query.hasConditions()) {
        for (const int slot : m_order)
            shown[size_t(slot)] = shown[size_t(slot)] && answers(slot, m_query);
    }
    applyFilter(shown);
    Q_EMIT countsChanged();
}

void TableModel::applyFilter(const std::vector<bool> &shown)
{
    int ranges = 0;
    int running = 0; // what the present range does: 1 inserts, -1 removes, 0 none
    for (const int slot : m_order) {
        const bool was = m_shown[size_t(slot)];
        const bool is = shown[size_t(slot)];
        const int does = was == is ? 0 : (is ? 1 : -1);
        if (does == 0 && !was)
            continue;
        ranges += does != 0 && does != running ? 1 : 0;
        running = does;
    }
    if (ranges <= MostRanges) {
        applyRanges(shown);
        return;
    }
    Q_EMIT aboutToReorder();
    beginResetModel();
    m_visible.clear();
    for (const int slot : m_order) {
        m_shown[size_t(slot)] = shown[size_t(slot)];
        if (shown[size_t(slot)])
            m_visible.push_back(slot);
    }
    endResetModel();
    Q_EMIT reordered();
}

void TableModel::applyRanges(const std::vector<bool> &shown)
{
    Slots removed;
    Slots inserted;
    for (const int slot : m_order) {
        const bool was = m_shown[size_t(slot)];
        if (was && !shown[size_t(slot)])
            removed.push_back(slot);
        else if (!was && shown[size_t(slot)])
            inserted.push_back(slot);
    }
    removeShown(removed);
    putIn(inserted);
}

// Places are searched for: to compare two rows costs more than to move many numbers.
void TableModel::mergeInto(Slots *list, const Slots &sorted) const
{
    const auto former = qsizetype(list->size());
    list->resize(list->size() + sorted.size());
    auto from = list->begin() + former;
    auto to = list->end();
    for (auto slot = sorted.crbegin(); slot != sorted.crend(); ++slot) {
        const auto place
            = std::lower_bound(list->begin(), from, *slot, [this](int a, int b) { return before(a, b); });
        to = std::move_backward(place, from, to);
        *--to = *slot;
        from = place;
    }
}

// How many insertions it would take; no more than are told one by one, and one.
int TableModel::rangesOf(const Slots &sorted) const
{
    int ranges = 0;
    qsizetype last = -1;
    for (auto slot = sorted.cbegin(); slot != sorted.cend() && ranges <= MostInsertions; ++slot) {
        const qsizetype place = positionIn(m_visible, *slot);
        ranges += place != last ? 1 : 0;
        last = place;
    }
    return ranges;
}

// Each insertion costs a view as much as it has rows.
void TableModel::putIn(const Slots &sorted)
{
    if (rangesOf(sorted) <= MostInsertions)
        return insertShown(sorted);
    const auto former = qsizetype(m_visible.size());
    beginInsertRows({}, int(former), int(former + qsizetype(sorted.size())) - 1);
    m_visible.insert(m_visible.end(), sorted.begin(), sorted.end());
    for (const int slot : sorted)
        m_shown[size_t(slot)] = true;
    endInsertRows();
    reorderShown([this, &sorted, former] {
        m_visible.resize(size_t(former));
        mergeInto(&m_visible, sorted);
    });
}

// From the last to the first, so that positions found before stay right.
void TableModel::insertShown(const Slots &sorted)
{
    auto end = sorted.size();
    while (end > 0) {
        const qsizetype position = positionIn(m_visible, sorted[end - 1]);
        size_t begin = end - 1;
        while (begin > 0 && (position == 0 || before(m_visible[size_t(position - 1)], sorted[begin - 1])))
            --begin;
        beginInsertRows({}, int(position), int(position + qsizetype(end - begin) - 1));
        m_visible.insert(
            m_visible.begin() + position, sorted.begin() + qsizetype(begin), sorted.begin() + qsizetype(end));
        for (size_t i = begin; i < end; ++i)
            m_shown[size_t(sorted[i])] = true;
        endInsertRows();
        end = begin;
    }
}

void TableModel::removeShown(const Slots &shown)
{
    std::vector<int> rows;
    rows.reserve(shown.size());
    for (const int slot : shown)
        rows.push_back(int(positionIn(m_visible, slot)));
    std::sort(rows.begin(), rows.end());
    for (auto end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        beginRemoveRows({}, rows[begin], rows[end - 1]);
        for (int row = rows[begin]; row <= rows[end - 1]; ++row)
            m_shown[size_t(m_visible[size_t(row)])] = false;
        m_visible.erase(m_visible.begin() + rows[begin], m_visible.begin() + rows[end - 1] + 1);
        endRemoveRows();
        end = begin;
    }
}

void TableModel::setContext(const TableContext &context)
{
    m_context = context;
    ++m_revision;
    m_query = Query::parsed(m_filter, queryFields(), m_context.zone);
    for (const int slot : m_order)
        read(slot);
    const int column = std::exchange(m_sortColumn, -1);
    if (column >= 0)
        sort(column, m_sortOrder);
    refilter();
    Q_EMIT placesChanged({});
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::readAgain()
{
    Slots changed;
    for (const int slot : m_order) {
        const Row &row = m_rows[size_t(slot)];
        const SortKey key = m_sortColumn < 0 ? SortKey() : keyOf(slot, m_sortColumn);
        if (!SortKey::same(row.key, key) || !m_text.is(slot, searchedTextOf(slot)))
            changed.push_back(slot);
    }
    if (changed.size() > MostRanges)
        return setContext(m_context);
    if (!changed.empty())
        commit({}, changed);
    // What is asked besides the shown columns may name them too.
    if (m_query.hasConditions())
        refilter();
    Q_EMIT namesChanged();
}

} // namespace Calends
