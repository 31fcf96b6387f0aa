// Small JSON files of the person's settings: read with care, replaced as a whole.
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

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

// Reads the file anew, lets `change` alter what is in it, and writes it, while no other process does the
// same: two windows of the console never undo each other's entries. False: it cannot be read or written, and
// stays as it is.
bool changeSettings(const QString &file, const std::function<void(QJsonObject &content)> &change);

} // namespace Calends
