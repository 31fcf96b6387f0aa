#include "ui/kit/door.h"

#include <QPainter>
#include <QStyle>

#include "ui/kit/measures.h"

namespace Calends {

Door::Door(Glyph glyph, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_text(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Door::sizeHint() const
{
    const Measures m = Measures::of(this);
    return {m.px(460), m.px(72)};
}

void Door::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(colors(Tone::Line), 1));
    painter.setBrush(colors(underMouse() || isDown() ? Tone::Hover : Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m.px(8), m.px(8));
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int side = m.px(36);
    const QRect ground(m.px(16), (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(Tone::AccentGround));
    painter.drawRoundedRect(place(ground), m.px(8), m.px(8));
    const int inset = (side - m.px(18)) / 2;
    paintGlyph(&painter, place(ground.adjusted(inset, inset, -inset, -inset)), m_glyph, colors(Tone::Accent));
    const int left = ground.right() + m.px(14);
    const int lines = QFontMetrics(strongFont(font())).height() + QFontMetrics(font()).height() + m.px(2);
    const int top = (height() - lines) / 2;
    QRect line(left, top, width() - left - m.px(36), QFontMetrics(strongFont(font())).height());
    painter.setFont(strongFont(font()));
    painter.setPen(colors(Tone::Text));
    painter.drawText(place(line), int(Qt::AlignLeading | Qt::AlignVCenter), text());
    line.moveTop(line.bottom() + m.px(2));
    painter.setFont(font());
    painter.setPen(colors(underMouse() ? Tone::MutedStrong : Tone::Muted));
    painter.drawText(place(line), int(Qt::AlignLeading | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, line.width()));
    const int chevron = m.px(14);
    paintGlyph(&painter, place({width() - m.px(28), (height() - chevron) / 2, chevron, chevron}),
        Glyph::ChevronRight, colors(Tone::Faint));
}

} // namespace Calends
