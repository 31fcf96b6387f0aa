#include "app/sandbox/sampledata.h"

namespace Calends::Sandbox {

void fillSampleData(const SampleTools &, const SampleAccounts &) { }

} // namespace Calends::Sandbox
