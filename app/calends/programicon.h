// The icon of the program's windows.
#pragma once

#include <QIcon>

namespace Calends {

// The drawing that the packages install, compiled in: a start from the build tree or the portable archive
// finds no icon theme that knows it. Drawn anew for each size that desktops ask for. Needs a QGuiApplication.
QIcon programIcon();

} // namespace Calends
