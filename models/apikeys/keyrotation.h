// Replaces the API key an account signs with, and knows what to do when that goes wrong half way.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSet>

#include <memory>

#include "models/account/session.h"
#include "models/account/vault.h"
#include "models/apikeys/apikeychanges.h"
#include "models/changes/changejob.h"

namespace Calends {

class Changes;

enum class KeyTrouble : quint8 {
    None,
    AnswerLost, // the server may have made a key that nobody knows
    Refused, // the server refused the key in use
    NotKept, // the new key is in use, and in memory alone
};

// The change itself goes through Changes, as every one does. Before it is sent the vault has shown that it
// keeps what it is given, and the account's other jobs are held; the new key is in the vault before it is in
// use; what was held goes on once a key is known to work. Session and vault outlive it.
class KeyRotation : public QObject
{
    Q_OBJECT
public:
    KeyRotation(Session &session, Vault &vault, QObject *parent = nullptr);
    ~KeyRotation() override;

    // With what keeps the answer: for the ChangeKinds of the account.
    ChangeKind kind();
    // The jobs it holds. Outlives what it does.
    void follow(Changes &changes);

    // Why the key cannot be replaced here, translated; empty: it can.
    QString obstacle() const;
    QStringList jobsAtWork() const; // titles
    // When the key in use last signed a call of this run; invalid: not yet.
    QDateTime lastUse() const;

    KeyTrouble trouble() const { return m_trouble; }
    QString troubleText() const { return m_troubleText; } // what happened, translated; empty: nothing
    // The new key that the vault did not take, for the clipboard alone; empty: there is none.
    const QString &unkeptKey() const { return m_unkept; }
    void keepAgain();
    // Asks the server whether the key in use works, and ends the trouble where it does.
    void test();
    bool isTesting() const { return m_isTesting; }
    // What came of the last try, translated; empty: none was made, or it is under way.
    const QString &said() const { return m_said; }

Q_SIGNALS:
    void changed();

private:
    using Answer = std::shared_ptr<QPromise<QString>>;

    QFuture<QString> obstacleToKeeping();
    void probe(const Answer &answer);
    void readProbe(const Answer &answer, const QByteArray &written);
    void holdOthers(const Answer &answer);
    void answerOnceHeld(const Answer &answer);
    static void end(const Answer &answer, const QString &obstacle);
    QFuture<QString> keep(const Change &rotation, const QByteArray &data);
    QString kept(const QString &key, const KeyLife &life, const VaultResult &result);
    void noteLife(const KeyLife &life);

    void watch(ChangeJob *job);
    void jobChanged(const ChangeJob *job, JobState state);
    ChangeJob *rotating() const; // the job at work that replaces the key
    void hold(ChangeJob *job);
    void letGo();
    void setTrouble(KeyTrouble trouble, const QString &text);
    void learningChanged();
    bool isKeyRefused() const;
    bool wasRefused(const ChangeJob &job) const; // the last time it was sent
    void credentialChanged();
    void dropUnkept();

    Session &m_session;
    Vault &m_vault;
    QPointer<Changes> m_changes;
    QSet<QObject *> m_watched; // jobs
    QList<QPointer<ChangeJob>> m_held; // here, until a key is known to work
    KeyTrouble m_trouble = KeyTrouble::None;
    QString m_troubleText;
    QString m_said;
    QString m_unkept;
    KeyLife m_unkeptLife;
    bool m_isTesting = false;
};

} // namespace Calends
