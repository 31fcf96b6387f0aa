#include "models/changes/changejob.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

#include "models/account/session.h"
#include "models/api/whenready.h"
#include "models/changes/changejobprivate.h"
#include "models/changes/changerunner.h"

namespace Calends {

ChangeJob::ChangeJob(std::unique_ptr<Private> inside, QObject *parent)
    : QObject(parent)
    , d(std::move(inside))
{
    d->q = this;
}

ChangeJob::~ChangeJob() = default;

qint64 ChangeJob::id() const { return d->record.id; }
QString ChangeJob::title() const { return d->record.title; }
ChangeAuthor ChangeJob::author() const { return d->record.author; }
QDateTime ChangeJob::began() const { return d->record.began; }
QDateTime ChangeJob::ended() const { return d->record.ended; }
qint64 ChangeJob::undoes() const { return d->record.undoes; }
JobState ChangeJob::state() const { return d->record.state; }
QString ChangeJob::message() const { return d->message; }
bool ChangeJob::isLoaded() const { return d->loaded; }
int ChangeJob::rowCount() const { return d->record.rows; }

void ChangeJob::load()
{
    if (d->loaded || d->loading)
        return;
    d->loading = true;
    whenReady(d->journal.rows(d->record.id), this, [this](const QList<JournalRow> &read) {
        d->loading = false;
        d->take(read);
    });
}

// Of a job that is not loaded, what the journal counted.
int ChangeJob::count(ChangeState state) const
{
    if (d->loaded)
        return d->counts[size_t(state)];
    switch (state) {
    case ChangeState::Applied:
        return d->record.applied;
    case ChangeState::Failed:
        return d->record.failed;
    case ChangeState::Unknown:
        return d->record.unknown;
    default:
        return 0;
    }
}

int ChangeJob::endedCount() const { return d->loaded ? d->record.rows - d->left() : d->record.done; }

double ChangeJob::rowsPerSecond() const
{
    constexpr qint64 Lately = 10'000; // ms
    if (!d->isAtWork() || d->m_ends.size() < 2)
        return 0;
    const qint64 now = d->m_clock.elapsed();
    const auto first = std::lower_bound(d->m_ends.cbegin(), d->m_ends.cend(), now - Lately);
    const auto ends = std::distance(first, d->m_ends.cend());
    return ends < 2 ? 0 : 1000.0 * double(ends) / double(std::max<qint64>(1, now - *first));
}

qint64 ChangeJob::millisecondsLeft() const
{
    if (!d->loaded || d->left() == 0)
        return 0;
    const qint64 paced = d->tollLeft().pace(d->session).milliseconds;
    const double seen = rowsPerSecond();
    return seen > 0 ? std::max(paced, qint64(1000.0 * d->left() / seen)) : paced;
}

const Change *ChangeJob::change(int row) const
{
    const bool isRow = row >= 0 && size_t(row) < d->rows.size();
    return isRow ? d->change(row) : nullptr;
}

ChangeSet ChangeJob::set() const
{
    const bool isReadable
        = std::any_of(d->rows.cbegin(), d->rows.cend(), [](const JobRow &row) { return row.isReadable; });
    return {d->record.title, isReadable ? d->changes : QList<Change>(), d->record.undoes};
}

const ChangeResult &ChangeJob::result(int row) const
{
    static const ChangeResult none;
    return row >= 0 && size_t(row) < d->rows.size() ? d->rows[size_t(row)].result : none;
}

const ChangeKind *ChangeJob::kindOf(int row) const
{
    const Change *const found = change(row);
    return found ? d->kinds.find(found->kind) : nullptr;
}

QList<ReasonGroup> ChangeJob::reasons() const
{
    QList<ReasonGroup> groups;
    QHash<std::pair<int, QString>, qsizetype> places;
    for (size_t row = 0; row < d->rows.size(); ++row) {
        const ChangeResult &result = d->rows[row].result;
        if (!isEnded(result.state) || (result.state == ChangeState::Applied && result.reason.isEmpty()))
            continue;
        const std::pair<int, QString> key(int(result.state), result.reason);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({result.state, result.reason, {}, false});
        }
        ReasonGroup &group = groups[places.value(key)];
        group.rows.append(int(row));
        group.canRetry = group.canRetry || result.canRetry;
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const ReasonGroup &a, const ReasonGroup &b) { return a.rows.size() > b.rows.size(); });
    return groups;
}

