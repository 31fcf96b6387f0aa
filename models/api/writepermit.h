// The key to Client::write. Only models/changes can make one, so a write that goes around it does not
// compile.
#pragma once

namespace Calends {

class ChangeRunner;

class WritePermit
{
public:
    WritePermit(const WritePermit &) = delete;
    WritePermit &operator=(const WritePermit &) = delete;

private:
    friend class ChangeRunner;
    friend class TestPermit; // tests only, in a header that nothing else can include
    WritePermit() = default;
};

} // namespace Calends
