#include "ui/kit/columnheader.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

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
    const auto repaint = [this] { viewport()->update(); };
    connect(this, &QHeaderView::sectionResized, this, repaint);
    connect(this, &QHeaderView::sectionMoved, this, repaint);
}

void ColumnHeader::setFrozen(int count)
{
    m_frozen = std::max(0, count);
    viewport()->update();
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

QList<int> ColumnHeader::frozenSections() const
{
    QList<int> sections;
    int width = 0;
    for (int place = 0; place < count() && sections.size() < m_frozen; ++place) {
        const int section = logicalIndex(place);
        if (isSectionHidden(section))
            continue;
        width += sectionSize(section);
        sections.append(section);
    }
    return width <= viewport()->width() * MostOfRoom ? sections : QList<int>();
}

QRect ColumnHeader::placeOf(int section) const
{
    const int width = sectionSize(section);
    if (!frozenSections().contains(section))
        return {sectionViewportPosition(section), 0, width, height()};
    const int start = sectionPosition(section);
    return {isRightToLeft() ? viewport()->width() - start - width : start, 0, width, height()};
}

QRect ColumnHeader::frozenPlace() const
{
    QRect place;
    const QList<int> sections = frozenSections();
    for (const int section : sections)
        place |= placeOf(section);
    return place;
}

int ColumnHeader::sectionAt(int x) const { return logicalIndexAt(x + shiftAt(x)); }

// From where something is seen to where it would be without staying in place.
int ColumnHeader::shiftAt(int x) const
{
    const QRect place = frozenPlace();
    if (place.isEmpty() || x < place.left() || x > place.right())
        return 0;
    return isRightToLeft() ? offset() : -offset();
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!isPinned())
        return;
    QPainter painter(viewport());
    const QList<int> sections = frozenSections();
    for (const int section : sections) {
        painter.save();
        paintSection(&painter, placeOf(section), section);
        painter.restore();
    }
    const QRect place = frozenPlace();
    painter.setPen(Palette::of(palette())(Tone::Line));
    const int edge = isRightToLeft() ? place.left() : place.right();
    painter.drawLine(edge, place.top(), edge, place.bottom());
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_shift = shiftAt(event->position().toPoint().x());
    QMouseEvent own = shifted(*event, m_shift);
    QHeaderView::mousePressEvent(&own);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPressed = event->buttons() != Qt::NoButton;
    QMouseEvent own = shifted(*event, isPressed ? m_shift : shiftAt(event->position().toPoint().x()));
    QHeaderView::mouseMoveEvent(&own);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent own = shifted(*event, m_shift);
    QHeaderView::mouseReleaseEvent(&own);
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_shift = shiftAt(event->position().toPoint().x());
    QMouseEvent own = shifted(*event, m_shift);
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
