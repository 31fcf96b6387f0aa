#include "models/account/vault.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <utility>

#include "models/account/continued.h"
#include "models/account/secretservice.h"
#include "models/account/vaultnames.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ServiceName = "calends"_L1;
constexpr int SlowAfter = 2000; // ms

VaultResult fine(const QByteArray &secret = {}) { return {VaultError::None, secret, {}}; }

VaultResult noService()
{
    return {VaultError::NoService, {},
        QCoreApplication::translate("Vault",
            "No keychain runs in this session. Start one (GNOME Keyring, KWallet or KeePassXC), or keep the "
            "secret for this "
            "run only.")};
}

VaultResult locked()
{
    return {VaultError::Locked, {},
        QCoreApplication::translate(
            "Vault", "The keychain is locked; nothing in it is lost. Unlock it and try again.")};
}

VaultResult silent()
{
    return {VaultError::Failed, {},
        QCoreApplication::translate("Vault",
            "The keychain does not answer. It may be waiting for its password in another window; then try "
            "again.")};
}

VaultResult missing(bool expected)
{
    return {VaultError::Missing, {},
        expected ? QCoreApplication::translate("Vault",
            "This secret was kept in the keychain and is no longer there: somebody removed it. Enter it "
            "again.")
                 : QCoreApplication::translate("Vault", "The keychain holds no such secret. Enter it.")};
}

VaultResult unclear()
{
    return {VaultError::Failed, {},
        QCoreApplication::translate("Vault",
            "The keychain gave no secret and cannot say whether it is locked. Unlock it and try again before "
            "you enter the "
            "secret anew.")};
}

VaultResult failed(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return fine();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {VaultError::Denied, {},
            QCoreApplication::translate("Vault",
                "The keychain did not give access. Allow Calends to use it when it asks, and try again.")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noService();
    default:
        return {VaultError::Failed, {},
            QCoreApplication::translate("Vault", "The keychain could not do it: %1").arg(job.errorString())};
    }
}

} // namespace

class Vault::Private
{
public:
    using Promise = std::shared_ptr<QPromise<VaultResult>>;
    using Task = std::function<void(const Promise &)>;

    Private(Vault *vault, const QString &namesFile)
        : q(vault)
        , names(namesFile)
        , inMemory(namesFile.isEmpty())
        , service(ServiceName)
    {
        slow.setSingleShot(true);
        slow.setInterval(SlowAfter);
        QObject::connect(&slow, &QTimer::timeout, q, [this] {
            waiting = true;
            Q_EMIT q->waitingChanged(true);
        });
    }

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

    Vault *const q;
    VaultNames names;
    QHash<QString, QByteArray> held; // for this run only
    bool inMemory; // touches neither keychain nor disk
    bool runOnly = false;
    VaultState state = VaultState::Unknown;
    SecretService service;
    QQueue<std::pair<Promise, Task>> queue; // one at a time: a read after a write sees it
    bool busy = false;
    bool waiting = false;
    QTimer slow;
};

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

// Goes on only when there is a keychain that answers.
void Vault::Private::ask(
    const QString &name, const Promise &promise, const std::function<void(const KeychainFinding &)> &then)
{
    service.find(name, [this, promise, then](const KeychainFinding &finding) {
        setState(finding.state);
        if (!finding.answers)
            end(promise, silent());
        else if (finding.state == VaultState::NoService)
            end(promise, noService());
        else
            then(finding);
    });
}

void Vault::Private::read(const QString &name, const Promise &promise)
{
    if (held.contains(name) || inMemory) {
        end(promise, held.contains(name) ? fine(held.value(name)) : missing(false));
        return;
    }
    ask(name, promise, [this, name, promise](const KeychainFinding &finding) {
        if (finding.entry != EntryPlace::Absent)
            fetch(name, finding, promise);
        else
            end(promise, finding.state == VaultState::Open ? missing(names.contains(name)) : locked());
    });
}

// A locked keychain asks for its password here.
void Vault::Private::fetch(const QString &name, const KeychainFinding &finding, const Promise &promise)
{
    // Here and below a job has no parent: libsecret answers it even when the vault is gone by then. It
    // deletes itself.
    auto *const job = new QKeychain::ReadPasswordJob(ServiceName);
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(
        job, &QKeychain::Job::finished, q, [this, name, finding, promise, job](QKeychain::Job *) {
            const VaultResult result = judge(name, finding, *job);
            if (result.error == VaultError::None)
                setState(VaultState::Open);
            end(promise, result);
        });
    job->start();
}

