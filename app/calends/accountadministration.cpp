#include "app/calends/accountadministration.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "app/calends/listpage.h"
#include "models/managedusers/manageduser.h"
#include "models/oauthclients/oauthclientediting.h"
#include "models/teams/membershipediting.h"
#include "models/teams/teamediting.h"
#include "models/teams/teamsources.h"
#include "models/webhooks/webhookediting.h"
#include "models/webhooks/webhooksecrets.h"
#include "models/webhooks/webhooksources.h"
#include "ui/oauthclients/oauthclientpage.h"
#include "ui/teams/addtoteam.h"
#include "ui/teams/membershippage.h"
#include "ui/teams/teampage.h"
#include "ui/webhooks/keptsecretdialog.h"
#include "ui/webhooks/webhookpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

EditedList edited(const QString &page, const RowEditing &editing, Feed &feed, const QByteArray &kind)
{
    EditedList list;
    list.page = page;
    list.editing = editing;
    list.feed = &feed;
    list.kinds = {kind};
    return list;
}

// Nothing: it was not read whole.
std::optional<int> wholeRows(const QList<SourceState> &sources, const QString &list)
{
    const auto found = std::find_if(sources.cbegin(), sources.cend(),
        [&list](const SourceState &source) { return source.list == list && isWhole(source.standing); });
    return found == sources.cend() ? std::nullopt : std::optional(found->rows);
}

bool isRead(const QList<SourceState> &sources, const QString &list)
{
    return wholeRows(sources, list).has_value();
}

} // namespace

AccountAdministration::AccountAdministration(
    const AccountBasis &basis, PlannedFeed<Person> &people, const std::function<QString(qint64)> &personName)
    : m_session(basis.session)
    , m_scope(basis.scope)
    , m_people(people)
    , m_secrets(basis.webhookSecrets)
    , m_personName(personName)
    , m_webhooks(m_session, basis.store, webhookFeed(m_session.capabilities(), m_scope))
    , m_peopleByClient(
          countsOf<Person>(m_people.table(), [](const Person &person) { return person.clientId(); }))
    , m_webhooksByClient(countsOf<Webhook>(
          m_webhooks.table(), [](const Webhook &webhook) { return webhook.oAuthClientId.value(); }))
    , m_clients(m_session, basis.store, oauthClientFeed(m_session.capabilities(), m_scope, counts()))
    , m_memberships(m_session, basis.store, membershipFeed(m_session.capabilities(), m_scope, cleanEmail))
    , m_membersByTeam(countsOf<Membership>(m_memberships.table(),
          [](const Membership &membership) { return QString::number(membership.teamId.value()); }))
    , m_teams(m_session, basis.store,
          teamFeed(m_session.capabilities(), [this](qint64 team) { return membersOf(team); }))
    , m_teamMembers(m_session)
{
    const QList<Feed *> all = feeds();
    for (Feed *const feed : all)
        feed->setStaleAfter(RowsGrowStaleAfter);
    m_teams.takeNamesFrom(m_memberships);
    // What is counted for each client is in no row of its own.
    for (const Feed *const counted : std::initializer_list<Feed *>{&m_people.feed(), &m_webhooks.feed()})
        QObject::connect(counted, &Feed::settled, &m_clients.table(),
            [table = &m_clients.table()] { table->setContext(table->context()); });
    // Who is in a team was read with it; a membership changed here makes that old.
    QObject::connect(&m_memberships.table(), &TableModel::countsChanged, &m_teamMembers, &RowReads::forget);
}

QList<Feed *> AccountAdministration::feeds()
{
    return {&m_clients.feed(), &m_webhooks.feed(), &m_teams.feed(), &m_memberships.feed()};
}

void AccountAdministration::open(const QString &page)
{
    read(page);
    if (page == u"oauthclients"_s)
        read(u"webhooks"_s); // which are counted for each
}

void AccountAdministration::read(const QString &page)
{
    if (m_opened.contains(page))
        return;
    m_opened.insert(page);
    followPage(page);
}

void AccountAdministration::readClientsAgain()
{
    m_clients.table().readAgain();
    m_webhooks.table().readAgain();
}

void AccountAdministration::follow()
{
    for (const QString &page : std::as_const(m_opened))
        followPage(page);
}

void AccountAdministration::followPage(const QString &page)
{
    if (page == u"oauthclients"_s)
        m_clients.follow();
    else if (page == u"webhooks"_s)
        m_webhooks.follow();
    else if (page == u"teams"_s)
        m_teams.follow();
    else if (page == u"memberships"_s)
        m_memberships.follow();
}

QList<WindowPage *> AccountAdministration::makePages()
{
    const auto clientName = [this](const QString &id) { return m_scope.clientName(id); };
    const TeamMembers members{m_teamMembers,
        [this](const Team &team) { return teamMembersQuestion(m_session.capabilities(), team); }};
    return {makeListPage(oauthClientPage(m_clients.table(), counts()), m_clients, m_session),
        makeListPage(webhookPage(m_webhooks.table(), clientName), m_webhooks, m_session),
        makeListPage(teamPage(m_teams.table(), members, cleanEmail), m_teams, m_session),
        makeListPage(membershipPage(m_memberships.table(), membershipNames(m_scope, cleanEmail)),
            m_memberships, m_session)};
}

