// What the program is before its first window: name, language, style, and what it leaves behind when it
// crashes.
#pragma once

#include <QString>

class QApplication;

namespace Calends {

// Of the desktop file, and the name on the session bus.
inline constexpr QLatin1StringView ApplicationId("org.calends.Calends");

// First of all, and for all programs that are started from this one.
void leaveNoCore();
// Needs no application object. Folders, window class and bus are named after it.
void nameProgram();
// `heedsChoices`: in the language the person chose, where none is asked for.
void prepareApplication(QApplication &application, bool heedsChoices, const QString &askedLanguage = {});

} // namespace Calends
