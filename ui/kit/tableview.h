// The table of every page: sortable columns, selected rows, keyboard first.
#pragma once

#include <QPointer>
#include <QTableView>

#include "models/core/columnlayout.h"
#include "ui/kit/measures.h"

class QMenu;

namespace Calends {

class CellDelegate;
class ColumnHeader;
class KeptScroll;
class KeptSelection;

class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    // Widths come from the model's headers; the column with this id takes what is left. What the model only
    // offers is hidden until it is chosen.
    void setModel(QAbstractItemModel *model) override;
    void setStretched(const QByteArray &columnId);
    CellDelegate *cells() const { return m_delegate; }
    ColumnHeader *columnHeader() const { return m_header; }
    void setRowHeight(RowHeight height);
    // From now on the rows are as high as is chosen for the whole program.
    void followDensity();
    // Of every table that follows it, now and later. Roomy until then. Needs a QApplication.
    static void setDensity(RowHeight height);
    static RowHeight density();

    // Which columns there are, and how. What is not told by a layout is as the model has it at first.
    ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout &layout);
    // As it was before the person changed anything: after setModel(), or at the last keepFirstColumns().
    void resetColumns();
    void keepFirstColumns() { m_first = columnLayout(); }
    const ColumnLayout &firstColumns() const { return m_first; }
    int columnOf(const QByteArray &id) const; // -1: the model has none
    QByteArray idOf(int column) const;
    // The layout as text, for a window that remembers.
    QByteArray saveColumns() const { return packed(columnLayout()); }
    void restoreColumns(const QByteArray &columns);
    void chooseColumns(); // in a dialog above the window
    // The column that the keyboard is in, the first that is shown where it is in no row; -1: none is.
    int currentColumn() const;
    void sortByCurrentColumn(); // upwards, or downwards where it is so already
    void openColumnMenu(); // of the current column, below its title

    // Rows that are chosen for what is done with several at once.
    int selectedRows() const; // how many
    // The current row, or from the row that was last chosen so to the current one. From now on the keyboard
    // moves on without choosing, until clearRows() or the mouse chooses anew. All of it only where several
    // rows can be chosen.
    void toggleRow();
    void selectRange();
    void selectAll() override;
    void clearRows(); // and the current row, and what is awaited
    // Rows were chosen one by one, so that even a single one is told of.
    bool isMarking() const { return m_marking; }
    // Chosen instead of those that are, as they arrive, until the person chooses others; several as if they
    // had been chosen one by one.
    void awaitRows(const QStringList &rows, const QString &current);
    void stopAwaiting();
    // With what is awaited: rows in the order of the table, then those that are not there yet.
    QStringList selectedIds() const;
    QString currentId() const; // empty: none

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void rowOpened(const QModelIndex &index); // Enter, Space or double click
    void rowShown(const QModelIndex &index); // the current row changed; invalid: none
    // Another order, other columns, widths or sorting. While the mouse drags: once, when it lets go.
    void columnsChanged();
    void selectedRowsChanged();
    void copyWanted(); // of several rows

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;

private:
    void mark(const QModelIndex &from, const QModelIndex &to, QItemSelectionModel::SelectionFlags command);
    void hover(int row);
    void applyMeasures();
    void fitColumns();
    void fillWidth();
    void fitToRoom();
    void followHeader();
    void arrange(const QByteArrayList &shown);
    void setWidths(const QHash<QByteArray, int> &widths);
    void keepInPlace(int columns);
    QModelIndex shownCell(const QModelIndex &index) const;
    void leaveHiddenColumn();
    void markColumn();
    bool choosesSeveral() const { return selectionMode() == ExtendedSelection; }
    void showColumnMenu(const QPoint &point);
    QMenu *popUpColumnMenu(int column, const QPoint &point);
    void addColumnVerbs(int column, QMenu *menu);
    void widen(int column, int pixels);
    void paintFrozen(const QRect &place);
    int stretchedColumn() const;
    int widthOf(int column) const;
    int titleWidth(int column) const;
    void copyCell();

    CellDelegate *m_delegate;
    ColumnHeader *m_header;
    QByteArray m_stretched;
    ColumnLayout m_first; // before the person changed anything
    bool m_filling = false; // the table sets widths now, not the person
    bool m_widthsChosen = false; // by the person
    bool m_widthsDragged = false; // and not told yet
    qreal m_scale = 1; // of the text by which the columns are as wide as they are
    bool m_gettingFocus = false;
    bool m_followsDensity = false;
    bool m_marking = false;
    QPersistentModelIndex m_anchor; // of a range
    QPointer<KeptSelection> m_kept;
    QPointer<KeptScroll> m_keptScroll;
    RowHeight m_rowHeight = RowHeight::Normal;
    int m_hovered = -1;
};

} // namespace Calends
