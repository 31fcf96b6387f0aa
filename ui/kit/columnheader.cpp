#include "ui/kit/columnheader.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "models/core/columnlayout.h"
#include "ui/kit/palette.h"

namespace Calends {

namespace {

QMouseEvent shifted(const QMouseEvent &event, int shift)
{
    return {event.type(), event.position() + QPointF(shift, 0), event.globalPosition(), event.button(),
        event.buttons(), event.modifiers(), event.pointingDevice()};
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::findFrozen);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::findFrozen);
    connect(this, &QHeaderView::sectionCountChanged, this, &ColumnHeader::giveUpDrag);
    connect(this, &QHeaderView::sectionPressed, this, [this](int section) { m_moved = section; });
}

void ColumnHeader::setFrozen(int count)
{
    m_frozen = std::clamp(count, 0, ColumnLayout::MostFrozen);
    findFrozen();
}

QList<int> ColumnHeader::shownSections() const
{
    QList<int> shown;
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        if (!isSectionHidden(section))
            shown.append(section);
    }
    return shown;
}

// A column that is being hidden loses its width before it counts as hidden; one that is being made wider goes
// on staying until it is let go.
void ColumnHeader::findFrozen()
{
    QList<int> sections;
    int width = 0;
    for (int place = 0; place < count() && sections.size() < m_frozen; ++place) {
        const int section = logicalIndex(place);
        if (sectionSize(section) == 0)
            continue;
        width += sectionSize(section);
        sections.append(section);
    }
    const bool fits = m_isPressed ? !m_frozenSections.isEmpty() : width <= viewport()->width() * MostOfRoom;
    m_frozenSections = fits ? sections : QList<int>();
    m_frozenPlace = QRect();
    for (const int section : std::as_const(m_frozenSections))
        m_frozenPlace |= placeOf(section);
    viewport()->update();
}

QRect ColumnHeader::placeOf(int section) const
{
    const int width = sectionSize(section);
    if (!m_frozenSections.contains(section))
        return {sectionViewportPosition(section), 0, width, height()};
    const int start = sectionPosition(section);
    return {isRightToLeft() ? viewport()->width() - start - width : start, 0, width, height()};
}

int ColumnHeader::sectionAt(int x) const { return logicalIndexAt(x + shiftAt(x)); }

// From where something is seen to where it would be without staying in place.
int ColumnHeader::shiftAt(int x) const
{
    if (m_frozenPlace.isEmpty() || x < m_frozenPlace.left() || x > m_frozenPlace.right())
        return 0;
    return isRightToLeft() ? offset() : -offset();
}

// Held on both sides, as every edge.
int ColumnHeader::pinnedEdgeAt(int x) const
{
    if (!isPinned())
        return -1;
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (const int section : m_frozenSections) {
        const QRect place = placeOf(section);
        if (std::abs(x - (isRightToLeft() ? place.left() : place.right())) <= grip)
            return section;
    }
    return -1;
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    findFrozen();
}

void ColumnHeader::hideEvent(QHideEvent *event)
{
    QHeaderView::hideEvent(event);
    giveUpDrag();
}

// The columns are others, or the mouse was let go where nobody told of it.
void ColumnHeader::giveUpDrag()
{
    if (std::exchange(m_isPressed, false)) {
        if (auto *const picture = viewport()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            picture->hide();
        m_edge = -1;
        m_moved = -1;
        m_target = -1;
        Q_EMIT letGo();
    }
    findFrozen();
}

void ColumnHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        findFrozen();
}

void ColumnHeader::setMarked(int section)
{
    if (section == m_marked)
        return;
    m_marked = section;
    viewport()->update();
}

