// Days on which a person is away (FACTS 20.1). Bounds are whole days in UTC, whatever times are sent.
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class AwayReason : quint8 { Unspecified, Vacation, Travel, Sick, PublicHoliday };

struct OutOfOffice
{
    Member<qint64> id;
    Member<QString> uuid;
    Member<qint64> userId;
    Member<qint64> toUserId; // who takes over
    Member<Instant> start;
    Member<Instant> end;
    Member<QString> notes;
    Member<OpenEnum<AwayReason>> reason;
    UnknownMembers unknown;

    friend bool operator==(const OutOfOffice &, const OutOfOffice &) = default;
};

template <>
std::span<const EnumName> enumNames<AwayReason>();
template <>
const FieldList<OutOfOffice> &describe<OutOfOffice>();

} // namespace Calends
