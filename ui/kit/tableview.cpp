#include "ui/kit/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "models/core/keptselection.h"
#include "models/core/masking.h"
#include "models/core/tablemodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/keptscroll.h"

namespace Calends {

namespace {

constexpr const char *DensityProperty = "calendsDensity"; // of the application

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new ColumnHeader(this))
    , m_scale(Measures::of(this).scale())
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Table"));
    viewport()->setBackgroundRole(QPalette::Window);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setTextElideMode(Qt::ElideNone); // the style cuts, and knows how small its sort mark is
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setAccessibleName(tr("Columns"));
    applyMeasures();
    followHeader();
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::setModel(QAbstractItemModel *model)
{
    delete m_kept;
    delete m_keptScroll;
    QTableView::setModel(model);
    if (auto *table = qobject_cast<TableModel *>(model)) {
        m_kept = new KeptSelection(*table, *selectionModel());
        m_keptScroll = new KeptScroll(*table, *this);
    }
    m_first = {};
    resetColumns();
    keepFirstColumns();
}

void TableView::setStretched(const QByteArray &columnId)
{
    m_stretched = columnId;
    fillWidth();
}

void TableView::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    applyMeasures();
}

void TableView::followDensity()
{
    m_followsDensity = true;
    setRowHeight(density());
}

RowHeight TableView::density()
{
    const QVariant chosen = qApp->property(DensityProperty);
    return chosen.isValid() ? RowHeight(chosen.toInt()) : RowHeight::Roomy;
}

void TableView::setDensity(RowHeight height)
{
    if (height == density())
        return;
    qApp->setProperty(DensityProperty, int(height));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *const table = qobject_cast<TableView *>(widget);
        if (table && table->m_followsDensity)
            table->setRowHeight(height);
    }
}

void TableView::applyMeasures()
{
    const Measures m = Measures::of(this);
    const int height = m.row(m_rowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    m_header->setMinimumSectionSize(m.px(48));
    m_header->setFixedHeight(m.px(31));
    verticalScrollBar()->setSingleStep(height);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->matches(QKeySequence::Copy) && selectedRows() > 1) {
        Q_EMIT copyWanted();
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copyCell();
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        const int step = event->key() == Qt::Key_J ? 1 : -1;
        const int row
            = std::clamp(currentIndex().row() + step, 0, std::max(0, model() ? model()->rowCount() - 1 : 0));
        if (model() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return;
    }
    const bool opens
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (plain && opens && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && (currentIndex().isValid() || selectedRows() > 0))
        return clearRows();
    QTableView::keyPressEvent(event);
}

void TableView::copyCell()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(maskedText(currentIndex().data().toString()));
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    const auto repaintRow = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    repaintRow(m_hovered);
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    repaintRow(row);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMeasures();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

// A row is shown because somebody chose it, not because the table got the focus.
void TableView::focusInEvent(QFocusEvent *event)
{
    m_gettingFocus = true;
    QTableView::focusInEvent(event);
    m_gettingFocus = false;
    markColumn();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    markColumn();
}

// Left and right go through the columns, so where they are is seen.
void TableView::markColumn() { m_header->setMarked(hasFocus() ? currentIndex().column() : -1); }

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return m_gettingFocus ? QModelIndex() : QTableView::moveCursor(action, modifiers);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    leaveHiddenColumn();
    markColumn();
    // The stripe of the row that has the focus spans only its first cell.
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT rowShown(current);
}

} // namespace Calends
