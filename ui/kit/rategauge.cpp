#include "ui/kit/rategauge.h"

#include <QPainter>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

RateGauge::RateGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setReading({});
}

void RateGauge::setReading(const GaugeReading &reading)
{
    m_reading = reading;
    const QString words = text();
    setAccessibleName(words);
    setToolTip(reading.detail.isEmpty() ? words : reading.detail);
    updateGeometry();
    update();
}

QString RateGauge::text() const
{
    if (m_reading.blockedSeconds > 0)
        return tr("Budget used up · goes on in %1 s").arg(m_reading.blockedSeconds);
    if (m_reading.limit == 0)
        return tr("Budget not known yet");
    return tr("Budget %1 / %2 · resets in %3 s")
        .arg(m_reading.remaining)
        .arg(m_reading.limit)
        .arg(m_reading.resetSeconds);
}

QSize RateGauge::sizeHint() const
{
    const Measures m = Measures::of(this);
    // Room for the longest reading, so that the bar does not jump while it counts.
    const QString widest = m_reading.limit == 0
        ? text()
        : tr("Budget %1 / %2 · resets in %3 s").arg(m_reading.limit).arg(m_reading.limit).arg(60);
    return {
        std::max(fontMetrics().horizontalAdvance(widest), fontMetrics().horizontalAdvance(text())) + m.px(22),
        m.control()};
}

void RateGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setPen(colors(Tone::Line));
    painter.setBrush(colors(Tone::Surface));
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(ground, m.radius(), m.radius());
    const bool blocked = m_reading.blockedSeconds > 0;
    const bool low = m_reading.limit > 0 && m_reading.remaining * 5 < m_reading.limit;
    if (m_reading.limit > 0) {
        const QRectF bar(m.px(10), height() - m.px(5), width() - m.px(20), m.px(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors(Tone::NeutralGround));
        painter.drawRoundedRect(bar, 1, 1);
        painter.setBrush(blocked ? colors(Tone::Bad) : low ? colors(Tone::Warn) : colors(Tone::Accent));
        const qreal share = std::clamp(double(m_reading.remaining) / m_reading.limit, 0.0, 1.0);
        QRectF left = bar;
        left.setWidth(bar.width() * share);
        if (layoutDirection() == Qt::RightToLeft)
            left.moveRight(bar.right());
        painter.drawRoundedRect(left, 1, 1);
    }
    painter.setPen(blocked ? colors.text(Mood::Bad) : low ? colors.text(Mood::Warn) : colors(Tone::Muted));
    painter.drawText(rect().adjusted(0, 0, 0, m_reading.limit > 0 ? -m.px(3) : 0), Qt::AlignCenter, text());
}

} // namespace Calends
