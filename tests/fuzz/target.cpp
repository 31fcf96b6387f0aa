#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace Calends::Fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace Calends::Fuzz
