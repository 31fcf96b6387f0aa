#include "app/sandbox/sample/clockchange.h"

#include <QDateTime>
#include <QTimeZone>

namespace Calends::Sandbox {

namespace {

std::optional<qint64> instantOf(const QTimeZone::OffsetData &change)
{
    if (!change.atUtc.isValid())
        return std::nullopt;
    return change.atUtc.toMSecsSinceEpoch();
}

QDateTime at(qint64 instant) { return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC); }

} // namespace

std::optional<qint64> clockChangeBefore(const QString &zone, qint64 instant)
{
    return instantOf(QTimeZone(zone.toUtf8()).previousTransition(at(instant)));
}

std::optional<qint64> clockChangeAfter(const QString &zone, qint64 instant)
{
    return instantOf(QTimeZone(zone.toUtf8()).nextTransition(at(instant)));
}

} // namespace Calends::Sandbox
