// The form of "Connect an account": kind, host, secret, environment and write level.
#pragma once

#include <QHash>
#include <QWidget>

#include "models/account/serveraddress.h"
#include "models/account/session.h"
#include "models/account/vault.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Calends {

class TextLabel;

struct ConnectionDraft
{
    Profile profile; // without an id
    Credential credential;
};

class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(QWidget *parent = nullptr);

    // Begins anew, with every field empty.
    void start();
    ConnectionDraft draft() const;
    // Why the draft cannot be tested yet; empty when it can.
    QString missing() const;
    QString host() const; // that is chosen or typed
    // Where the secret will be kept, or why it cannot be.
    void setVaultState(VaultState state, bool thisRunOnly);

Q_SIGNALS:
    void changed();
    void testWanted();
    void cancelled();
    void keepForThisRunWanted();

private:
    enum class Host : quint8 { UnitedStates, Europe, Custom }; // in the order of m_host

    void fillChoices();
    void addFields();
    void addButtons();
    void addField(const QString &label, QWidget *field);
    void follow();
    void kindChanged();
    void hostChanged();
    void environmentChanged();
    void edited();
    QString missingClient() const;
    CredentialKind kind() const;
    bool isSelfHosted() const;
    ServerAddress address() const; // that is chosen or typed
    Credential credential() const;

    QComboBox *m_kind;
    QComboBox *m_host;
    QLineEdit *m_address;
    QLineEdit *m_authority;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QLineEdit *m_refreshToken;
    QLineEdit *m_clientSecret; // of a confidential OAuth2 client
    QLineEdit *m_scopes;
    QCheckBox *m_own;
    TextLabel *m_ownMeaning;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_writeLevel;
    TextLabel *m_keyHint;
    TextLabel *m_vaultHint;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_cancel;
    QVBoxLayout *m_column;
    QHash<QWidget *, QWidget *> m_labels; // of a field
};

} // namespace Calends