QList<EditedList> AccountAdministration::editedLists()
{
    const Capabilities &capabilities = m_session.capabilities();
    EditedList clients = edited(u"oauthclients"_s,
        oauthClientEditing(
            m_clients.table(), capabilities, m_scope,
            [this] {
                return m_session.profile().credential == CredentialKind::OAuthClientSecret
                    ? m_session.profile().clientId
                    : QString();
            },
            counts()),
        m_clients.feed(), "oauth client"_ba);
    EditedList teams
        = edited(u"teams"_s, teamEditing(m_teams.table(), capabilities), m_teams.feed(), "team"_ba);
    clients.refreshesAll = true; // webhooks and teams go with a client
    teams.refreshesAll = true; // event types go with a team
    EditedList webhooks
        = edited(u"webhooks"_s, webhookEditing(m_webhooks.table(), capabilities, m_scope, m_secrets),
            m_webhooks.feed(), "webhook"_ba);
    webhooks.further = {copyWebhookSecret()};
    EditedList memberships = edited(u"memberships"_s,
        membershipEditing(m_memberships.table(), capabilities, m_scope, m_personName), m_memberships.feed(),
        "membership"_ba);
    memberships.listSize = [this](const Change &change) {
        const qint64 team = change.arguments.pathValue(u"teamId").toLongLong();
        return wholeRows(m_memberships.feed().sources(), membersList(team));
    };
    return {clients, webhooks, teams, memberships};
}

FurtherEdit AccountAdministration::addToTeam()
{
    FurtherEdit edit;
    edit.id = u"addToTeam"_s;
    edit.text = AddToTeam::tr("Add to team…");
    edit.obstacle = [this](const QString &) { return obstacleToAdding(m_session.capabilities(), m_scope); };
    edit.open = [this](const QStringList &ids, QWidget *window,
                    const std::function<void(const QList<Change> &)> &take) {
        auto *const form
            = new AddToTeam(teamsToAddTo(m_session.capabilities(), m_scope), int(ids.size()), window);
        QObject::connect(form, &AddToTeam::joinWanted, form, [this, ids, take](const TeamJoin &join) {
            take(joiningChanges(
                ids, join, {m_memberships.table(), m_session.capabilities(), m_scope, m_personName}));
        });
        form->open();
    };
    return edit;
}

// Only what was kept here: of what the server answers it is removed.
FurtherEdit AccountAdministration::copyWebhookSecret()
{
    FurtherEdit edit;
    edit.id = u"copyWebhookSecret"_s;
    edit.text = KeptSecretDialog::tr("Copy secret…");
    edit.makesChanges = false;
    edit.obstacle = [secrets = m_secrets](const QString &id) {
        if (id.isEmpty())
            return KeptSecretDialog::tr("Choose one webhook.");
        return secrets->isKeptFor(id)
            ? QString()
            : KeptSecretDialog::tr(
                "Its secret is not in this keychain: it was not given here, or not to be kept.");
    };
    edit.open = [this](const QStringList &ids, QWidget *window,
                    const std::function<void(const QList<Change> &)> &) {
        const QString &id = ids.constFirst();
        const Webhook *const webhook = m_webhooks.table().find(id);
        auto *const dialog = new KeptSecretDialog(
            webhook ? webhook->subscriberUrl.value() : id,
            [secrets = m_secrets, id] { return secrets->keptFor(id); }, m_secretOnClipboard, window);
        dialog->open();
    };
    return edit;
}

OAuthClientCounts AccountAdministration::counts()
{
    return {[this](const QString &client) { return peopleOf(client); },
        [this](const QString &client) { return webhooksOf(client); }};
}

// Either the organization's list, which has everybody, or the client's own.
std::optional<qsizetype> AccountAdministration::peopleOf(const QString &client) const
{
    const QList<SourceState> sources = m_people.feed().sources();
    const bool isCounted
        = isRead(sources, OrganizationUsersList) || isRead(sources, ManagedUsersListPrefix + client);
    return isCounted ? std::optional(m_peopleByClient.of(client)) : std::nullopt;
}

std::optional<qsizetype> AccountAdministration::webhooksOf(const QString &client)
{
    const bool isCounted = isRead(m_webhooks.feed().sources(), ClientWebhooksListPrefix + client);
    return isCounted ? std::optional(m_webhooksByClient.of(client)) : std::nullopt;
}

// Whoever made a team is in it: none is one whose members are not listed.
std::optional<qsizetype> AccountAdministration::membersOf(qint64 team) const
{
    const qsizetype members = m_membersByTeam.of(QString::number(team));
    return members > 0 ? std::optional(members) : std::nullopt;
}

} // namespace Calends
