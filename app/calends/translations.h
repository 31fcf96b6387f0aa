// The languages the program speaks.
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace Calends {

// Those there is a catalogue for, as language codes, English among them.
QStringList builtInLanguages();

// The language of PseudoTranslation in a window that runs from right to left; it is not on offer.
QString mirroredLanguage();

// English with its plurals, and above it the catalogue of `language` (a code; empty: the system's) where
// there is one. To be called before the first text is made.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace Calends
