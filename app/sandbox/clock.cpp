#include "app/sandbox/clock.h"

#include <QTimeZone>

namespace Calends::Sandbox {

Clock::Clock(double scale)
    : m_origin(QDateTime::currentMSecsSinceEpoch())
    , m_scale(scale)
{
    m_running.start();
}

qint64 Clock::now() const
{
    ++m_asked;
    return m_origin + qint64(double(m_running.elapsed()) * m_scale);
}

QDateTime Clock::time() const { return QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC); }

QString isoInstant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> parseInstant(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace Calends::Sandbox
