// Reads from a source which types it defines for everybody.
#pragma once

#include <QString>
#include <QStringList>

// Classes, structs, unions and enumerations defined at namespace scope, with their namespace; not those of
// unnamed namespaces, of other classes, or only declared. The code is formatted as .clang-format has it.
QStringList typesDefinedIn(const QString &source);
