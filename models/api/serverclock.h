// How far this computer's clock is from the server's, as the Date header of its answers tells.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Calends {

// Seconds. Below two minutes nothing is said: an answer takes its time, and Date has whole seconds.
class ServerClock
{
public:
    static constexpr int Tolerance = 120;

    // True when what aheadHere() says is another now by more than that tolerance, or has come right.
    bool told(const QByteArray &dateHeader, const QDateTime &here);
    // Positive: this computer's clock is ahead; 0: it is right, or the server did not tell.
    int aheadHere() const { return m_ahead; }

private:
    int m_ahead = 0;
};

} // namespace Calends
