#include "ui/changes/previewtable.h"

#include <QLocale>

#include <array>

#include "models/changes/previewtext.h"
#include "models/core/tablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct ColumnTraits
{
    QByteArray id;
    int width; // characters that usually fit
};

const ColumnTraits &traitsOf(int column)
{
    static const std::array<ColumnTraits, PreviewTable::ColumnCount> all{{
        {"chosen"_ba, 0},
        {"subject"_ba, 26},
        {"field"_ba, 22},
        {"now"_ba, 18},
        {"after"_ba, 18},
        {"state"_ba, 30},
    }};
    return all[size_t(column)];
}

QString joinedSides(const QList<FieldComparison> &fields, QString FieldComparison::*side)
{
    QStringList texts;
    texts.reserve(fields.size());
    for (const FieldComparison &field : fields)
        texts.append((field.*side).isEmpty() ? u"—"_s : field.*side);
    return texts.join(u" · "_s);
}

// One sentence in a pill needs no full stop.
QString asPill(QString reason)
{
    if (reason.count(u'.') == 1 && reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace

QString countedState(PreviewState state, int count, bool hasJob)
{
    const QString number = QLocale().toString(count);
    switch (state) {
    case PreviewState::Ready:
        return hasJob ? PreviewTable::tr("%1 to come").arg(number)
                      : PreviewTable::tr("%1 will change").arg(number);
    case PreviewState::AlreadySo:
        return PreviewTable::tr("%1 already so").arg(number);
    case PreviewState::ChangedSince:
        return PreviewTable::tr("%1 changed since").arg(number);
    case PreviewState::NotAllowed:
        return PreviewTable::tr("%1 not allowed").arg(number);
    case PreviewState::NeedsALook:
        return count == 1 ? PreviewTable::tr("1 needs a look")
                          : PreviewTable::tr("%1 need a look").arg(number);
    case PreviewState::Applied:
        return PreviewTable::tr("%1 done").arg(number);
    case PreviewState::Failed:
        return PreviewTable::tr("%1 failed").arg(number);
    case PreviewState::Unknown:
        return PreviewTable::tr("%1 unknown").arg(number);
    case PreviewState::Sending:
        return PreviewTable::tr("%1 being sent").arg(number);
    case PreviewState::Skipped:
        return PreviewTable::tr("%1 skipped").arg(number);
    }
    return {};
}

Mood moodOfState(PreviewState state)
{
    switch (state) {
    case PreviewState::Applied:
        return Mood::Good;
    case PreviewState::ChangedSince:
    case PreviewState::NeedsALook:
    case PreviewState::Unknown:
        return Mood::Warn;
    case PreviewState::NotAllowed:
    case PreviewState::Failed:
        return Mood::Bad;
    case PreviewState::Sending:
        return Mood::Accent;
    case PreviewState::Ready:
    case PreviewState::AlreadySo:
    case PreviewState::Skipped:
        break;
    }
    return Mood::Neutral;
}

QByteArray stateName(PreviewState state) { return QByteArray::number(int(state)); }

PreviewTable::PreviewTable(ChangePreview &preview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preview(preview)
{
    connect(&preview, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
        });
}

int PreviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_preview.rowCount();
}

int PreviewTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

// What is done already shows what was there before.
bool PreviewTable::isTicked(int row) const
{
    return m_preview.index(row, ChangePreview::SubjectColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QString PreviewTable::nowText(int row) const
{
    if (m_preview.set().changes.at(row).action == ChangeAction::Create)
        return {};
    const bool isDone = m_preview.stateOf(row) == PreviewState::Applied;
    return joinedSides(m_preview.comparisons(row), isDone ? &FieldComparison::before : &FieldComparison::now);
}

QString PreviewTable::afterText(int row) const
{
    if (m_preview.stateOf(row) == PreviewState::AlreadySo)
        return {};
    return m_preview.index(row, ChangePreview::AfterColumn).data().toString();
}

QString PreviewTable::stateText(int row) const
{
    const QString reason = asPill(m_preview.reasonOf(row));
    return reason.isEmpty() ? stateWord(row) : reason;
}

QString PreviewTable::stateWord(int row) const
{
    const PreviewState state = m_preview.stateOf(row);
    return state == PreviewState::AlreadySo ? tr("already so, skipped") : previewStateText(state);
}

// Only what is sent, or was.
PreviewTable::Side PreviewTable::sideOf(int row, int column) const
{
    const PreviewState state = m_preview.stateOf(row);
    const bool isOnItsWay = state == PreviewState::Ready || state == PreviewState::Sending
        || state == PreviewState::Applied || state == PreviewState::ChangedSince;
    const ChangeAction action = m_preview.set().changes.at(row).action;
    if (!isOnItsWay || action == ChangeAction::Act)
        return Side::Plain;
    if (column == AfterColumn)
        return action == ChangeAction::Delete ? Side::Destroys : Side::Comes;
    return column == NowColumn ? Side::Goes : Side::Plain;
}

QString PreviewTable::text(int row, int column) const
{
    switch (column) {
    case SubjectColumn: {
        const Change &change = m_preview.set().changes.at(row);
        return change.name.isEmpty() ? (change.id.isEmpty() ? tr("(without a name)") : change.id)
                                     : change.name;
    }
    case FieldColumn:
        return joinedSides(m_preview.comparisons(row), &FieldComparison::label);
    case NowColumn:
        return nowText(row);
    case AfterColumn:
        return afterText(row);
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QVariant PreviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == StateColumn && !m_preview.reasonOf(row).isEmpty() ? m_preview.reasonOf(row)
                                                                           : text(row, column);
    case IdRole:
        return m_preview.set().changes.at(row).id;
    case StateRole:
        return stateName(m_preview.stateOf(row));
    case MoodRole:
        return int(moodOfState(m_preview.stateOf(row)));
    case SideRole:
        return int(sideOf(row, column));
    default:
        break;
    }
    switch (column) {
    case ChooseColumn:
        return choiceData(row, role);
    case SubjectColumn:
        return subjectData(row, role);
    case StateColumn:
        return stateData(row, role);
    default:
        return plainData(row, column, role);
    }
}

QVariant PreviewTable::choiceData(int row, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return isTicked(row) ? tr("Chosen: yes") : tr("Chosen: no");
    if (role == Qt::CheckStateRole)
        return m_preview.index(row, ChangePreview::SubjectColumn).data(role);
    return role == LookRole ? QVariant(int(CellLook::Plain)) : QVariant();
}

QVariant PreviewTable::subjectData(int row, int role) const
{
    if (role == LookRole)
        return int(CellLook::Avatar);
    return role == DetailRole ? QVariant(m_preview.set().changes.at(row).detail)
                              : plainData(row, SubjectColumn, role);
}

QVariant PreviewTable::stateData(int row, int role) const
{
    if (role == LookRole)
        return int(CellLook::Pill);
    return role == WordRole ? QVariant(stateWord(row)) : plainData(row, StateColumn, role);
}

QVariant PreviewTable::plainData(int row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(column, Qt::Horizontal).toString() + u": "_s + text(row, column));
    return role == LookRole ? QVariant(int(CellLook::Plain)) : QVariant();
}

QVariant PreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return section == ChooseColumn ? QVariant(QString())
                                       : m_preview.headerData(section - SubjectColumn, orientation, role);
    case Qt::AccessibleTextRole:
        return section == ChooseColumn ? QVariant(tr("Chosen")) : headerData(section, orientation);
    case IdRole:
        return traitsOf(section).id;
    case WidthRole:
        return traitsOf(section).width;
    case FirmRole:
        return section == ChooseColumn;
    default:
        return {};
    }
}

Qt::ItemFlags PreviewTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (index.column() != ChooseColumn)
        return usual;
    return usual
        | (m_preview.index(index.row(), ChangePreview::SubjectColumn).flags() & Qt::ItemIsUserCheckable);
}

bool PreviewTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return index.column() == ChooseColumn
        && m_preview.setData(m_preview.index(index.row(), ChangePreview::SubjectColumn), value, role);
}

PreviewFilter::PreviewFilter(ChangePreview &preview, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_preview(preview)
{
}

void PreviewFilter::show(std::optional<PreviewState> state)
{
    if (m_shown == state)
        return;
    m_shown = state;
    invalidateRowsFilter();
}

bool PreviewFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    return !m_shown || m_preview.stateOf(row) == *m_shown;
}

} // namespace Calends
