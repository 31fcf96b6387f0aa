// The lists of an open account: what feeds each, and the pages that show them.
#pragma once

#include "app/calends/accountadministration.h"
#include "app/calends/editedlist.h"
#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/bookings/booking.h"
#include "models/core/plannedfeed.h"
#include "models/core/rowreads.h"
#include "models/core/store.h"
#include "models/eventtypes/eventtype.h"
#include "models/people/peoplesources.h"
#include "models/people/personaddresses.h"
#include "models/people/persontable.h"
#include "models/schedules/schedule.h"

namespace Calends {

class WindowPage;

// Session, scope and store outlive the lists, the lists outlive their pages.
class AccountLists
{
public:
    explicit AccountLists(const AccountBasis &basis);
    AccountLists(const AccountLists &) = delete;
    AccountLists &operator=(const AccountLists &) = delete;

    QList<Feed *> feeds();
    // A page is opened: what it shows is asked for, where that was not done yet.
    void open(const QString &page);
    void readClients() { m_administration.read(QStringLiteral("oauthclients")); }
    void follow(); // what the account may do, or what lies below it, has changed
    // In the order of the navigation; the caller owns them.
    QList<WindowPage *> makePages(PeopleKind people);
    // Those whose rows can be changed.
    QList<EditedList> editedLists();
    QString personName(qint64 id); // empty: not among those that are listed
    QString clientName(const QString &id) const { return m_scope.clientName(id); }
    PersonTable &people() { return m_people.table(); }
    OAuthClientTable &clients() { return m_administration.clients(); }

private:
    QString scheduleName(qint64 id);
    WindowPage *makeEventTypePage();
    void fetchEventTypesOf(const QString &username);
    // Whoever lent a token is asked as that person, who is told more than the account.
    Subject subjectNamed(const QString &username);
    void askAgainAsHeld(); // a token was lent, or taken back
    QString ownerName(qint64 id); // of those that are listed, or of the account itself

    Session &m_session;
    const AccountScope &m_scope;
    QList<ClientReference> m_clientsShown;
    PersonNames m_personNames;
    PlannedFeed<Booking> m_bookings;
    PlannedFeed<EventType> m_eventTypes;
    PlannedFeed<Schedule> m_schedules;
    PlannedFeed<Person> m_people;
    PersonAddresses m_addresses;
    RowReads m_wholeEventTypes;
    AccountAdministration m_administration;
    QHash<QString, Subject> m_askedFor; // by user name: as whom that person's event types were asked for
};

} // namespace Calends
