// Tests of the wire stand in for models/changes, which alone can make a permit.
#pragma once

#include "models/api/writepermit.h"

namespace Calends {

class TestPermit
{
public:
    static WritePermit permit() { return WritePermit(); }
};

} // namespace Calends
