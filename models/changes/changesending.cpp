// From a row that was just read to the server's answer.
#include <QCoreApplication>
#include <QFutureWatcher>

#include <algorithm>
#include <utility>

#include "models/account/session.h"
#include "models/api/json.h"
#include "models/api/whenready.h"
#include "models/changes/changerunner.h"
#include "models/changes/foundrow.h"

namespace Calends {

namespace {

constexpr int Hurried = 500; // ms a call may wait in the queue: longer, and what was read grows old there
constexpr int LongestWait = 1000; // ms until the budget is asked again

} // namespace

// A group is written down at once, with the answers that wait to be.
void ChangeRunner::claim()
{
    const bool isEnough = int(m_claimed.size()) >= m_job.pace.onTheWire;
    if (m_writing > 0 || !m_unplanned.isEmpty() || m_ready.empty() || isEnough)
        return; // one record at a time, so that a later one never says less
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<JournalEntry> entries = m_unwritten;
    while (!m_ready.empty() && int(m_beingClaimed.size()) < m_job.pace.group) {
        const Fresh fresh = m_ready.front();
        m_ready.pop_front();
        if (m_clock.elapsed() - fresh.read > m_job.pace.freshness / 2) {
            m_waiting.push_front(fresh.row);
            continue;
        }
        m_beingClaimed.push_back(fresh);
        entries.append({fresh.row, {.state = ChangeState::Sending, .sent = now}});
    }
    if (m_beingClaimed.empty())
        return readNext(); // all had grown old
    ++m_writing;
    const qsizetype before = m_unwritten.size();
    m_flush.stop();
    whenReady(m_job.journal.record(m_job.record.id, entries), this, [this, before](bool onDisk) {
        claimed(onDisk);
        written(onDisk, before);
    });
}

void ChangeRunner::claimed(bool written)
{
    const std::deque<Fresh> rows = std::exchange(m_beingClaimed, {});
    const bool goesOn = written && m_job.record.state == JobState::Running;
    for (const Fresh &fresh : rows) {
        if (goesOn)
            m_claimed.push_back(fresh);
        else
            m_waiting.push_front(fresh.row);
        if (written && !goesOn)
            plan(fresh.row);
    }
}

// Rather here, where a pause stops it, than in the client's queue.
bool ChangeRunner::mustWait(int row)
{
    const qint64 wait = estimate(row, 1);
    if (wait <= Hurried)
        return false;
    m_wait.start(int(std::min<qint64>(wait, LongestWait)));
    return true;
}

void ChangeRunner::sendClaimed()
{
    while (!m_claimed.empty() && m_onTheWire < m_job.pace.onTheWire) {
        const Fresh fresh = m_claimed.front();
        if (m_clock.elapsed() - fresh.read > m_job.pace.freshness) {
            m_claimed.pop_front();
            m_waiting.push_front(fresh.row);
            plan(fresh.row);
            continue;
        }
        if (mustWait(fresh.row))
            return;
        m_claimed.pop_front();
        send(fresh.row);
    }
}

void ChangeRunner::send(int row)
{
    ++m_onTheWire;
    m_sent.insert(row);
    m_job.setResult(row, {.state = ChangeState::Sending, .sent = QDateTime::currentDateTimeUtc()});
    if (kindOf(row)->completeBody)
        sendCompleted(row);
    else
        sendBody(row, changeOf(row).arguments.body);
}

// What cannot be completed was never sent.
void ChangeRunner::sendCompleted(int row)
{
    auto *const watcher = new QFutureWatcher<CompletedBody>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, row] {
        watcher->deleteLater();
        const bool isTold = watcher->future().resultCount() > 0;
        const CompletedBody body = isTold ? watcher->result() : CompletedBody{{}, unknownText(), false};
        if (body.obstacle.isEmpty())
            return sendBody(row, body.json);
        --m_onTheWire;
        ChangeResult result = resultOf(row);
        result.sent = {};
        m_job.setResult(row, result);
        end(row, ChangeState::Failed, body.obstacle, body.canRetry);
        step();
    });
    watcher->setFuture(kindOf(row)->completeBody(changeOf(row)));
}

void ChangeRunner::sendBody(int row, const QByteArray &body)
{
    const Change &change = changeOf(row);
    WriteRequest request{
        change.operation, change.arguments, change.subject, Priority::Background, std::nullopt};
    request.arguments.body = body;
    Call *const call = m_job.session.client().write(request, permit(), this);
    connect(call, &Call::finished, this, [this, row](const Outcome &outcome) {
        const Change &sent = changeOf(row);
        if (outcome.isFailed())
            m_job.session.learnFrom(WriteRequest{sent.operation, sent.arguments, sent.subject,
                                        Priority::Background, std::nullopt},
                outcome.error());
        answered(row, outcome);
    });
}

void ChangeRunner::answered(int row, const Outcome &outcome)
{
    --m_onTheWire;
    if (outcome.isAnswered())
        judge(row, outcome.reply());
    else
        refuse(row, outcome.error());
    step();
}

// Believed only when the answer shows what was wanted.
void ChangeRunner::judge(int row, const Reply &reply)
{
    const Change &change = changeOf(row);
    const ChangeKind &kind = *kindOf(row);
    ChangeResult result = resultOf(row);
    result.status = reply.status;
    result.requestId = reply.requestId;
    m_job.setResult(row, result);
    const JsonDocument document(reply.body);
    const QByteArray data = document.root()["data"].raw();
    switch (change.action) {
    case ChangeAction::Create:
        return judgeCreated(row, result, data);
    case ChangeAction::Delete:
        return doubt(row, Doubt::Believed);
    case ChangeAction::Act:
        return judgeCreated(row, result, data);
    case ChangeAction::Update:
        break;
    }
    const QByteArray answer = kind.answeredRow ? kind.answeredRow(data) : data;
    const bool isRow = kind.values->idOf(answer) == change.id;
    const auto compared = isRow ? kind.values->compare(change, answer) : std::nullopt;
    if (!compared || !isWanted(*compared))
        return doubt(row, Doubt::Believed);
    keepRewritten(row, answer, *compared);
    end(row, ChangeState::Applied);
}

