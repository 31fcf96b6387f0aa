#include "ui/shell/typedsecrets.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/account/accountscope.h"
#include "models/account/keptcredential.h"
#include "models/account/serveraddress.h"
#include "models/account/vault.h"
#include "ui/shell/secretform.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The context of these words, for the translators' tools and at run time.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

TokenOwnership ownershipOf(const QString &refreshToken, bool own)
{
    return own && !refreshToken.isEmpty() ? TokenOwnership::Own : TokenOwnership::Lent;
}

QString heldWord(const Session &session, const Vault &vault, const QString &entry)
{
    return session.profile().inMemory || vault.isForThisRunOnly(entry) ? Words::tr("held for this run")
                                                                       : Words::tr("held");
}

// Who renews a token, and what is in the way.
QString refreshText(Session &session, const Credential &token, TokenOwnership ownership)
{
    if (ownership == TokenOwnership::Lent)
        return Words::tr("It is lent: Calends never refreshes it.");
    if (!session.obstacle().isEmpty())
        return Words::tr("The Calends that keeps this account refreshes it.");
    if (session.client().canRefresh(token))
        return Words::tr("Calends refreshes it.");
    const auto *const managed = std::get_if<ManagedUserToken>(&token);
    return managed && !session.credentials().holdsClient(managed->clientId)
        ? Words::tr(
            "It is Calends' own, but cannot be refreshed without its client's secret: add the client.")
        : Words::tr("It is Calends' own, but its refresh token is spent: enter a fresh pair.");
}

HeldState stateOfToken(
    const QDateTime &expires, TokenOwnership ownership, const QString &refresh, const QString &held)
{
    if (!expires.isValid())
        return {held, Mood::Good, Words::tr("The token does not say when it expires.") + u' ' + refresh};
    const QString time = QLocale().toString(expires.toLocalTime(), QLocale::ShortFormat);
    if (expires > QDateTime::currentDateTimeUtc())
        return {held, Mood::Good, Words::tr("Until %1.").arg(time) + u' ' + refresh};
    const QString cure = ownership == TokenOwnership::Own
        ? refresh
        : Words::tr("It was lent: ask for a fresh one and enter it here.");
    return {Words::tr("expired"), Mood::Warn, Words::tr("Expired %1.").arg(time) + u' ' + cure};
}

QDateTime expiryOf(const QDateTime &told, const QString &accessToken)
{
    return told.isValid() ? told : claimsOf(accessToken).expires;
}

HeldEntry entryOf(
    const ClientReference &client, Session &session, const Vault &vault, const ClientSteps &steps)
{
    HeldEntry entry;
    entry.id = client.id;
    entry.name = client.name.isEmpty() ? client.id : client.name;
    entry.detail = client.name == client.id ? QString() : client.id;
    if (client.secretHeld) {
        const QString name = VaultEntry::client(session.profile().id, client.id);
        entry.state = heldWord(session, vault, name);
        entry.mood = Mood::Good;
        if (session.profile().heldClients.contains(client.id))
            entry.steps.append({Words::tr("Forget"), Words::tr("Forget the secret of %1").arg(entry.name),
                [id = client.id, forget = steps.forget] { forget(id); }, session.obstacle()});
    } else if (client.secretOffered) {
        entry.state = Words::tr("the server shows the secret");
        entry.mood = Mood::Accent;
        entry.steps.append({Words::tr("Adopt"), Words::tr("Adopt the secret of %1").arg(entry.name),
            [id = client.id, adopt = steps.adopt] { adopt(id); }, session.obstacle()});
    } else {
        entry.state = Words::tr("secret not held");
        entry.mood = Mood::Warn;
    }
    return entry;
}

} // namespace

QString ownPairText()
{
    return Words::tr("Nothing else uses this pair of tokens, so Calends may refresh it");
}

// A used refresh token is worthless to everybody else who holds it.
QString ownPairMeaning(CredentialKind kind)
{
    const QString meaning
        = Words::tr("Each refresh makes the former pair worthless. Leave this unticked where "
                    "another program uses the pair: then it is lent, Calends never refreshes it, "
                    "and asks for a fresh token when it has expired.");
    return kind == CredentialKind::ManagedUserToken ? meaning + u' '
            + Words::tr("A managed user's pair is refreshed with its client's secret, which is added under "
                        "“Credentials and plan”.")
                                                    : meaning;
}

QString ownPairObstacle()
{
    return Words::tr("Only a pair can be refreshed: paste the refresh token first.");
}

void addAccountLines(SecretForm *form, const Profile &profile)
{
    QLineEdit *refreshToken = nullptr;
    switch (profile.credential) {
    case CredentialKind::Public:
        return;
    case CredentialKind::ApiKey:
        form->addSecret(Words::tr("API key"), Wanted::Needed);
        return;
    case CredentialKind::OAuthClientSecret:
        form->addSecret(Words::tr("Client secret"), Wanted::Needed);
        return;
    case CredentialKind::ManagedUserToken:
    case CredentialKind::OAuth2Token:
        form->addSecret(Words::tr("Access token"), Wanted::Needed);
        refreshToken = form->addSecret(Words::tr("Refresh token"), Wanted::Optional);
        break;
    }
    if (profile.credential == CredentialKind::OAuth2Token) {
        form->addSecret(Words::tr("Client secret, of a confidential client"), Wanted::Optional);
        form->addLine(Words::tr("Scopes of the token, with spaces between"), Wanted::Optional);
        if (profile.clientId.isEmpty())
            form->addLine(Words::tr("Client id"), Wanted::Needed);
    }
    form->addChoice(ownPairText(), ownPairMeaning(profile.credential), refreshToken, ownPairObstacle());
}

