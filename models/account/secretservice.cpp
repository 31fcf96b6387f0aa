#include "models/account/secretservice.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

#include <utility>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr auto Secrets = "org.freedesktop.secrets"_L1;
constexpr auto SecretsPath = "/org/freedesktop/secrets"_L1;
constexpr auto ServiceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto NoObject = "/"_L1;
// A person may be typing a password; D-Bus' own 25 s are too few for that and too many for anything else.
constexpr int Patience = 25000; // ms

QDBusMessage call(QLatin1StringView path, QLatin1StringView interface, QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(Secrets, path, interface, method);
}

// Ends in `then`, in the thread and the life of `context`.
void send(
    const QDBusMessage &message, QObject *context, const std::function<void(const QDBusPendingCall &)> &then)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, Patience);
    auto *const watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *ended) {
            ended->deleteLater();
            then(*ended);
        });
}

// As QtKeychain chooses: in a Plasma session its wallet, when that runs.
bool isPlasma()
{
    const bool kde
        = qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
    return kde && qgetenv("KDE_SESSION_VERSION") == "5";
}

QDBusMessage walletCall(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
}

bool isSilence(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
}

KeychainFinding unanswered(const QDBusError &error)
{
    if (isSilence(error))
        return {VaultState::Unclear, EntryPlace::Unknown, false};
    return {VaultState::NoService, EntryPlace::Unknown, true};
}

// libsecret, which QtKeychain goes through, keeps one session with the service for good. A service that was
// started anew does not know it and refuses every secret until the program ends; QtKeychain has no call to
// begin another. This one is libsecret's own for it.
void endLibsecretSession()
{
    QLibrary libsecret(u"secret-1"_s, 0);
    if (QFunctionPointer const disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

} // namespace

SecretService::SecretService(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretService::find(const QString &name, const Then &then)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(name)
    QMetaObject::invokeMethod(
        this,
        [then] {
            then({VaultState::Open, EntryPlace::Unknown, true});
        },
        Qt::QueuedConnection);
#else
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this,
            [then] {
                then({VaultState::NoService, EntryPlace::Unknown, true});
            },
            Qt::QueuedConnection);
        return;
    }
    if (!isPlasma()) {
        search(name, then);
        return;
    }
    send(walletCall("networkWallet"_L1), this, [this, name, then](const QDBusPendingCall &answer) {
        if (answer.isError())
            search(name, then);
        else
            findInWallet(QDBusPendingReply<QString>(answer).value(), then);
    });
#endif
}

// KWallet tells only whether it is open; QtKeychain's "not found" is then right.
void SecretService::findInWallet(const QString &wallet, const Then &then)
{
    QDBusMessage isOpen = walletCall("isOpen"_L1);
    isOpen.setArguments({wallet});
    send(isOpen, this, [then](const QDBusPendingCall &answer) {
        const QDBusPendingReply<bool> open = answer;
        if (open.isError())
            then({VaultState::Unclear, EntryPlace::Unknown, !isSilence(open.error())});
        else
            then({open.value() ? VaultState::Open : VaultState::Locked, EntryPlace::Unknown, true});
    });
}

// Asked before every secret, so the news of another owner is in before QtKeychain meets it.
void SecretService::watchOwner()
{
    if (std::exchange(m_watched, true))
        return;
    auto *const watcher = new QDBusServiceWatcher(
        Secrets, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [](const QString &, const QString &former, const QString &) {
            if (!former.isEmpty())
                endLibsecretSession();
        });
}

void SecretService::search(const QString &name, const Then &then)
{
    watchOwner();
    QDBusMessage searching = call(SecretsPath, ServiceInterface, "SearchItems"_L1);
    searching.setArguments({QVariant::fromValue(Attributes{{u"server"_s, m_service}, {u"user"_s, name}})});
    send(searching, this, [this, then](const QDBusPendingCall &answer) {
        const QDBusPendingReply<Paths, Paths> found = answer;
        if (found.isError()) {
            then(unanswered(found.error()));
            return;
        }
        const EntryPlace place = !found.argumentAt<0>().isEmpty() ? EntryPlace::Open
            : !found.argumentAt<1>().isEmpty()                    ? EntryPlace::Locked
                                                                  : EntryPlace::Absent;
        askLocked(place, then);
    });
}

void SecretService::askLocked(EntryPlace entry, const Then &then)
{
    QDBusMessage alias = call(SecretsPath, ServiceInterface, "ReadAlias"_L1);
    alias.setArguments({u"default"_s});
    send(alias, this, [this, entry, then](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusObjectPath> path = answer;
        if (path.isError())
            then(unanswered(path.error()));
        else if (path.value().path() == NoObject) // none yet: the first secret makes one
            then({VaultState::Open, entry, true});
        else
            askCollection(path.value().path(), entry, then);
    });
}

void SecretService::askCollection(const QString &path, EntryPlace entry, const Then &then)
{
    QDBusMessage locked
        = QDBusMessage::createMethodCall(Secrets, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    locked.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    send(locked, this, [entry, then](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusVariant> value = answer;
        if (value.isError())
            then({VaultState::Unclear, entry, !isSilence(value.error())});
        else
            then({value.value().variant().toBool() ? VaultState::Locked : VaultState::Open, entry, true});
    });
}

void SecretService::unlock(const std::function<void(bool)> &then)
{
    m_unlocking.append(then);
    if (m_unlocking.size() > 1)
        return;
    QDBusMessage alias = call(SecretsPath, ServiceInterface, "ReadAlias"_L1);
    alias.setArguments({u"default"_s});
    send(alias, this, [this](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusObjectPath> path = answer;
        if (path.isError() || path.value().path() == NoObject) {
            endUnlock();
            return;
        }
        QDBusMessage unlocking = call(SecretsPath, ServiceInterface, "Unlock"_L1);
        unlocking.setArguments({QVariant::fromValue(Paths{path.value()})});
        send(unlocking, this, [this](const QDBusPendingCall &reply) {
            const QDBusPendingReply<Paths, QDBusObjectPath> unlocked = reply;
            if (unlocked.isError() || unlocked.argumentAt<1>().path() == NoObject)
                endUnlock();
            else
                prompt(unlocked.argumentAt<1>().path());
        });
    });
}

void SecretService::prompt(const QString &path)
{
    const QString interface = u"org.freedesktop.Secret.Prompt"_s;
    // By name: QDBusConnection has no connect() that takes a pointer to a member, for a signal it only knows
    // by name itself.
    QDBusConnection::sessionBus().connect(
        Secrets, path, interface, u"Completed"_s, this, SLOT(promptCompleted(QDBusMessage)));
    QDBusMessage prompting = QDBusMessage::createMethodCall(Secrets, path, interface, u"Prompt"_s);
    prompting.setArguments({QString()});
    send(prompting, this, [this](const QDBusPendingCall &answer) {
        if (answer.isError())
            endUnlock();
    });
}

void SecretService::promptCompleted(const QDBusMessage &message)
{
    QDBusConnection::sessionBus().disconnect(Secrets, message.path(), u"org.freedesktop.Secret.Prompt"_s,
        u"Completed"_s, this, SLOT(promptCompleted(QDBusMessage)));
    endUnlock();
}

// Whatever was said on the way: what counts is whether it is open now.
void SecretService::endUnlock()
{
    const auto waiting = std::exchange(m_unlocking, {});
    find({}, [waiting](const KeychainFinding &finding) {
        for (const auto &then : waiting)
            then(finding.state == VaultState::Open);
    });
}

} // namespace Calends
