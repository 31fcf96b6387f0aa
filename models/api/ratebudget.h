// The clock of the house: learns the server's limits from its answers and hands out sends.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>

namespace Calends {

class Clock;
class RateLedger;

// What the gauge shows of one tracker (key, token, client id, IP) and limit.
struct RateStatus
{
    QString tracker; // for people: "API key", "Client cmwu6…", never the secret
    QString limit; // the server's name: Default, Short, …
    int count = 0; // sends a window; 0: not learnt yet
    int remaining = 0;
    int resetSeconds = 0; // from now
    int queuedInteractive = 0;
    int queuedBackground = 0;
    int blockedSeconds = 0; // > 0 after a 429
    int queue = 0; // limits of the same number share one queue, and its counts are the same
};

// How long sends of several trackers take together.
struct RatePace
{
    qint64 milliseconds = 0;
    QByteArray slowest = {}; // the tracker whose limit decides; empty: only the connections do
};

class RateBudget : public QObject
{
    Q_OBJECT
public:
    explicit RateBudget(int backgroundShare, QObject *parent = nullptr);
    RateBudget(int backgroundShare, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~RateBudget() override;

    QList<RateStatus> status() const;
    // The account tracker's tightest limit; what the gauge shows at first sight.
    RateStatus tightest() const;
    // Seconds until the first of what is queued may be sent; 0: nothing waits for a limit.
    int waitSeconds() const;
    // Milliseconds that `calls` more background sends of the account's tracker will take at the present pace.
    qint64 estimate(int calls) const;
    // The same of several trackers (RateTracker::id), which go side by side on the same connections.
    RatePace estimate(const QMap<QByteArray, int> &calls) const;
    void setBackgroundShare(int percent);
    int backgroundShare() const; // percent of a limit that calls nobody waits for may use

Q_SIGNALS:
    void changed(); // at most once per turn of the event loop

private:
    friend class CallQueue;

    qint64 onTheWire(int sends) const; // without any limit
    qint64 estimateOf(const QByteArray &tracker, int calls) const;

    std::unique_ptr<RateLedger> d;
};

} // namespace Calends
