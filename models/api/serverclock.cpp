#include "models/api/serverclock.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// "Tue, 24 Nov 2026 15:38:42 GMT"
QDateTime timeOf(const QByteArray &header)
{
    QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(header), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

bool ServerClock::told(const QByteArray &dateHeader, const QDateTime &here)
{
    const QDateTime there = timeOf(dateHeader);
    if (!there.isValid())
        return false;
    constexpr qint64 most = std::numeric_limits<int>::max();
    const int measured = int(std::clamp(there.secsTo(here), -most, most));
    const int ahead = std::abs(measured) < Tolerance ? 0 : measured;
    const bool other
        = (ahead == 0) != (m_ahead == 0) || std::abs(qint64(ahead) - qint64(m_ahead)) >= Tolerance;
    if (other)
        m_ahead = ahead;
    return other;
}

} // namespace Calends
