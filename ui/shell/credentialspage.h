// "Credentials and plan": what signs for an account and what else it holds; where secrets are typed in.
#pragma once

#include <functional>

#include "models/account/session.h"
#include "ui/kit/windowpage.h"

class QPushButton;

namespace Calends {

class AccountScope;
class Banner;
class HeldList;
class Pill;
class ProfileSection;
class SecretForm;
class Sheet;
class TextLabel;

// Session, vault and scope outlive the page. A secret is never shown, only whether it is held.
class CredentialsPage : public WindowPage
{
    Q_OBJECT
public:
    using PersonName = std::function<QString(qint64)>; // empty when not known

    CredentialsPage(Session &session, Vault &vault, AccountScope &scope, const PersonName &personName,
        QWidget *parent = nullptr);

    static QString pageId();
    // What belongs to the account's own key, below the form it is typed into.
    void addKeySection(QWidget *section);
    void takeFocus() override; // the line for the account's own secret
    void showRow(const QString &row, const QString &owner) override; // ProfileRow: the profile's name

    static constexpr QLatin1StringView ProfileRow{"profile"};

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillSheet();
    void makeClientForm();
    void makePersonForm();
    void follow();

    void showAccount();
    void showVault();
    void showClients();
    void showPeople();

    void keepClient(const OAuthClientSecret &pair);
    void keepPerson(const QStringList &texts, bool own);
    void tell(SecretForm *form, const QFuture<VaultResult> &kept, const QString &done);

    Sheet *m_sheet;
    Session &m_session;
    Vault &m_vault;
    AccountScope &m_scope;
    PersonName m_personName;

    TextLabel *m_signs;
    Pill *m_signState;
    ProfileSection *m_profile;
    TextLabel *m_obstacle;
    TextLabel *m_signWords;
    TextLabel *m_vaultWords;
    QPushButton *m_unlock;
    QPushButton *m_thisRun;
    SecretForm *m_accountForm;
    Banner *m_clientsFailed;
    HeldList *m_clients;
    SecretForm *m_clientForm;
    HeldList *m_people;
    SecretForm *m_personForm;
    bool m_arePeopleStale = false; // while nobody looks
};

} // namespace Calends
