// The books behind RateBudget: which tracker and limit a send belongs to, and what is known of each.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <map>
#include <tuple>

#include "models/api/clock.h"
#include "models/api/ratebucket.h"
#include "models/api/ratebudget.h"
#include "models/api/ratetracker.h"

namespace Calends {

// A tracker's default budget, or the budget of an operation that has a limit of its own.
struct RateKey
{
    QByteArray tracker;
    QByteArray ownLimit; // lower case; empty: the default
    friend bool operator==(const RateKey &, const RateKey &) = default;
    friend bool operator<(const RateKey &one, const RateKey &other)
    {
        return std::tie(one.tracker, one.ownLimit) < std::tie(other.tracker, other.ownLimit);
    }
};

class RateLedger
{
public:
    struct Line
    {
        RateBucket bucket;
        QString label;
        QByteArray ownLimit;
        int queuedInteractive = 0;
        int queuedBackground = 0;
    };

    RateKey open(const RateTracker &tracker, const Operation *operation);
    Line &line(const RateKey &key) { return lines[key]; }
    void answered(const RateKey &key, const RateHeaders &headers);
    void refused(const RateKey &key, const RateHeaders &headers);
    void announce();

    RateBudget *q = nullptr;
    std::shared_ptr<const Clock> clock;
    int backgroundShare = 60;
    QByteArray account; // id of the account's own tracker
    double callMilliseconds = 200; // how long an answer takes, smoothed
    std::map<RateKey, Line> lines;
    bool announcing = false;

private:
    void forgetIdle();
    bool belongsToDefault(const RateKey &key, const RateHeaders &headers) const;
};

} // namespace Calends
