// Secrets that webhooks are to be given: here and nowhere else until they are sent. A change and its journal
// have what stands for one.
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

#include "models/changes/changekind.h"
#include "models/changes/editedvalue.h"

namespace Calends {

class Vault;
struct VaultResult;

// Held in memory until the program ends. One that is kept goes into the keychain before it is sent, so that
// the next run can prove it, and stays there under its webhook's id when the server has it; another that is
// there for the webhook goes. The vault outlives it.
class WebhookSecrets : public QObject, public HeldSecrets
{
    Q_OBJECT
public:
    WebhookSecrets(Vault &vault, const Profile &profile, QObject *parent = nullptr);
    ~WebhookSecrets() override;

    // What a run that was killed had on its way is read from the keychain; jobs go on after that, or their
    // rows would say it is lost. Answers once all was asked for: what the keychain did not give stays there.
    QFuture<bool> recall();

    QString hold(const QString &secret, bool isKept) override;
    void drop(const QString &standIn) override;
    QString keepingObstacle() const override;

    // Now part of a change: drop() leaves it.
    void take(const QString &standIn);
    bool holds(const QString &standIn) const { return m_held.contains(standIn); }
    bool is(const QString &standIn, const QString &secret) const; // the one that it stands for
    // The body with the secret its change means; kept first, where that was asked.
    QFuture<CompletedBody> complete(const Change &change);
    // What became of the change.
    void end(const Change &change, const ChangeResult &result);

    // The one that was given here and is in the keychain: for the person who wants to copy it.
    bool isKeptFor(const QString &webhookId) const;
    QFuture<VaultResult> keptFor(const QString &webhookId);

    static bool isStandIn(const QString &text);
    static bool isKept(const QString &standIn);
    static QString standInOf(const Change &change); // empty: it sets no secret

private:
    struct Held
    {
        QString secret;
        bool isTaken = false;
    };
    QString sentEntry(const QString &standIn) const;
    QFuture<CompletedBody> completeFromKeychain(const Change &change, const QString &standIn);
    void remove(const QString &entry);
    static CompletedBody completed(const Change &change, const QString &secret);

    Vault &m_vault;
    QString m_profile; // its id
    bool m_isInMemory;
    QHash<QString, Held> m_held; // by what stands for it
};

} // namespace Calends
