// Selection and current row of a view, kept by id while its table resets for a filter.
#pragma once

#include <QObject>
#include <QStringList>

class QItemSelectionModel;

namespace Calends {

class TableModel;

// Selected rows that the filter hides are forgotten; the current row comes back when it is shown again. Views
// that want to keep the row at their top do so between the same two signals.
class KeptSelection : public QObject
{
    Q_OBJECT
public:
    // Its parent is the selection model, which must be over `table` itself.
    KeptSelection(TableModel &table, QItemSelectionModel &selection);

private:
    void remember();
    void restore();

    TableModel &m_table;
    QItemSelectionModel &m_selection;
    QStringList m_selected;
    QString m_current;
    int m_currentColumn = 0;
};

} // namespace Calends
