#include "app/calends/keptplaces.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include "models/changes/journal.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QString storeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/stores"_L1;
}

QString configurationFile(QLatin1StringView name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

// A log is kept nowhere: what is logged goes where the desktop keeps what programs say.
QList<KeptPlace> keptPlaces()
{
    QList<KeptPlace> places{
        {u"config"_s, QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)},
        {u"data"_s, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)},
        {u"cache"_s, {}},
        {u"runtime"_s, {}},
        {u"log"_s, {}},
        {u"settings"_s, QSettings().fileName()},
        {u"profiles"_s, configurationFile("profiles.json"_L1)},
        {u"keychain-names"_s, configurationFile("keychain.json"_L1)},
        {u"stores"_s, storeFolder()},
    };
    const QDir folder(storeFolder());
    const QStringList files = folder.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const bool isJournal = !ChangeJournal::profileOf(file).isEmpty();
        places.append({isJournal ? u"journal"_s : u"store"_s, folder.filePath(file)});
    }
    return places;
}

} // namespace Calends