VaultResult Vault::Private::judge(
    const QString &name, const KeychainFinding &finding, const QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::NoError)
        return fine(job.binaryData());
    const bool closed = finding.entry == EntryPlace::Locked
        || (finding.entry == EntryPlace::Unknown && finding.state == VaultState::Locked);
    if (closed)
        return locked();
    if (job.error() != QKeychain::EntryNotFound)
        return failed(job);
    // Found a moment ago: it was removed, or the keychain was locked, in between.
    if (finding.entry == EntryPlace::Open || finding.state == VaultState::Unclear)
        return unclear();
    return missing(names.contains(name));
}

void Vault::Private::write(const QString &name, const QByteArray &secret, const Promise &promise)
{
    if (inMemory || runOnly) {
        held.insert(name, secret);
        end(promise, fine());
        return;
    }
    ask(name, promise, [this, name, secret, promise](const KeychainFinding &finding) {
        if (finding.state == VaultState::Locked || finding.entry == EntryPlace::Locked) {
            end(promise, locked());
            return;
        }
        auto *const job = new QKeychain::WritePasswordJob(ServiceName);
        job->setKey(name);
        job->setBinaryData(secret);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, q, [this, name, promise, job](QKeychain::Job *) {
            const VaultResult result = failed(*job);
            if (result.error == VaultError::None) {
                held.remove(name);
                names.add(name);
            }
            end(promise, result);
        });
        job->start();
    });
}

void Vault::Private::remove(const QString &name, const Promise &promise)
{
    const bool wasHeld = held.remove(name) > 0;
    if (inMemory || (wasHeld && !names.contains(name))) {
        end(promise, fine());
        return;
    }
    ask(name, promise, [this, name, promise](const KeychainFinding &finding) {
        if (finding.state == VaultState::Locked || finding.entry == EntryPlace::Locked) {
            end(promise, locked());
            return;
        }
        auto *const job = new QKeychain::DeletePasswordJob(ServiceName);
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, q, [this, name, promise, job](QKeychain::Job *) {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                confirmGone(name, promise);
            else
                end(promise, failed(*job));
        });
        job->start();
    });
}

// A delete in a keychain that was locked meanwhile looks done and is not.
void Vault::Private::confirmGone(const QString &name, const Promise &promise)
{
    ask(name, promise, [this, name, promise](const KeychainFinding &finding) {
        if (finding.state == VaultState::Locked || finding.entry == EntryPlace::Locked) {
            end(promise, locked());
        } else if (finding.entry == EntryPlace::Open) {
            end(promise,
                {VaultError::Failed, {},
                    QCoreApplication::translate(
                        "Vault", "The keychain still holds the secret after it was removed.")});
        } else {
            names.remove(name);
            end(promise, fine());
        }
    });
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
            d->end(promise, fine());
        else
            d->ask({}, promise, [this, promise](const KeychainFinding &) { d->end(promise, fine()); });
    });
    return continued(asked, this, [this](const VaultResult &) { return d->state; });
}

QFuture<VaultResult> Vault::unlock()
{
    return d->add([this](const Private::Promise &promise) {
        d->ask({}, promise, [this, promise](const KeychainFinding &finding) {
            if (finding.state == VaultState::Open) {
                d->end(promise, fine());
                return;
            }
            d->service.unlock([this, promise](bool open) {
                d->setState(open ? VaultState::Open : VaultState::Locked);
                d->end(promise,
                    open ? fine()
                         : VaultResult{VaultError::Denied, {},
                             QCoreApplication::translate("Vault",
                                 "The keychain was not unlocked. Nothing in it is lost; try again when you "
                                 "know its "
                                 "password.")});
            });
        });
    });
}

void Vault::keepForThisRunOnly() { d->runOnly = true; }

bool Vault::keepsForThisRunOnly() const { return d->runOnly || d->inMemory; }

bool Vault::isForThisRunOnly(const QString &name) const { return d->held.contains(name); }

} // namespace Calends
