// Everything that exists once per open account: session, store, tables, feeds, pages.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/people/peoplesources.h"

namespace Calends {

class Store;
class Vault;
class Workspace;

class AccountRoom : public QObject
{
    Q_OBJECT
public:
    AccountRoom(const Profile &profile, Vault &vault, QObject *parent = nullptr);
    ~AccountRoom() override;

    Session &session() { return *m_session; }
    // Its pages; made when the account is first shown, owned by the window.
    Workspace *makeWorkspace();

    void open(); // with the vault's secrets
    void openWith(const Credential &credential, const QList<OAuthClientSecret> &clients = {});

    // Where the store of a profile is kept; empty for profiles that live for the run only.
    static QString storeFileOf(const Profile &profile);

Q_SIGNALS:
    void workspaceOutdated(); // its pages are others now (another kind of people)

private:
    void openStore();
    void makeStore(const QByteArray &key);
    QString clientName(const QString &id) const;
    QString scheduleName(qint64 id) const;
    QString personName(qint64 id) const;

    struct Lists;
    Vault &m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Lists> m_lists;
    QPointer<Workspace> m_workspace;
    PeopleKind m_peopleKind = PeopleKind::ManagedUsers;
};

} // namespace Calends
