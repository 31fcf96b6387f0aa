// The lists an account is administered by: OAuth clients, webhooks, teams and who is in them.
#pragma once

#include <QSet>

#include <functional>
#include <memory>
#include <optional>

#include "app/calends/accountbasis.h"
#include "app/calends/editedlist.h"
#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/core/plannedfeed.h"
#include "models/core/rowcounts.h"
#include "models/core/rowreads.h"
#include "models/core/store.h"
#include "models/oauthclients/clientcounts.h"
#include "models/oauthclients/oauthclient.h"
#include "models/oauthclients/oauthclienttable.h"
#include "models/people/persontable.h"
#include "models/teams/membershiptable.h"
#include "models/teams/teamtable.h"
#include "models/webhooks/webhooktable.h"
#include "ui/kit/clipboardloan.h"

namespace Calends {

class WindowPage;

// Nobody looks at them every day, and there is a call for each team and client: each is asked for when its
// page is first opened. Everything it is given outlives it, it outlives its pages.
class AccountAdministration
{
public:
    AccountAdministration(const AccountBasis &basis, PlannedFeed<Person> &people,
        const std::function<QString(qint64)> &personName);
    AccountAdministration(const AccountAdministration &) = delete;
    AccountAdministration &operator=(const AccountAdministration &) = delete;

    QList<Feed *> feeds();
    void follow(); // those that were opened
    void open(const QString &page);
    void read(const QString &page); // the list of this page, for others that show something of it
    void readClientsAgain(); // other names, other secrets held
    // In the order of the navigation; the caller owns them.
    QList<WindowPage *> makePages();
    QList<EditedList> editedLists();
    FurtherEdit addToTeam(); // people of the directory
    OAuthClientTable &clients() { return m_clients.table(); }

private:
    FurtherEdit copyWebhookSecret();
    // Nothing: not all that may belong to the client were read.
    std::optional<qsizetype> peopleOf(const QString &client) const;
    std::optional<qsizetype> webhooksOf(const QString &client);
    std::optional<qsizetype> membersOf(qint64 team) const;
    OAuthClientCounts counts();
    void followPage(const QString &page);

    Session &m_session;
    const AccountScope &m_scope;
    PlannedFeed<Person> &m_people;
    std::shared_ptr<WebhookSecrets> m_secrets;
    std::function<QString(qint64)> m_personName;
    PlannedFeed<Webhook> m_webhooks;
    RowCounts m_peopleByClient;
    RowCounts m_webhooksByClient;
    PlannedFeed<OAuthClient> m_clients;
    PlannedFeed<Membership> m_memberships;
    RowCounts m_membersByTeam;
    PlannedFeed<Team> m_teams;
    RowReads m_teamMembers;
    QSet<QString> m_opened; // pages
    ClipboardLoan m_secretOnClipboard;
};

} // namespace Calends
