// Small JSON files of the person's settings: read with care, replaced as a whole.
#pragma once

#include <QJsonObject>
#include <QString>

namespace Calends {

struct SettingsRead
{
    QJsonObject content; // empty when there is none
    QString setAside; // the new name of a file that is not JSON; empty otherwise
    bool unreadable = false; // there, but may not be read or set aside: do not write over it
};

// A file that is no JSON object is renamed, never deleted.
SettingsRead readSettings(const QString &file);

// The old content stays whole until the new one is. Makes the folder when needed, for this person alone.
bool writeSettings(const QString &file, const QJsonObject &content);

} // namespace Calends
