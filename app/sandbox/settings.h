// What one sandbox is: which edition it answers like, which customer it holds, how much of everything.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/operations/operation.h"

namespace Calends::Sandbox {

// The three releases whose behaviour is known: October 2025 (full), July 2026 (community), the hosted service
// of 2026.
enum class ServerEdition : quint8 { Full, Community, Hosted };

enum class CustomerKind : quint8 { Platform, Organization, Team, Individual };

struct Settings
{
    quint16 port = 0; // 0: any free one
    int people = 200;
    int bookings = 1000;
    quint64 seed = 7;
    CustomerKind kind = CustomerKind::Platform;
    Plan plan = Plan::Essentials; // of the platform organization
    ServerEdition edition = ServerEdition::Full;
    int limitCount
        = 0; // replaces every tracker's own limit; 0: the limits of the real servers; negative: none
    int limitSeconds = 60;
    QString databaseFile; // empty: in memory
    bool hasSampleData = true; // false: an empty database, for tests that stage their own
    bool endsWithParent = false;
    bool observedLatency = false; // pages take as long as on running servers
    QList<QJsonObject> faults; // programmed from the start, as faults.h takes them
    double clockScale = 1; // sandbox seconds that pass in one real second

    // The bit of the operations table that tells whether this edition has a route.
    Edition tableEdition() const;
    bool isCommunity() const { return edition == ServerEdition::Community; }
};

} // namespace Calends::Sandbox
