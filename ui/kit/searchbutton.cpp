#include "ui/kit/searchbutton.h"

#include <QPainter>
#include <QStyle>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"

namespace Calends {

SearchButton::SearchButton(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(tr("Search people, bookings, event types, or type a command"));
    setAccessibleName(tr("Search and commands"));
    setToolTip(text());
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setToolTip(keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), keys));
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const Measures m = Measures::of(this);
    const int keys = QFontMetrics(smallFont(font())).horizontalAdvance(m_keys);
    return {fontMetrics().horizontalAdvance(text()) + keys + m.px(72), m.control()};
}

QSize SearchButton::minimumSizeHint() const
{
    const Measures m = Measures::of(this);
    return {m.px(44), m.control()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const bool tinted = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(colors(Tone::Line), 1));
    painter.setBrush(colors(tinted ? Tone::Hover : Tone::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m.radius(), m.radius());
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QColor quiet = colors(Tone::MutedStrong);
    const QRect glyph(m.px(10), (height() - m.icon()) / 2, m.icon(), m.icon());
    paintGlyph(&painter, place(glyph), Glyph::Search, quiet);
    painter.setFont(smallFont(font()));
    painter.setPen(quiet);
    const int keys = painter.fontMetrics().horizontalAdvance(m_keys) + 1;
    const QRect far(width() - m.px(10) - keys, 0, keys, height());
    const bool hasRoom = far.left() > glyph.right() + m.px(40);
    if (hasRoom)
        painter.drawText(place(far), int(Qt::AlignCenter), m_keys);
    painter.setFont(font());
    const int left = glyph.right() + m.px(8);
    const QRect line(left, 0, (hasRoom ? far.left() : width()) - m.px(8) - left, height());
    painter.drawText(place(line), int(Qt::AlignLeading | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

} // namespace Calends
