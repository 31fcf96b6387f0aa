#include "models/core/tablemodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Calends {

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int slot = slotAt(index.row());
    const Row &row = m_rows[size_t(slot)];
    switch (role) {
    case IdRole:
        return row.id;
    case SeenRole:
        return row.origin.seen;
    case LogEntryRole:
        return row.origin.logEntry;
    default:
        return cell(slot, index.column(), role);
    }
}

QString TableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(slotAt(row))].id : QString();
}

int TableModel::rowOf(const QString &id) const
{
    const int slot = slotOf(id);
    if (slot < 0 || !m_shown[size_t(slot)])
        return -1;
    const qsizetype row = positionIn(m_visible, slot);
    if (row < qsizetype(m_visible.size()) && m_visible[size_t(row)] == slot)
        return int(row);
    // Asked by who hears of rows at the end that are not sorted in yet.
    const auto found = std::find(m_visible.begin(), m_visible.end(), slot);
    return found == m_visible.end() ? -1 : int(found - m_visible.begin());
}

RowOrigin TableModel::originOf(const QString &id) const
{
    const int slot = slotOf(id);
    return slot >= 0 ? m_rows[size_t(slot)].origin : RowOrigin();
}

QStringList TableModel::ids() const
{
    QStringList ids;
    ids.reserve(qsizetype(m_order.size()));
    for (const int slot : m_order)
        ids.append(m_rows[size_t(slot)].id);
    return ids;
}

int TableModel::slotFor(const QString &id, bool *isNew)
{
    const auto known = m_slotOfId.constFind(id);
    *isNew = known == m_slotOfId.cend();
    if (!*isNew)
        return *known;
    int slot = int(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_shown.push_back(false);
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    Row &row = m_rows[size_t(slot)];
    row = Row();
    row.id = id;
    row.arrival = ++m_arrivals;
    m_slotOfId.insert(id, slot);
    return slot;
}

// Never equal for two slots, so that every slot has one place.
bool TableModel::before(int a, int b) const
{
    const Row &left = m_rows[size_t(a)];
    const Row &right = m_rows[size_t(b)];
    if (left.key.isEmpty() != right.key.isEmpty())
        return right.key.isEmpty();
    if (!left.key.isEmpty()) {
        const int order = SortKey::compare(left.key, right.key);
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left.arrival < right.arrival;
}

bool TableModel::fits(int slot, const Query &query) const
{
    const QList<QList<QByteArray>> &unwanted = query.unwantedWords();
    return m_text.fits(slot, query.words())
        && std::none_of(unwanted.cbegin(), unwanted.cend(),
            [&](const QList<QByteArray> &words) { return m_text.fits(slot, words); })
        && (!query.hasConditions() || answers(slot, query));
}

qsizetype TableModel::positionIn(const Slots &list, int slot) const
{
    return std::lower_bound(list.begin(), list.end(), slot, [this](int a, int b) { return before(a, b); })
        - list.begin();
}

// Takes what the order and the filter need from the value.
void TableModel::read(int slot)
{
    m_text.set(slot, searchedTextOf(slot));
    m_rows[size_t(slot)].key = m_sortColumn < 0 ? SortKey() : keyOf(slot, m_sortColumn);
}

void TableModel::commit(const std::vector<int> &added, const std::vector<int> &changed)
{
    Slots inPlace;
    for (const int slot : changed)
        change(slot, &inPlace);
    tellChanged(inPlace);
    Slots shown;
    Slots sorted = added;
    for (const int slot : added) {
        read(slot);
        m_rows[size_t(slot)].placed = true;
    }
    std::sort(sorted.begin(), sorted.end(), [this](int a, int b) { return before(a, b); });
    std::copy_if(
        sorted.begin(), sorted.end(), std::back_inserter(shown), [this](int slot) { return fits(slot); });
    mergeInto(&m_order, sorted);
    putIn(shown);
    ++m_revision;
    if (added.empty() && changed.empty())
        return;
    if (!added.empty())
        Q_EMIT placesChanged(added);
    if (!changed.empty())
        Q_EMIT placesChanged(changed);
    Q_EMIT countsChanged();
}

// One slot at a time: while its key changes, all others are in order.
void TableModel::change(int slot, Slots *inPlace)
{
    const qsizetype place = positionIn(m_order, slot);
    const qsizetype row = m_shown[size_t(slot)] ? positionIn(m_visible, slot) : -1;
    const bool wasShown = row >= 0;
    read(slot);
    const bool fitsNow = fits(slot);
    m_order.erase(m_order.begin() + place);
    m_order.insert(m_order.begin() + positionIn(m_order, slot), slot);
    if (wasShown && !fitsNow) {
        beginRemoveRows({}, int(row), int(row));
        m_visible.erase(m_visible.begin() + row);
        m_shown[size_t(slot)] = false;
        endRemoveRows();
    } else if (!wasShown && fitsNow) {
        insertShown({slot});
    } else if (wasShown) {
        moveShown(row, slot);
        inPlace->push_back(slot);
    }
}

void TableModel::moveShown(qsizetype row, int slot)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    const bool afterPrevious = row == 0 || before(m_visible[size_t(row - 1)], slot);
    const bool beforeNext
        = row + 1 == qsizetype(m_visible.size()) || before(slot, m_visible[size_t(row + 1)]);
    if (afterPrevious && beforeNext)
        return;
    const auto from = m_visible.begin() + row;
    if (!afterPrevious) {
        const auto to = std::lower_bound(m_visible.begin(), from, slot, less);
        beginMoveRows({}, int(row), int(row), {}, int(to - m_visible.begin()));
        std::rotate(to, from, from + 1);
    } else {
        const auto to = std::lower_bound(from + 1, m_visible.end(), slot, less);
        beginMoveRows({}, int(row), int(row), {}, int(to - m_visible.begin()));
        std::rotate(from, from + 1, to);
    }
    endMoveRows();
}

void TableModel::tellChanged(const Slots &inPlace)
{
    std::vector<int> rows;
    rows.reserve(inPlace.size());
    for (const int slot : inPlace)
        rows.push_back(int(positionIn(m_visible, slot)));
    std::sort(rows.begin(), rows.end());
    const int lastColumn = columnCount() - 1;
    for (size_t i = 0; i < rows.size();) {
        const size_t first = i;
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[i], lastColumn));
        ++i;
    }
}

void TableModel::removeSlots(std::vector<int> slots)
{
    if (slots.empty())
        return;
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    Slots shown;
    for (const int slot : slots) {
        if (m_shown[size_t(slot)])
            shown.push_back(slot);
    }
    removeShown(shown);
    std::vector<bool> gone(m_rows.size(), false);
    for (const int slot : slots)
        gone[size_t(slot)] = true;
    std::erase_if(m_order, [&](int slot) { return gone[size_t(slot)]; });
    for (const int slot : slots) {
        m_text.remove(slot);
        m_slotOfId.remove(m_rows[size_t(slot)].id);
        m_rows[size_t(slot)] = Row();
        m_free.push_back(slot);
        forget(slot);
    }
    ++m_revision;
    Q_EMIT placesChanged(slots);
    Q_EMIT countsChanged();
}

} // namespace Calends
