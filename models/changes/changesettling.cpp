// What became of a row whose answer is lost or not to be believed: a read tells, nothing is sent again.
#include <QCoreApplication>

#include <algorithm>

#include "models/account/session.h"
#include "models/changes/changerunner.h"

namespace Calends {

namespace {

constexpr int MostFailedReads = 3; // of one row, before it stays unknown

} // namespace

qint64 ChangeRunner::patience() const
{
    return m_job.pace.settleAfter > 0 ? m_job.pace.settleAfter : m_job.session.profile().patience.write;
}

void ChangeRunner::doubt(int row, Doubt doubt, const QString &reason)
{
    if (changeOf(row).action == ChangeAction::Act)
        return end(row, ChangeState::Unknown,
            QCoreApplication::translate("ChangeRunner",
                "The answer was lost, and no read shows whether it was done. It is not sent again: look in "
                "Cal.com whether it was."));
    const bool mayBeWorking = doubt == Doubt::Lost;
    const qint64 past = resultOf(row).sent.msecsTo(QDateTime::currentDateTimeUtc());
    const qint64 rest = mayBeWorking ? std::max<qint64>(0, patience() - past) : 0;
    m_unsure.append({row, doubt, reason, m_clock.elapsed() + rest});
    settleNext();
}

// Rows an earlier process wrote down as being sent. It may have sent them as late as what it read was fresh,
// but not after it was killed, which was before now.
void ChangeRunner::gatherEarlier()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (size_t place = 0; place < m_job.rows.size(); ++place) {
        const int row = int(place);
        if (m_job.rows[place].result.state != ChangeState::Sending || isSettling(row) || m_onTheWire > 0)
            continue;
        if (!isKnown(row)) {
            end(row, ChangeState::Unknown, unknownText());
            continue;
        }
        if (changeOf(row).action == ChangeAction::Act) {
            doubt(row, Doubt::Earlier);
            continue;
        }
        const qint64 past = resultOf(row).sent.msecsTo(now);
        const qint64 rest = std::min(patience(), m_job.pace.freshness + patience() - past);
        m_unsure.append({row, Doubt::Earlier, {}, m_clock.elapsed() + std::max<qint64>(0, rest)});
    }
}

bool ChangeRunner::isSettling(int row) const
{
    const auto isRow = [row](const Unsure &unsure) { return unsure.row == row; };
    return std::any_of(m_unsure.cbegin(), m_unsure.cend(), isRow)
        || std::any_of(m_settling.cbegin(), m_settling.cend(), isRow);
}

bool ChangeRunner::hasEarlier() const
{
    const auto isEarlier = [](const Unsure &unsure) { return unsure.doubt == Doubt::Earlier; };
    return std::any_of(m_unsure.cbegin(), m_unsure.cend(), isEarlier)
        || std::any_of(m_settling.cbegin(), m_settling.cend(), isEarlier);
}

void ChangeRunner::settleNext()
{
    if (m_settlingRead || m_unsure.isEmpty())
        return;
    const qint64 now = m_clock.elapsed();
    QList<Unsure> later;
    QList<RowToRead> rows;
    qint64 next = -1;
    for (const Unsure &unsure : std::as_const(m_unsure)) {
        if (unsure.due > now) {
            next = next < 0 ? unsure.due : std::min(next, unsure.due);
            later.append(unsure);
        } else {
            m_settling.append(unsure);
            rows.append({unsure.row, changeOf(unsure.row)});
            rows.last().change.id = idOf(unsure.row);
        }
    }
    m_unsure = later;
    if (next >= 0)
        m_settleWait.start(int(next - now) + 1);
    if (rows.isEmpty())
        return;
    m_settlingRead = new RowReading(m_job.session, m_job.kinds, this);
    connect(m_settlingRead, &RowReading::rowRead, this, &ChangeRunner::settlingRead);
    connect(m_settlingRead, &RowReading::ended, this, [this] {
        m_settlingRead->deleteLater();
        m_settlingRead = nullptr;
        if (m_job.record.state == JobState::Settling && !hasEarlier())
            m_job.setState(JobState::Running);
        settleNext();
        step();
    });
    m_settlingRead->read(rows, RowReading::Moment::AfterSending);
}

void ChangeRunner::settlingRead(int row, const RowNow &now)
{
    const auto place = std::find_if(
        m_settling.cbegin(), m_settling.cend(), [row](const Unsure &unsure) { return unsure.row == row; });
    if (place != m_settling.cend())
        settled(m_settling.takeAt(place - m_settling.cbegin()), now);
}

