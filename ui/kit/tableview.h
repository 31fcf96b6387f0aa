// The table of every page: sortable columns, selected rows, keyboard first.
#pragma once

#include <QPointer>
#include <QTableView>

#include "ui/kit/measures.h"

namespace Calends {

class CellDelegate;
class KeptScroll;
class KeptSelection;

class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    // Widths come from the model's headers; the column with this id takes what is left.
    void setModel(QAbstractItemModel *model) override;
    void setStretched(const QByteArray &columnId);
    CellDelegate *cells() const { return m_delegate; }
    void setRowHeight(RowHeight height);

    // Widths, order and sorting as text, for a window that remembers.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);

Q_SIGNALS:
    void rowOpened(const QModelIndex &index); // Enter, Space or double click
    void rowShown(const QModelIndex &index); // the current row changed; invalid: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    void applyMeasures();
    void fitColumns();
    void fillWidth();
    void fitToRoom();
    int stretchedColumn() const;
    int widthOf(int column) const;
    int titleWidth(int column) const;
    void copyCell();

    CellDelegate *m_delegate;
    QByteArray m_stretched;
    bool m_filling = false; // the table sets widths now, not the person
    bool m_widthsChosen = false; // by the person
    bool m_gettingFocus = false;
    QPointer<KeptSelection> m_kept;
    QPointer<KeptScroll> m_keptScroll;
    RowHeight m_rowHeight = RowHeight::Normal;
    int m_hovered = -1;
};

} // namespace Calends
