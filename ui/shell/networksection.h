// Through which proxy the servers are asked, on the settings page.
#pragma once

#include <QWidget>

#include "models/account/ownproxy.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Calends {

class TextLabel;

// Nothing changes before "Save". What cannot be meant is said below its field. The password is never shown
// again, only whether one is kept.
class NetworkSection : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    NetworkSection(OwnProxy &proxy, Vault &vault, QWidget *parent = nullptr);

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        TextLabel *problem = nullptr;
    };

    Field addField(QVBoxLayout *column, const QString &label);
    void fillFields();
    void fillKeychain();
    void show();
    void showKeychain();
    void edited();
    void save();
    void unlock();
    void saved(const VaultResult &result, const ProxyChoice &choice, const QString &password);
    void showPassword();
    QString consequence() const;
    void choiceChanged();
    void say(const QString &text);
    ProxyChoice typed() const;
    bool isTyped() const; // something else than what holds

    OwnProxy &m_proxy;
    Vault &m_vault;
    ProxyChoice m_shown; // as the fields were last filled
    bool m_isAsking = false; // the keychain, to save
    QComboBox *m_kind;
    QWidget *m_fields; // of the person's own proxy
    Field m_host;
    Field m_port;
    Field m_user;
    Field m_password;
    QWidget *m_keychain;
    TextLabel *m_keychainWords;
    QPushButton *m_unlock;
    QPushButton *m_thisRun;
    QPushButton *m_save;
    TextLabel *m_said;
};

} // namespace Calends