// Nothing more is sent while the server cannot be read: the rows stay written down as being sent.
void ChangeRunner::settled(const Unsure &unsure, const RowNow &now)
{
    if (now.kind == RowNow::Kind::Failed && halts(now.error, unsure.row)) {
        m_unsure.append(unsure);
        m_unsure.last().due = m_clock.elapsed() + patience();
        return halt(words(now.error));
    }
    if (readsLater(unsure, now))
        return;
    if (now.kind == RowNow::Kind::Failed)
        return end(unsure.row, ChangeState::Unknown, now.error.cause(), true);
    if (isDone(*kindOf(unsure.row), changeOf(unsure.row), now))
        return settleDone(unsure.row, now);
    const auto &unproven = kindOf(unsure.row)->unproven;
    const QString why = unproven ? unproven(changeOf(unsure.row)) : QString();
    if (why.isEmpty())
        settleUndone(unsure);
    else
        end(unsure.row, ChangeState::Unknown, why);
}

// One read that fails says nothing of the row.
bool ChangeRunner::readsLater(const Unsure &unsure, const RowNow &now)
{
    const bool canHelp = now.kind == RowNow::Kind::Failed && now.error.canRetry;
    if (!canHelp || unsure.failedReads >= MostFailedReads)
        return false;
    m_unsure.append(unsure);
    ++m_unsure.last().failedReads;
    m_unsure.last().due = m_clock.elapsed() + patience();
    return true;
}

void ChangeRunner::readAgain(int row) { m_unsure.append({row, Doubt::Asked, {}, m_clock.elapsed()}); }

// Of a created row as well, where the answer told it.
QString ChangeRunner::idOf(int row) const
{
    const Change &change = changeOf(row);
    return change.action == ChangeAction::Create ? resultOf(row).id : change.id;
}

QString ChangeRunner::lostOf(int row) const
{
    const ChangeResult result = resultOf(row);
    const bool isAnswered = !result.id.isEmpty();
    if (isAnswered && !result.isAnswerLost)
        return {};
    if (isAnswered && result.state == ChangeState::Sending && !result.reason.isEmpty())
        return result.reason; // why it could not be kept
    const auto &lostAnswer = kindOf(row)->lostAnswer;
    return lostAnswer ? lostAnswer(changeOf(row)) : QString();
}

void ChangeRunner::settleDone(int row, const RowNow &now)
{
    const ChangeKind &kind = *kindOf(row);
    const Change &change = changeOf(row);
    ChangeResult result = resultOf(row);
    QString lost;
    result.isSettled = true;
    if (change.action == ChangeAction::Create) {
        lost = lostOf(row);
        result.isAnswerLost = !lost.isEmpty();
        result.id = kind.values->idOf(now.json);
        result.now = kind.values->withoutSecrets(now.json);
    }
    m_job.setResult(row, result);
    if (change.action == ChangeAction::Update) {
        keepRewritten(
            row, now.json, kind.values->compare(change, now.json).value_or(QList<FieldComparison>()));
        return end(row, ChangeState::Applied);
    }
    end(row, ChangeState::Applied, lost.isEmpty() ? differences(row, result.now) : lost);
}

void ChangeRunner::settleUndone(const Unsure &unsure)
{
    const bool isAnswered = unsure.doubt == Doubt::Believed
        || (changeOf(unsure.row).action == ChangeAction::Create && !idOf(unsure.row).isEmpty());
    if (unsure.doubt == Doubt::Earlier && !isAnswered) {
        if (!m_rest)
            m_waiting.push_front(unsure.row);
        return plan(unsure.row);
    }
    ChangeResult result = resultOf(unsure.row);
    result.isSettled = true;
    m_job.setResult(unsure.row, result);
    if (isAnswered)
        return end(unsure.row, ChangeState::Failed,
            QCoreApplication::translate(
                "ChangeRunner", "The server answered that it was done, and does not show it."),
            true);
    if (unsure.doubt == Doubt::Asked)
        return end(unsure.row, ChangeState::Failed,
            QCoreApplication::translate(
                "ChangeRunner", "A read shows that nothing came of it. It can be sent again."),
            true);
    end(unsure.row, ChangeState::Failed, unsure.reason, true);
}

} // namespace Calends
