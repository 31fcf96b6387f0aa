#include "ui/kit/rategauge.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends {

RateGauge::RateGauge(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Opens the rate limits"));
    setReading({});
}

void RateGauge::setReading(const GaugeReading &reading)
{
    m_reading = reading;
    setText(words());
    setAccessibleName(text());
    setToolTip(reading.detail.isEmpty() ? text() : reading.detail);
    updateGeometry();
    update();
}

QString RateGauge::words() const
{
    QString words;
    if (m_reading.blockedSeconds > 0)
        words = tr("Budget used up · goes on in %1 s").arg(m_reading.blockedSeconds);
    else if (m_reading.limit == 0)
        words = tr("Budget not known yet");
    else
        words = tr("Budget %1 / %2 · resets in %3 s")
                    .arg(m_reading.remaining)
                    .arg(m_reading.limit)
                    .arg(m_reading.resetSeconds);
    if (m_reading.blockedSeconds == 0 && m_reading.blockedElsewhere > 0)
        words = tr("%1 · another limit in %2 s").arg(words).arg(m_reading.blockedElsewhere);
    return m_reading.waiting > 0 ? tr("%1 · %2 waiting").arg(words).arg(m_reading.waiting) : words;
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

QSize RateGauge::minimumSizeHint() const
{
    const Measures m = Measures::of(this);
    return {std::min(sizeHint().width(), m.px(130)), m.control()};
}

void RateGauge::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void RateGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(colors(Tone::Line), 1));
    painter.setBrush(colors(underMouse() || isDown() ? Tone::Hover : Tone::Surface));
    const qreal edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), m.radius(), m.radius());
    if (m_reading.limit > 0)
        paintBar(&painter);
    painter.setPen(isBlocked() ? colors.text(Mood::Bad)
            : isLow()          ? colors.text(Mood::Warn)
                               : colors(Tone::MutedStrong));
    const QRect line = rect().adjusted(m.px(8), 0, -m.px(8), m_reading.limit > 0 ? -m.px(3) : 0);
    painter.drawText(
        line, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width() + 1));
}

void RateGauge::paintBar(QPainter *painter) const
{
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const QRectF bar(m.px(10), height() - m.px(5), width() - m.px(20), m.px(2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors(Tone::NeutralGround));
    painter->drawRoundedRect(bar, 1, 1);
    painter->setBrush(isBlocked() ? colors(Tone::Bad) : isLow() ? colors(Tone::Warn) : colors(Tone::Accent));
    const qreal share = std::clamp(double(m_reading.remaining) / m_reading.limit, 0.0, 1.0);
    QRectF left = bar;
    left.setWidth(bar.width() * share);
    if (layoutDirection() == Qt::RightToLeft)
        left.moveRight(bar.right());
    painter->drawRoundedRect(left, 1, 1);
}

} // namespace Calends