void ColumnHeader::paintMark(QPainter *painter) const
{
    constexpr int Thickness = 2; // px
    if (m_marked < 0 || m_marked >= count() || isSectionHidden(m_marked))
        return;
    const QRect place = placeOf(m_marked);
    painter->fillRect(QRect(place.left(), place.bottom() - Thickness + 1, place.width(), Thickness),
        Palette::of(palette())(Tone::Accent));
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintMark(&painter);
    if (!isPinned())
        return;
    for (const int section : m_frozenSections) {
        painter.save();
        paintSection(&painter, placeOf(section), section);
        painter.restore();
    }
    if (m_frozenSections.contains(m_marked))
        paintMark(&painter);
    painter.setPen(Palette::of(palette())(Tone::Line));
    const int edge = isRightToLeft() ? m_frozenPlace.left() : m_frozenPlace.right();
    painter.drawLine(edge, m_frozenPlace.top(), edge, m_frozenPlace.bottom());
}

// Qt takes no notice of a mouse left of where the columns begin, which is where it would be without those
// that stay: then their edges are dragged here, and every column.
void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    QMouseEvent own = shifted(*event, shiftAt(x));
    if (event->button() != Qt::LeftButton)
        return QHeaderView::mousePressEvent(&own);
    m_isPressed = true;
    m_heldAt = x;
    m_moved = -1;
    m_target = -1;
    m_edge = pinnedEdgeAt(x);
    if (m_edge < 0)
        QHeaderView::mousePressEvent(&own);
    const int section = std::max(m_edge, m_moved);
    m_held = section < 0 ? QRect() : placeOf(section);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_isPressed && !event->buttons().testFlag(Qt::LeftButton))
        giveUpDrag();
    if (m_isPressed && m_edge >= 0)
        return dragEdge(x);
    if (m_isPressed && m_moved >= 0 && isPinned())
        return dragColumn(x);
    if (m_isPressed || (pinnedEdgeAt(x) < 0 && shiftAt(x) == 0))
        return QHeaderView::mouseMoveEvent(event);
    if (pinnedEdgeAt(x) >= 0)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void ColumnHeader::dragEdge(int x)
{
    const int wider = isRightToLeft() ? m_heldAt - x : x - m_heldAt;
    resizeSection(m_edge, std::max(minimumSectionSize(), m_held.width() + wider));
}

// Qt has drawn what is moved when it was pressed, and gives it no other handle.
void ColumnHeader::dragColumn(int x)
{
    if (m_target < 0 && std::abs(x - m_heldAt) < QApplication::startDragDistance())
        return;
    m_target = targetAt(x);
    if (auto *const picture = viewport()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        picture->move(m_held.left() + x - m_heldAt, 0);
        picture->show();
    }
}

// The place that what is moved has once it is let go here: before or behind the column below it.
int ColumnHeader::targetAt(int x) const
{
    const int from = visualIndex(m_moved);
    const int section = sectionAt(x);
    if (section < 0)
        return from;
    const int below = visualIndex(section);
    const int middle = placeOf(section).center().x();
    const bool isBefore = isRightToLeft() ? x > middle : x < middle;
    if (below < from)
        return isBefore ? below : below + 1;
    return below > from && isBefore ? below - 1 : below;
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // for Qt any button ends what the left one began
    const int x = event->position().toPoint().x();
    m_isPressed = false;
    if (m_target >= 0) {
        if (auto *const picture = viewport()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            picture->hide();
        moveSection(visualIndex(m_moved), m_target);
    }
    if (m_edge < 0) {
        QMouseEvent own = shifted(*event, m_target < 0 ? shiftAt(x) : -QWIDGETSIZE_MAX); // no click
        QHeaderView::mouseReleaseEvent(&own);
    }
    m_edge = -1;
    m_target = -1;
    findFrozen();
    Q_EMIT letGo();
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (const int edge = pinnedEdgeAt(x); edge >= 0)
        return Q_EMIT sectionHandleDoubleClicked(edge);
    QMouseEvent own = shifted(*event, shiftAt(x));
    QHeaderView::mouseDoubleClickEvent(&own);
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QHelpEvent own(QEvent::ToolTip, help->pos() + QPoint(shiftAt(help->pos().x()), 0), help->globalPos());
    return QHeaderView::viewportEvent(&own);
}

} // namespace Calends
