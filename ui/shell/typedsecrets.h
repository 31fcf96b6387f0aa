// From what a person typed to a credential, and the words for what is held and what is not.
#pragma once

#include "models/account/session.h"
#include "ui/shell/heldlist.h"

namespace Calends {

class AccountScope;
class SecretForm;
class Vault;

// The tick that says whose a pair is, what it means for a token of this kind, and why it cannot be set.
QString ownPairText(); // "Nothing else uses this pair …"
QString ownPairMeaning(CredentialKind kind);
QString ownPairObstacle(); // no refresh token

// The lines this profile's credential is typed into, and what they make of it.
void addAccountLines(SecretForm *form, const Profile &profile);
Credential typedAccount(const Profile &profile, const QStringList &texts, bool own);
// Why it cannot be this profile's credential, translated; empty when it can.
QString problemWithAccount(const Profile &profile, const Credential &credential);
// Access token, refresh token, number; what is not typed is read from the token.
ManagedUserToken typedPerson(const QStringList &texts, bool own);

struct HeldState
{
    QString word; // "held", "held for this run", "expired", "secret not held"
    Mood mood = Mood::Neutral;
    QString detail = {}; // expiry and who may refresh; empty for what does not expire
};
// Of a credential the session works with, and its entry in the vault.
HeldState heldStateOf(
    Session &session, const Vault &vault, const QString &entry, const Credential &credential);

struct ClientSteps
{
    std::function<void(const QString &id)> adopt;
    std::function<void(const QString &id)> forget;
};
QList<HeldEntry> clientEntries(
    const AccountScope &scope, Session &session, const Vault &vault, const ClientSteps &steps);
QList<HeldEntry> personEntries(Session &session, const Vault &vault,
    const std::function<QString(qint64)> &personName, const std::function<void(qint64)> &forget);

} // namespace Calends
