// How long the wire waits.
#pragma once

#include <QList>

namespace Calends {

struct CallPatience
{
    int read = 30'000; // ms from each send of a read to the last byte of its answer
    int write = 60'000; // ms, the same of a write
    // ms before each further try of a read, jittered by a quarter; as many tries as there are waits.
    QList<int> retryWaits = {500, 1000};

    friend bool operator==(const CallPatience &, const CallPatience &) = default;
};

} // namespace Calends
