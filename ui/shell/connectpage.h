// "Connect an account": kind, host, secret, environment and write level, then the test, then open.
#pragma once

#include <QWidget>

#include "models/account/connectiontest.h"
#include "models/account/session.h"
#include "models/account/vault.h"
#include "ui/kit/ladderlist.h"

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

class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    // Begins anew, with every field empty.
    void start();
    ConnectionDraft draft() const;
    // Why the draft cannot be tested yet; empty when it can.
    QString missing() const;

    // The test under way, as far as it got.
    void showResults(const QList<RungResult> &results, bool running);
    // The test passed: what the account may do, before it is opened.
    void showPassed(const Capabilities &capabilities);
    void showFailed();
    // Where the secret will be kept, or why it cannot be.
    void setVaultState(VaultState state, bool thisRunOnly);

Q_SIGNALS:
    void testWanted();
    void openWanted();
    void cancelled();
    void keepForThisRunWanted();

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void kindChanged();
    void hostChanged();
    void environmentChanged();
    void edited();
    CredentialKind kind() const;
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
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_writeLevel;
    TextLabel *m_keyHint;
    TextLabel *m_vaultHint;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_open;
    QPushButton *m_cancel;
    TextLabel *m_resultTitle;
    LadderList *m_ladder;
    QVBoxLayout *m_summary;
    QHash<QWidget *, QWidget *> m_labels; // of a field
};

} // namespace Calends
