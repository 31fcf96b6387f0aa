// Counts calls per tracker as the servers do: fixed windows, a block of its own length, several named limits
// a key (OBSERVED, "Rate limits").
#pragma once

#include <QHash>

#include <optional>

#include "app/sandbox/namedlimit.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

class RateLimiter
{
public:
    struct Verdict
    {
        QList<std::pair<QByteArray, QByteArray>> headers;
        bool refused = false;
        bool unknownKey = false; // the limiter itself refuses a key it does not find
    };

    // Counts this call. `own` replaces the default for the tracker and this operation (FACTS 6, route
    // limits).
    Verdict count(RequestContext &context, const std::optional<NamedLimit> &own);
    void forget() { m_windows.clear(); }

private:
    struct Window
    {
        qint64 endsAt = 0;
        qint64 blockedUntil = 0;
        int used = 0;
    };
    bool countOne(const QString &key, const NamedLimit &limit, qint64 now, Verdict *verdict);

    QHash<QString, Window> m_windows;
};

} // namespace Calends::Sandbox
