// How a call to the vault can end, with what happened and what to do.
#pragma once

#include "models/account/vault.h"

namespace QKeychain {
class Job;
}

namespace Calends::VaultAnswer {

VaultResult fine(const QByteArray &secret = {});
VaultResult noService();
VaultResult locked();
VaultResult silent(); // it is there and does not answer
VaultResult missing(bool expected); // expected: it was there once
VaultResult unclear(); // neither locked nor missing can be told
VaultResult failed(const QKeychain::Job &job); // fine when it did not
VaultResult stillThere();
VaultResult notUnlocked();

} // namespace Calends::VaultAnswer
