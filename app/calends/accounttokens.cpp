#include "app/calends/accounttokens.h"

#include <algorithm>

#include "app/calends/accountlists.h"
#include "app/calends/accountperson.h"
#include "models/managedusers/createdtokens.h"
#include "models/managedusers/manageduserchanges.h"
#include "models/operations/table.h"
#include "ui/kit/texts.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/workspace.h"
#include "ui/tokens/tokenbenchpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

BenchPerson benchPerson(const Person &person)
{
    return {person.id(), person.name(), person.email(), person.clientId(), person.user.username.value()};
}

bool hasIn(const Person &person, const QString &typed)
{
    return typed.isEmpty() || person.name().contains(typed, Qt::CaseInsensitive)
        || person.email().contains(typed, Qt::CaseInsensitive);
}

} // namespace

AccountTokens::AccountTokens(
    Session &session, const AccountScope &scope, const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_scope(scope)
    , m_around(surroundings)
{
    connect(&session, &Session::profileChanged, this, [this] {
        for (const auto &[id, person] : m_people)
            person->follow();
    });
}

AccountTokens::~AccountTokens() = default;

ChangeKind AccountTokens::kind()
{
    const auto organization
        = [&session = m_session] { return session.capabilities().facts().organizationId; };
    return keepingTokens(managedUserKind({}, organization, readObstacleOf(m_session)), m_session,
        [this](const ManagedUserToken &pair) { m_escrow.put(pair); });
}

void AccountTokens::addPage(QList<WindowPage *> &pages)
{
    auto *const page = new TokenBenchPage(m_session, m_escrow, bench());
    connect(page, &TokenBenchPage::previewWanted, this, m_around.preview);
    const auto last = std::find_if(pages.crbegin(), pages.crend(),
        [page](const WindowPage *each) { return each->section() == page->section(); });
    pages.insert(last.base(), page); // the end, where there is no other of its section
}

void AccountTokens::enter(Workspace &workspace)
{
    auto *const page = qobject_cast<TokenBenchPage *>(workspace.page(TokenBenchPage::pageId()));
    if (!page)
        return;
    m_workspace = &workspace;
    const Navigator *const navigator = &workspace.navigator();
    // What a client's tokens may do is in the list of clients.
    connect(navigator, &Navigator::wentTo, page, [this, page](const Place &place) {
        AccountLists *const lists = m_around.lists();
        if (place.page != page->id() || !lists)
            return;
        lists->readClients();
        connect(&lists->clients(), &TableModel::countsChanged, page, &TokenBenchPage::refreshShown,
            Qt::UniqueConnection);
        connect(&lists->people(), &TableModel::countsChanged, page, &TokenBenchPage::refreshShown,
            Qt::UniqueConnection);
    });
}

TokenBench AccountTokens::bench()
{
    TokenBench bench;
    bench.people = [this](const QString &typed, int most) { return people(typed, most); };
    bench.person = [this](qint64 id) { return person(id); };
    bench.clientName = [this](const QString &id) { return clientName(id); };
    bench.permissions = [this](const QString &client) { return permissions(client); };
    bench.obstacle = [this] { return obstacle(); };
    bench.changeObstacle = m_around.changeObstacle;
    bench.renewalObstacle = [this](const BenchPerson &person) { return renewalObstacle(person); };
    bench.renewal = [this](const BenchPerson &person, const QString &why) { return renewal(person, why); };
    bench.open = [this](PersonPage page, const BenchPerson &person) { open(page, person); };
    return bench;
}

// Those whose tokens are held come first.
QList<BenchPerson> AccountTokens::people(const QString &typed, int most) const
{
    QList<BenchPerson> found;
    AccountLists *const lists = m_around.lists();
    if (!lists)
        return found;
    const QStringList ids = lists->people().ids();
    const CredentialRing &ring = m_session.credentials();
    for (const bool isHeld : {true, false}) {
        for (const QString &id : ids) {
            if (found.size() >= most)
                return found;
            const Person *const person = lists->people().find(id);
            if (person && person->isManaged() && ring.holdsPerson(person->id()) == isHeld
                && hasIn(*person, typed))
                found.append(benchPerson(*person));
        }
    }
    return found;
}

std::optional<BenchPerson> AccountTokens::person(qint64 id) const
{
    AccountLists *const lists = m_around.lists();
    const Person *const found = lists ? lists->people().find(QString::number(id)) : nullptr;
    return found ? std::optional(benchPerson(*found)) : std::nullopt;
}

QString AccountTokens::clientName(const QString &id) const
{
    AccountLists *const lists = m_around.lists();
    return lists ? lists->clientName(id) : QString();
}

// From the list of clients, or those of the account's own.
QStringList AccountTokens::permissions(const QString &client) const
{
    AccountLists *const lists = m_around.lists();
    const OAuthClient *const found = lists ? lists->clients().find(client) : nullptr;
    QStringList names;
    if (found) {
        for (const OpenEnum<ClientPermission> &permission : found->permissions.value())
            names.append(permission.text());
    }
    const bool isOwn = !client.isEmpty() && client == m_session.profile().clientId;
    return names.isEmpty() && isOwn ? m_session.capabilities().facts().permissions : names;
}

QString AccountTokens::obstacle() const
{
    const AccountFacts &facts = m_session.capabilities().facts();
    if (facts.customer == CustomerKind::Unknown)
        return {};
    return m_session.capabilities().check(Operations::getOauthClientsByClientIdUsers.row()).words();
}

QString AccountTokens::renewalObstacle(const BenchPerson &person) const
{
    if (person.clientId.isEmpty())
        return tr("Only managed users have tokens of a client.");
    const Operation &operation = Operations::postOauthClientsByClientIdUsersByUserIdForceRefresh.row();
    Arguments arguments;
    arguments.with(u"clientId"_s, person.clientId).with(u"userId"_s, QString::number(person.id));
    const Verdict verdict = m_session.check(operation, arguments, Subject::account());
    return verdict.allowed() ? m_around.changeObstacle() : verdict.words();
}

Change AccountTokens::renewal(const BenchPerson &person, const QString &why) const
{
    ManagedUser user;
    user.id = person.id;
    user.email = person.address;
    user.name = person.name;
    Change change = managedUserTokensAnew(person.clientId, user, {.place = TokenPlace::Escrow});
    if (!why.isEmpty())
        change.detail = joined({change.detail, tr("Why: %1").arg(why)});
    return change;
}

AccountPerson &AccountTokens::personOf(const BenchPerson &person, Store &store)
{
    std::unique_ptr<AccountPerson> &found = m_people[person.id];
    if (!found)
        found = std::make_unique<AccountPerson>(m_session, m_scope, store, person);
    return *found;
}

// Calendars are no list of rows: the answer is shown as it comes.
void AccountTokens::open(PersonPage page, const BenchPerson &person)
{
    Store *const store = m_around.store();
    if (!m_workspace || !store)
        return;
    Navigator &navigator = m_workspace->navigator();
    const QString id = AccountPerson::pageId(page, person.id);
    if (id.isEmpty()) {
        navigator.go({.page = OperationPage::pageId(),
            .row = latin1(Operations::getCalendars.row().id),
            .username = QString::number(person.id)});
    } else if (m_workspace->page(id)) {
        navigator.go({id, {}});
    } else {
        m_workspace->setPages({personOf(person, *store).makePage(page)}); // and shows it
    }
}

} // namespace Calends
