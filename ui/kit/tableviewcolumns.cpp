// The columns of a table: which are shown, in which order, and how wide.
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

#include "models/core/tablemodel.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/tableview.h"

namespace Calends {

namespace {

constexpr int FirmCharacters = 9; // columns for no more than this are not narrowed
constexpr int LeastPercent = 40; // of the room in which a column's texts usually fit
constexpr int PercentStep = 5;

} // namespace

int TableView::columnOf(const QByteArray &id) const
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (idOf(column) == id)
            return column;
    }
    return -1;
}

QByteArray TableView::idOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, IdRole).toByteArray();
}

void TableView::followHeader()
{
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (m_filling)
            return;
        m_widthsChosen = m_widthsChosen || (before > 0 && after > 0); // else it was hidden or shown
        if (m_header->isPressed())
            m_widthsDragged = true;
        else
            Q_EMIT columnsChanged();
    });
    connect(m_header, &ColumnHeader::letGo, this, [this] {
        viewport()->update(); // what was held stays in place or not
        if (std::exchange(m_widthsDragged, false))
            Q_EMIT columnsChanged();
    });
    const auto changed = [this] {
        viewport()->update();
        if (!m_filling)
            Q_EMIT columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionMoved, this, changed);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, changed);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
}

ColumnLayout TableView::columnLayout() const
{
    ColumnLayout layout;
    if (!model())
        return layout;
    const QList<int> shown = m_header->shownSections();
    for (const int column : shown) {
        layout.shown.append(idOf(column));
        if (m_widthsChosen)
            layout.widths.insert(idOf(column), qRound(columnWidth(column) / m_scale));
    }
    layout.frozen = m_header->frozen();
    const int sorted = m_header->sortIndicatorSection();
    if (m_header->isSortIndicatorShown() && sorted >= 0 && sorted < model()->columnCount())
        layout.sortColumn = idOf(sorted);
    layout.sortOrder = m_header->sortIndicatorOrder();
    return layout;
}

void TableView::setColumnLayout(const ColumnLayout &layout)
{
    if (!model())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        arrange(layout.shown);
        m_header->setFrozen(layout.frozen);
        m_widthsChosen = !layout.widths.isEmpty();
        setWidths(layout.widths);
        if (const int sorted = columnOf(layout.sortColumn); sorted >= 0)
            m_header->setSortIndicator(sorted, layout.sortOrder);
    }
    fillWidth();
    viewport()->update();
    Q_EMIT columnsChanged();
}

// Those that are not among them come after them, hidden.
void TableView::arrange(const QByteArrayList &shown)
{
    QList<int> wanted;
    for (const QByteArray &id : shown) {
        if (const int column = columnOf(id); column >= 0 && !wanted.contains(column))
            wanted.append(column);
    }
    if (wanted.isEmpty()) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!model()->headerData(column, Qt::Horizontal, OfferedRole).toBool())
                wanted.append(column);
        }
    }
    for (int place = 0; place < wanted.size(); ++place)
        m_header->moveSection(m_header->visualIndex(wanted.at(place)), place);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool hides = !wanted.contains(column);
        const bool appears = !hides && isColumnHidden(column);
        setColumnHidden(column, hides);
        if (appears)
            setColumnWidth(column, widthOf(column));
    }
    leaveHiddenColumn();
}

// Pixels at 100 %.
void TableView::setWidths(const QHash<QByteArray, int> &widths)
{
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        if (const int column = columnOf(width.key()); column >= 0 && !isColumnHidden(column))
            setColumnWidth(column, std::max(m_header->minimumSectionSize(), qRound(*width * m_scale)));
    }
}

// Nobody sees a cell of a hidden column: the first that is shown of its row stands for it.
QModelIndex TableView::shownCell(const QModelIndex &index) const
{
    const QList<int> shown = m_header->shownSections();
    if (!index.isValid() || !isColumnHidden(index.column()) || shown.isEmpty())
        return index;
    return index.siblingAtColumn(shown.constFirst());
}

// The keyboard goes on from a cell that is shown.
void TableView::leaveHiddenColumn()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column()))
        selectionModel()->setCurrentIndex(shownCell(current), QItemSelectionModel::NoUpdate);
}

void TableView::keepInPlace(int columns)
{
    m_header->setFrozen(columns);
    viewport()->update();
    Q_EMIT columnsChanged();
}

void TableView::resetColumns() { setColumnLayout(m_first); }

void TableView::restoreColumns(const QByteArray &columns)
{
    if (const std::optional<ColumnLayout> kept = unpackedColumns(columns))
        setColumnLayout(*kept);
    applyMeasures();
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

// To text of another size; what the person chose stays as wide beside it.
void TableView::fitColumns()
{
    const QHash<QByteArray, int> chosen = columnLayout().widths;
    m_scale = Measures::of(this).scale();
    {
        const QScopedValueRollback filling(m_filling, true);
        applyMeasures(); // whose least width makes columns wider
        setWidths(chosen);
    }
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

// Where the person hid that one, the first column of all fills the room.
int TableView::stretchedColumn() const
{
    const int column = columnOf(m_stretched);
    if (column < 0 || !isColumnHidden(column))
        return column;
    const QList<int> shown = m_header->shownSections();
    return shown.isEmpty() ? -1 : shown.constFirst();
}

void TableView::chooseColumns()
{
    if (model())
        (new ColumnChooser(*this, this))->open();
}

} // namespace Calends
