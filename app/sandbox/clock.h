// The sandbox's own time: expiries, blocks and timestamps follow it, so that tests need not wait.
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <optional>

namespace Calends::Sandbox {

class Clock
{
public:
    explicit Clock(double scale = 1);

    qint64 now() const; // ms since the epoch, UTC
    quint64 asked() const { return m_asked; } // how often somebody asked for the time
    QDateTime time() const; // the same as a UTC date-time
    void advance(qint64 milliseconds) { m_origin += milliseconds; }

private:
    qint64 m_origin;
    double m_scale;
    QElapsedTimer m_running;
    mutable quint64 m_asked = 0;
};

// 2026-08-20T07:30:00.000Z, as every instant on the wire is written.
QString isoInstant(qint64 milliseconds);
// Reads ISO 8601; a text without offset is UTC. Empty when it is no instant.
std::optional<qint64> parseInstant(const QString &text);

} // namespace Calends::Sandbox
