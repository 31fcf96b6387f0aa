// What a session holds: secrets, wire, facts.
#pragma once

#include <QSet>

#include <functional>

#include "models/account/authorities.h"
#include "models/account/connectiontest.h"
#include "models/account/session.h"

namespace Calends {

class Session::Private
{
public:
    Private(Session *session, const Profile &settings, Vault &keychain,
        const std::shared_ptr<const ProfileLock> &profileLock,
        const std::shared_ptr<const ProxySetting> &proxy);

    QString obstacle() const { return lock ? lock->obstacle() : QString(); }
    void setState(State found, const QString &message);
    void accountRead(const VaultResult &read);
    void readFurther();
    void furtherRead(const QStringList &entries, const QList<QFuture<VaultResult>> &results);
    void setOpen();
    void setLearning(
        Learning found, const QString &cause = {}, const QString &cure = {}, quint64 request = 0);
    void testEnded(bool passed);
    void learnProfile(AccountFacts facts);
    void dropOthers(const AccountFacts &facts);
    void teach(const Operation &operation, const Arguments &arguments, const Subject &subject,
        const ApiError &error);
    void suspect(const Operation &operation);
    QFuture<bool> keepRefreshed(const QString &entry, const Credential &pair);
    // `use` and `drop` run once the vault has done its part; in memory at once.
    QFuture<VaultResult> keep(
        const QString &entry, const Credential &credential, const std::function<void()> &use);
    QFuture<VaultResult> forget(const QString &entry, const std::function<void()> &drop);

    Session *const q;
    std::shared_ptr<const ProfileLock> lock; // null: nobody else can know the profile
    Profile profile;
    Vault &vault;
    CredentialRing ring;
    Authorities authorities;
    RequestLog log;
    Capabilities capabilities;
    Client client;
    std::unique_ptr<ConnectionTest> test;
    State state = State::Closed;
    QString text;
    QString note;
    Learning learning = Learning::Not;
    QString learningCause;
    QString learningCure;
    quint64 learningRequest = 0; // that says so, in the log
    QSet<const Operation *> suspected; // of being missing on this server
    bool hasFacts = false;
};

} // namespace Calends
