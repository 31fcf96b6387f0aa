#include "app/calends/accountlists.h"

#include <algorithm>

#include "models/bookings/bookingsources.h"
#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtypesources.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/schedules/schedulesources.h"
#include "models/schedules/scheduletable.h"
#include "ui/bookings/bookingpage.h"
#include "ui/eventtypes/eventtypepage.h"
#include "ui/people/peoplepage.h"
#include "ui/schedules/schedulepage.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

namespace {

constexpr int StaleAfter = 15 * 60 * 1000; // ms

template <typename List>
WindowPage *makePage(PageDescription description, List &list, const Session &session)
{
    description.exports = &list.exports();
    return new ResourcePage(description, list.table(), list.feed(), session);
}

} // namespace

AccountLists::AccountLists(Session &session, const AccountScope &scope, Store &store)
    : m_session(session)
    , m_scope(scope)
    , m_personNames{[this](const QString &id) { return clientName(id); },
          [this](qint64 id) { return scheduleName(id); }}
    , m_bookings(session, store, bookingFeed(session.capabilities(), scope))
    , m_eventTypes(session, store, eventTypeFeed(session.capabilities(), scope))
    , m_schedules(session, store,
          scheduleFeed(session.capabilities(), scope, [this](qint64 id) { return ownerName(id); }))
    , m_people(session, store, personFeed(session.capabilities(), scope, m_personNames))
    , m_wholeEventTypes(session)
{
    const QList<Feed *> all = feeds();
    for (Feed *feed : all)
        feed->setStaleAfter(StaleAfter);
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
    return {&m_bookings.feed(), &m_eventTypes.feed(), &m_schedules.feed(), &m_people.feed()};
}

void AccountLists::follow()
{
    if (m_clientsShown != m_scope.clients()) {
        m_clientsShown = m_scope.clients();
        m_people.table().readAgain(); // their names are in it
    }
    m_bookings.follow();
    m_eventTypes.follow();
    m_schedules.follow();
    m_people.follow();
}

QList<WindowPage *> AccountLists::makePages(PeopleKind people)
{
    return {makePage(bookingPage(m_bookings.table()), m_bookings, m_session), makeEventTypePage(),
        makePage(schedulePage(m_schedules.table(), [this](qint64 id) { return personName(id); }), m_schedules,
            m_session),
        makePage(peoplePage(people, m_people.table(), m_personNames), m_people, m_session)};
}

WindowPage *AccountLists::makeEventTypePage()
{
    PageDescription page = eventTypePage(m_eventTypes.table(),
        {m_wholeEventTypes, [this](const EventType &type) { return eventTypeQuestion(m_session, type); }},
        [this](qint64 id) { return scheduleName(id); });
    page.fetchOf = [this](const QString &username) { fetchEventTypesOf(username); };
    return makePage(page, m_eventTypes, m_session);
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

QString AccountLists::clientName(const QString &id) const
{
    const QList<ClientReference> &clients = m_scope.clients();
    const auto client = std::find_if(
        clients.cbegin(), clients.cend(), [&id](const ClientReference &each) { return each.id == id; });
    return client == clients.cend() ? QString() : client->name;
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
