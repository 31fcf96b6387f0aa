// Days of the week as the API names them, always in English.
#pragma once

#include "models/core/openenum.h"

namespace Calends {

enum class Weekday : quint8 { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

template <>
std::span<const EnumName> enumNames<Weekday>();

// "Mon" in the person's language; an unknown day as it is on the wire.
QString shortName(const OpenEnum<Weekday> &day);

} // namespace Calends
