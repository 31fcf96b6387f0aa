#include "ui/changes/previewfoot.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "models/changes/changes.h"
#include "ui/changes/applybutton.h"
#include "ui/changes/jobprogress.h"
#include "ui/changes/previewcost.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

PreviewFoot::PreviewFoot(Changes &changes, ChangePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_preview(preview)
    , m_operation(textLabel(operationsText(preview.set()), Tone::Muted, this))
    , m_request(new QPushButton(tr("Show request"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_apply(new ApplyButton(this))
    , m_retry(new QPushButton(this))
    , m_renew(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.pagePadding(), m.px(9), m.pagePadding(), m.px(9));
    row->setSpacing(m.gap());
    m_operation->setElided();
    row->addWidget(m_operation, 1);
    for (QPushButton *button : {m_request, m_discard, m_retry, m_renew, m_undo}) {
        button->setMinimumWidth(m.px(40));
        row->addWidget(button);
    }
    row->addWidget(m_apply);
    m_discard->setToolTip(tr("Forget these changes. Nothing of them was sent."));
    m_discard->setAccessibleName(tr("Discard the changes of this preview"));
    m_request->setAccessibleName(tr("Show the request of the current row"));
    connect(m_request, &QPushButton::clicked, this, &PreviewFoot::requestWanted);
    connect(m_discard, &QPushButton::clicked, this, &PreviewFoot::discardWanted);
    connect(m_apply, &QPushButton::clicked, this, &PreviewFoot::applyWanted);
    connect(m_retry, &QPushButton::clicked, this, &PreviewFoot::retryWanted);
    connect(m_renew, &QPushButton::clicked, this, &PreviewFoot::renewalWanted);
    connect(m_undo, &QPushButton::clicked, this, &PreviewFoot::undoWanted);
    setAccessibleName(tr("What can be done"));
    showState();
}

void PreviewFoot::setMark(const EnvironmentMark &mark) { m_apply->setMark(mark); }

void PreviewFoot::setSelected(int retryable)
{
    if (retryable == m_retryable)
        return;
    m_retryable = retryable;
    showState();
}

void PreviewFoot::setRenewable(int rows)
{
    m_renewable = rows;
    showState();
}

void PreviewFoot::setRequestObstacle(const QString &reason)
{
    explain(m_request, reason, tr("What was sent for the current row and what came back, in the console"));
}

void PreviewFoot::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    showState();
}

QString PreviewFoot::applyObstacle() const
{
    if (QString obstacle = m_changes.sendingObstacle(); !obstacle.isEmpty())
        return obstacle;
    if (m_preview.isDryRunning())
        return tr("Rows are being read again.");
    return m_preview.chosen().isEmpty() ? tr("No row is chosen that can be sent.") : QString();
}

void PreviewFoot::showState()
{
    const bool hasJob = m_preview.job() != nullptr;
    m_request->setVisible(hasJob);
    m_discard->setVisible(!hasJob);
    m_apply->setVisible(!hasJob);
    m_undo->setVisible(hasJob);
    m_retry->setVisible(hasJob && m_retryable > 0);
    m_renew->setVisible(hasJob && m_renewable > 0);
    showRenewal();
    if (hasJob)
        showUndo();
    else
        showApply();
}

void PreviewFoot::showApply()
{
    const bool asks = !m_changes.nameToType(m_preview.set()).isEmpty();
    m_apply->setCount(int(m_preview.chosen().size()), asks);
    explain(m_apply, applyObstacle(),
        asks ? tr("Asks for the name of the account first.") : tr("Sends what is chosen."));
}

// It walks over every row.
void PreviewFoot::countUndo()
{
    const ChangeJob &job = *m_preview.job();
    m_undoApplied = job.count(ChangeState::Applied);
    m_back = job.undoable(&m_leftOut);
}

// Told before it is pressed, with the count.
void PreviewFoot::showUndo()
{
    const ChangeJob &job = *m_preview.job();
    const bool ends = !isAtWork(job);
    if (!ends)
        m_undoApplied = -1;
    else if (m_undoApplied != job.count(ChangeState::Applied))
        countUndo();
    const int back = m_back;
    const int leftOut = m_leftOut;
    const QLocale locale;
    m_undo->setText(ends && back > 0 ? tr("Undo %1…").arg(locale.toString(back)) : tr("Undo…"));
    m_undo->setAccessibleName(tr("Undo what the job has applied"));
    QString obstacle = m_changes.obstacle();
    if (!ends)
        obstacle = tr("It can be undone once the job is held or has ended.");
    else if (m_isSearching)
        obstacle = tr("It is being looked for what is in use since.");
    else if (back == 0 && leftOut == 0)
        obstacle = tr("Nothing was applied.");
    else if (back == 0)
        obstacle = tr("None of the %1 applied rows can be undone: there is no call that takes them back.")
                       .arg(locale.toString(leftOut));
    explain(m_undo, obstacle,
        leftOut > 0 && back > 0 ? tr("Opens a preview of the way back. %1 of %2 cannot be undone.")
                                      .arg(locale.toString(leftOut), locale.toString(leftOut + back))
                                : tr("Opens a preview of the way back."));
    m_retry->setText(m_retryable == 1 ? tr("Retry the selected row")
                                      : tr("Retry %1 selected rows").arg(locale.toString(m_retryable)));
    m_retry->setAccessibleName(m_retry->text());
    explain(m_retry, m_changes.obstacle());
}

void PreviewFoot::showRenewal()
{
    m_renew->setText(tr("Make new tokens (%n)…", nullptr, m_renewable));
    m_renew->setAccessibleName(tr("Make new tokens for those whose were lost"));
    explain(m_renew, m_changes.obstacle(),
        m_renew->text() + u'\n' + tr("Nobody holds the pairs that were lost. Opens a preview of new ones."));
}

void PreviewFoot::takeFocus()
{
    (m_preview.job() ? m_undo : static_cast<QPushButton *>(m_apply))->setFocus(Qt::OtherFocusReason);
}

void PreviewFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colors(Tone::Line));
}

} // namespace Calends
