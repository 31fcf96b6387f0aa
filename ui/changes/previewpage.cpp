#include "ui/changes/previewpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "models/changes/changes.h"
#include "ui/changes/previewpane.h"
#include "ui/kit/statepanel.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView JobPrefix{"job:"};

QString nothingText()
{
    return PreviewPage::tr("Nothing is shown here. Preview changes first, or open a job.");
}

} // namespace

PreviewPage::PreviewPage(Changes &changes, QWidget *parent)
    : WindowPage(pageId(), tr("Preview"), {}, parent)
    , m_changes(changes)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new StatePanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_nothing);
    connect(&changes, &Changes::jobsListed, this, [this] {
        if (!m_awaited.isEmpty())
            showRow(std::exchange(m_awaited, {}), {});
    });
    clear();
}

PreviewPage::~PreviewPage() = default;

QString PreviewPage::pageId() { return u"preview"_s; }
Place PreviewPage::placeOf(qint64 job) { return {.page = pageId(), .row = JobPrefix + QString::number(job)}; }

ChangePreview *PreviewPage::preview() const { return m_pane ? &m_pane->preview() : nullptr; }

void PreviewPage::setMark(const EnvironmentMark &mark)
{
    m_mark = mark;
    if (m_pane)
        m_pane->setMark(mark);
}

void PreviewPage::setLinks(const RowLinks &links)
{
    m_links = links;
    if (m_pane)
        m_pane->setLinks(links);
}

void PreviewPage::clear()
{
    showNothing(tr("Nothing to preview"),
        tr("What you change on other pages is shown here, row by row, before any of it is sent."));
}

void PreviewPage::showNothing(const QString &title, const QString &reason)
{
    forgetJob();
    m_nothing->setContent({.glyph = Glyph::List, .title = title, .reason = reason});
    m_stack->setCurrentWidget(m_nothing);
    if (m_pane)
        std::exchange(m_pane, nullptr)->deleteLater(); // a button of it may be what asked for this
    Q_EMIT statusChanged();
    Q_EMIT inspectedChanged();
}

void PreviewPage::forgetJob()
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    m_awaited.clear();
}

PreviewPane *PreviewPage::showPane(const ChangeSet &set)
{
    if (m_pane)
        std::exchange(m_pane, nullptr)->deleteLater();
    m_pane = new PreviewPane(m_changes, set, m_stack);
    m_pane->setMark(m_mark);
    m_pane->setLinks(m_links);
    m_stack->addWidget(m_pane);
    m_stack->setCurrentWidget(m_pane);
    connect(m_pane, &PreviewPane::discardWanted, this, [this] {
        clear();
        Q_EMIT discarded();
    });
    connect(m_pane, &PreviewPane::applied, this, [this](ChangeJob *job) {
        m_job = job;
        connect(job, &QObject::destroyed, this, &PreviewPage::clear);
        Q_EMIT applied(job);
        Q_EMIT statusChanged();
    });
    connect(m_pane, &PreviewPane::placeWanted, this, &PreviewPage::placeWanted);
    connect(m_pane, &PreviewPane::rowShown, this, &PreviewPage::inspectedChanged);
    connect(m_pane, &PreviewPane::requestWanted, this, &PreviewPage::requestWanted);
    connect(m_pane, &PreviewPane::undoWanted, this, &PreviewPage::previewWanted);
    connect(m_pane, &PreviewPane::renewalWanted, this, &PreviewPage::previewWanted);
    Q_EMIT statusChanged();
    Q_EMIT inspectedChanged();
    return m_pane;
}

void PreviewPage::showSet(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return clear();
    forgetJob();
    showPane(set);
}

void PreviewPage::showJob(ChangeJob *job)
{
    if (!job)
        return showNothing(tr("That job is not kept any more"), tr("It was removed from the journal."));
    if (job == m_job)
        return;
    showNothing(tr("Reading the job…"), tr("Its rows are kept in the journal on this computer."));
    m_job = job;
    connect(job, &QObject::destroyed, this, &PreviewPage::clear);
    connect(job, &ChangeJob::loaded, this, &PreviewPage::showLoaded);
    if (job->isLoaded())
        showLoaded();
    else
        job->load();
}

void PreviewPage::showLoaded()
{
    if (!m_job || !m_job->isLoaded() || (m_pane && m_pane->preview().job() == m_job))
        return;
    const ChangeSet set = m_job->set();
    if (set.changes.isEmpty())
        return showNothing(tr("The rows of this job cannot be read"),
            tr("They were written by another version of Calends, or are damaged."));
    showPane(set)->follow(m_job);
}

ChangeJob *PreviewPage::jobOf(const QString &row) const
{
    const qint64 id = QStringView(row).mid(JobPrefix.size()).toLongLong();
    const QList<ChangeJob *> jobs = m_changes.jobs();
    const auto found
        = std::find_if(jobs.cbegin(), jobs.cend(), [id](const ChangeJob *job) { return job->id() == id; });
    return found == jobs.cend() || id == 0 ? nullptr : *found;
}

void PreviewPage::showRow(const QString &row, const QString & /*owner*/)
{
    if (!row.startsWith(JobPrefix))
        return;
    ChangeJob *const job = jobOf(row);
    if (job || m_changes.hasJobs())
        return showJob(job);
    showNothing(tr("Reading the job…"), tr("Its rows are kept in the journal on this computer."));
    m_awaited = row;
}

QString PreviewPage::chosenRow() const
{
    const bool isShown = m_job && m_job->id() != 0;
    return isShown ? QString(JobPrefix + QString::number(m_job->id())) : m_awaited;
}

void PreviewPage::takeFocus()
{
    if (m_pane)
        m_pane->takeFocus();
    else
        setFocus(Qt::OtherFocusReason);
}

quint64 PreviewPage::requestBehind() const { return m_pane ? m_pane->request().logEntry : 0; }

QString PreviewPage::requestObstacle() const { return m_pane ? m_pane->request().obstacle : nothingText(); }

QString PreviewPage::exportObstacle() const { return m_pane ? QString() : nothingText(); }

void PreviewPage::askForExport()
{
    if (m_pane)
        m_pane->save();
}

void PreviewPage::refresh()
{
    if (m_pane)
        m_pane->check();
}

} // namespace Calends
