// Which other profiles of this computer sign with the same API key.
#pragma once

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/account/profile.h"

class QObject;

namespace Calends {

class Vault;

// Of those that may: with an API key, at the same server, and not known to be of another person.
QList<Profile> profilesThatMayShare(const Profile &own, const QList<Profile> &all);

// The names of those whose entry in the vault holds this key. Each entry is read for one comparison and left
// nowhere; one that cannot be read is not named. Cancelled when the context goes first.
QFuture<QStringList> profilesWithKey(
    Vault &vault, const QList<Profile> &profiles, const QString &key, QObject *context);

} // namespace Calends
