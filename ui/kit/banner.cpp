#include "ui/kit/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/errordetail.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_detail(detailLabel(this))
    , m_report(reportButton(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_request(new QPushButton(tr("Show request"), this))
    , m_close(new QToolButton(this))
{
    const Measures m = Measures::of(this);
    for (QLabel *label : {m_title, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m.px(2));
    texts->addWidget(m_title);
    texts->addWidget(m_reason);
    m_detail->setElided();
    auto *details = new QHBoxLayout;
    details->addWidget(m_detail);
    details->addWidget(m_report);
    details->addStretch(1);
    texts->addLayout(details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(34), m.px(8), m.px(10), m.px(8));
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_next, m_cancel, m_request})
        row->addWidget(button, 0, Qt::AlignVCenter);
    m_close->setIcon(icon(Glyph::Cross));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_next, &QPushButton::clicked, this, &Banner::nextStepTaken);
    connect(m_cancel, &QPushButton::clicked, this, &Banner::cancelled);
    connect(m_request, &QPushButton::clicked, this, &Banner::requestWanted);
    connect(m_report, &QPushButton::clicked, this, [this] { copyReport(m_content, m_report); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        setContent({});
        Q_EMIT closed();
    });
    for (QWidget *const each : QList<QWidget *>{m_title, m_reason, m_next})
        m_veils.append(new Veil(each));
    // Not at most: where its words take more lines than it would like, it grows with them.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

void Banner::setContent(const StateContent &content)
{
    m_content = content;
    for (Veil *veil : std::as_const(m_veils))
        veil->setActive(content.isPersonal);
    m_title->setText(content.title);
    m_reason->setText(content.reason);
    m_reason->setVisible(!content.reason.isEmpty());
    showReport(content, m_detail, m_report);
    m_next->setText(content.nextStep);
    m_next->setVisible(!content.nextStep.isEmpty());
    m_cancel->setVisible(content.canCancel);
    m_request->setVisible(content.hasRequest);
    m_close->setVisible(content.canClose);
    setAccessibleName(content.title);
    setAccessibleDescription(content.reason);
    restyle();
    setVisible(!content.title.isEmpty());
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void Banner::restyle()
{
    const Palette colors = Palette::of(palette());
    // What is only to be known, and asks for nothing, is said quietly.
    const bool quiet = m_content.mood == Mood::Neutral && m_content.nextStep.isEmpty();
    m_title->setFont(quiet ? smallFont(font()) : strongFont(font()));
    m_reason->setFont(smallFont(font()));
    m_detail->setFont(smallFont(font()));
    m_report->setFont(smallFont(font()));
    QPalette title = m_title->palette();
    title.setColor(QPalette::WindowText, quiet ? colors(Tone::MutedStrong) : colors.text(m_content.mood));
    m_title->setPalette(title);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground(m_content.mood));
    painter.drawRoundedRect(rect(), m.radius(), m.radius());
    const int top = m_reason->isVisible() ? m_title->y() + (m_title->height() - m.icon()) / 2
                                          : (height() - m.icon()) / 2;
    const QRect glyph(m.px(10), top, m.icon(), m.icon());
    paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), glyph), m_content.glyph,
        colors.mark(m_content.mood));
}

} // namespace Calends
