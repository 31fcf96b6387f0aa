#include "app/calends/accountroom.h"

#include <QStandardPaths>

#include "models/account/storekey.h"
#include "models/account/vault.h"
#include "models/bookings/bookingsources.h"
#include "models/bookings/bookingtable.h"
#include "models/core/store.h"
#include "models/eventtypes/eventtypesources.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/people/persontable.h"
#include "models/schedules/schedulesources.h"
#include "models/schedules/scheduletable.h"
#include "ui/bookings/bookingpage.h"
#include "ui/eventtypes/eventtypepage.h"
#include "ui/people/peoplepage.h"
#include "ui/schedules/schedulepage.h"
#include "ui/shell/capabilitiespage.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int StaleAfter = 15 * 60 * 1000; // ms

} // namespace

struct AccountRoom::Lists
{
    Lists(Session &session, const AccountScope &scope, Store &store, const PersonNames &names,
        const std::function<QString(qint64)> &owner)
        : bookings(session, store, bookingFeed(session.capabilities(), scope))
        , eventTypes(session, store, eventTypeFeed(session.capabilities(), scope))
        , schedules(session, store, scheduleFeed(session.capabilities(), scope, owner))
        , people(session, store, personFeed(session.capabilities(), scope, names))
        , personNames(names)
    {
        for (Feed *feed :
            QList<Feed *>{&bookings.feed(), &eventTypes.feed(), &schedules.feed(), &people.feed()})
            feed->setStaleAfter(StaleAfter);
    }

    void follow()
    {
        bookings.follow();
        eventTypes.follow();
        schedules.follow();
        people.follow();
    }

    PlannedFeed<Booking> bookings;
    PlannedFeed<EventType> eventTypes;
    PlannedFeed<Schedule> schedules;
    PlannedFeed<Person> people;
    PersonNames personNames;
};

AccountRoom::AccountRoom(const Profile &profile, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_session(std::make_unique<Session>(profile, vault))
    , m_scope(std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials()))
{
    connect(m_session.get(), &Session::factsLearnt, m_scope.get(), &AccountScope::load);
    connect(m_scope.get(), &AccountScope::loaded, this, &AccountRoom::openStore);
    connect(m_scope.get(), &AccountScope::changed, this, [this] {
        if (m_lists)
            m_lists->follow();
    });
}

AccountRoom::~AccountRoom()
{
    // The pages look at the tables: they go first.
    delete m_workspace;
}

void AccountRoom::open() { m_session->open(); }

void AccountRoom::openWith(const Credential &credential, const QList<OAuthClientSecret> &clients)
{
    for (const OAuthClientSecret &pair : clients)
        m_session->credentials().addClient(pair);
    m_session->openWith(credential);
}

QString AccountRoom::storeFileOf(const Profile &profile)
{
    if (profile.inMemory)
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/stores/"_L1 + profile.id
        + ".sqlite"_L1;
}

void AccountRoom::openStore()
{
    if (m_store)
        return m_lists->follow();
    if (m_session->profile().inMemory)
        return makeStore({});
    storeKeyOf(m_session->profile(), m_vault).then(this, [this](const StoreKey &key) { makeStore(key.key); });
}

void AccountRoom::makeStore(const QByteArray &key)
{
    if (m_store)
        return;
    const Profile &profile = m_session->profile();
    m_store = std::make_unique<Store>(
        StoreConfiguration{key.isEmpty() ? QString() : storeFileOf(profile), key, profile.id});
    m_peopleKind = peopleWhole(m_session->capabilities(), *m_scope).kind;
    const PersonNames names{
        [this](const QString &id) { return clientName(id); }, [this](qint64 id) { return scheduleName(id); }};
    m_lists = std::make_unique<Lists>(
        *m_session, *m_scope, *m_store, names, [this](qint64 id) { return personName(id); });
    m_lists->follow();
    Q_EMIT workspaceOutdated();
}

Workspace *AccountRoom::makeWorkspace()
{
    auto *workspace = new Workspace;
    m_workspace = workspace;
    QList<WindowPage *> pages;
    if (m_lists) {
        const RequestLog &log = m_session->log();
        const auto add = [&pages, &log](const PageDescription &page, auto &list) {
            pages.append(new ResourcePage(page, list.table(), list.feed(), log));
        };
        add(bookingPage(m_lists->bookings.table()), m_lists->bookings);
        PageDescription eventTypes = eventTypePage(m_lists->eventTypes.table());
        eventTypes.fetchOf = [this](const QString &username) {
            const qint64 organization = m_session->capabilities().facts().organizationId;
            m_lists->eventTypes.feed().load({Source<EventType>{eventTypesOf(username, organization)}});
        };
        add(eventTypes, m_lists->eventTypes);
        add(schedulePage(m_lists->schedules.table()), m_lists->schedules);
        add(peoplePage(m_peopleKind, m_lists->people.table(), m_lists->personNames), m_lists->people);
    }
    pages.append(new CapabilitiesPage(*m_session));
    pages.append(
        new CredentialsPage(*m_session, m_vault, *m_scope, [this](qint64 id) { return personName(id); }));
    workspace->setPages(pages);
    return workspace;
}

QString AccountRoom::clientName(const QString &id) const
{
    for (const ClientReference &client : m_scope->clients()) {
        if (client.id == id)
            return client.name;
    }
    return {};
}

QString AccountRoom::scheduleName(qint64 id) const
{
    const Schedule *schedule = m_lists ? m_lists->schedules.table().find(QString::number(id)) : nullptr;
    return schedule ? schedule->name.value() : QString();
}

QString AccountRoom::personName(qint64 id) const
{
    const Person *person = m_lists ? m_lists->people.table().find(QString::number(id)) : nullptr;
    return person ? person->name() : QString();
}

} // namespace Calends
