#include "models/api/credentialring.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CredentialRing)
};

QString kindName(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Public:
        break;
    case CredentialKind::ApiKey:
        return Words::tr("an API key");
    case CredentialKind::OAuthClientSecret:
        return Words::tr("an OAuth client's id and secret");
    case CredentialKind::ManagedUserToken:
        return Words::tr("a managed user's token");
    case CredentialKind::OAuth2Token:
        return Words::tr("an OAuth2 token");
    }
    return {};
}

QString acceptedNames(CredentialKinds kinds)
{
    QStringList names;
    for (const auto kind : {CredentialKind::ApiKey, CredentialKind::OAuthClientSecret,
             CredentialKind::ManagedUserToken, CredentialKind::OAuth2Token}) {
        if (kinds.testFlag(kind))
            names.append(kindName(kind));
    }
    return names.join(Words::tr(" or "));
}

} // namespace

CredentialRing::CredentialRing(QObject *parent)
    : QObject(parent)
{
}

void CredentialRing::setAccount(const Credential &credential)
{
    if (m_account.holds(credential))
        return;
    m_account = LockedCredential(credential);
    Q_EMIT changed();
}

void CredentialRing::addClient(const OAuthClientSecret &pair)
{
    if (pair.clientId.isEmpty() || m_clients.value(pair.clientId).holds(pair))
        return;
    m_clients.insert(pair.clientId, LockedCredential(pair));
    Q_EMIT changed();
}

void CredentialRing::removeClient(const QString &clientId)
{
    if (m_clients.remove(clientId))
        Q_EMIT changed();
}

const LockedCredential *CredentialRing::heldClient(const QString &clientId) const
{
    const auto *own = std::get_if<OAuthClientSecret>(&m_account.bare());
    if (own && own->clientId == clientId)
        return &m_account;
    const auto found = m_clients.constFind(clientId);
    return found == m_clients.constEnd() ? nullptr : &*found;
}

bool CredentialRing::holdsClient(const QString &clientId) const { return heldClient(clientId); }

std::optional<OAuthClientSecret> CredentialRing::client(const QString &clientId) const
{
    const LockedCredential *const held = heldClient(clientId);
    return held ? std::optional(std::get<OAuthClientSecret>(held->whole())) : std::nullopt;
}

QStringList CredentialRing::clientIds() const
{
    QStringList ids = m_clients.keys();
    const auto *own = std::get_if<OAuthClientSecret>(&m_account.bare());
    if (own && !ids.contains(own->clientId))
        ids.append(own->clientId);
    ids.sort();
    return ids;
}

bool CredentialRing::addPerson(const ManagedUserToken &token)
{
    ManagedUserToken known = token;
    const TokenClaims claims = claimsOf(token.accessToken);
    if (known.userId <= 0)
        known.userId = claims.userId;
    if (known.clientId.isEmpty())
        known.clientId = claims.clientId;
    if (known.userId <= 0)
        return false;
    if (m_people.value(known.userId).holds(known))
        return true;
    m_people.insert(known.userId, LockedCredential(known));
    Q_EMIT changed();
    return true;
}

void CredentialRing::removePerson(qint64 userId)
{
    if (m_people.remove(userId))
        Q_EMIT changed();
}

const LockedCredential *CredentialRing::heldPerson(qint64 userId) const
{
    if (userId <= 0)
        return nullptr;
    const auto *own = std::get_if<ManagedUserToken>(&m_account.bare());
    if (own && own->userId == userId)
        return &m_account;
    const auto found = m_people.constFind(userId);
    return found == m_people.constEnd() ? nullptr : &*found;
}

bool CredentialRing::holdsPerson(qint64 userId) const { return heldPerson(userId); }

ManagedUserToken CredentialRing::person(qint64 userId) const
{
    const LockedCredential *const held = heldPerson(userId);
    return held ? std::get<ManagedUserToken>(held->whole()) : ManagedUserToken();
}

Signing CredentialRing::sign(const Operation &operation, const Arguments &arguments, Subject subject) const
{
    const Choice choice = choose(operation, arguments, subject);
    Signing signing;
    signing.possible = choice.refusal.isEmpty();
    if (signing.possible) {
        signing.credential = choice.signer->whole();
    } else {
        signing.refusal = ErrorKind::NotSigned;
        signing.reason = choice.refusal;
    }
    return signing;
}

