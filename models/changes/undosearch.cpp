#include "models/changes/undosearch.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/account/session.h"
#include "models/changes/changejob.h"
#include "models/changes/changes.h"
#include "models/changes/rowreading.h"
#include "models/changes/undoing.h"

namespace Calends {

UndoSearch::UndoSearch(Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
}

void UndoSearch::start(const ChangeJob &job)
{
    m_set = {ChangeJob::undoTitle(job.title()), {}, job.id()};
    for (int row = job.rowCount() - 1; row >= 0; --row) {
        const Change *const change = job.change(row);
        if (!change || job.result(row).state != ChangeState::Applied)
            continue;
        if (const auto back = reversed(*change, job.result(row), m_changes.kinds())) {
            const ChangeKind *const kind = m_changes.kinds().find(back->kind);
            if (back->destroys && kind && kind->useSince && kind->useSince(*back))
                m_waiting.push_back(m_candidates.size());
            m_candidates.push_back({row, *back});
        } else {
            const QString why = change->irreversible.isEmpty()
                ? QCoreApplication::translate("UndoSearch", "Cal.com has no way to take it back.")
                : change->irreversible;
            m_leftOut.append({row, change->name, why});
        }
    }
    m_total = int(m_waiting.size());
    if (m_waiting.empty())
        QMetaObject::invokeMethod(this, &UndoSearch::finish, Qt::QueuedConnection);
    askNext();
}

void UndoSearch::askNext()
{
    while (m_asked < RowReading::OneByOne && !m_waiting.empty()) {
        const size_t candidate = m_waiting.front();
        m_waiting.pop_front();
        const Change &back = m_candidates[candidate].back;
        ++m_asked;
        ask(candidate, *m_changes.kinds().find(back.kind)->useSince(back));
    }
}

void UndoSearch::ask(size_t candidate, const UseSince &use)
{
    ReadRequest request = use.request;
    request.priority = Priority::Background;
    Call *const call = m_changes.session().read(request, this);
    connect(call, &Call::finished, this, [this, candidate, words = use.words](const Outcome &outcome) {
        if (outcome.isAnswered())
            answered(candidate, hasRows(outcome.reply().body), words);
        else
            answered(candidate, std::nullopt, outcome.error().summary());
    });
}

// What cannot be seen may be there.
void UndoSearch::answered(size_t candidate, std::optional<bool> isUsed, const QString &reason)
{
    --m_asked;
    if (isUsed.value_or(true)) {
        Candidate &left = m_candidates[candidate];
        left.isLeft = true;
        //: %1: why, a sentence
        const QString unread = QCoreApplication::translate(
            "UndoSearch", "It cannot be read whether it is in use since, so it is left. %1");
        m_leftOut.append({left.row, left.back.name, isUsed ? reason : unread.arg(reason)});
    }
    askNext();
    Q_EMIT progressed(++m_read, m_total);
    if (m_read == m_total)
        finish();
}

void UndoSearch::finish()
{
    for (const Candidate &candidate : m_candidates) {
        if (!candidate.isLeft)
            m_set.changes.append(candidate.back);
    }
    std::sort(
        m_leftOut.begin(), m_leftOut.end(), [](const LeftOut &a, const LeftOut &b) { return a.row > b.row; });
    Q_EMIT found(m_set, m_leftOut);
}

} // namespace Calends
