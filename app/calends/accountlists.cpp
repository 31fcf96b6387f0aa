#include "app/calends/accountlists.h"

#include <algorithm>

#include "app/calends/listpage.h"
#include "models/bookings/bookingsources.h"
#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtypesources.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/oauthclients/defaulteventtypes.h"
#include "models/people/personediting.h"
#include "models/schedules/schedulesources.h"
#include "models/schedules/scheduletable.h"
#include "ui/bookings/bookingpage.h"
#include "ui/eventtypes/eventtypepage.h"
#include "ui/people/peoplepage.h"
#include "ui/schedules/schedulepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

AccountLists::AccountLists(const AccountBasis &basis)
    : m_session(basis.session)
    , m_scope(basis.scope)
    , m_personNames{[this](const QString &id) { return m_scope.clientName(id); },
          [this](qint64 id) { return scheduleName(id); }}
    , m_bookings(m_session, basis.store, bookingFeed(m_session.capabilities(), m_scope))
    , m_eventTypes(m_session, basis.store, eventTypeFeed(m_session.capabilities(), m_scope))
    , m_schedules(m_session, basis.store,
          scheduleFeed(m_session.capabilities(), m_scope, [this](qint64 id) { return ownerName(id); }))
    , m_people(m_session, basis.store, personFeed(m_session.capabilities(), m_scope, m_personNames))
    , m_addresses(m_people.table())
    , m_wholeEventTypes(m_session)
    , m_administration(basis, m_people, [this](qint64 id) { return personName(id); })
{
    const QList<Feed *> all = feeds();
    for (Feed *feed : all)
        feed->setStaleAfter(RowsGrowStaleAfter);
    // What was read whole stays as long as the rows it belongs to do.
    QObject::connect(&m_eventTypes.feed(), &Feed::settled, &m_wholeEventTypes, [this] {
        if (!m_eventTypes.feed().state().error.isError())
            m_wholeEventTypes.forget();
    });
    QObject::connect(&m_session, &Session::profileChanged, &m_wholeEventTypes, [this] { askAgainAsHeld(); });
    m_schedules.takeNamesFrom(m_people);
    m_people.takeNamesFrom(m_schedules);
}

QList<Feed *> AccountLists::feeds()
{
    return QList<Feed *>{&m_bookings.feed(), &m_eventTypes.feed(), &m_schedules.feed(), &m_people.feed()}
    + m_administration.feeds();
}

void AccountLists::open(const QString &page)
{
    m_administration.open(page);
    if (page == u"import"_s)
        readClients(); // which tell what their new people start with
}

void AccountLists::follow()
{
    if (m_clientsShown != m_scope.clients()) {
        m_clientsShown = m_scope.clients();
        m_people.table().readAgain(); // their names are in it
        m_administration.readClientsAgain();
    }
    m_bookings.follow();
    m_eventTypes.follow();
    m_schedules.follow();
    m_people.follow();
    m_administration.follow();
}

QList<WindowPage *> AccountLists::makePages(PeopleKind people)
{
    return QList<WindowPage *>{makeListPage(bookingPage(m_bookings.table()), m_bookings, m_session),
               makeEventTypePage(),
               makeListPage(schedulePage(m_schedules.table(), [this](qint64 id) { return personName(id); }),
                   m_schedules, m_session),
               makeListPage(peoplePage(people, m_people.table(), m_personNames), m_people, m_session)}
    + m_administration.makePages();
}

QList<EditedList> AccountLists::editedLists()
{
    EditedList people;
    people.page = u"people"_s;
    people.editing = personEditing(m_people.table(), m_session.capabilities(), m_scope);
    people.feed = &m_people.feed();
    people.kinds = {"managed user"_ba, "organization user"_ba};
    people.importKey = u"email"_s;
    people.importFind
        = [this](const QString &client, const QString &email) { return m_addresses.ofClient(client, email); };
    people.importRemark = [this](const QString &client, const QString &email) {
        return m_addresses.elsewhere(client, email);
    };
    people.creationNote = [this](const Change &creation) {
        return defaultEventTypesText(clients().find(creation.arguments.pathValue(u"clientId")));
    };
    people.refreshesAll = true; // bookings go with their people
    people.further = {m_administration.addToTeam()};
    return QList<EditedList>{people} + m_administration.editedLists();
}

WindowPage *AccountLists::makeEventTypePage()
{
    PageDescription page = eventTypePage(m_eventTypes.table(),
        {m_wholeEventTypes, [this](const EventType &type) { return eventTypeQuestion(m_session, type); }},
        [this](qint64 id) { return scheduleName(id); });
    page.fetchOf = [this](const QString &username) { fetchEventTypesOf(username); };
    return makeListPage(page, m_eventTypes, m_session);
}

void AccountLists::fetchEventTypesOf(const QString &username)
{
    const qint64 organization = m_session.capabilities().facts().organizationId;
    const Subject subject = subjectNamed(username);
    m_askedFor.insert(username, subject);
    m_eventTypes.feed().add({Source<EventType>{eventTypesOf(username, organization, subject)}});
}

void AccountLists::askAgainAsHeld()
{
    QStringList outdated;
    for (auto asked = m_askedFor.cbegin(); asked != m_askedFor.cend(); ++asked) {
        if (subjectNamed(asked.key()) != asked.value())
            outdated.append(asked.key());
    }
    for (const QString &username : std::as_const(outdated))
        fetchEventTypesOf(username);
}

Subject AccountLists::subjectNamed(const QString &username)
{
    const QList<qint64> lenders = m_session.profile().heldPeople;
    const auto lender = std::find_if(lenders.cbegin(), lenders.cend(), [&](qint64 id) {
        const Person *const person = m_people.table().find(QString::number(id));
        return person && person->user.username.value() == username && m_session.credentials().holdsPerson(id);
    });
    return lender == lenders.cend() ? Subject::account() : Subject::person(*lender);
}

QString AccountLists::scheduleName(qint64 id)
{
    const Schedule *schedule = m_schedules.table().find(QString::number(id));
    return schedule ? schedule->name.value() : QString();
}

QString AccountLists::ownerName(qint64 id)
{
    const QString name = personName(id);
    const AccountFacts &facts = m_session.capabilities().facts();
    return name.isEmpty() && id == facts.userId ? facts.username : name;
}

QString AccountLists::personName(qint64 id)
{
    const Person *person = m_people.table().find(QString::number(id));
    return person ? person->name() : QString();
}

} // namespace Calends
