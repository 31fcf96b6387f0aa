// What awaits the vault's and the session's futures: the window must not look into the wire for it.
#pragma once

#include "models/api/whenready.h" // IWYU pragma: export
