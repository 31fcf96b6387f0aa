#include "ui/changes/jobundo.h"

#include <utility>

#include "models/changes/changes.h"
#include "ui/changes/leftoutdialog.h"

namespace Calends {

JobUndo::JobUndo(Changes &changes, QWidget *above)
    : QObject(above)
    , m_changes(changes)
    , m_above(above)
{
}

void JobUndo::start(ChangeJob *job)
{
    cancel();
    m_awaited = job;
    if (job->isLoaded())
        return search();
    connect(job, &ChangeJob::loaded, this, &JobUndo::search);
    job->load();
    Q_EMIT runningChanged();
}

void JobUndo::cancel()
{
    if (m_awaited)
        m_awaited->disconnect(this);
    m_awaited = nullptr;
    delete m_search;
    m_search = nullptr;
}

void JobUndo::search()
{
    ChangeJob *const job = m_awaited;
    if (!job)
        return;
    job->disconnect(this);
    m_awaited = nullptr;
    m_search = new UndoSearch(m_changes, this);
    connect(m_search, &UndoSearch::progressed, this, &JobUndo::progressed);
    connect(m_search, &UndoSearch::found, this, &JobUndo::end);
    m_search->start(*job);
    Q_EMIT runningChanged();
}

void JobUndo::end(const ChangeSet &set, const QList<LeftOut> &leftOut)
{
    std::exchange(m_search, nullptr)->deleteLater();
    Q_EMIT runningChanged();
    const int others = int(set.changes.size());
    if (leftOut.isEmpty() && others > 0) {
        Q_EMIT previewWanted(set);
        return;
    }
    auto *const dialog = new LeftOutDialog(leftOut, others, tr("Nothing of this job can be undone"), m_above);
    connect(dialog, &QDialog::accepted, this, [this, set] { Q_EMIT previewWanted(set); });
    dialog->open();
}

} // namespace Calends
