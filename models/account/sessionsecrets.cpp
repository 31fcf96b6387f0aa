// A session's secrets: from the vault to the ring when it opens, to the vault before the ring when there are
// new ones.
#include "models/account/sessionprivate.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>

#include <utility>

#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/account/vaultresults.h"

namespace Calends {

namespace {

template <typename T>
QFuture<T> ended(const T &result)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

template <typename T>
void addOnce(QList<T> *list, const T &value)
{
    if (!list->contains(value))
        list->append(value);
}

} // namespace

void Session::Private::accountRead(const VaultResult &read)
{
    switch (read.error) {
    case VaultError::None:
        break;
    case VaultError::Locked:
        setState(State::VaultLocked, read.message);
        return;
    case VaultError::Missing:
    case VaultError::NoService:
        setState(State::NeedsSecret, read.message);
        return;
    case VaultError::Denied:
    case VaultError::Failed:
    case VaultError::Elsewhere:
        setState(State::Failed, read.message);
        return;
    }
    const Credential credential = unpacked(read.secret);
    if (std::holds_alternative<std::monostate>(credential)) {
        setState(State::NeedsSecret,
            QCoreApplication::translate("Session",
                "What the keychain holds for this profile was not written by this version of Calends. Enter "
                "the secret "
                "again."));
        return;
    }
    ring.setAccount(credential);
    readFurther();
}

void Session::Private::readFurther()
{
    QStringList entries;
    for (const QString &clientId : std::as_const(profile.heldClients))
        entries.append(VaultEntry::client(profile.id, clientId));
    for (const qint64 person : std::as_const(profile.heldPeople))
        entries.append(VaultEntry::person(profile.id, person));
    if (entries.isEmpty()) {
        setOpen();
        return;
    }
    QList<QFuture<VaultResult>> reads;
    for (const QString &entry : std::as_const(entries))
        reads.append(vault.read(entry));
    whenReady(QtFuture::whenAll(reads.begin(), reads.end()), q,
        [this, entries](const QList<QFuture<VaultResult>> &results) { furtherRead(entries, results); });
}

// One that is missing is shown as not held; the account works without it.
void Session::Private::furtherRead(const QStringList &entries, const QList<QFuture<VaultResult>> &results)
{
    note.clear();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const VaultResult read = results[i].result();
        const Credential credential = unpacked(read.secret);
        if (const auto *const pair = std::get_if<OAuthClientSecret>(&credential)) {
            ring.addClient(*pair);
        } else if (const auto *const token = std::get_if<ManagedUserToken>(&credential)) {
            ring.addPerson(*token);
        } else {
            const QString name = entries[i].section(u'/', 1);
            note += QCoreApplication::translate("Session", "%1 is not held: %2").arg(name, read.message)
                + u'\n';
        }
    }
    setOpen();
}

// False leaves the pair with the client, which keeps it and asks again.
QFuture<bool> Session::Private::keepRefreshed(const QString &entry, const Credential &pair)
{
    if (profile.inMemory)
        return ended(true);
    return vault.write(entry, packed(pair)).then([](const VaultResult &written) {
        return written.error == VaultError::None;
    });
}

QFuture<VaultResult> Session::Private::keep(
    const QString &entry, const Credential &credential, const std::function<void()> &use)
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return ended(VaultResult{VaultError::Elsewhere, {}, reason});
    if (profile.inMemory) {
        use();
        return ended(VaultResult());
    }
    return continued(vault.write(entry, packed(credential)), &vault,
        [guard = QPointer<Session>(q), use](const VaultResult &written) {
            if (guard && written.error == VaultError::None)
                use();
            return written;
        });
}

QFuture<VaultResult> Session::Private::forget(const QString &entry, const std::function<void()> &drop)
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return ended(VaultResult{VaultError::Elsewhere, {}, reason});
    if (profile.inMemory) {
        drop();
        return ended(VaultResult());
    }
    return continued(
        vault.remove(entry), &vault, [guard = QPointer<Session>(q), drop](const VaultResult &removed) {
            if (guard && removed.error == VaultError::None)
                drop();
            return removed;
        });
}

QFuture<VaultResult> Session::keepAccount(const Credential &credential)
{
    return d->keep(VaultEntry::account(d->profile.id), credential, [this, credential] {
        d->test.reset(); // one under way was asked with the former secret
        const auto *const token = std::get_if<OAuth2Token>(&credential);
        const bool isOtherClient = token && d->profile.clientId != token->clientId;
        if (isOtherClient)
            d->profile.clientId = token->clientId;
        // Whoever made the key here tells afterwards.
        const bool wasMadeHere = std::exchange(d->profile.keyLife, {}).made.isValid();
        if (isOtherClient || wasMadeHere)
            Q_EMIT profileChanged();
        d->ring.setAccount(credential);
        if (d->profile.inMemory)
            d->setOpen();
        else
            d->readFurther();
    });
}

QFuture<VaultResult> Session::keepClient(const OAuthClientSecret &pair)
{
    return d->keep(VaultEntry::client(d->profile.id, pair.clientId), pair, [this, pair] {
        addOnce(&d->profile.heldClients, pair.clientId); // first: the ring tells of its change at once
        d->ring.addClient(pair);
        Q_EMIT profileChanged();
    });
}

QFuture<VaultResult> Session::keepPerson(const ManagedUserToken &token)
{
    return d->keep(VaultEntry::person(d->profile.id, token.userId), token, [this, token] {
        if (d->ring.addPerson(token))
            addOnce(&d->profile.heldPeople, token.userId);
        Q_EMIT profileChanged();
    });
}

QFuture<QString> Session::keepingObstacle()
{
    const QString reason = d->obstacle();
    if (!reason.isEmpty() || d->profile.inMemory || d->vault.keepsForThisRunOnly(d->profile.id))
        return ended(reason);
    return continued(d->vault.probe(), this, [](VaultState state) {
        switch (state) {
        case VaultState::Locked:
            return VaultAnswer::locked().message;
        case VaultState::NoService:
            return VaultAnswer::noService().message;
        case VaultState::Unknown:
        case VaultState::Open:
        case VaultState::Unclear:
            break;
        }
        return QString(); // the write will tell
    });
}

QFuture<VaultResult> Session::forgetClient(const QString &clientId)
{
    return d->forget(VaultEntry::client(d->profile.id, clientId), [this, clientId] {
        d->ring.removeClient(clientId);
        d->profile.heldClients.removeAll(clientId);
        Q_EMIT profileChanged();
    });
}

QFuture<VaultResult> Session::forgetPerson(qint64 userId)
{
    return d->forget(VaultEntry::person(d->profile.id, userId), [this, userId] {
        d->ring.removePerson(userId);
        d->profile.heldPeople.removeAll(userId);
        Q_EMIT profileChanged();
    });
}

} // namespace Calends
