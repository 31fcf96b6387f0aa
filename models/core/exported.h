// The described part of a value, of which an export offers every member.
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

// Specialised for a value that has no field list of its own.
template <typename T>
struct Exported
{
    static const AnyFieldList &fields() { return describe<T>(); }
    static void *part(T &value) { return &value; }
};

} // namespace Calends
