// The words after the status number.
#pragma once

#include <QByteArray>

namespace Calends::Sandbox {

QByteArray reasonPhrase(int status);

} // namespace Calends::Sandbox
