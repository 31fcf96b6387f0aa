// The keychain of tests/with-keychain, locked and unlocked as a desktop would.
#pragma once

#include "tests/unit/answers.h"

namespace Keychain {

bool lock();
bool unlock();
bool restart(); // another process, which holds the same secrets and is unlocked
qint64 process();

} // namespace Keychain
