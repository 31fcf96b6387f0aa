#include "ui/shell/raterow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString leftText(const RateStatus &limit)
{
    return limit.count > 0
        ? RateRow::tr("%1 of %2 left").arg(countText(limit.remaining), countText(limit.count))
        : RateRow::tr("not known yet");
}

QString stateText(const RateStatus &limit)
{
    if (limit.blockedSeconds > 0)
        return RateRow::tr("blocked by the server, goes on in %1 s").arg(countText(limit.blockedSeconds));
    if (limit.count == 0)
        return RateRow::tr("the next answer tells it");
    return limit.resetSeconds > 0 ? RateRow::tr("resets in %1 s").arg(countText(limit.resetSeconds))
                                  : RateRow::tr("nothing is used");
}

QString waitingText(const RateStatus &limit)
{
    if (limit.queuedInteractive + limit.queuedBackground == 0)
        return {};
    return RateRow::tr("Waiting: %1 in front, %2 in the background")
        .arg(countText(limit.queuedInteractive), countText(limit.queuedBackground));
}

// The server's name of the limit; what has none yet is told by its state alone.
QString named(const RateStatus &limit, const QString &text)
{
    return limit.limit.isEmpty() ? text : RateRow::tr("%1: %2").arg(limit.limit, text);
}

} // namespace

QString limitSentence(const RateStatus &limit)
{
    const QString budget = RateRow::tr("%1, %2").arg(
        limit.tracker, named(limit, RateRow::tr("%1, %2").arg(leftText(limit), stateText(limit))));
    const QString waiting = waitingText(limit);
    return waiting.isEmpty() ? budget : QString(budget + u". "_s + waiting);
}

RateRow::RateRow(QWidget *parent)
    : QWidget(parent)
    , m_tracker(textLabel({}, Tone::Text, this))
    , m_left(textLabel({}, Tone::Text, this))
    , m_state(textLabel({}, Tone::Muted, this))
    , m_waiting(textLabel({}, Tone::Muted, this))
    , m_bar(new QWidget(this))
{
    const Measures m = Measures::of(this);
    setFocusPolicy(Qt::StrongFocus);
    m_tracker->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(m.px(12));
    head->addWidget(m_tracker, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(10), m.px(8), m.px(10), m.px(8));
    column->setSpacing(m.px(4));
    column->addLayout(head);
    m_bar->setFixedHeight(m.px(4));
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(m_waiting);
    restyle();
}

void RateRow::setLimit(const RateStatus &limit)
{
    m_limit = limit;
    m_tracker->setText(breakable(limit.tracker));
    m_left->setText(leftText(limit));
    m_state->setText(named(limit, stateText(limit)));
    m_state->setTone(limit.blockedSeconds > 0 ? Tone::BadText : Tone::Muted);
    m_waiting->setText(waitingText(limit));
    m_waiting->setVisible(!m_waiting->text().isEmpty());
    m_bar->setVisible(limit.count > 0);
    setAccessibleName(limitSentence(limit));
    updateGeometry(); // the panel asks for its height before the labels' own word of it comes
    update();
}

void RateRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void RateRow::restyle()
{
    m_tracker->setFont(strongFont(font()));
    m_state->setFont(smallFont(font()));
    m_waiting->setFont(smallFont(font()));
}

void RateRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RateRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RateRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    if (hasFocus()) {
        painter.setPen(QPen(colors(Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m.radius(), m.radius());
    }
    if (m_limit.count == 0)
        return;
    const QRectF bar = m_bar->geometry();
    const bool low = m_limit.remaining * 5 < m_limit.count;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(Tone::NeutralGround));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(colors(m_limit.blockedSeconds > 0 ? Tone::Bad : low ? Tone::Warn : Tone::Accent));
    QRectF left = bar;
    left.setWidth(bar.width() * std::clamp(double(m_limit.remaining) / m_limit.count, 0.0, 1.0));
    if (layoutDirection() == Qt::RightToLeft)
        left.moveRight(bar.right());
    painter.drawRoundedRect(left, 2, 2);
}

} // namespace Calends
