#include "ui/changes/jobspane.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/changes/changes.h"
#include "ui/changes/jobprogress.h"
#include "ui/changes/jobrows.h"
#include "ui/changes/jobundo.h"
#include "ui/kit/explained.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

namespace Calends {

JobsPane::JobsPane(Changes &changes, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_jobs(new JobTable(changes, this))
    , m_rows(new JobRows(*m_jobs, this))
    , m_view(new TableView(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_hold(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop after this one"), this))
    , m_undo(new QPushButton(tr("Undo…"), this))
    , m_forget(new QPushButton(tr("Forget…"), this))
    , m_undoing(new JobUndo(changes, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).gap());
    column->addWidget(makeVerbs());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panel);
    setUpTable();
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &JobsPane::showState);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &JobsPane::showState);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &JobsPane::showVerbs);
    connect(&changes, &Changes::jobsListed, this, &JobsPane::showState);
    connect(&changes, &Changes::obstacleChanged, this, &JobsPane::showVerbs);
    showState();
}

QWidget *JobsPane::makeVerbs()
{
    const Measures m = Measures::of(this);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.gap());
    setButtonKind(m_stop, ButtonKind::Danger);
    m_open->setAccessibleName(tr("Open the job"));
    m_undo->setAccessibleName(tr("Undo the job"));
    m_forget->setAccessibleName(tr("Forget the job"));
    m_stop->setAccessibleName(tr("Stop the job after this row"));
    for (QPushButton *button : {m_open, m_hold, m_stop, m_undo, m_forget}) {
        button->setMinimumWidth(m.px(40));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ChangeJob *const job = current())
            Q_EMIT jobWanted(job->id());
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        ChangeJob *const job = current();
        if (job && isAtWork(*job))
            job->pause();
        else if (job)
            job->resume();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (ChangeJob *const job = current())
            job->stop();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (ChangeJob *const job = current())
            m_undoing->start(job);
    });
    connect(m_undoing, &JobUndo::previewWanted, this, &JobsPane::previewWanted);
    connect(m_undoing, &JobUndo::runningChanged, this, &JobsPane::showVerbs);
    connect(m_forget, &QPushButton::clicked, this, &JobsPane::askToForget);
    return line;
}

void JobsPane::setUpTable()
{
    auto *const cells = new JobCells(m_view);
    m_view->setItemDelegate(cells);
    m_view->followDensity();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_rows);
    m_view->setStretched("job");
    m_view->setAccessibleName(tr("Jobs"));
    connect(m_view, &TableView::rowShown, this, &JobsPane::showVerbs);
    connect(m_view, &TableView::rowOpened, m_open, &QPushButton::click);
}

ChangeJob *JobsPane::current() const
{
    return m_view->currentIndex().isValid() ? m_jobs->jobAt(m_view->currentIndex().row()) : nullptr;
}

void JobsPane::showState()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    if (!m_changes.hasJobs())
        m_panel->setContent({.glyph = Glyph::Clock,
            .title = tr("Reading the journal…"),
            .reason = tr("Jobs of earlier runs are kept on this computer.")});
    else
        m_panel->setContent({.glyph = Glyph::List,
            .title = tr("No job yet"),
            .reason = tr("What you apply from a preview is carried out as a job and listed here, also after "
                         "a restart.")});
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_panel) : m_view);
    showVerbs();
}

void JobsPane::showVerbs()
{
    const ChangeJob *const job = current();
    const QString none = job ? QString() : tr("Choose a job first.");
    const QString held = none.isEmpty() ? m_changes.obstacle() : none;
    const bool isLeft = job && (job->state() == JobState::Paused || job->state() == JobState::Stopped);
    const bool isDone = job && job->state() == JobState::Finished;
    const bool stops = job && job->state() == JobState::Stopping;
    const auto first = [](const QString &reason, bool holds, const QString &then) {
        return reason.isEmpty() && holds ? then : reason;
    };
    m_hold->setText(isLeft ? tr("Resume") : tr("Pause"));
    m_hold->setAccessibleName(isLeft ? tr("Resume the job") : tr("Pause the job"));
    explain(m_open, first(none, job && job->id() == 0, tr("It is being written to the journal.")),
        tr("Its rows and what became of them (Enter)"));
    explain(m_hold, first(first(held, isDone, tr("It has ended.")), stops, tr("It is stopping.")),
        isLeft ? tr("Go on where it was left") : tr("What is on the wire ends, the rest waits"));
    explain(m_stop,
        first(first(held, job && hasEnded(*job), tr("It has ended.")), stops, tr("It is stopping.")),
        tr("What is on the wire ends, the rest is left"));
    const bool works = job && isAtWork(*job);
    const QString atWork = tr("It is at work: hold or stop it first.");
    QString undone = first(held, works, atWork);
    undone = first(undone, job && job->count(ChangeState::Applied) == 0, tr("Nothing was applied."));
    undone = first(undone, m_undoing->isRunning(), tr("It is being looked for what is in use since."));
    explain(m_undo, undone, tr("Opens a preview of the way back"));
    explain(m_forget, first(none, works, atWork), tr("Takes it out of the journal and the log"));
}

void JobsPane::askToForget()
{
    const QPointer<ChangeJob> job = current();
    if (!job)
        return;
    const QLocale locale;
    const int open = job->rowCount() - job->endedCount();
    const int unknown = job->count(ChangeState::Unknown);
    QString words = tr("Its rows go out of the journal and the change log, and it can be undone no more. "
                       "Archives stay.");
    if (open > 0)
        words += QLatin1Char(' ') + tr("Not sent yet: %1.").arg(locale.toString(open));
    if (unknown > 0)
        words += QLatin1Char(' ') + tr("Of unknown end: %1.").arg(locale.toString(unknown));
    auto *const box
        = new QuestionBox(tr("Forget this job?"), words, QMessageBox::Yes | QMessageBox::Cancel, this);
    box->button(QMessageBox::Yes)->setText(tr("Forget"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, job](int answer) {
        if (answer == QMessageBox::Yes && job)
            m_changes.forget(job);
    });
    box->open();
}

void JobsPane::takeFocus()
{
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace Calends
