#include "ui/kit/pill.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/kit/measures.h"

namespace Calends {

namespace {

QFont pillFont(const QFont &body)
{
    QFont font = smallFont(body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize pillSize(const QString &text, const QFont &body)
{
    const QFontMetrics metrics(pillFont(body));
    const Measures m(body);
    return {metrics.horizontalAdvance(text) + m.px(16), metrics.height() + m.px(2)};
}

void paintPill(QPainter *painter, const QRect &rect, const QString &text, Mood mood, const Palette &palette)
{
    if (text.isEmpty())
        return;
    const QFont body = painter->font();
    const Measures m(body);
    QSize size = pillSize(text, body);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect place
        = QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.ground(mood));
    const qreal radius = std::min(qreal(m.px(9)), place.height() / 2.0);
    painter->drawRoundedRect(place, radius, radius);
    painter->setFont(pillFont(body));
    painter->setPen(palette.text(mood));
    const QRect inner = place.adjusted(m.px(8), 0, -m.px(8), 0);
    painter->drawText(
        inner, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

Pill::Pill(const QString &text, Mood mood, QWidget *parent)
    : QWidget(parent)
    , m_mood(mood)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text, mood);
}

void Pill::setText(const QString &text, Mood mood)
{
    m_text = text;
    m_mood = mood;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    tellWhatIsCut();
    update();
}

QSize Pill::sizeHint() const { return pillSize(m_text, font()); }

QSize Pill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Measures::of(this).px(60)), whole.height()};
}

void Pill::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellWhatIsCut();
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        tellWhatIsCut();
}

void Pill::tellWhatIsCut() { setToolTip(width() < sizeHint().width() ? m_text : QString()); }

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintPill(&painter, rect(), m_text, m_mood, Palette::of(palette()));
}

} // namespace Calends
