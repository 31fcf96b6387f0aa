// What was archived before it was destroyed, the latest first.
#pragma once

#include <QAbstractTableModel>

#include "models/changes/journal.h"

namespace Calends {

class ArchiveTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MadeColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows come and go one by one: what is chosen stays so.
    void setArchives(const QList<JournalArchive> &archives);
    const JournalArchive &at(int row) const { return m_archives.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString titleOf(int column);
    QString text(const JournalArchive &archive, int column) const;

    QList<JournalArchive> m_archives;
};

} // namespace Calends
