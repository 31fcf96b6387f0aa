// A credential as the vault holds it, and the names of a profile's entries there.
#pragma once

#include <QByteArray>
#include <QString>

#include "models/account/profile.h"
#include "models/api/credential.h"

namespace Calends {

// JSON. Whose a pair is (own or lent) is kept with it.
QByteArray packed(const Credential &credential);
// monostate when this version cannot read it.
Credential unpacked(const QByteArray &secret);

namespace VaultEntry {

// All start with "<profile>/", so that a profile's secrets can be found by name.
QString ofProfile(const QString &profile);
QString account(const QString &profile);
QString client(const QString &profile, const QString &clientId);
QString person(const QString &profile, qint64 userId);
QString storeKey(const QString &profile);

} // namespace VaultEntry

} // namespace Calends