Credential typedAccount(const Profile &profile, const QStringList &texts, bool own)
{
    switch (profile.credential) {
    case CredentialKind::Public:
        return {};
    case CredentialKind::ApiKey:
        return ApiKey{texts.value(0)};
    case CredentialKind::OAuthClientSecret:
        return OAuthClientSecret{profile.clientId, texts.value(0)};
    case CredentialKind::ManagedUserToken: {
        ManagedUserToken token = typedPerson({texts.value(0), texts.value(1)}, own);
        if (token.clientId.isEmpty())
            token.clientId = profile.clientId;
        if (token.userId == 0)
            token.userId = profile.userId;
        return token;
    }
    case CredentialKind::OAuth2Token:
        break;
    }
    OAuth2Token token;
    token.clientId = texts.value(4).isEmpty() ? profile.clientId : texts.value(4);
    token.accessToken = texts.value(0);
    token.refreshToken = texts.value(1);
    token.clientSecret = texts.value(2);
    token.scopes = texts.value(3).simplified().split(u' ', Qt::SkipEmptyParts);
    token.ownership = ownershipOf(token.refreshToken, own);
    return token;
}

QString problemWithAccount(const Profile &profile, const Credential &credential)
{
    if (const auto *const key = std::get_if<ApiKey>(&credential))
        return problemWithKey(key->key, profile.base);
    const auto *const token = std::get_if<ManagedUserToken>(&credential);
    if (token && profile.userId != 0 && token->userId != profile.userId)
        return Words::tr("This token is of another person (%1). Connect it as an account of its own.")
            .arg(token->userId);
    return {};
}

ManagedUserToken typedPerson(const QStringList &texts, bool own)
{
    ManagedUserToken token;
    token.accessToken = texts.value(0);
    token.refreshToken = texts.value(1);
    token.ownership = ownershipOf(token.refreshToken, own);
    const TokenClaims claims = claimsOf(token.accessToken);
    token.clientId = claims.clientId;
    token.userId = claims.userId != 0 ? claims.userId : texts.value(2).toLongLong();
    token.accessExpires = claims.expires;
    return token;
}

HeldState heldStateOf(
    Session &session, const Vault &vault, const QString &entry, const Credential &credential)
{
    const QString held = heldWord(session, vault, entry);
    const auto ofToken = [&](const auto &token) {
        return stateOfToken(expiryOf(token.accessExpires, token.accessToken), token.ownership,
            refreshText(session, token, token.ownership), held);
    };
    if (std::holds_alternative<std::monostate>(credential))
        return {Words::tr("secret not held"), Mood::Warn};
    if (const auto *const token = std::get_if<ManagedUserToken>(&credential))
        return ofToken(*token);
    if (const auto *const token = std::get_if<OAuth2Token>(&credential))
        return ofToken(*token);
    return {held, Mood::Good};
}

QList<HeldEntry> clientEntries(
    const AccountScope &scope, Session &session, const Vault &vault, const ClientSteps &steps)
{
    QList<HeldEntry> entries;
    QStringList missing = session.profile().heldClients;
    for (const ClientReference &client : scope.clients()) {
        entries.append(entryOf(client, session, vault, steps));
        missing.removeAll(client.id);
    }
    // Ought to be in the vault, and the list could not be read.
    for (const QString &id : std::as_const(missing))
        entries.append(
            entryOf({id, id, session.credentials().holdsClient(id), false}, session, vault, steps));
    return entries;
}

QList<HeldEntry> personEntries(Session &session, const Vault &vault,
    const std::function<QString(qint64)> &personName, const std::function<void(qint64)> &forget)
{
    QList<HeldEntry> entries;
    for (const qint64 id : session.profile().heldPeople) {
        HeldEntry entry;
        entry.id = QString::number(id);
        const QString name = personName ? personName(id) : QString();
        entry.isPersonal = !name.isEmpty();
        entry.name = name.isEmpty() ? Words::tr("Person %1").arg(id) : Words::tr("%1 (%2)").arg(name).arg(id);
        const CredentialRing &ring = session.credentials();
        const HeldState state = heldStateOf(session, vault, VaultEntry::person(session.profile().id, id),
            ring.holdsPerson(id) ? Credential(ring.person(id)) : Credential());
        entry.state = state.word;
        entry.mood = state.mood;
        entry.detail = state.detail;
        entry.steps.append({Words::tr("Forget"), Words::tr("Forget the token of %1").arg(entry.name),
            [id, forget] { forget(id); }, session.obstacle()});
        entries.append(entry);
    }
    return entries;
}

} // namespace Calends
