#include "ui/shell/ratepanel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/clock.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"
#include "ui/shell/raterow.h"

namespace Calends {

RatePanel::RatePanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(textLabel(tr("Rate limits"), Tone::Text, this))
    , m_pace(textLabel({}, Tone::Muted, this))
    , m_rest(textLabel({}, Tone::Muted, this))
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(8), m.px(12), m.px(8), m.px(12));
    column->setSpacing(m.px(6));
    for (TextLabel *label : {m_title, m_pace, m_rest}) {
        label->setWordWrap(true);
        label->setContentsMargins(m.px(10), 0, m.px(10), 0);
    }
    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.px(2));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(list);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false); // setWidget() turns it on
    for (QWidget *part : QList<QWidget *>{m_title, m_pace, hairline(this), m_scroll, m_rest})
        column->addWidget(part);
    setFocusPolicy(Qt::StrongFocus); // where there is no row yet
    setAccessibleName(m_title->text());
    restyle();
    setReading({});
}

void RatePanel::setReading(const RateReading &reading)
{
    m_pace->setText(tr("What you wait for goes first. Work in the background takes at most %1 % of a limit.")
                        .arg(QLocale().toString(reading.backgroundShare)));
    QStringList keys;
    for (const RateStatus &limit : reading.limits)
        keys.append(limit.tracker + u'\n' + limit.limit);
    if (keys != m_keys) {
        m_keys = keys;
        makeRows(reading.limits);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setLimit(reading.limits.at(i));
    showRest(reading);
    setAccessibleDescription(m_pace->text() + u' ' + m_rest->text());
    if (isVisible())
        fit();
}

// Rows stay while the limits are the same, so that a count that goes on takes nobody's place.
void RatePanel::makeRows(const QList<RateStatus> &limits)
{
    while (m_rows.size() > limits.size())
        delete m_rows.takeLast();
    while (m_rows.size() < limits.size()) {
        auto *row = new RateRow(m_scroll->widget());
        m_rows.append(row);
        m_column->addWidget(row);
    }
    m_scroll->setVisible(!m_rows.isEmpty());
}

void RatePanel::showRest(const RateReading &reading)
{
    const bool waits = std::any_of(reading.limits.cbegin(), reading.limits.cend(),
        [](const RateStatus &limit) { return limit.queuedBackground > 0; });
    if (reading.limits.isEmpty())
        m_rest->setText(tr("No limit is known yet: the server tells it with its first answer."));
    else if (waits)
        m_rest->setText(tr("In the background, at this pace: %1").arg(timeLeftText(reading.milliseconds)));
    else
        m_rest->setText(tr("Nothing waits in the background."));
}

void RatePanel::popUpBelow(const QWidget &gauge)
{
    const Measures m = Measures::of(this);
    fit();
    QRect spot(gauge.mapToGlobal(QPoint(0, gauge.height() + m.px(4))), size());
    if (!gauge.isRightToLeft())
        spot.moveRight(gauge.mapToGlobal(QPoint(gauge.width() - 1, 0)).x());
    move(spot.topLeft());
    show();
    QWidget *const first = m_rows.isEmpty() ? static_cast<QWidget *>(this) : m_rows.constFirst();
    first->setFocus(Qt::PopupFocusReason);
}

// As high as its rows, up to a limit: tokens of many people may be counted apart.
void RatePanel::fit()
{
    const Measures m = Measures::of(this);
    const int width = m.px(400);
    const int inner = width - m.px(16);
    const QLayout *const rows = m_scroll->widget()->layout();
    const int wanted = rows->hasHeightForWidth() ? rows->heightForWidth(inner) : rows->sizeHint().height();
    const int most = parentWidget() ? parentWidget()->height() / 2 : m.px(420);
    m_scroll->setFixedHeight(std::min({wanted, m.px(420), most}));
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
}

void RatePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void RatePanel::restyle()
{
    m_title->setFont(headingFont(font()));
    m_pace->setFont(smallFont(font()));
    m_rest->setFont(smallFont(font()));
}

void RatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Surface));
    painter.setPen(colors(Tone::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace Calends
