// The credentials that a sandbox told of in its first line, as an account signs with them.
#pragma once

#include "models/api/credential.h"

namespace Calends {

class SandboxProgram;

OAuthClientSecret saidPair(const SandboxProgram &sandbox); // of the client "Patient portal"
ManagedUserToken saidToken(const SandboxProgram &sandbox); // lent, of one of its people

} // namespace Calends
