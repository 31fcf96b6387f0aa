// A preview on its way: sent, under the name where it is asked for, followed as a job, sent again.
#include <QSet>
#include <QVBoxLayout>

#include "models/changes/changes.h"
#include "models/changes/renewalsearch.h"
#include "ui/changes/jobprogress.h"
#include "ui/changes/jobreasons.h"
#include "ui/changes/previewfoot.h"
#include "ui/changes/previewheading.h"
#include "ui/changes/previewpane.h"
#include "ui/changes/previewtable.h"
#include "ui/changes/previewview.h"
#include "ui/changes/typednamedialog.h"
#include "ui/kit/texts.h"

namespace Calends {

void PreviewPane::apply()
{
    if (m_preview->job() || m_preview->isDryRunning() || !m_changes.sendingObstacle().isEmpty())
        return;
    const QList<int> rows = m_preview->chosen();
    const QString name = m_changes.nameToType(m_preview->set());
    if (rows.isEmpty())
        return;
    if (name.isEmpty())
        return send({}, rows);
    ask(m_preview->set().part(rows), name, [this, rows](const QString &typed) { send(typed, rows); });
}

void PreviewPane::ask(
    const ChangeSet &sent, const QString &name, const std::function<void(const QString &)> &then)
{
    auto *const dialog = new TypedNameDialog(sent, name, m_mark, m_changes.isKept(), this);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->typedName()); });
    dialog->open();
}

// What was asked for before was asked for other rows. Reading what became of a row needs no name.
void PreviewPane::retry(const QList<int> &rows)
{
    ChangeJob *const job = m_preview->job();
    const QList<int> sent = job->sentAgain(rows);
    const ChangeSet again = job->set().part(sent);
    const QString name = sent.isEmpty() ? QString() : m_changes.nameToType(again);
    if (name.isEmpty())
        return job->retry(rows);
    const QSet<int> named(sent.cbegin(), sent.cend());
    QList<int> read = rows;
    read.removeIf([&named](int row) { return named.contains(row); });
    if (!read.isEmpty())
        job->retry(read);
    ask(again, name, [this, sent](const QString &typed) {
        if (m_preview->job())
            m_preview->job()->retry(sent, typed);
    });
}

void PreviewPane::send(const QString &typedName, const QList<int> &rows)
{
    ChangeJob *const job = m_changes.apply(m_preview->set(), typedName, rows, m_preview->leftOut());
    if (!job)
        return showState(); // an obstacle came meanwhile
    follow(job);
    Q_EMIT applied(job);
}

void PreviewPane::follow(ChangeJob *job)
{
    m_preview->follow(job);
    if (m_preview->job() != job)
        return;
    m_view->setColumnHidden(PreviewTable::ChooseColumn, true);
    m_caveat->hide();
    m_heading->forgetNotice();
    addJobParts();
    showState();
    showKept();
}

void PreviewPane::addJobParts()
{
    ChangeJob &job = *m_preview->job();
    m_progress = new JobProgress(job, this);
    m_reasons = new JobReasons(job, this);
    m_body->addWidget(m_progress);
    m_body->addWidget(m_reasons);
    const auto showReasons = [this] {
        const ChangeJob &now = *m_preview->job();
        m_foot->setRenewable(0);
        if (isAtWork(now)) {
            m_reasons->hide();
        } else {
            m_reasons->showReasons();
            searchRenewal();
        }
        showSoon();
    };
    connect(&job, &ChangeJob::stateChanged, this, showReasons);
    connect(&job, &ChangeJob::progressed, this, &PreviewPane::showSoon);
    connect(m_reasons, &JobReasons::retryWanted, this, &PreviewPane::retry);
    connect(m_reasons, &JobReasons::rowsWanted, this, &PreviewPane::chooseRows);
    showReasons();
}

void PreviewPane::searchRenewal()
{
    if (m_search)
        m_search->deleteLater();
    m_search = new RenewalSearch(m_changes, this);
    connect(m_search, &RenewalSearch::found, this, [this](const ChangeSet &set) {
        m_renewal = set;
        m_foot->setRenewable(isAtWork(*m_preview->job()) ? 0 : int(set.changes.size()));
    });
    m_search->start(*m_preview->job());
}

} // namespace Calends
