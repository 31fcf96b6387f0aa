// When the clocks of a zone change: meetings at that moment are where times go wrong.
#pragma once

#include <QString>

#include <optional>

namespace Calends::Sandbox {

// The change next to an instant, on one side of it; UTC in ms. Nothing where the zone has none there.
std::optional<qint64> clockChangeBefore(const QString &zone, qint64 instant);
std::optional<qint64> clockChangeAfter(const QString &zone, qint64 instant);

} // namespace Calends::Sandbox
