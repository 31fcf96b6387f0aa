#include "ui/kit/statepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/errordetail.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr int LeastForGlyph = 120; // px of height

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_glyph(centredLabel(this))
    , m_title(centredLabel(this))
    , m_reason(centredLabel(this))
    , m_detail(detailLabel(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_request(new QPushButton(tr("Show request"), this))
    , m_report(reportButton(this))
{
    setButtonKind(m_next, ButtonKind::Primary);
    setFocusProxy(m_next);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_next, m_cancel, m_request, m_report})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(m_glyph);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_reason, 0, Qt::AlignHCenter);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    connect(m_next, &QPushButton::clicked, this, &StatePanel::nextStepTaken);
    connect(m_cancel, &QPushButton::clicked, this, &StatePanel::cancelled);
    connect(m_request, &QPushButton::clicked, this, &StatePanel::requestWanted);
    connect(m_report, &QPushButton::clicked, this, [this] { copyReport(m_content, m_report); });
    restyle();
}

void StatePanel::setContent(const StateContent &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_reason->setText(content.reason);
    m_reason->setVisible(!content.reason.isEmpty());
    showReport(content, m_detail, m_report);
    m_next->setText(content.nextStep);
    m_next->setVisible(!content.nextStep.isEmpty());
    // The page may have a button of the same text at its head.
    m_next->setAccessibleName(tr("%1 (%2)").arg(content.nextStep, content.title));
    m_cancel->setVisible(content.canCancel);
    m_request->setVisible(content.hasRequest);
    setAccessibleName(content.title);
    setAccessibleDescription(content.reason);
    restyle();
}

void StatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void StatePanel::restyle()
{
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const int side = m.px(32);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const bool quiet = m_content.mood == Mood::Neutral;
    paintGlyph(&painter, QRect(0, 0, side, side), m_content.glyph,
        quiet ? colors(Tone::Faint) : colors.mark(m_content.mood));
    painter.end();
    m_glyph->setPixmap(pixmap);
    m_title->setFont(headingFont(font()));
    m_detail->setFont(smallFont(font()));
    QPalette muted = m_reason->palette();
    muted.setColor(QPalette::WindowText, colors(Tone::Muted));
    m_reason->setPalette(muted);
    fitTexts();
}

QSize StatePanel::minimumSizeHint() const
{
    const Measures m = Measures::of(this);
    return {m.px(200), m.px(72)};
}

void StatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_glyph->setVisible(height() >= Measures::of(this).px(LeastForGlyph)); // words and buttons go first
    fitTexts();
}

// Lines that are easily read, and no longer than there is room.
void StatePanel::fitTexts()
{
    const Measures m = Measures::of(this);
    const int room = std::max(m.px(160), width() - m.px(40));
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_reason, m_detail})
        label->setFixedWidth(std::min(m.px(420), room));
}

} // namespace Calends
