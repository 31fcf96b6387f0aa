// The credentials a profile holds while it is open, and the one rule that says which of them signs a call.
#pragma once

#include <QHash>
#include <QObject>

#include <optional>
#include <variant>

#include "models/api/apierror.h"
#include "models/api/credential.h"
#include "models/api/lockedcredential.h"
#include "models/api/request.h"

namespace Calends {

// Who signs: nobody (a public-only operation), or one credential; or why nobody can.
struct Signing
{
    Credential credential; // monostate: send it bare
    bool possible = true;
    ErrorKind refusal = ErrorKind::None; // NotSigned
    QString reason; // "Lend a token of this person …", "The secret of client X is not held.", translated
};

// Never guesses from what happens to be at hand: where a person's token is needed and not held the answer is
// a refusal, since with client credentials the server would act on the owner (FACTS 2.3). Secrets are held in
// locked memory; what is answered has copies of them.
class CredentialRing : public QObject
{
    Q_OBJECT
public:
    explicit CredentialRing(QObject *parent = nullptr);

    // Replaces the account's own credential (sign-in, or a refreshed pair).
    void setAccount(const Credential &credential);
    Credential account() const { return m_account.whole(); }
    // The same with every secret in it empty.
    const Credential &bareAccount() const { return m_account.bare(); }
    // The account signs with a credential of this kind. Until it is held nothing of the account's is sent
    // bare: where signing is optional the server would answer as to a stranger, which is less. Public: an
    // account without a credential.
    void expectAccount(CredentialKind kind) { m_expected = kind; }

    void addClient(const OAuthClientSecret &pair);
    void removeClient(const QString &clientId);
    // Among the further pairs, or as the account's own credential.
    bool holdsClient(const QString &clientId) const;
    std::optional<OAuthClientSecret> client(const QString &clientId) const;
    QStringList clientIds() const;

    // A token that does not say whose it is (neither userId nor its ownerId claim) is not taken: false.
    bool addPerson(const ManagedUserToken &token);
    void removePerson(qint64 userId);
    bool holdsPerson(qint64 userId) const;
    ManagedUserToken person(qint64 userId) const;

    Signing sign(const Operation &operation, const Arguments &arguments, Subject subject) const;
    // The same without the secrets: why nobody can sign it (empty: somebody can), and whom the server counts
    // it for (the account's, where nobody can).
    QString refusal(const Operation &operation, const Arguments &arguments, Subject subject) const;
    const RateTracker &tracker(const Operation &operation, const Arguments &arguments, Subject subject) const;
    const RateTracker &accountTracker() const { return m_account.tracker(); }

    // Every secret text held now, for the redactor.
    QStringList secrets() const;

Q_SIGNALS:
    void changed();

private:
    // Who signs, or why nobody can.
    struct Choice
    {
        const LockedCredential *signer = nullptr;
        QString refusal;
    };
    Choice choose(const Operation &operation, const Arguments &arguments, Subject subject) const;
    Choice chooseForClient(const Operation &operation, const QString &clientId) const;
    Choice chooseForPerson(const Operation &operation, qint64 userId) const;
    Choice chooseForAccount(const Operation &operation) const;
    // Among the others, or the account's own; nothing: not held.
    const LockedCredential *heldClient(const QString &clientId) const;
    const LockedCredential *heldPerson(qint64 userId) const;

    const LockedCredential m_nobody;
    LockedCredential m_account;
    CredentialKind m_expected = CredentialKind::Public;
    QHash<QString, LockedCredential> m_clients;
    QHash<qint64, LockedCredential> m_people;
};

} // namespace Calends
