// A private link of an event type: it ends at a time, or after a number of uses (FACTS 9.2).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

struct PrivateLink
{
    Member<QString> linkId;
    Member<qint64> eventTypeId;
    Member<bool> isExpired;
    Member<QString> bookingUrl;
    Member<Instant> expiresAt;
    Member<int> maxUsageCount;
    Member<int> usageCount;
    Member<QString> message; // only in the answer to deleting
    UnknownMembers unknown;

    friend bool operator==(const PrivateLink &, const PrivateLink &) = default;
};

template <>
const FieldList<PrivateLink> &describe<PrivateLink>();

// "Until 31 Dec 2026", "1 of 3 uses", "Expired".
QString wording(const PrivateLink &link);

} // namespace Calends
