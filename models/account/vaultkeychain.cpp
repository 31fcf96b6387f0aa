// The vault's dealings with the keychain: asked first what it is and holds, then read, written or cleared.
#include <qt6keychain/keychain.h>

#include <algorithm>

#include "models/account/vaultprivate.h"
#include "models/account/vaultresults.h"

namespace Calends {

using namespace VaultAnswer;

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
        end(promise, held.contains(name) ? fine(held.value(name).copy()) : missing(false));
        return;
    }
    ask(name, promise, [this, name, promise](const KeychainFinding &finding) {
        if (finding.entry != EntryPlace::Absent)
            fetch(name, finding, promise);
        else if (finding.state == VaultState::Open)
            end(promise, missing(names.contains(name)));
        else
            end(promise, finding.state == VaultState::Locked ? locked() : unclear());
    });
}

// A locked keychain asks for its password here.
void Vault::Private::fetch(const QString &name, const KeychainFinding &finding, const Promise &promise)
{
    // Here and below a job has no parent: libsecret answers it even when the vault is gone by then. It
    // deletes itself.
    auto *const job = new QKeychain::ReadPasswordJob(KeychainServiceName);
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
    if (inMemory || isRunOnly(name)) {
        held.insert(name, LockedSecret(secret));
        end(promise, fine());
        return;
    }
    ask(name, promise, [this, name, secret, promise](const KeychainFinding &finding) {
        if (finding.state == VaultState::Locked || finding.entry == EntryPlace::Locked) {
            end(promise, locked());
            return;
        }
        auto *const job = new QKeychain::WritePasswordJob(KeychainServiceName);
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
        auto *const job = new QKeychain::DeletePasswordJob(KeychainServiceName);
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
            end(promise, stillThere());
        } else {
            names.remove(name);
            end(promise, fine());
        }
    });
}

void Vault::Private::unlock(const Promise &promise)
{
    ask({}, promise, [this, promise](const KeychainFinding &finding) {
        if (finding.state == VaultState::Open) {
            end(promise, fine());
            return;
        }
        service.unlock([this, promise](bool open) {
            setState(open ? VaultState::Open : VaultState::Locked);
            end(promise, open ? fine() : notUnlocked());
        });
    });
}

bool Vault::Private::isRunOnly(const QString &name) const
{
    return std::any_of(runOnly.cbegin(), runOnly.cend(),
        [&name](const QString &profile) { return name.startsWith(profile + u'/'); });
}

} // namespace Calends
