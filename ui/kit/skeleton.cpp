#include "ui/kit/skeleton.h"

#include <QPainter>
#include <QStyle>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends {

namespace {

void paintBar(QPainter &painter, const QRect &rect)
{
    const QRect place = QStyle::visualRect(painter.layoutDirection(), painter.viewport(), rect);
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
}

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const int height = m.row(RowHeight::Roomy);
    const int bar = m.px(8);
    for (int row = 0; row * height < this->height(); ++row) {
        const int top = row * height;
        painter.setPen(colors(Tone::Hairline));
        painter.drawLine(0, top + height - 1, width(), top + height - 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors(Tone::NeutralGround));
        const int centre = top + height / 2;
        painter.drawEllipse(
            QStyle::visualPos(layoutDirection(), rect(), QPoint(m.px(20), centre)), m.px(12), m.px(12));
        // Lengths differ from row to row, the way names do.
        const int name = m.px(90 + (row * 37) % 70);
        paintBar(painter, QRect(m.px(42), centre - bar, name, bar));
        paintBar(painter, QRect(m.px(42), centre + m.px(4), name * 3 / 4, bar * 3 / 4));
        for (int column = 1; m.px(250) * column < width(); ++column)
            paintBar(painter,
                QRect(m.px(250) * column, centre - bar / 2, m.px(60 + ((row + column) * 53) % 80), bar));
    }
}

} // namespace Calends
