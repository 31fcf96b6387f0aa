// One person's own pages: what the server tells that person, asked with the token that is held here.
#pragma once

#include "models/account/session.h"
#include "models/bookings/booking.h"
#include "models/core/plannedfeed.h"
#include "models/core/rowreads.h"
#include "models/core/store.h"
#include "models/eventtypes/eventtype.h"
#include "models/schedules/schedule.h"
#include "ui/tokens/tokenbench.h"

namespace Calends {

class AccountScope;
class WindowPage;

// Session, scope and store outlive it; it outlives its pages. Without the token the pages are locked, and say
// so: nothing of them is ever asked with another credential.
class AccountPerson
{
    Q_DECLARE_TR_FUNCTIONS(AccountPerson)
public:
    AccountPerson(Session &session, const AccountScope &scope, Store &store, const BenchPerson &person);
    AccountPerson(const AccountPerson &) = delete;
    AccountPerson &operator=(const AccountPerson &) = delete;

    // "schedules of 501"; empty: there is no list of it.
    static QString pageId(PersonPage page, qint64 person);
    WindowPage *makePage(PersonPage page); // the caller owns it; of a list only
    void follow(); // what is shown already, when a token was lent, renewed or taken back

private:
    FeedPlan planOf(const FeedStep &step) const;
    FeedStep stepOf(ReadOperation operation, const Arguments &arguments, const QString &idMember) const;
    template <typename T, typename Describe>
    WindowPage *makePage(PlannedFeed<T> &list, PersonPage page, const Describe &describe);

    Session &m_session;
    BenchPerson m_person;
    PlannedFeed<Booking> m_bookings;
    PlannedFeed<EventType> m_eventTypes;
    PlannedFeed<Schedule> m_schedules;
    RowReads m_wholeEventTypes;
    QList<PersonPage> m_shown;
};

} // namespace Calends
