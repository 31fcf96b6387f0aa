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

class AccountLists;
class Vault;
class WindowPage;
class Workspace;

class AccountRoom : public QObject
{
    Q_OBJECT
public:
    AccountRoom(const Profile &profile, Vault &vault, QObject *parent = nullptr);
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

    // How the person arranged the pages, in the sealed store.
    QByteArray layout() const { return m_layout; }
    // What the window's tabs show of it, by tab.
    const QHash<QString, QByteArray> &views() const { return m_views; }
    void keepLayout(const QHash<QString, QByteArray> &views);
    // The filters that were saved, once the store is there; nullptr before.
    SavedFilters *savedFilters() const { return m_filters.get(); }
    // For the tour; the system's clock otherwise. Holds for the pages made before.
    void setClock(const std::function<QDateTime()> &now);

    // Makes the pages that belong to no account, anew for each workspace. To be told before the first.
    void setCommonPages(const std::function<QList<WindowPage *>()> &make) { m_commonPages = make; }

    // Answered when nothing of it is still on its way to the disk, so that its end keeps nobody waiting.
    QFuture<bool> close();

    // Where the store of a profile is kept; empty for profiles that live for the run only. And the lock of
    // both, asked for.
    static QString storeFileOf(const Profile &profile);
    static std::shared_ptr<const ProfileLock> lockOf(const Profile &profile);

Q_SIGNALS:
    void workspaceOutdated(); // its pages are others now (another kind of people)
    void notesChanged();

private:
    void sessionStateChanged(Session::State state);
    void openStore();
    void makeStore(const StoreKey &key);
    void recall(const QByteArray &facts);
    void remember();
    void showLists();
    void followFeeds();
    void learnNewTeams();
    void followSoon();
    void refreshAfterLearning();
    void makeWorkspace();
    void equip(Workspace &workspace);

    Vault &m_vault;
    std::shared_ptr<const ProfileLock> m_lock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SavedFilters> m_filters;
    std::shared_ptr<AccountLists> m_lists; // also held for the pages that show them, while those end
    QPointer<Workspace> m_workspace;
    QList<QPointer<Workspace>> m_former; // others took their place
    StoreKey m_key;
    QByteArray m_layout;
    QByteArray m_inspectors; // pinned and in windows
    QHash<QString, QByteArray> m_views;
    QByteArray m_states; // of the pages: what is filtered by and chosen
    QByteArray m_keptScope;
    bool m_opening = false; // the store's key or what it remembers is under way
    bool m_followsSoon = false; // what the account may do has changed
    bool m_failed = false; // the server could not be asked the last time
    PeopleKind m_peopleKind = PeopleKind::ManagedUsers;
    std::function<QList<WindowPage *>()> m_commonPages;
};

} // namespace Calends
