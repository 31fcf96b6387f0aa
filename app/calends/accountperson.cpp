#include "app/calends/accountperson.h"

#include "app/calends/listpage.h"
#include "models/account/accountscope.h"
#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtypesources.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/operations/table.h"
#include "models/schedules/scheduletable.h"
#include "ui/bookings/bookingpage.h"
#include "ui/eventtypes/eventtypepage.h"
#include "ui/schedules/schedulepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The columns and rows of the account's own list, by another plan.
template <typename T>
FeedDescription<T> planned(FeedDescription<T> description, const std::function<FeedPlan()> &plan)
{
    description.plan = plan;
    description.changes = {};
    return description;
}

} // namespace

AccountPerson::AccountPerson(
    Session &session, const AccountScope &scope, Store &store, const BenchPerson &person)
    : m_session(session)
    , m_person(person)
    , m_bookings(session, store,
          planned(bookingFeed(session.capabilities(), scope),
              [this] { return planOf(stepOf(Operations::getBookings, {}, u"uid"_s)); }))
    , m_eventTypes(session, store,
          planned(eventTypeFeed(session.capabilities(), scope),
              [this] {
                  // Without a user name one edition answers an empty list (OBSERVED).
                  return planOf(stepOf(
                      Operations::getEventTypes, Arguments().ask(u"username"_s, m_person.username), u"id"_s));
              }))
    , m_schedules(session, store,
          planned(scheduleFeed(session.capabilities(), scope,
                      [this](qint64 id) { return id == m_person.id ? m_person.name : QString(); }),
              [this] { return planOf(stepOf(Operations::getSchedules, {}, u"id"_s)); }))
    , m_wholeEventTypes(session)
{
    for (Feed *const feed : QList<Feed *>{&m_bookings.feed(), &m_eventTypes.feed(), &m_schedules.feed()})
        feed->setStaleAfter(RowsGrowStaleAfter);
}

QString AccountPerson::pageId(PersonPage page, qint64 person)
{
    switch (page) {
    case PersonPage::Schedules:
        return u"schedules of %1"_s.arg(person);
    case PersonPage::EventTypes:
        return u"event types of %1"_s.arg(person);
    case PersonPage::Bookings:
        return u"bookings of %1"_s.arg(person);
    case PersonPage::Calendars:
        break;
    }
    return {};
}

FeedStep AccountPerson::stepOf(
    ReadOperation operation, const Arguments &arguments, const QString &idMember) const
{
    return {.list = u"as person %1"_s.arg(m_person.id),
        .label = tr("What the server tells person %1").arg(m_person.id),
        .limitation = {},
        .request = {.operation = operation, .arguments = arguments, .subject = Subject::person(m_person.id)},
        .idMember = idMember};
}

FeedPlan AccountPerson::planOf(const FeedStep &step) const
{
    const ReadRequest &request = step.request;
    if (!m_session.credentials().holdsPerson(m_person.id))
        return {.locked = tr("No token of person %1 is held here.").arg(m_person.id),
            .cure = tr("Lend one under “Credentials and plan”, or keep a new pair under “Tokens”.")};
    const Verdict verdict = m_session.check(request.operation.row(), request.arguments, request.subject);
    return verdict.allowed() ? FeedPlan{.steps = {step}}
                             : FeedPlan{.locked = verdict.reason, .cure = verdict.cure};
}

template <typename T, typename Describe>
WindowPage *AccountPerson::makePage(PlannedFeed<T> &list, PersonPage page, const Describe &describe)
{
    PageDescription description = describe(list.table());
    description.id = pageId(page, m_person.id);
    description.title = tr("%1 of person %2", "what a list has").arg(description.title).arg(m_person.id);
    description.section = QString(); // opened from the bench
    description.badge = tr("as this person");
    if (!m_shown.contains(page))
        m_shown.append(page);
    list.follow();
    return makeListPage(description, list, m_session);
}

WindowPage *AccountPerson::makePage(PersonPage page)
{
    switch (page) {
    case PersonPage::Schedules:
        return makePage(m_schedules, page, [this](const ScheduleTable &table) {
            return schedulePage(
                table, [this](qint64 id) { return id == m_person.id ? m_person.name : QString(); });
        });
    case PersonPage::EventTypes:
        return makePage(m_eventTypes, page, [this](const EventTypeTable &table) {
            return eventTypePage(table, {m_wholeEventTypes, [this](const EventType &type) {
                                             return eventTypeQuestion(m_session, type);
                                         }});
        });
    case PersonPage::Bookings:
        return makePage(m_bookings, page, [](const BookingTable &table) { return bookingPage(table); });
    case PersonPage::Calendars:
        break;
    }
    return nullptr;
}

void AccountPerson::follow()
{
    if (m_shown.contains(PersonPage::Schedules))
        m_schedules.follow();
    if (m_shown.contains(PersonPage::EventTypes))
        m_eventTypes.follow();
    if (m_shown.contains(PersonPage::Bookings))
        m_bookings.follow();
}

} // namespace Calends
