#include "models/account/session.h"

#include <QCoreApplication>

#include "models/account/keptcredential.h"
#include "models/account/sessionprivate.h"
#include "models/api/whenready.h"

namespace Calends {

namespace {

ClientConfiguration configurationOf(
    const Profile &profile, const Authorities &authorities, const std::shared_ptr<const ProxySetting> &proxy)
{
    ClientConfiguration configuration;
    configuration.proxy = proxy;
    configuration.base = profile.base;
    configuration.backgroundShare = profile.backgroundShare;
    configuration.authorities = authorities.certificates;
    configuration.patience = profile.patience;
    return configuration;
}

bool isSamePerson(const Credential &account, const ManagedUserToken &token)
{
    const auto *const own = std::get_if<ManagedUserToken>(&account);
    return own && own->userId == token.userId;
}

} // namespace

Session::Private::Private(Session *session, const Profile &settings, Vault &keychain,
    const std::shared_ptr<const ProfileLock> &profileLock, const std::shared_ptr<const ProxySetting> &proxy)
    : q(session)
    , lock(profileLock)
    , profile(settings)
    , vault(keychain)
    , authorities(readAuthorities(settings.authorityFile))
    , client(configurationOf(settings, authorities, proxy), ring, log)
{
    ring.expectAccount(profile.credential);
    if (!obstacle().isEmpty())
        return; // the process that keeps the profile renews its tokens
    client.keepTokensWith(
        [this](const ManagedUserToken &token) {
            const QString entry = isSamePerson(ring.bareAccount(), token)
                ? VaultEntry::account(profile.id)
                : VaultEntry::person(profile.id, token.userId);
            return keepRefreshed(entry, token);
        },
        [this](const OAuth2Token &token) { return keepRefreshed(VaultEntry::account(profile.id), token); });
}

void Session::Private::setState(State found, const QString &message)
{
    text = message;
    state = found;
    Q_EMIT q->stateChanged(found);
}

void Session::Private::setOpen()
{
    setState(State::Open, {});
    q->learn();
}

Session::Session(const Profile &profile, Vault &vault, const std::shared_ptr<const ProfileLock> &lock,
    const std::shared_ptr<const ProxySetting> &proxy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, vault, lock, proxy))
{
    connect(&d->client, &Client::offlineChanged, this, &Session::offlineChanged);
}

Session::~Session() = default;

const Profile &Session::profile() const { return d->profile; }

QString Session::obstacle() const { return d->obstacle(); }

void Session::setProfile(const Profile &profile)
{
    if (!obstacle().isEmpty())
        return;
    const QUrl base = d->profile.base;
    d->profile = profile;
    d->profile.base = base;
    d->client.budget().setBackgroundShare(profile.backgroundShare);
    d->client.setPatience(profile.patience);
    Q_EMIT profileChanged();
}

Session::State Session::state() const { return d->state; }
QString Session::stateText() const { return d->text; }
QString Session::openingNote() const
{
    const Authorities &authorities = d->authorities;
    if (authorities.problem.isEmpty())
        return d->note;
    return d->note + authorities.problem + u' ' + authorities.cure + u'\n';
}

void Session::open()
{
    d->setState(State::Opening, {});
    if (d->profile.inMemory) {
        d->setState(State::NeedsSecret,
            QCoreApplication::translate("Session", "This profile lived for one run only. Connect anew."));
        return;
    }
    whenReady(d->vault.read(VaultEntry::account(d->profile.id)), this,
        [this](const VaultResult &read) { d->accountRead(read); });
}

void Session::openWith(const Credential &credential)
{
    d->setState(State::Opening, {});
    d->ring.setAccount(credential);
    if (d->profile.inMemory)
        d->setOpen();
    else
        d->readFurther();
}

Call *Session::read(const ReadRequest &request, QObject *owner)
{
    Call *const call = d->client.read(request, owner);
    connect(call, &Call::finished, this, [this, request](const Outcome &outcome) {
        if (outcome.isFailed())
            d->teach(request.operation.row(), request.arguments, request.subject, outcome.error());
    });
    return call;
}

const Capabilities &Session::capabilities() const { return d->capabilities; }

Verdict Session::check(const Operation &operation, const Arguments &arguments, const Subject &subject) const
{
    Verdict verdict = subject.personId() ? d->capabilities.checkForPerson(operation)
                                         : d->capabilities.check(operation, targetOf(arguments));
    if (!verdict.allowed())
        return verdict;
    const QString refusal = d->ring.refusal(operation, arguments, subject);
    if (refusal.isEmpty())
        return {};
    return {.obstacle = Obstacle::CredentialKind, .reason = refusal, .cure = {}};
}

bool Session::isOffline() const { return d->client.isOffline(); }

void Session::forgetRefusals()
{
    d->suspected.clear();
    d->capabilities.forgetRefusals();
}
CredentialRing &Session::credentials() { return d->ring; }
const RateBudget &Session::budget() const { return d->client.budget(); }
const RequestLog &Session::log() const { return d->log; }
Client &Session::client() { return d->client; }

} // namespace Calends