QString CredentialRing::refusal(const Operation &operation, const Arguments &arguments, Subject subject) const
{
    return choose(operation, arguments, subject).refusal;
}

const RateTracker &CredentialRing::tracker(
    const Operation &operation, const Arguments &arguments, Subject subject) const
{
    const Choice choice = choose(operation, arguments, subject);
    return choice.signer ? choice.signer->tracker() : m_account.tracker();
}

CredentialRing::Choice CredentialRing::choose(
    const Operation &operation, const Arguments &arguments, Subject subject) const
{
    if (operation.credentials == CredentialKinds(CredentialKind::Public))
        return {&m_nobody, {}};
    const QString clientId = arguments.pathValue(u"clientId");
    if (!clientId.isEmpty() && operation.path.find("{clientId}") != std::string_view::npos)
        return chooseForClient(operation, clientId);
    if (const auto userId = subject.personId())
        return chooseForPerson(operation, *userId);
    return chooseForAccount(operation);
}

// The server looks only at the secret of the client in the path; another client's secret is refused (401).
CredentialRing::Choice CredentialRing::chooseForClient(
    const Operation &operation, const QString &clientId) const
{
    if (operation.credentials.testFlag(CredentialKind::OAuthClientSecret)) {
        if (const LockedCredential *const pair = heldClient(clientId))
            return {pair, {}};
    }
    const Credential &own = m_account.bare();
    if (std::holds_alternative<ApiKey>(own) && operation.credentials.testFlag(CredentialKind::ApiKey))
        return {&m_account, {}};
    const auto *token = std::get_if<OAuth2Token>(&own);
    if (token && token->clientId == clientId && operation.credentials.testFlag(CredentialKind::OAuth2Token))
        return {&m_account, {}};
    return {nullptr, Words::tr("The secret of client %1 is not held.").arg(clientId)};
}

CredentialRing::Choice CredentialRing::chooseForPerson(const Operation &operation, qint64 userId) const
{
    const CredentialKinds named = operation.platformCredential;
    const bool tokenNamed = named.testFlag(CredentialKind::ManagedUserToken)
        || (!named && operation.credentials.testFlag(CredentialKind::ManagedUserToken));
    if (tokenNamed) {
        const LockedCredential *const token = heldPerson(userId);
        if (token && token->canSign())
            return {token, {}};
        return {nullptr,
            Words::tr("This acts for user %1, whose token is not held: lend a token of this person.")
                .arg(userId)};
    }
    if (named.testFlag(CredentialKind::OAuthClientSecret)
        && !std::holds_alternative<OAuthClientSecret>(m_account.bare())
        && !std::holds_alternative<ApiKey>(m_account.bare()))
        return {nullptr, Words::tr("This needs %1.").arg(kindName(CredentialKind::OAuthClientSecret))};
    // The account's own credential would act on its owner, except where the path says on whom.
    if (!named && operation.path.find("{userId}") == std::string_view::npos)
        return {nullptr, Words::tr("This cannot be done for another person, only for the account itself.")};
    return chooseForAccount(operation);
}

CredentialRing::Choice CredentialRing::chooseForAccount(const Operation &operation) const
{
    const CredentialKind kind = kindOf(m_account.bare());
    if (kind == CredentialKind::Public && m_expected != CredentialKind::Public)
        return {
            nullptr, Words::tr("This account signs with %1, which is missing.").arg(kindName(m_expected))};
    if (operation.credentials.testFlag(kind))
        return {&m_account, {}};
    const QString accepted = acceptedNames(operation.credentials);
    if (kind == CredentialKind::Public)
        return {nullptr, Words::tr("This needs %1, and the account has none.").arg(accepted)};
    return {nullptr, Words::tr("This needs %1; the account has %2.").arg(accepted, kindName(kind))};
}

QStringList CredentialRing::secrets() const
{
    QStringList result = secretsOf(m_account.whole());
    for (const LockedCredential &pair : m_clients)
        result.append(secretsOf(pair.whole()));
    for (const LockedCredential &token : m_people)
        result.append(secretsOf(token.whole()));
    result.removeDuplicates();
    return result;
}

} // namespace Calends
