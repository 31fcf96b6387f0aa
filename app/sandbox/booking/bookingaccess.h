// Finding a booking and whose it is.
#pragma once

#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

std::optional<Row> findBooking(Database &database, const QString &uid);
// All of a series, in order of time; empty when the uid names none.
Rows findSeries(Database &database, const QString &recurringUid);

// The person it is with, or one of its hosts.
bool isHostOf(RequestContext &context, const Row &booking);
// A host, an admin of its team, an admin of the host's organization.
bool mayManage(RequestContext &context, const Row &booking);

} // namespace Calends::Sandbox
