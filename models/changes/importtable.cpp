#include "models/changes/importtable.h"

#include <algorithm>

namespace Calends {

namespace {

constexpr int RowsATime = 20; // some tenths of a millisecond
constexpr int RowsToTell = 500;

} // namespace

QString importVerdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Unknown:
        return ImportTable::tr("not looked at yet");
    case ImportVerdict::New:
        return ImportTable::tr("new");
    case ImportVerdict::Exists:
        return ImportTable::tr("exists");
    case ImportVerdict::Changed:
        return ImportTable::tr("exists, differs");
    case ImportVerdict::Invalid:
        break;
    }
    return ImportTable::tr("invalid");
}

ImportTable::ImportTable(QObject *parent)
    : QAbstractTableModel(parent)
    , m_slices([this] { lookOn(); })
{
}

ImportTable::~ImportTable() = default;

void ImportTable::setPlan(std::unique_ptr<ImportPlan> plan)
{
    m_slices.stop();
    beginResetModel(); // another file
    m_plan = std::move(plan);
    m_rows = QList<ImportedRow>(m_plan && m_plan->obstacle().isEmpty() ? m_plan->text().rows.size() : 0);
    m_counts.clear();
    m_counts.insert(ImportVerdict::Unknown, int(m_rows.size()));
    m_next = 0;
    endResetModel();
    if (!m_rows.isEmpty())
        m_slices.start();
    Q_EMIT progressed();
}

void ImportTable::put(int row, const ImportedRow &found)
{
    --m_counts[m_rows.at(row).verdict];
    ++m_counts[found.verdict];
    m_rows[row] = found;
}

void ImportTable::lookOn()
{
    const int first = m_next;
    const int end = std::min(first + RowsATime, int(m_rows.size()));
    for (; m_next < end; ++m_next)
        put(m_next, m_plan->looked(m_next));
    Q_EMIT dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
    const bool isDone = m_next == int(m_rows.size());
    if (isDone)
        m_slices.stop();
    if (isDone || m_next / RowsToTell != first / RowsToTell)
        Q_EMIT progressed();
    if (isDone)
        Q_EMIT settled();
}

void ImportTable::takeSuggestion(int row)
{
    const ImportedRow found = m_rows.at(row);
    if (found.suggestion.isEmpty() || found.column < 0)
        return;
    m_plan->setCell(row, found.column, found.suggestion);
    put(row, m_plan->looked(row));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT progressed();
}

void ImportTable::takeSuggestions()
{
    for (int row = 0; row < m_next; ++row)
        takeSuggestion(row);
}

QList<Change> ImportTable::changes(bool withChanged) const
{
    QList<Change> changes;
    changes.reserve(m_rows.size());
    for (const ImportedRow &row : m_rows) {
        const bool isWanted = row.verdict == ImportVerdict::New || withChanged;
        if (isWanted && row.change)
            changes.append(*row.change);
    }
    return changes;
}

QString ImportTable::keyOf(int row) const { return m_plan->text().rows.at(row).value(m_plan->keyColumn()); }

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int ImportTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportedRow &row = m_rows.at(index.row());
    if (role == VerdictRole)
        return int(row.verdict);
    if (role == SuggestionRole)
        return row.suggestion;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return index.row() + 1;
    case KeyColumn:
        return keyOf(index.row());
    case VerdictColumn:
        return importVerdictText(row.verdict);
    default:
        return row.suggestion.isEmpty() ? row.reason : tr("%1 Meant: %2?").arg(row.reason, row.suggestion);
    }
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case KeyColumn:
        return tr("Address");
    case VerdictColumn:
        return tr("Comes to");
    default:
        return tr("Why");
    }
}

} // namespace Calends
