#include "ui/kit/statusline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_start(new QHBoxLayout)
    , m_end(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(14), 1, m.px(14), 0);
    for (QHBoxLayout *side : {m_start, m_end})
        side->setSpacing(m.px(16));
    row->addLayout(m_start, 1);
    row->addLayout(m_end);
    row->addLayout(m_buttons);
    m_start->addStretch(1);
    setMinimumHeight(m.px(26));
    setAccessibleName(tr("Status"));
}

void StatusLine::show(const QString &id, Side side, const QString &text, Mood mood)
{
    TextLabel *label = m_entries.value(id);
    if (!label) {
        label = textLabel({}, Tone::Muted, this);
        label->setFont(smallFont(font()));
        label->setElided();
        m_entries.insert(id, label);
        if (side == Side::Start)
            m_start->insertWidget(m_start->count() - 1, label);
        else
            m_end->addWidget(label);
    }
    label->setTone(mood == Mood::Warn ? Tone::WarnText : mood == Mood::Bad ? Tone::BadText : Tone::Muted);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QPushButton *StatusLine::addButton(QAction *action, Glyph off, Glyph on)
{
    auto *button = new QPushButton(action->text(), this);
    setButtonKind(button, ButtonKind::Quiet);
    button->setFont(smallFont(font()));
    button->setFixedHeight(Measures::of(this).px(22));
    button->setAccessibleName(action->text());
    const auto follow = [button, action, off, on] {
        button->setIcon(icon(action->isChecked() ? on : off));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_buttons->addWidget(button);
    return button;
}

QString StatusLine::text(const QString &id) const
{
    const TextLabel *label = m_entries.value(id);
    return label ? label->text() : QString();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colors(Tone::Line));
}

} // namespace Calends
