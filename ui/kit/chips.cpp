#include "ui/kit/chips.h"

#include <QPainter>
#include <QStyle>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

Chips::Chips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chips::setTexts(const QStringList &texts)
{
    m_texts = texts;
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

QList<QRect> Chips::places(int width) const
{
    const Measures m = Measures::of(this);
    const QFontMetrics metrics(smallFont(font()));
    const int height = m.px(26);
    const int gap = m.px(4);
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const QString &text : m_texts) {
        const int wanted = std::min(width, metrics.horizontalAdvance(text) + m.px(18));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + gap;
        }
        rects.append(QRect(x, y, wanted, height));
        x += wanted + gap;
    }
    return rects;
}

int Chips::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
}

QSize Chips::sizeHint() const
{
    const int width = std::max(this->width(), Measures::of(this).px(200));
    return {width, heightForWidth(width)};
}

QSize Chips::minimumSizeHint() const { return {Measures::of(this).px(80), Measures::of(this).px(26)}; }

void Chips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), rects.at(i));
        painter.setPen(colors(Tone::Line));
        painter.setBrush(colors(Tone::Surface));
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
        painter.setPen(colors(Tone::Text));
        const QRect inner = chip.adjusted(m.px(8), 0, -m.px(8), 0);
        painter.drawText(inner, Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_texts.at(i), Qt::ElideRight, inner.width() + 1));
    }
}

} // namespace Calends
