// Where the program keeps what it keeps.
#pragma once

#include <QList>
#include <QString>

namespace Calends {

struct KeptPlace
{
    QString name; // "config", "store": the same in every language
    QString path; // empty: nothing of the kind is kept
};

// Folders first, then files, those of accounts as far as they are there. Looks and makes nothing. All of it
// is below the folders that XDG names.
QList<KeptPlace> keptPlaces();
// The folder of all stores and journals.
QString storeFolder();
// Of the settings that are no store: "profiles.json".
QString configurationFile(QLatin1StringView name);

} // namespace Calends
