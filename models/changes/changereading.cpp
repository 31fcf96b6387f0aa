// Each row is read again before its write: what changed since it was shown is not overwritten.
#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "models/account/session.h"
#include "models/api/whenready.h"
#include "models/changes/changerunner.h"
#include "models/changes/foundrow.h"

namespace Calends {

// As many as will be sent while what was read is fresh.
int ChangeRunner::batchSize() const
{
    const int first = m_waiting.front();
    const int many = RowReading::together(*kindOf(first), changeOf(first));
    int size = std::min(many > 1 ? many : RowReading::OneByOne, int(m_waiting.size()));
    while (size > 1 && estimate(first, size) > m_job.pace.freshness / 2)
        size /= 2;
    return size;
}

qint64 ChangeRunner::estimate(int row, int calls) const
{
    const Change &change = changeOf(row);
    CallToll toll;
    toll.add(change.operation.row(), change.arguments, change.subject, calls);
    return toll.pace(m_job.session).milliseconds;
}

void ChangeRunner::readNext()
{
    const qsizetype ahead = qsizetype(m_ready.size()) + m_preparing.size();
    if (m_reading || m_isFull || m_waiting.empty() || ahead >= m_job.pace.group)
        return;
    const int size = batchSize();
    QList<RowToRead> rows;
    rows.reserve(size);
    for (int i = 0; i < size; ++i) {
        const int row = m_waiting.front();
        m_waiting.pop_front();
        if (changeOf(row).action == ChangeAction::Act) {
            prepare(row);
            continue;
        }
        rows.append({row, changeOf(row)});
        m_beingRead.append(row);
    }
    if (rows.isEmpty())
        return;
    m_reading = new RowReading(m_job.session, m_job.kinds, this);
    connect(m_reading, &RowReading::rowRead, this, &ChangeRunner::rowRead);
    connect(m_reading, &RowReading::ended, this, &ChangeRunner::readingEnded);
    m_reading->read(rows);
}

void ChangeRunner::readingEnded()
{
    if (m_reading)
        m_reading->deleteLater();
    m_reading = nullptr;
    step();
}

void ChangeRunner::rowRead(int row, const RowNow &now)
{
    if (!m_beingRead.removeOne(row))
        return; // put back meanwhile
    const Change &change = changeOf(row);
    switch (now.kind) {
    case RowNow::Kind::Failed:
        if (halts(now.error, row)) {
            m_waiting.push_front(row);
            return halt(words(now.error));
        }
        return end(row, ChangeState::Failed, now.error.cause(), now.error.canRetry);
    case RowNow::Kind::Gone:
        if (change.action == ChangeAction::Create)
            prepare(row);
        else if (change.action == ChangeAction::Delete)
            takeDone(row, now);
        else
            end(row, ChangeState::Failed,
                QCoreApplication::translate("ChangeRunner",
                    "It is no longer found: it was deleted, or taken out of what this account can see."));
        break;
    case RowNow::Kind::Found:
        takeFound(row, change, now);
        break;
    }
    step();
}

void ChangeRunner::takeFound(int row, const Change &change, const RowNow &now)
{
    const ChangeKind &kind = *kindOf(row);
    const bool isOwn = change.action == ChangeAction::Create && resultOf(row).sent.isValid();
    if (isOwn)
        return takeDone(row, now);
    const FoundRow found = foundRow(kind, change, now.json);
    switch (found.finding) {
    case FoundRow::Finding::Unreadable:
        return end(row, ChangeState::Failed,
            QCoreApplication::translate("ChangeRunner",
                "What the server has of it cannot be read, so nothing was sent. Look at it in Cal.com, and "
                "see whether there is a newer Calends."));
    case FoundRow::Finding::Done:
        return takeDone(row, now);
    case FoundRow::Finding::Differs:
        return endChanged(row, now, differsText(), false);
    case FoundRow::Finding::ChangedSince:
        return endChanged(row, now,
            QCoreApplication::translate("ChangeRunner", "Somebody changed it since it was shown."), true);
    case FoundRow::Finding::Ready:
        break;
    }
    if (change.action == ChangeAction::Delete)
        return takeRemoval(row, change, kind.values->withoutSecrets(now.json));
    if (found.update) {
        replan(row, *found.update);
        plan(row);
    }
    m_ready.push_back({row, m_clock.elapsed()});
}

void ChangeRunner::endChanged(int row, const RowNow &now, const QString &reason, bool canRetry)
{
    const ComparedValues &values = *kindOf(row)->values;
    ChangeResult result = resultOf(row);
    if (changeOf(row).action == ChangeAction::Create)
        result.id = values.idOf(now.json);
    result.now = values.withoutSecrets(now.json);
    m_job.setResult(row, result);
    end(row, ChangeState::ChangedSince, reason, canRetry);
}

// What the answer will hold and no read shows again has its place before anything is sent.
void ChangeRunner::prepare(int row)
{
    const auto &keepObstacle = kindOf(row)->keepObstacle;
    if (!keepObstacle) {
        m_ready.push_back({row, m_clock.elapsed()});
        return;
    }
    askForPlace(row, askedFor() + m_job.askedElsewhere());
}

void ChangeRunner::askForPlace(int row, const QList<Change> &others, bool isFull)
{
    auto *const asking = new QObject(this);
    m_preparing.insert(row, {asking, {}, m_clock.elapsed()});
    whenReady(kindOf(row)->keepObstacle(changeOf(row), others), asking,
        [this, row, asking, isFull, hasOthers = !others.isEmpty()](const QString &obstacle) {
            if (!m_preparing.contains(row) || m_preparing.value(row).reading != asking)
                return; // put back meanwhile
            const Preparing asked = m_preparing.take(row);
            asking->deleteLater();
            if (!obstacle.isEmpty() && hasOthers)
                return askForPlace(row, {}, true); // would it have one if it were alone?
            if (obstacle.isEmpty() && !isFull) {
                m_ready.push_back({row, asked.read});
                return step();
            }
            m_waiting.push_front(row);
            if (!obstacle.isEmpty())
                return halt(obstacle);
            // Until one of them has ended.
            m_isFull = !askedFor().isEmpty() || !m_job.askedElsewhere().isEmpty();
            step();
        });
}

void ChangeRunner::othersWentOn()
{
    if (!std::exchange(m_isFull, false))
        return;
    step();
}

QList<Change> ChangeRunner::askedFor() const
{
    QList<Change> asked;
    const QSet<int> rows = underway() + m_sent;
    for (const int row : rows) {
        const ChangeAction action = changeOf(row).action;
        const bool isAnswered = action == ChangeAction::Create || action == ChangeAction::Act;
        if (isAnswered && !m_beingRead.contains(row))
            asked.append(changeOf(row));
    }
    return asked;
}

// Of a row that was sent before it counts as its doing.
void ChangeRunner::takeDone(int row, const RowNow &now)
{
    if (resultOf(row).sent.isValid())
        return settleDone(row, now);
    if (changeOf(row).action != ChangeAction::Create)
        return end(row, ChangeState::AlreadySo);
    ChangeResult result = resultOf(row);
    result.id = kindOf(row)->values->idOf(now.json);
    m_job.setResult(row, result);
    end(row, ChangeState::AlreadySo, QCoreApplication::translate("ChangeRunner", "It is there already."));
}

} // namespace Calends
