#include "ui/changes/archivetable.h"

#include <QLocale>

#include <algorithm>

#include "models/core/tablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool hasId(const QList<JournalArchive> &archives, qint64 id)
{
    return std::any_of(
        archives.cbegin(), archives.cend(), [id](const JournalArchive &archive) { return archive.id == id; });
}

} // namespace

void ArchiveTable::setArchives(const QList<JournalArchive> &archives)
{
    for (int row = int(m_archives.size()) - 1; row >= 0; --row) {
        if (hasId(archives, m_archives.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_archives.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < archives.size(); ++row) {
        if (row < m_archives.size() && m_archives.at(row).id == archives.at(row).id)
            continue;
        beginInsertRows({}, row, row);
        m_archives.insert(row, archives.at(row));
        endInsertRows();
    }
}

int ArchiveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_archives.size());
}

int ArchiveTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ArchiveTable::titleOf(int column)
{
    switch (column) {
    case NameColumn:
        return tr("What");
    case MadeColumn:
        return tr("Archived");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

QString ArchiveTable::text(const JournalArchive &archive, int column) const
{
    switch (column) {
    case NameColumn:
        return archive.name.isEmpty() ? tr("(without a name)") : archive.name;
    case MadeColumn:
        return QLocale().toString(archive.made.toLocalTime(), QLocale::ShortFormat);
    case SizeColumn:
        return QLocale().formattedDataSize(archive.size);
    default:
        return {};
    }
}

QVariant ArchiveTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalArchive &archive = m_archives.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(archive, index.column());
    case Qt::AccessibleTextRole:
        return QString(titleOf(index.column()) + u": "_s + text(archive, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return QString::number(archive.id);
    default:
        return {};
    }
}

QVariant ArchiveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(section);
    case Qt::TextAlignmentRole:
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return section == NameColumn ? "name"_ba : section == MadeColumn ? "made"_ba : "size"_ba;
    case WidthRole:
        return section == NameColumn ? 30 : section == MadeColumn ? 19 : 9;
    case FirmRole:
        return section == MadeColumn;
    default:
        return {};
    }
}

} // namespace Calends
