#include "ui/changes/pendingbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "ui/changes/applybutton.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

PendingBar::PendingBar(const PendingChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_text(textLabel({}, Tone::Text, this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_apply(new ApplyButton(this))
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.pagePadding(), m.px(10), m.pagePadding(), m.px(10));
    row->setSpacing(m.gap());
    m_text->setElided();
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_discard, m_preview, static_cast<QPushButton *>(m_apply)})
        row->addWidget(button);
    m_discard->setMinimumWidth(m.px(40));
    m_preview->setMinimumWidth(m.px(40));
    m_discard->setAccessibleName(tr("Discard what is not sent yet"));
    m_discard->setToolTip(tr("Forget these edits. Nothing of them was sent."));
    m_preview->setAccessibleName(tr("Preview what is not sent yet"));
    m_preview->setToolTip(tr("See row by row what would be sent. Nothing is sent."));
    connect(m_discard, &QPushButton::clicked, this, &PendingBar::discardWanted);
    connect(m_preview, &QPushButton::clicked, this, &PendingBar::previewWanted);
    connect(m_apply, &QPushButton::clicked, this, &PendingBar::applyWanted);
    connect(&changes, &PendingChanges::changed, this, &PendingBar::showCount);
    setAccessibleName(tr("Changes that are not sent yet"));
    showCount();
}

void PendingBar::setMark(const EnvironmentMark &mark) { m_apply->setMark(mark); }

void PendingBar::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    showCount();
}

QString PendingBar::text() const { return m_text->text(); }

void PendingBar::showCount()
{
    const int count = m_changes.count();
    m_text->setText(count == 1 ? tr("1 change is not sent yet")
                               : tr("%1 changes are not sent yet").arg(QLocale().toString(count)));
    m_apply->setCount(count, true);
    explain(m_apply, m_obstacle, tr("Send these changes, after a last look."));
    if (count == 0)
        hide();
    else if (parentWidget()) // else it would be a window
        show();
}

void PendingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colors(Tone::Line));
}

} // namespace Calends
