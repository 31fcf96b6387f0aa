// The system keychain, the only place outside memory where Calends keeps a secret.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Calends {

enum class VaultState : quint8 {
    Unknown, // not asked yet
    Open,
    Locked, // there, but closed: nothing is lost
    NoService, // no keychain runs in this session
    Unclear, // the backend cannot tell locked from missing
};

enum class VaultError : quint8 {
    None,
    Missing,
    Locked,
    Denied,
    NoService,
    Failed,
    Elsewhere, // another process keeps the profile: nothing was asked of the keychain
};

struct VaultResult
{
    VaultError error = VaultError::None;
    QByteArray secret; // of a read
    QString message; // what happened and what to do, translated; empty when fine
};

// Everything is asynchronous; a slow or asking keychain never blocks the GUI thread. Names are
// "<profile>/<what>". The vault keeps the list of names that ought to be there (no secret), so that "missing"
// and "locked" are told apart, and refuses to overwrite or forget an entry while the keychain is locked.
class Vault : public QObject
{
    Q_OBJECT
public:
    // `namesFile`: the list of entries that ought to exist. Empty: this run only, nothing reaches keychain or
    // disk.
    explicit Vault(const QString &namesFile, QObject *parent = nullptr);
    ~Vault() override;

    QFuture<VaultResult> read(const QString &name);
    QFuture<VaultResult> write(const QString &name, const QByteArray &secret);
    QFuture<VaultResult> remove(const QString &name);
    QStringList names() const;

    VaultState state() const;
    QFuture<VaultState> probe();
    // Asks the person for the keychain's password, in the keychain's own window.
    QFuture<VaultResult> unlock();
    // From now on new secrets of this profile stay in memory until the program ends; those of others do not.
    void keepForThisRunOnly(const QString &profile);
    bool keepsForThisRunOnly(const QString &profile) const;
    // Whether this secret is held for this run only.
    bool isForThisRunOnly(const QString &name) const;

Q_SIGNALS:
    void stateChanged(Calends::VaultState state);
    // The keychain takes its time over a secret: it may be asking for its password in a window of its own.
    void waitingChanged(bool waiting);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
