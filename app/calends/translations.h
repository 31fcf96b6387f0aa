// The languages the program speaks.
#pragma once

class QCoreApplication;

namespace Calends {

// English with its plurals, and above it the catalogue of the system's language where there is one. To be
// called before the first text is made.
void installTranslations(QCoreApplication &application);

} // namespace Calends
