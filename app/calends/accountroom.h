// Everything that exists once per open account: session, store, tables, feeds, pages.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/account/storekey.h"
#include "models/core/savedfilters.h"
#include "models/core/store.h"
#include "models/people/peoplesources.h"

namespace Calends {

class AccountChanges;
class AccountKeys;
class AccountLists;
class AccountTokens;
class PendingRecord;
class Vault;
class WebhookSecrets;
class WindowPage;
class Workspace;

class AccountRoom : public QObject
{
    Q_OBJECT
public:
    // Through this proxy; none: the system's.
    AccountRoom(const Profile &profile, Vault &vault, const std::shared_ptr<const ProxySetting> &proxy = {},
        QObject *parent = nullptr);
    ~AccountRoom() override;

    Session &session() { return *m_session; }
    // Held until the room and all that share it have ended.
    std::shared_ptr<const ProfileLock> lock() const { return m_lock; }
    // Its pages: made when the account is first shown, and kept, so that the person finds them as they were
    // left. Whoever shows them is their parent; they end with the room.
    Workspace *workspace();

    void open(); // with the vault's secrets
    void openWith(const Credential &credential, const QList<OAuthClientSecret> &clients = {});

    // What the person should know of the store, its key and the secrets, translated.
    QStringList notes() const;
    QString storeText() const; // for the status line; empty when what is seen is kept

    // What the window's tabs show of it, by tab.
    const QHash<QString, QByteArray> &views() const { return m_views; }
    void keepLayout(const QHash<QString, QByteArray> &views);
    // The filters that were saved, once the store is there; nullptr before.
    SavedFilters *savedFilters() const { return m_filters.get(); }
    AccountChanges *changes() const { return m_changes.get(); } // nullptr before the store is there
    AccountTokens &tokens() const { return *m_tokens; }
    // For the tour; the system's clock otherwise. Holds for the pages made before.
    void setClock(const std::function<QDateTime()> &now);

    // Makes the page that belongs to no account, anew for each workspace. To be told before the first.
    void setCommonPage(const std::function<WindowPage *()> &make) { m_commonPage = make; }

    // All profiles of this computer, among which some may use the same key.
    void setProfiles(const std::function<QList<Profile>()> &all);

    // Answered when nothing of it is still on its way to the disk, so that its end keeps nobody waiting.
    QFuture<bool> close();

    // Where the store of a profile is kept; empty for profiles that live for the run only. And the lock of
    // both, asked for.
    static QString storeFileOf(const Profile &profile);
    static std::shared_ptr<const ProfileLock> lockOf(const Profile &profile);

Q_SIGNALS:
    void workspaceOutdated(); // its pages are others now (another kind of people)
    void notesChanged();
    void forwardWanted(); // a window of its own leads to its pages

private:
    void sessionStateChanged(Session::State state);
    void openStore();
    void makeStore(const StoreKey &key, const StoreKey &journalKey);
    void recall(const QByteArray &facts);
    void remember();
    void showLists();
    void followFeeds();
    void learnNewTeams();
    void followSoon();
    void refreshAfterLearning();
    void makeWorkspace();
    void makeTokens();
    void showMark();
    void followChanges();

    Vault &m_vault;
    std::shared_ptr<const ProfileLock> m_lock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SavedFilters> m_filters;
    std::unique_ptr<AccountKeys> m_keys;
    std::unique_ptr<AccountTokens> m_tokens; // new pairs go from the changes to it
    std::shared_ptr<WebhookSecrets> m_webhookSecrets; // that changes set
    std::unique_ptr<AccountChanges> m_changes; // once the store is there
    std::unique_ptr<PendingRecord> m_pending; // of its edits
    std::shared_ptr<AccountLists> m_lists; // also held for the pages that show them, while those end
    QPointer<Workspace> m_workspace;
    QList<QPointer<Workspace>> m_former; // others took their place
    QString m_keyMessage; // why the store has no key; the key itself is the store's alone
    QByteArray m_layout;
    QByteArray m_inspectors; // pinned and in windows
    QHash<QString, QByteArray> m_views;
    QByteArray m_keptScope;
    bool m_opening = false; // the store's key or what it remembers is under way
    bool m_followsSoon = false; // what the account may do has changed
    bool m_failed = false; // the server could not be asked the last time
    PeopleKind m_peopleKind = PeopleKind::ManagedUsers;
    std::function<WindowPage *()> m_commonPage;
};

} // namespace Calends
