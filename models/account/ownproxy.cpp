#include "models/account/ownproxy.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>

#include "models/account/continued.h"
#include "models/account/keptcredential.h"

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProxyPassword)
};

QString problemOf(VaultError error)
{
    switch (error) {
    case VaultError::None:
        return {};
    case VaultError::Missing:
        return Words::tr("somebody removed it from the keychain");
    case VaultError::Locked:
        return Words::tr("the keychain is locked");
    case VaultError::Denied:
        return Words::tr("the keychain did not give access");
    case VaultError::NoService:
        return Words::tr("no keychain runs in this session");
    case VaultError::Failed:
    case VaultError::Elsewhere:
        break;
    }
    return Words::tr("the keychain could not tell it");
}

} // namespace

OwnProxy::OwnProxy(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_setting(std::make_shared<ProxySetting>([proxy = QPointer<OwnProxy>(this)] {
        return proxy ? proxy->readPassword() : QtFuture::makeReadyFuture(ProxyPassword());
    }))
{
    connect(m_setting.get(), &ProxySetting::changed, this, &OwnProxy::changed);
    connect(&m_vault, &Vault::stateChanged, this, [this](VaultState state) {
        if (state == VaultState::Open && m_setting->isUserUnread())
            learnUser();
    });
}

bool OwnProxy::isKept() const { return m_vault.names().contains(VaultEntry::proxy()); }

QFuture<ProxyPassword> OwnProxy::readPassword() const
{
    if (!isKept())
        return QtFuture::makeReadyFuture(ProxyPassword());
    return continued(m_vault.read(VaultEntry::proxy()), m_setting.get(),
        [chosen = choice(), isUnread = m_setting->isUserUnread()](const VaultResult &read) {
            if (read.error != VaultError::None)
                return ProxyPassword{{}, problemOf(read.error)};
            const ProxyLogin login = unpackedLogin(read.secret);
            const bool isOfUser = isUnread || login.choice.user == chosen.user;
            const bool isMeant = login.choice.isOwn() ? login.isFor(chosen) && isOfUser : !isUnread;
            return isMeant ? ProxyPassword{login.password, {}, login.choice.user} : ProxyPassword();
        });
}

QFuture<bool> OwnProxy::recall(const ProxyChoice &choice)
{
    m_setting->setChoice(choice);
    if (choice.isOwn() && !choice.user.isEmpty())
        return moved(choice);
    if (choice.isOwn() && isKept()) {
        m_setting->setUserUnread(true);
        learnUser();
    }
    return QtFuture::makeReadyFuture(true);
}

// Until it can be read, every client that looks for a way says why it cannot.
void OwnProxy::learnUser()
{
    whenReady(m_vault.read(VaultEntry::proxy()), this, [this, choices = m_choices](const VaultResult &read) {
        if (choices != m_choices || read.error != VaultError::None || !m_setting->isUserUnread())
            return;
        m_setting->setUserUnread(false);
        const ProxyLogin login = unpackedLogin(read.secret);
        m_namesUserOnly = login.password.isEmpty();
        if (login.isFor(choice()))
            m_setting->setChoice(login.choice);
    });
}

// The password, where there is one, stands alone in the vault.
QFuture<bool> OwnProxy::moved(const ProxyChoice &choice)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto end = [promise](bool isMoved) {
        promise->addResult(isMoved);
        promise->finish();
    };
    const auto put = [this, choice, end](const QString &password) {
        whenReady(keep({choice, password}), this,
            [end](const VaultResult &kept) { end(kept.error == VaultError::None); });
    };
    if (!isKept()) {
        put({});
        return promise->future();
    }
    whenReady(m_vault.read(VaultEntry::proxy()), this,
        [this, choice, end, put, choices = m_choices](const VaultResult &read) {
            const bool isGone = read.error == VaultError::Missing;
            if (choices != m_choices || (read.error != VaultError::None && !isGone))
                return end(false);
            const ProxyLogin login = unpackedLogin(read.secret);
            const bool isMeant = !login.choice.isOwn() || login.choice == choice;
            put(isMeant ? login.password : QString());
        });
    return promise->future();
}

QFuture<VaultResult> OwnProxy::keep(const ProxyLogin &login)
{
    return continued(m_vault.write(VaultEntry::proxy(), packed(login)), this,
        [this, isUserOnly = login.password.isEmpty()](const VaultResult &kept) {
            if (kept.error == VaultError::None)
                m_namesUserOnly = isUserOnly;
            return kept;
        });
}

bool OwnProxy::hasPassword() const { return isKept() && !m_namesUserOnly; }

bool OwnProxy::keepsPassword(const ProxyChoice &choice) const
{
    const bool isNamed = !choice.user.isEmpty() || m_setting->isUserUnread();
    return hasPassword() && choice.isOwn() && isNamed && choice == this->choice();
}

void OwnProxy::keepForThisRunOnly() { m_vault.keepForThisRunOnly(VaultEntry::Program); }

bool OwnProxy::keepsForThisRunOnly() const { return m_vault.keepsForThisRunOnly(VaultEntry::Program); }

QFuture<VaultResult> OwnProxy::choose(const ProxyChoice &choice, const QString &password)
{
    ++m_choices;
    if (password.isEmpty() && keepsPassword(choice))
        return QtFuture::makeReadyFuture(VaultResult());
    if (!choice.isOwn() || choice.user.isEmpty()) {
        m_setting->setUserUnread(false);
        m_setting->setChoice(choice);
        return isKept() ? m_vault.remove(VaultEntry::proxy()) : QtFuture::makeReadyFuture(VaultResult());
    }
    return continued(keep({choice, password}), this, [this, choice](const VaultResult &kept) {
        if (kept.error != VaultError::None)
            return kept;
        m_setting->setUserUnread(false);
        const bool isOther = choice != this->choice();
        m_setting->setChoice(choice);
        if (!isOther)
            m_setting->passwordChanged();
        return kept;
    });
}

} // namespace Calends
