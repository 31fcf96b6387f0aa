#include "ui/changes/jobprogress.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/changes/jobtable.h"
#include "ui/kit/clock.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

bool isAtWork(const ChangeJob &job)
{
    return job.state() == JobState::Running || job.state() == JobState::Settling
        || job.state() == JobState::Stopping;
}

bool hasEnded(const ChangeJob &job)
{
    return job.state() == JobState::Finished || job.state() == JobState::Stopped;
}

QString progressText(const ChangeJob &job)
{
    const bool isRunning = job.state() == JobState::Running;
    const qint64 left = isRunning ? job.millisecondsLeft() : 0;
    const double pace = isRunning ? job.rowsPerSecond() : 0;
    return joined({jobProgressText(job), left > 0 ? timeLeftText(left) : QString(),
        pace > 0 ? JobProgress::tr("%1 per second").arg(QLocale().toString(pace, 'f', 1)) : QString()});
}

JobProgress::JobProgress(ChangeJob &job, QWidget *parent)
    : Surface(parent)
    , m_job(&job)
    , m_title(textLabel({}, Tone::Text, this))
    , m_text(textLabel({}, Tone::Muted, this))
    , m_words(textLabel({}, Tone::Muted, this))
    , m_message(textLabel({}, Tone::WarnText, this))
    , m_bar(new QProgressBar(this))
    , m_hold(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop after this one"), this))
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.gap());
    m_title->setFont(strongFont(font()));
    m_text->setElided();
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_hold);
    row->addWidget(m_stop);
    setButtonKind(m_stop, ButtonKind::Danger);
    for (QPushButton *button : {m_hold, m_stop})
        button->setMinimumWidth(m.px(40));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m.px(6));
    m_bar->setAccessibleName(tr("Progress of the job"));
    m_words->setFont(smallFont(font()));
    m_words->setWordWrap(true);
    m_message->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.px(12), m.px(14), m.px(12));
    column->setSpacing(m.px(8));
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_words);
    setAccessibleName(tr("Progress"));
    connect(&job, &ChangeJob::progressed, this, &JobProgress::showState);
    connect(&job, &ChangeJob::stateChanged, this, &JobProgress::showState);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_job && isAtWork(*m_job))
            m_job->pause();
        else if (m_job)
            m_job->resume();
    });
    connect(m_stop, &QPushButton::clicked, &job, &ChangeJob::stop);
    showState();
    setKept(true);
}

void JobProgress::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    showButtons();
}

void JobProgress::setKept(bool isKept)
{
    m_isKept = isKept;
    m_words->setText(isKept ? tr("Written to the journal before it is sent: closing the window or losing "
                                 "power resumes here.")
                            : tr("The journal lives for this run only: after a crash this job does not go "
                                 "on."));
}

QString JobProgress::text() const { return m_text->text(); }

QString JobProgress::titleOf(JobState state)
{
    switch (state) {
    case JobState::Paused:
        return tr("Paused");
    case JobState::Running:
        return tr("Applying");
    case JobState::Settling:
        return tr("Reading what was done before");
    case JobState::Stopping:
        return tr("Stopping");
    case JobState::Stopped:
        return tr("Stopped");
    case JobState::Finished:
        return tr("Finished");
    }
    return {};
}

void JobProgress::showState()
{
    if (!m_job)
        return;
    m_title->setText(titleOf(m_job->state()));
    m_text->setText(progressText(*m_job));
    m_bar->setRange(0, std::max(1, m_job->rowCount()));
    m_bar->setValue(m_job->endedCount());
    m_message->setText(m_job->message());
    m_message->setVisible(!m_job->message().isEmpty());
    m_words->setVisible(m_job->state() != JobState::Finished);
    setAccessibleDescription(joined({m_title->text(), m_text->text(), m_message->text()}));
    showButtons();
}

void JobProgress::showButtons()
{
    if (!m_job)
        return;
    const JobState state = m_job->state();
    const bool canHold = state == JobState::Running || state == JobState::Settling;
    const bool isLeft = state == JobState::Paused || state == JobState::Stopped;
    m_hold->setText(isLeft ? tr("Resume") : tr("Pause"));
    m_hold->setAccessibleName(isLeft ? tr("Resume the job") : tr("Pause the job"));
    m_hold->setVisible(state != JobState::Finished);
    m_stop->setVisible(!hasEnded(*m_job));
    explain(m_hold, m_obstacle.isEmpty() && !canHold && !isLeft ? tr("It is stopping.") : m_obstacle,
        isLeft ? tr("Go on where it was left") : tr("What is on the wire ends, the rest waits"));
    explain(m_stop, state == JobState::Stopping ? tr("It is stopping.") : m_obstacle,
        tr("What is on the wire ends, the rest is left"));
}

} // namespace Calends
