// One limit of a tracker; its name stands in the header names.
#pragma once

#include <QString>

namespace Calends::Sandbox {

struct NamedLimit
{
    QString name; // "default", "short": capitalised in the headers
    int count = 0;
    int seconds = 60;
    int blockSeconds = 60;
};

} // namespace Calends::Sandbox
