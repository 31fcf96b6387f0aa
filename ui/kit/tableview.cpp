#include "ui/kit/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "models/core/keptselection.h"
#include "models/core/masking.h"
#include "models/core/tablemodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/keptscroll.h"

namespace Calends {

namespace {

constexpr int FirmCharacters = 9; // columns for no more than this are not narrowed
constexpr int LeastPercent = 40; // of the room in which a column's texts usually fit
constexpr int PercentStep = 5;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
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
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideNone); // the style cuts, and knows how small its sort mark is
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setAccessibleName(tr("Columns"));
    applyMeasures();
    connect(header, &QHeaderView::sectionResized, this,
        [this] { m_widthsChosen = m_widthsChosen || !m_filling; });
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
    fitColumns();
}

void TableView::setStretched(const QByteArray &columnId)
{
    m_stretched = columnId;
    fillWidth();
}

// Room for as many characters as the column says usually fit, for its title and for the sort mark.
int TableView::widthOf(int column) const
{
    const Measures m = Measures::of(this);
    const int characters = model()->headerData(column, Qt::Horizontal, WidthRole).toInt();
    const int text = fontMetrics().averageCharWidth() * std::max(4, characters);
    return std::max(text + m.px(18), titleWidth(column));
}

int TableView::titleWidth(int column) const
{
    const Measures m = Measures::of(this);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title) + m.px(32);
}

void TableView::fitColumns()
{
    m_widthsChosen = false;
    fillWidth();
}

void TableView::fillWidth()
{
    if (!model() || m_filling)
        return;
    m_filling = true;
    if (!m_widthsChosen)
        fitToRoom();
    const int stretched = stretchedColumn();
    int taken = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        taken += column == stretched || isColumnHidden(column) ? 0 : columnWidth(column);
    if (stretched >= 0) {
        const Measures m = Measures::of(this);
        const int least
            = std::clamp(columnWidth(stretched), std::min(widthOf(stretched), m.px(110)), m.px(180));
        setColumnWidth(stretched, std::max(least, viewport()->width() - taken));
    }
    m_filling = false;
}

// Wide columns give up more than half of their comfort before the table has to scroll sideways (what is cut
// has a tooltip); narrow ones, times and states cannot, and no title is cut.
void TableView::fitToRoom()
{
    const auto isFirm = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, FirmRole).toBool()
            || model()->headerData(column, Qt::Horizontal, WidthRole).toInt() <= FirmCharacters;
    };
    const auto widthAt = [this, &isFirm](int column, int percent) {
        return isFirm(column) ? widthOf(column)
                              : std::max(titleWidth(column), widthOf(column) * percent / 100);
    };
    int percent = 100;
    for (; percent > LeastPercent; percent -= PercentStep) {
        int whole = 0;
        for (int column = 0; column < model()->columnCount(); ++column)
            whole += isColumnHidden(column) ? 0 : widthAt(column, percent);
        if (whole <= viewport()->width())
            break;
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widthAt(column, percent));
    }
}

int TableView::stretchedColumn() const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, IdRole).toByteArray() == m_stretched)
            return column;
    }
    return -1;
}

void TableView::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    applyMeasures();
}

void TableView::applyMeasures()
{
    const Measures m = Measures::of(this);
    const int height = m.row(m_rowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(m.px(48));
    horizontalHeader()->setFixedHeight(m.px(31));
    verticalScrollBar()->setSingleStep(height);
}

QByteArray TableView::saveColumns() const { return horizontalHeader()->saveState(); }

void TableView::restoreColumns(const QByteArray &columns)
{
    if (!columns.isEmpty())
        m_widthsChosen = horizontalHeader()->restoreState(columns);
    applyMeasures();
    fillWidth();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
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
    if (event->key() == Qt::Key_Escape && currentIndex().isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
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
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return m_gettingFocus ? QModelIndex() : QTableView::moveCursor(action, modifiers);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The stripe of the row that has the focus spans only its first cell.
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT rowShown(current);
}

} // namespace Calends
