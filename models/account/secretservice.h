// Asks the keychain behind QtKeychain what QtKeychain cannot tell: whether it is there, locked, or without an
// entry.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include "models/account/vault.h"

class QDBusMessage;

namespace Calends {

enum class EntryPlace : quint8 {
    Unknown, // the backend cannot tell
    Absent,
    Open, // there, and can be read
    Locked, // there, and cannot be read before the keychain is unlocked
};

struct KeychainFinding
{
    VaultState state = VaultState::Unclear;
    EntryPlace entry = EntryPlace::Unknown;
    bool answers = true; // false: it is there and does not answer
};

// Speaks D-Bus: org.freedesktop.Secret.Service (GNOME, KeePassXC, KDE's newer wallet), or KWallet's own
// interface where QtKeychain uses that. Without blocking. On other systems QtKeychain's own errors are right,
// and this says so. Sees to it that QtKeychain goes on when the service was started anew.
class SecretService : public QObject
{
    Q_OBJECT
public:
    explicit SecretService(const QString &service, QObject *parent = nullptr);

    // Of the entry with this name; of the keychain alone when it is empty.
    void find(const QString &name, const std::function<void(const KeychainFinding &)> &then);
    // Asks the person to unlock it; true when it is open afterwards.
    void unlock(const std::function<void(bool)> &then);

private Q_SLOTS:
    void promptCompleted(const QDBusMessage &message);

private:
    using Then = std::function<void(const KeychainFinding &)>;
    void findInWallet(const QString &wallet, const Then &then);
    void search(const QString &name, const Then &then);
    void watchOwner();
    void askLocked(EntryPlace entry, const Then &then);
    void askCollection(const QString &path, EntryPlace entry, const Then &then);
    void prompt(const QString &path);
    void endUnlock();

    QString m_service;
    bool m_watched = false;
    QList<std::function<void(bool)>> m_unlocking;
};

} // namespace Calends
