#include "app/sandbox/latency.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Figure
{
    QLatin1StringView operation;
    int rows; // of the page that was measured
    int time; // ms
};

constexpr std::array figures{Figure{"getOauthClientsByClientIdUsers"_L1, 250, 120},
    Figure{"getOrganizationsByOrgIdUsers"_L1, 1000, 250},
    Figure{"getOrganizationsByOrgIdMemberships"_L1, 250, 73},
    Figure{"getOrganizationsByOrgIdSchedules"_L1, 250, 1300},
    Figure{"getOrganizationsByOrgIdBookings"_L1, 250, 440}, Figure{"getBookings"_L1, 250, 475}};

// Bookings that a filter narrows came faster.
int timeOf(const Figure &figure, const Query &query)
{
    if (!figure.operation.endsWith("Bookings"_L1))
        return figure.time;
    if (query.contains("userIds"_L1) || query.contains("attendeeEmail"_L1))
        return 235;
    return query.contains("afterStart"_L1) && query.contains("beforeEnd"_L1) ? 390 : figure.time;
}

} // namespace

int observedLatency(const QString &operationId, const Query &query, qsizetype rows)
{
    for (const Figure &figure : figures) {
        if (operationId == figure.operation)
            return int(timeOf(figure, query) * rows / figure.rows);
    }
    return 0;
}

} // namespace Calends::Sandbox
