// What a job holds: its rows, its record in the journal, and who carries it out.
#pragma once

#include <QSet>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>

#include "models/changes/calltoll.h"
#include "models/changes/changejob.h"
#include "models/changes/changepace.h"

namespace Calends {

class ChangeRunner;
class Session;

struct JobRow
{
    bool isReadable = true; // else its change is of another version, or damaged
    ChangeResult result = {};
};

class ChangeJob::Private
{
public:
    enum class AfterLoading : quint8 { Nothing, Resume, Settle };

    Private(Session &account, ChangeJournal &changeJournal, const ChangeKinds &changeKinds,
        const ChangePace &changePace);
    ~Private();

    void setRows(const QList<Change> &all, std::vector<JobRow> states);
    const Change *change(int row) const; // nullptr: it cannot be read
    void take(const QList<JournalRow> &read); // what load() asked for
    void follow(const JournalJob &found); // as the process that carries it out wrote it down
    void setResult(int row, const ChangeResult &result);
    void setState(JobState found, const QString &words = {});
    // Of a job held by what the next run may find gone: goes on by itself then.
    void holdFor(const QString &obstacle);
    void settle(); // reads what became of rows that were being sent, and sends none
    bool mayGoOn(); // says why not
    // Writes it down first if it is not in the journal yet, then goes on.
    void start();
    bool mayTryAgain(int row) const; // it is known here, and nobody has to look at it first
    bool plansAgain(int row); // false: it cannot be tried again
    void hold(const QString &why = {}); // what is on the wire ends
    bool isAtWork() const;
    bool isBusy() const; // something is on the wire, or not written down, whatever the state
    void rowEnded();
    void announce(); // soon
    void tellRows();
    int left() const; // rows not ended
    CallToll tollLeft(); // of these rows
    // Applied rows, the latest first, as the change that takes each back; nothing: there is no such change.
    void walkBack(const std::function<void(const std::optional<Change> &)> &visit) const;

    ChangeJob *q = nullptr;
    Session &session;
    ChangeJournal &journal;
    const ChangeKinds &kinds;
    const ChangePace pace;
    JournalJob record;
    std::vector<JobRow> rows;
    QList<Change> changes; // of the rows; shared with the set it was made from, as it is large
    std::array<int, 8> counts{}; // by ChangeState
    bool loaded = false;
    bool loading = false;
    bool beginning = false; // is being written down
    AfterLoading afterLoading = AfterLoading::Nothing;
    bool resumesByItself = false; // what held it was no person
    std::function<QList<Change>()> askedElsewhere; // ChangeRunner::askedFor of the other jobs
    QString message;
    std::unique_ptr<ChangeRunner> runner;

private:
    void begin();
    void begun(qint64 id);
    void readFollowed();
    void takeFollowed(const QList<JournalRow> &read);

    CallToll m_toll; // of as many rows as m_tolled
    int m_tolled = 0;
    QTimer m_announce;
    QTimer m_follow; // until the rows of another process's job are read again
    qint64 m_readFor = 0; // ms that took
    bool m_following = false;
    QSet<int> m_changed; // rows nobody was told of yet
    QElapsedTimer m_clock;
    std::deque<qint64> m_ends; // ms of m_clock when rows lately ended
    friend class ChangeJob;
};

// Why nothing may be changed here, translated; empty when it may.
QString obstacleTo(const Session &session, const ChangeJournal &journal);

} // namespace Calends
