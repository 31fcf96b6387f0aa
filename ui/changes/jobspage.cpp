#include "ui/changes/jobspage.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "models/account/session.h"
#include "models/changes/changes.h"
#include "ui/changes/archivespane.h"
#include "ui/changes/changelogpane.h"
#include "ui/changes/jobprogress.h"
#include "ui/changes/jobspane.h"
#include "ui/kit/banner.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LogTab = 1; // the jobs come first
constexpr int ArchivesTab = 2;

} // namespace

JobsPage::JobsPage(Changes &changes, ChangeJournal &journal, QWidget *parent)
    : WindowPage(pageId(), tr("Jobs & changes"), tr("Developer"), parent)
    , m_changes(changes)
    , m_journal(journal)
    , m_notice(new Banner(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_jobs(new JobsPane(changes, this))
    , m_log(new ChangeLogPane(changes.kinds(), journal, this))
    , m_archives(new ArchivesPane(journal, this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(12));
    column->setSpacing(m.px(10));
    auto *heading = textLabel(title(), Tone::Text, this);
    heading->setFont(titleFont(font()));
    heading->setElided();
    column->addWidget(heading);
    column->addWidget(m_notice);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    for (const QString &tab : {tr("Jobs"), tr("Change log"), tr("Archives")})
        m_tabs->addTab(tab);
    for (QWidget *pane : QList<QWidget *>{m_jobs, m_log, m_archives})
        m_stack->addWidget(pane);
    follow();
    showJournal();
}

void JobsPage::follow()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &JobsPage::showTab);
    connect(m_jobs, &JobsPane::jobWanted, this, &JobsPage::jobWanted);
    connect(m_log, &ChangeLogPane::jobWanted, this, &JobsPage::jobWanted);
    m_log->followRequests(m_changes.session().log());
    connect(m_log, &ChangeLogPane::requestWanted, this, &JobsPage::requestWanted);
    connect(m_log, &ChangeLogPane::rowShown, this, &JobsPage::inspectedChanged);
    connect(m_log, &ChangeLogPane::rowShown, this, &JobsPage::statusChanged);
    connect(m_jobs, &JobsPane::previewWanted, this, &JobsPage::previewWanted);
    connect(&m_changes, &Changes::jobEnded, m_log, &ChangeLogPane::reload);
    connect(&m_changes, &Changes::jobEnded, m_archives, &ArchivesPane::reload);
    connect(&m_changes, &Changes::jobAdded, this, &JobsPage::statusChanged);
    connect(&m_changes, &Changes::jobAdded, this, &JobsPage::watch);
    connect(&m_changes, &Changes::jobsListed, this, [this] {
        const QList<ChangeJob *> all = m_changes.jobs();
        for (ChangeJob *const job : all)
            watch(job);
        Q_EMIT statusChanged();
    });
    const QList<ChangeJob *> all = m_changes.jobs();
    for (ChangeJob *const job : all)
        watch(job);
    connect(&m_journal, &ChangeJournal::stateChanged, this, &JobsPage::showJournal);
}

void JobsPage::watch(ChangeJob *job)
{
    connect(job, &ChangeJob::stateChanged, this, &JobsPage::statusChanged, Qt::UniqueConnection);
    connect(job, &QObject::destroyed, this, &JobsPage::statusChanged, Qt::UniqueConnection);
}

void JobsPage::showJournal()
{
    const QString words = m_journal.message();
    m_notice->setContent(words.isEmpty() ? StateContent()
                                         : StateContent{.glyph = Glyph::Warning,
                                             .mood = Mood::Warn,
                                             .title = m_journal.state() == JournalState::ReadOnly
                                                 ? tr("Another window of Calends keeps the journal")
                                                 : tr("The journal is not kept as usual"),
                                             .reason = words});
}

QString JobsPage::pageId() { return u"jobs"_s; }

PageStatus JobsPage::status() const
{
    const QList<ChangeJob *> jobs = m_changes.jobs();
    const auto open
        = std::count_if(jobs.cbegin(), jobs.cend(), [](const ChangeJob *job) { return !hasEnded(*job); });
    PageStatus status;
    if (open > 0)
        status.count = QLocale().toString(qlonglong(open));
    return status;
}

void JobsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (tab == LogTab)
        m_log->reload();
    if (tab == ArchivesTab)
        m_archives->reload();
    Q_EMIT inspectedChanged();
    Q_EMIT statusChanged();
}

void JobsPage::refresh() { showTab(m_tabs->currentIndex()); }

void JobsPage::takeFocus()
{
    switch (m_tabs->currentIndex()) {
    case LogTab:
        return m_log->takeFocus();
    case ArchivesTab:
        return m_archives->takeFocus();
    default:
        m_jobs->takeFocus();
    }
}

void JobsPage::showRow(const QString &row, const QString & /*owner*/)
{
    m_tabs->setCurrentIndex(row == LogRow ? LogTab : row == ArchivesRow ? ArchivesTab : 0);
    takeFocus();
}

quint64 JobsPage::requestBehind() const
{
    return m_tabs->currentIndex() == LogTab ? m_log->request().logEntry : 0;
}

QString JobsPage::requestObstacle() const
{
    return m_tabs->currentIndex() == LogTab
        ? m_log->request().obstacle
        : tr("Each row has its own request: open a job and choose a row, or a change in the change log.");
}

QString JobsPage::exportObstacle() const
{
    switch (m_tabs->currentIndex()) {
    case LogTab:
        return m_log->saveObstacle();
    case ArchivesTab:
        return tr("The list of archives is not exported: each archive is saved by itself.");
    default:
        return tr("The list of jobs is not exported: what they changed is, from the change log.");
    }
}

void JobsPage::askForExport()
{
    if (exportObstacle().isEmpty())
        m_log->save();
}

QString JobsPage::chosenRow() const
{
    switch (m_tabs->currentIndex()) {
    case LogTab:
        return LogRow;
    case ArchivesTab:
        return ArchivesRow;
    default:
        return {};
    }
}

} // namespace Calends
