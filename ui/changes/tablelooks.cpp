#include "ui/changes/tablelooks.h"

namespace Calends {

TableLooks::TableLooks(QAbstractItemModel &rows, const QList<ColumnLook> &columns, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_columns(columns)
{
    setSourceModel(&rows);
}

QVariant TableLooks::text(const QModelIndex &index) const { return QIdentityProxyModel::data(index); }

// Of the model's own roles nothing is handed on: they have the numbers of the kit's.
QVariant TableLooks::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (!index.isValid() || column >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QIdentityProxyModel::data(index, role);
    case Qt::TextAlignmentRole:
        return int((m_columns.at(column).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return rowId(index.row());
    case LookRole:
        return int(m_columns.at(column).look);
    case StateRole:
        return state(index.row());
    case DetailRole:
        return detail(index.row(), column);
    default:
        return {};
    }
}

QVariant TableLooks::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sourceModel()->headerData(section, orientation, role);
    case Qt::TextAlignmentRole:
        return int((m_columns.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return m_columns.at(section).id;
    case WidthRole:
        return m_columns.at(section).width;
    case FirmRole:
        return m_columns.at(section).isFirm;
    default:
        return {};
    }
}

} // namespace Calends
