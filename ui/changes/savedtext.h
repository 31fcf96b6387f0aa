// Writes what a page shows to a file that the person names, without holding up the window.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace Calends {

struct SavedForms
{
    std::function<QByteArray()> csv;
    std::function<QByteArray()> json;
};

// Asks where to, as CSV or as JSON by the name's end; `say` is told what came of it, translated, and whether
// it is a problem. Nothing is said when the person thinks better of it.
void saveText(QWidget *above, const QString &title, const QString &name, const SavedForms &forms,
    const std::function<void(const QString &, bool)> &say);

// Asks where to; `chosen` is told the file, which ends in the suffix unless the person typed another.
void chooseFile(QWidget *above, const QString &title, const QString &name, const QString &suffix,
    const std::function<void(const QString &)> &chosen);

// As one file of JSON.
void saveJson(QWidget *above, const QString &title, const QString &name, const QByteArray &json,
    const std::function<void(const QString &, bool)> &say);

} // namespace Calends
