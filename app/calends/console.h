// The composition root: window, profiles, vault, the accounts that are open.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

#include "app/calends/commandline.h"
#include "app/calends/programsettings.h"
#include "app/calends/sandboxprocess.h"
#include "models/account/profilestore.h"
#include "models/account/vault.h"

namespace Calends {

class AccountRoom;
class Connecting;
class ProfileLock;
class MainWindow;
class QuestionBox;
struct AccountLink;
struct ConnectionDraft;
struct StartRequest;

class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(const CommandLine &line, QObject *parent = nullptr);
    ~Console() override;

    void start();
    // Comes forward with what a later start, or the desktop, asks for.
    void take(const StartRequest &request);
    MainWindow &window() { return *m_window; }
    SandboxProcess &sandbox() { return m_sandbox; }
    AccountRoom *room() const; // the one that is shown; nullptr: none
    Vault &vault() { return m_vault; }
    ProgramSettings &settings() { return m_settings; }

private:
    void connectWindow();
    void followDiscretion();
    void listAccounts();
    void show(const QString &profileId);
    void showRoom(AccountRoom &room);
    void renewWorkspace(AccountRoom &room);
    AccountRoom &addRoom(const Profile &profile);
    void openSandbox();
    void showNotes();
    void accept(const ConnectionDraft &draft);
    void enter(const Profile &profile, const Credential &credential);
    void offerThisRunOnly(const ConnectionDraft &draft, const VaultResult &refusal);
    void importFrom(const QString &file);
    void exportTo(const QString &file);
    void removeKept(const Profile &profile);
    void removeFiles(const Profile &profile, const std::shared_ptr<const ProfileLock> &lock);
    LeftJournalsPlace leftJournals() const;
    void removeEmptyJournal(const Profile &profile);
    void tellOfProfiles();
    void importProfiles();
    void exportProfile();
    void removeAccount();
    void comeForward(const QByteArray &token);
    // By id or name; nothing where there is none, or several, which is said.
    std::optional<Profile> namedAccount(const QString &account);
    void openNamed(const QString &account);
    void openLink(const QString &text);
    void askToOpen(const Profile &profile, const AccountLink &link);
    void goTo(const Profile &profile, const AccountLink &link);
    void restoreLayout();
    void keepLayout();
    void tell(const QString &title, const QString &text);

    CommandLine m_line;
    ProgramSettings m_settings;
    ProfileStore m_profiles;
    Vault m_vault;
    SandboxProcess m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Connecting> m_connecting;
    std::map<QString, std::unique_ptr<AccountRoom>> m_rooms; // by profile id
    QString m_shown;
    QString m_profilesTold;
    QPointer<QuestionBox> m_linkQuestion; // whether the account of a link may be opened
    QTimer m_keeping; // after what tabs show has changed
    bool m_accepting = false; // the keychain is about to keep a new account's secret
};

} // namespace Calends