// Of an update only where the server made another form of it: the rows of a large job would fill the memory.
void ChangeRunner::keepRewritten(int row, const QByteArray &json, const QList<FieldComparison> &compared)
{
    const bool isRewritten = std::any_of(compared.cbegin(), compared.cend(),
        [](const FieldComparison &field) { return field.now != field.wanted; });
    if (!isRewritten)
        return;
    ChangeResult result = resultOf(row);
    result.now = kindOf(row)->values->withoutSecrets(json);
    m_job.setResult(row, result);
}

void ChangeRunner::judgeCreated(int row, ChangeResult result, const QByteArray &data)
{
    const Change &change = changeOf(row);
    const ChangeKind &kind = *kindOf(row);
    if (change.action == ChangeAction::Create) {
        const QByteArray created = kind.answeredRow ? kind.answeredRow(data) : data;
        result.id = kind.values->idOf(created);
        if (result.id.isEmpty())
            return doubt(row, Doubt::Believed);
        result.now = kind.values->withoutSecrets(created);
        m_job.setResult(row, result);
    }
    const QString differs = differences(row, result.now);
    if (kind.keepAnswer)
        keepAnswer(row, data, differs);
    else
        endCreated(row, differs);
}

// What the answer held is safe or lost by now, which a killed process leaves behind with the id.
void ChangeRunner::endCreated(int row, const QString &reason)
{
    const bool isShown = changeOf(row).action != ChangeAction::Create || !kindOf(row)->answersIdAlone;
    if (isShown)
        return end(row, ChangeState::Applied, reason);
    ChangeResult result = resultOf(row);
    result.reason = reason;
    note(row, result);
    doubt(row, Doubt::Believed);
}

// A create is done whatever the row looks like; what the answer does not show nobody knows.
QString ChangeRunner::differences(int row, const QByteArray &created) const
{
    QStringList labels;
    const QList<FieldComparison> differing = differingFields(*kindOf(row), changeOf(row), created);
    for (const FieldComparison &field : differing)
        labels.append(field.label);
    //: %1: names of fields, "Time zone, Name"
    const QString words = QCoreApplication::translate("ChangeRunner",
        "Created, but the server made something else of: %1. Look at it and change it if need be.");
    return labels.isEmpty() ? QString() : words.arg(labels.join(u", "));
}

// A future that was cancelled kept nothing.
void ChangeRunner::keepAnswer(int row, const QByteArray &data, const QString &differs)
{
    ++m_onTheWire; // until it is safe
    auto *const watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, row, differs] {
        watcher->deleteLater();
        --m_onTheWire;
        const QString lost = watcher->future().resultCount() > 0
            ? watcher->result()
            : QCoreApplication::translate("ChangeRunner",
                "Done, but what the answer held could not be kept. See whether it can be had anew from this "
                "job.");
        ChangeResult result = resultOf(row);
        result.isAnswerLost = !lost.isEmpty();
        m_job.setResult(row, result);
        endCreated(row, lost.isEmpty() ? differs : lost);
        if (!lost.isEmpty())
            putBack(); // it is asked again whether there is a place for what theirs will hold
        step();
    });
    watcher->setFuture(kindOf(row)->keepAnswer(changeOf(row), data));
}

// Read once more, it tells which it is; the server that refuses it and does not show it is believed then.
bool ChangeRunner::isThereAlready(int row, const ApiError &error)
{
    const bool isConflict = error.kind == ErrorKind::Conflict && changeOf(row).action == ChangeAction::Create;
    if (!isConflict || m_conflicts.contains(row))
        return false;
    m_conflicts.insert(row);
    return true;
}

void ChangeRunner::refuse(int row, const ApiError &error)
{
    ChangeResult result = resultOf(row);
    result.status = error.status;
    result.requestId = error.requestId;
    const bool isNeverSent = error.delivery == Delivery::NeverSent && error.status == 0;
    if (isNeverSent)
        result.sent = {};
    m_job.setResult(row, result);
    const bool isAnswered = error.delivery == Delivery::Answered;
    if (error.kind == ErrorKind::RateLimited) {
        m_waiting.push_front(row);
        return plan(row);
    }
    if (isThereAlready(row, error)) {
        m_waiting.push_front(row);
        return plan(row);
    }
    if (halts(error, row) && (isNeverSent || isAnswered)) {
        m_waiting.push_front(row);
        plan(row);
        return halt(words(error));
    }
    if (isNeverSent)
        return end(row, ChangeState::Failed, error.cause(), error.canRetry);
    // A proxy's 502 says nothing of the server behind it.
    const bool byProxy = error.kind == ErrorKind::NotCalCom || error.status == 502 || error.status == 504;
    if (!isAnswered || byProxy || error.kind == ErrorKind::Unreadable)
        return doubt(row, Doubt::Lost, error.cause());
    if (error.status >= 500 || error.kind == ErrorKind::Server) // a 200 may hold the error
        return doubt(row, Doubt::Refused, error.cause());
    end(row, ChangeState::Failed, error.cause(), error.canRetry);
}

} // namespace Calends