void ChangeJob::resume()
{
    if (d->isAtWork() || d->record.state == JobState::Finished || !d->mayGoOn())
        return;
    d->resumesByItself = false;
    if (d->loaded)
        return d->start();
    d->afterLoading = Private::AfterLoading::Resume;
    load();
}

void ChangeJob::pause()
{
    d->afterLoading = Private::AfterLoading::Nothing;
    if (!d->journal.mayWrite())
        return; // another process's job is not held from here
    if (std::exchange(d->resumesByItself, false) && d->record.id != 0)
        d->journal.setState(d->record.id, d->record.state);
    d->hold();
}

void ChangeJob::stop()
{
    const bool hasEnded = d->record.state == JobState::Finished || d->record.state == JobState::Stopped;
    if (hasEnded || !d->journal.mayWrite())
        return;
    d->afterLoading = Private::AfterLoading::Nothing;
    d->resumesByItself = false;
    const bool isAtWork = d->runner != nullptr;
    d->setState(isAtWork ? JobState::Stopping : JobState::Stopped);
    if (isAtWork)
        d->runner->stop();
}

QList<int> ChangeJob::sentAgain(const QList<int> &rows) const
{
    QList<int> sent;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(sent), [this](int row) {
        const ChangeState state = result(row).state;
        return d->mayTryAgain(row)
            && (state == ChangeState::Failed || state == ChangeState::ChangedSince
                || state == ChangeState::Skipped);
    });
    return sent;
}

void ChangeJob::retry(const QList<int> &rows, const QString &typedName)
{
    if (!d->loaded || d->record.id == 0 || d->record.state == JobState::Stopping || !d->mayGoOn())
        return;
    const QList<int> sent = sentAgain(rows);
    const QString name = sent.isEmpty() ? QString() : set().part(sent).nameToType(d->session.profile());
    if (!name.isEmpty() && typedName.trimmed() != name.trimmed())
        return;
    if (!d->runner)
        d->runner = std::make_unique<ChangeRunner>(*d);
    QSet<int> again;
    for (const int row : rows) {
        if (d->mayTryAgain(row) && d->plansAgain(row))
            again.insert(row);
    }
    if (!again.isEmpty())
        d->runner->goOnly(again);
}

// "Undo: Undo: …" would be said of what does something again.
QString ChangeJob::undoTitle(const QString &title)
{
    //: %1: what a job was called
    const QString undo = QCoreApplication::translate("ChangeJob", "Undo: %1");
    //: %1: what a job was called
    const QString redo = QCoreApplication::translate("ChangeJob", "Redo: %1");
    const QString undoPrefix = undo.arg(QString());
    const QString redoPrefix = redo.arg(QString());
    if (title.startsWith(undoPrefix))
        return redo.arg(title.sliced(undoPrefix.size()));
    return undo.arg(title.startsWith(redoPrefix) ? title.sliced(redoPrefix.size()) : title);
}

ChangeSet ChangeJob::undo(int *leftOut) const
{
    ChangeSet set{undoTitle(d->record.title), {}, d->record.id};
    const int undoable = this->undoable(leftOut);
    set.changes.reserve(undoable);
    d->walkBack([&set](const std::optional<Change> &back) {
        if (back)
            set.changes.append(*back);
    });
    return set;
}

int ChangeJob::undoable(int *leftOut) const
{
    int count = 0;
    int others = 0;
    d->walkBack([&count, &others](const std::optional<Change> &back) { ++(back ? count : others); });
    if (leftOut)
        *leftOut = others;
    return count;
}

ChangeSet ChangeJob::renewal() const
{
    ChangeSet set{tr("Anew: %1").arg(d->record.title), {}, 0};
    for (int row = 0; row < int(d->rows.size()); ++row) {
        const ChangeKind *const kind = kindOf(row);
        const ChangeResult &result = d->rows[size_t(row)].result;
        if (!result.isAnswerLost || !kind || !kind->renewal)
            continue;
        if (const std::optional<Change> renewal = kind->renewal(*d->change(row), result.now))
            set.changes.append(*renewal);
    }
    return set;
}

} // namespace Calends
