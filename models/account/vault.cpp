#include "models/account/vault.h"

#include "models/account/continued.h"
#include "models/account/vaultprivate.h"
#include "models/account/vaultresults.h"

namespace Calends {

namespace {

constexpr int SlowAfter = 2000; // ms

} // namespace

Vault::Private::Private(Vault *vault, const QString &namesFile)
    : q(vault)
    , names(namesFile)
    , inMemory(namesFile.isEmpty())
    , service(KeychainServiceName)
{
    slow.setSingleShot(true);
    slow.setInterval(SlowAfter);
    QObject::connect(&slow, &QTimer::timeout, q, [this] {
        waiting = true;
        Q_EMIT q->waitingChanged(true);
    });
}

QFuture<VaultResult> Vault::Private::add(Task task)
{
    const auto promise = std::make_shared<QPromise<VaultResult>>();
    promise->start();
    queue.enqueue({promise, std::move(task)});
    // Later, so that nothing answers before the caller can listen.
    QMetaObject::invokeMethod(
        q, [this] { startNext(); }, Qt::QueuedConnection);
    return promise->future();
}

void Vault::Private::startNext()
{
    if (busy || queue.isEmpty())
        return;
    busy = true;
    slow.start();
    const auto [promise, task] = queue.dequeue();
    task(promise);
}

void Vault::Private::end(const Promise &promise, const VaultResult &result)
{
    slow.stop();
    if (std::exchange(waiting, false))
        Q_EMIT q->waitingChanged(false);
    busy = false;
    promise->addResult(result);
    promise->finish();
    QMetaObject::invokeMethod(
        q, [this] { startNext(); }, Qt::QueuedConnection);
}

void Vault::Private::setState(VaultState found)
{
    if (std::exchange(state, found) != found)
        Q_EMIT q->stateChanged(found);
}

Vault::Vault(const QString &namesFile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, namesFile))
{
}

Vault::~Vault() = default;

QFuture<VaultResult> Vault::read(const QString &name)
{
    return d->add([this, name](const Private::Promise &promise) { d->read(name, promise); });
}

QFuture<VaultResult> Vault::write(const QString &name, const QByteArray &secret)
{
    return d->add([this, name, secret](const Private::Promise &promise) { d->write(name, secret, promise); });
}

QFuture<VaultResult> Vault::remove(const QString &name)
{
    return d->add([this, name](const Private::Promise &promise) { d->remove(name, promise); });
}

QStringList Vault::names() const
{
    QStringList names = d->names.names();
    names += d->held.keys();
    names.sort();
    names.removeDuplicates();
    return names;
}

VaultState Vault::state() const { return d->state; }

QFuture<VaultState> Vault::probe()
{
    const QFuture<VaultResult> asked = d->add([this](const Private::Promise &promise) {
        if (d->inMemory)
            d->end(promise, VaultAnswer::fine());
        else
            d->ask({}, promise,
                [this, promise](const KeychainFinding &) { d->end(promise, VaultAnswer::fine()); });
    });
    return continued(asked, this, [this](const VaultResult &) { return d->state; });
}

QFuture<VaultResult> Vault::unlock()
{
    return d->add([this](const Private::Promise &promise) { d->unlock(promise); });
}

void Vault::keepForThisRunOnly(const QString &profile)
{
    if (!d->runOnly.contains(profile))
        d->runOnly.append(profile);
}

bool Vault::keepsForThisRunOnly(const QString &profile) const
{
    return d->inMemory || d->runOnly.contains(profile);
}

bool Vault::isForThisRunOnly(const QString &name) const { return d->held.contains(name); }

} // namespace Calends
