#include "ui/changes/surface.h"

#include <QPainter>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends {

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colors = Palette::of(palette());
    const qreal corner = Measures::of(this).px(8);
    painter.setPen(colors(Tone::Line));
    painter.setBrush(colors(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace Calends
