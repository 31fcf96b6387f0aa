// The row at the top of a view, kept there by id while its table resets for a filter.
#pragma once

#include <QObject>
#include <QString>

class QTableView;

namespace Calends {

class TableModel;

class KeptScroll : public QObject
{
    Q_OBJECT
public:
    // Its parent is `view`, which shows `table` itself.
    KeptScroll(const TableModel &table, QTableView &view);

private:
    void remember();
    void restore();

    const TableModel &m_table;
    QTableView &m_view;
    QString m_top; // empty: the table was empty
    int m_offset = 0; // pixels of it that stand above the view
};

} // namespace Calends
