// What the vault does with one call after the other.
#pragma once

#include <QHash>
#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

#include "models/account/secretservice.h"
#include "models/account/vault.h"
#include "models/account/vaultnames.h"
#include "models/api/lockedsecret.h"

namespace QKeychain {
class ReadPasswordJob;
}

namespace Calends {

inline constexpr QLatin1StringView KeychainServiceName("calends");

// One call at a time, so that a read after a write sees it; every call ends in end().
class Vault::Private
{
public:
    using Promise = std::shared_ptr<QPromise<VaultResult>>;
    using Task = std::function<void(const Promise &)>;

    Private(Vault *vault, const QString &namesFile);

    QFuture<VaultResult> add(Task task);
    void startNext();
    void end(const Promise &promise, const VaultResult &result);
    void setState(VaultState found);
    void ask(const QString &name, const Promise &promise,
        const std::function<void(const KeychainFinding &)> &then);
    void read(const QString &name, const Promise &promise);
    void fetch(const QString &name, const KeychainFinding &finding, const Promise &promise);
    VaultResult judge(
        const QString &name, const KeychainFinding &finding, const QKeychain::ReadPasswordJob &job);
    void write(const QString &name, const QByteArray &secret, const Promise &promise);
    void remove(const QString &name, const Promise &promise);
    void confirmGone(const QString &name, const Promise &promise);
    void unlock(const Promise &promise);
    bool isRunOnly(const QString &name) const;

    Vault *const q;
    VaultNames names;
    QHash<QString, LockedSecret> held; // for this run only
    bool inMemory; // touches neither keychain nor disk
    QStringList runOnly; // entries that begin so stay in memory
    VaultState state = VaultState::Unknown;
    SecretService service;
    QQueue<std::pair<Promise, Task>> queue; // one at a time: a read after a write sees it
    bool busy = false;
    bool waiting = false;
    QTimer slow;
};

} // namespace Calends
