// Selection and current row of a view, kept by id while its table resets for a filter, and from one run to
// the next.
#pragma once

#include <QItemSelection>
#include <QObject>
#include <QSet>
#include <QStringList>

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

    // Selects these rows instead of those that are, and makes one of them the current: those that are not
    // there yet when they arrive, until something else is selected.
    void await(const QStringList &rows, const QString &current);
    void stopAwaiting();
    // With what is awaited: rows in the order of the table, then those that are not there yet.
    QStringList selected() const;
    QString current() const; // empty: none
    // What is selected right now was awaited, and not alone.
    bool isTakingSeveral() const { return m_taking && m_awaitsSeveral; }

private:
    void remember();
    void restore();
    void take(int first, int last);
    void takeCurrent();
    void giveUp();
    QStringList shownSelected() const;
    QItemSelection rangesOf(QList<int> rows) const;

    TableModel &m_table;
    QItemSelectionModel &m_selection;
    QStringList m_selected;
    QString m_current;
    int m_currentColumn = 0;
    QSet<QString> m_awaited;
    QString m_awaitedCurrent;
    bool m_awaitsSeveral = false;
    bool m_taking = false; // what is selected now was awaited, or was selected before
};

} // namespace Calends
