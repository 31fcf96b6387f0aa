// Leaves nothing of a secret behind in the memory this program owns alone.
#pragma once

#include <QByteArray>
#include <QString>

#include "models/api/credential.h"

namespace Calends {

// Zeroes what only this value holds; a text that is shared with another owner is left to that one.
void overwrite(QString &text);
void overwrite(QByteArray &bytes);

// Overwrites every secret in it, then empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);
void wipe(Credential &credential);

} // namespace Calends
