// A model of models/changes as the kit's tables want it: names, widths and looks of its columns.
#pragma once

#include <QIdentityProxyModel>

#include "models/core/tablemodel.h"

namespace Calends {

struct ColumnLook
{
    QByteArray id = {};
    int width = 10; // characters that usually fit
    CellLook look = CellLook::Plain;
    bool isNumber = false; // at the far side
    bool isFirm = false; // never narrower than that
};

class TableLooks : public QIdentityProxyModel
{
    Q_OBJECT
public:
    TableLooks(QAbstractItemModel &rows, const QList<ColumnLook> &columns, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    // As the kit's roles are meant; nothing: none.
    virtual QString rowId(int /*row*/) const { return {}; }
    virtual QByteArray state(int /*row*/) const { return {}; }
    virtual QString detail(int /*row*/, int /*column*/) const { return {}; }
    virtual QVariant text(const QModelIndex &index) const;

private:
    QList<ColumnLook> m_columns;
};

} // namespace Calends
