// The lines of the command palette.
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "ui/shell/paletteentry.h"

namespace Calends {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { DetailTextRole = Qt::UserRole, MarkTextRole, KindRole, AvailableRole, PersonalRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Another answer replaces the one before as a whole.
    void setEntries(const QList<PaletteEntry> &entries);
    const QList<PaletteEntry> &entries() const { return m_entries; }

private:
    QList<PaletteEntry> m_entries;
};

// The keyboard stays in the field above; a screen reader is told which line is chosen.
class PaletteList : public QListView
{
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent);
    void choose(int row);
    int heightOf(int rows) const;
};

} // namespace Calends
