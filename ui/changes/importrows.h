// The rows of a file as the kit's tables want them.
#pragma once

#include "models/changes/importtable.h"
#include "ui/changes/tablelooks.h"
#include "ui/kit/palette.h"

namespace Calends {

class ImportRows : public TableLooks
{
    Q_OBJECT
public:
    explicit ImportRows(ImportTable &rows, QObject *parent = nullptr);

    static QHash<QByteArray, Mood> moods();

protected:
    QString rowId(int row) const override;
    QByteArray state(int row) const override;

private:
    ImportTable &m_rows;
};

} // namespace Calends
