// A clock that runs faster than time, so that a minute's window passes in a moment.
#pragma once

#include <QElapsedTimer>

#include "models/api/clock.h"

namespace Calends {

class FastClock : public Clock
{
public:
    explicit FastClock(int speed)
        : m_speed(speed)
    {
        m_timer.start();
    }
    qint64 now() const override { return m_timer.nsecsElapsed() * m_speed / 1'000'000; }
    int timerFor(qint64 milliseconds) const override { return int(milliseconds / m_speed) + 1; }

private:
    int m_speed;
    QElapsedTimer m_timer;
};

} // namespace Calends
