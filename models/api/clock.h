// Time as the rate budget sees it; tests bring a faster one, so that a minute's window need not last a
// minute.
#pragma once

#include <QtGlobal>

#include <memory>

namespace Calends {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    virtual qint64 now() const = 0; // ms, monotonic, from any origin
    virtual int timerFor(
        qint64 milliseconds) const = 0; // real ms to wait until that much of now() has passed

    static std::shared_ptr<const Clock> steady();
};

} // namespace Calends
