#include "models/api/clock.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Calends {

namespace {

class SteadyClock : public Clock
{
public:
    SteadyClock() { m_timer.start(); }
    qint64 now() const override { return m_timer.elapsed(); }
    int timerFor(qint64 milliseconds) const override
    {
        return int(std::clamp<qint64>(milliseconds, 0, std::numeric_limits<int>::max()));
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

Clock::~Clock() = default;

std::shared_ptr<const Clock> Clock::steady() { return std::make_shared<SteadyClock>(); }

} // namespace Calends
