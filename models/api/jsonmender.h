// Makes JSON that real servers may send, and the parser refuses, parsable.
#pragma once

#include <QByteArray>

namespace Calends {

// Broken UTF-8 and half surrogate pairs become U+FFFD, integers beyond 64 bits doubles. What is broken
// otherwise stays so.
QByteArray mendedJson(const QByteArray &text);

} // namespace Calends
