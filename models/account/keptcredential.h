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
// Written and read back to see whether the vault keeps what it is given; gone again at once.
QString probe(const QString &profile);
// The secret of a webhook; and one that is on its way to the server, by what stands for it in its change.
QString webhookSecret(const QString &profile, const QString &webhookId);
QString webhookSecretsSent(const QString &profile);
// The key of the journal of changes. Not under the profile's name: it stays, as the journal does, when the
// profile is removed.
QString journalKey(const QString &profile);

// Of the program, whatever the profile: the password of the person's own proxy.
inline constexpr QLatin1StringView Program("program");
QString proxy();

} // namespace VaultEntry

} // namespace Calends
