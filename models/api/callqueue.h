// Decides whose turn it is: what a person waits for first, within the rate budget and the connections there
// are.
#pragma once

#include <QObject>
#include <QTimer>

#include <map>

#include "models/api/pendingcall.h"

namespace Calends {

// Qt keeps six connections to a host. The queue hands out no more, since a request waiting inside Qt could
// not be overtaken; five at most go to background calls, so that an interactive one never queues behind them.
class CallQueue : public QObject
{
    Q_OBJECT
public:
    static constexpr int Connections = 6;
    static constexpr int BackgroundConnections = 5;

    explicit CallQueue(RateBudget &budget, QObject *parent = nullptr);

    // Whose budget a call counts in; also makes it known to the gauge.
    RateKey keyFor(const RateTracker &tracker, const Operation *operation);
    void setAccountTracker(const RateTracker &tracker);

    void hold(); // nothing is sent until release()
    void release();

    void add(PendingCall &call); // takes its place by the order of asking
    void remove(PendingCall &call); // wherever it is
    QList<PendingCall *> waiting() const;

    // The send is over; the connection is free.
    void answered(PendingCall &call, const RateHeaders &headers);
    void refused(PendingCall &call, const RateHeaders &headers); // 429
    void unanswered(PendingCall &call);
    void measured(qint64 milliseconds); // how long an answer took, for estimates

Q_SIGNALS:
    // The call has its turn. It counts as sent.
    void turn(Calends::PendingCall *call);

private:
    using Lanes = std::map<RateKey, Lane>;

    void wake();
    void dispatch();
    PendingCall *next(bool background);
    bool connectionFree(bool background) const;
    void send(PendingCall &call);
    void leaveLane(PendingCall &call);
    void freeConnection(PendingCall &call);
    void count(const RateKey &key, const Lane &lane);
    int secondsBlocked(const RateKey &key, qint64 now);
    void showPauses();
    void sleepUntilNextChance();

    RateBudget &m_budget;
    RateLedger &m_ledger;
    Lanes m_lanes;
    QTimer m_timer;
    int m_sent = 0;
    int m_sentBackground = 0;
    bool m_held = false;
    bool m_awake = false;
};

} // namespace Calends
