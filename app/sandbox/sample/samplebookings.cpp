#include "app/sandbox/sample/samplebookings.h"

#include "app/sandbox/booking/bookingtitle.h"
#include "app/sandbox/sample/bulkinsert.h"
#include "app/sandbox/sample/clockchange.h"
#include "app/sandbox/sample/samplebooker.h"
#include "app/sandbox/scheduling/interval.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// One row before it is written.
struct Draft
{
    QString uid;
    qsizetype eventType = 0;
    qsizetype host = 0;
    qint64 start = 0;
    int length = 30;
    QString status;
    QString recurringUid;
    QString fromUid;
    QString toUid;
};

constexpr std::array places{u"+4930555010", u"Lindenallee 4, 10115 Berlin", u"https://rooms.example/atrium",
    u"東京都港区 1-2-3", u"شارع الملك ١٢"};

class BookingMaker
{
public:
    BookingMaker(const SampleTools &tools, const QList<SamplePerson> &people,
        const SampleEventTypes &eventTypes, qint64 today, Dice &dice);

    void make();

private:
    qsizetype pickEventType();
    qint64 pickStart();
    QString pickStatus(const SampleEventType &eventType, qint64 end);
    Draft draw();
    void addSeries(const Draft &first);
    void addMoved(Draft draft);
    Draft acrossChange(Draft draft) const;
    void write(const Draft &draft);
    void writeAttendees(qint64 booking, const Draft &draft, const SampleBooker &booker);
    QVariantList fateOf(const Draft &draft, const SampleBooker &booker);
    QVariantList timesOf(const Draft &draft);
    QVariant locationOf(const Draft &draft);

    const SampleTools &m_tools;
    const QList<SamplePerson> &m_people;
    const SampleEventTypes &m_eventTypes;
    qint64 m_today;
    Dice &m_dice;
    BulkInsert m_bookings;
    BulkInsert m_hosts;
    BulkInsert m_attendees;
    int m_made = 0;
    Draft m_last; // what an overlapping one is laid upon
};

BookingMaker::BookingMaker(const SampleTools &tools, const QList<SamplePerson> &people,
    const SampleEventTypes &eventTypes, qint64 today, Dice &dice)
    : m_tools(tools)
    , m_people(people)
    , m_eventTypes(eventTypes)
    , m_today(today)
    , m_dice(dice)
    , m_bookings(tools.database, u"bookings"_s,
          u"id,uid,user_id,event_type_id,team_id,title,description,status,start_at,end_at,location,"
          "created_at,updated_at,cancellation_reason,cancelled_by,rescheduling_reason,rescheduled_from_uid,"
          "rescheduled_to_uid,recurring_uid,seated,absent_host,rating,ics_uid,metadata,responses,client_id"_s)
    , m_hosts(tools.database, u"booking_hosts"_s, u"booking_id,user_id"_s)
    , m_attendees(tools.database, u"attendees"_s,
          u"booking_id,name,email,time_zone,language,phone,absent,is_guest,seat_uid,responses,metadata"_s)
{
}

// Every eighth belongs to a team; of the rest a fifth falls on the first few people, as busy hosts are real.
qsizetype BookingMaker::pickEventType()
{
    if (!m_eventTypes.ofTeams.isEmpty() && m_dice.between(1, 8) == 1)
        return m_dice.pick(m_eventTypes.ofTeams);
    const qint64 most = m_people.size() - 1;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const qint64 person
            = m_dice.chance(20) ? m_dice.between(0, std::min<qint64>(most, 9)) : m_dice.between(0, most);
        const QList<qsizetype> &own = m_eventTypes.ofPerson.at(person);
        if (!own.isEmpty())
            return m_dice.pick(own);
    }
    return 0;
}

// Half within a week around today, the rest from six months back to three months ahead, on quarter hours of
// the day.
qint64 BookingMaker::pickStart()
{
    const qint64 date = m_dice.chance(50) ? m_dice.between(-7, 14) : m_dice.between(-180, 90);
    return m_today + date * dayLength + m_dice.between(28, 76) * 15 * minuteLength;
}

QString BookingMaker::pickStatus(const SampleEventType &eventType, qint64 end)
{
    const bool past = end < m_today;
    const qint64 roll = m_dice.between(1, 100);
    if (eventType.confirms && roll <= (past ? 6 : 45))
        return u"pending"_s;
    if (roll > 86)
        return roll > 95 && eventType.confirms ? u"rejected"_s : u"cancelled"_s;
    if (roll == 50 && !past)
        return u"pending"_s;
    return u"accepted"_s;
}

Draft BookingMaker::draw()
{
    Draft draft;
    draft.uid = m_tools.credentials.newUid();
    draft.eventType = pickEventType();
    const SampleEventType &eventType = m_eventTypes.all.at(draft.eventType);
    draft.host = m_dice.pick(eventType.hosts);
    draft.length = m_dice.pick(eventType.lengths);
    draft.start = pickStart();
    // Every tenth overlaps the one before it, of the same host.
    if (m_made > 0 && m_dice.chance(10)) {
        draft.eventType = m_last.eventType;
        draft.host = m_last.host;
        draft.length = m_last.length;
        draft.start = m_last.start + 10 * minuteLength;
    }
    draft.status
        = pickStatus(m_eventTypes.all.at(draft.eventType), draft.start + draft.length * minuteLength);
    return draft;
}

QVariant BookingMaker::locationOf(const Draft &draft)
{
    const qint64 roll = m_dice.between(1, 100);
    if (draft.status == u"pending"_s)
        return u"integrations:daily"_s;
    if (roll <= 3)
        return {};
    if (roll <= 25)
        return QString::fromUtf16(m_dice.pick(places));
    return QString(u"https://video.calends.test/video/"_s % draft.uid);
}

void BookingMaker::writeAttendees(qint64 booking, const Draft &draft, const SampleBooker &booker)
{
    const SampleEventType &eventType = m_eventTypes.all.at(draft.eventType);
    const QString zone = QString::fromUtf16(m_dice.pick(booker.culture->zones));
    const QString language = QString::fromUtf16(booker.culture->locale);
    const bool past = draft.start < m_today;
    const QVariant none;
    const auto add = [&](const SampleName &who, const QString &email, bool guest, const QVariant &seat) {
        const QVariant phone = m_dice.chance(15) ? QVariant(u"+4915112345678"_s) : none;
        const QString answers = u"{\"name\":"_s % quoted(who.full) % u",\"guests\":[]}"_s;
        m_attendees.add({booking, guest ? u""_s : who.full, email, zone, language, guest ? none : phone,
            past && m_dice.chance(4) ? 1 : 0, guest ? 1 : 0, seat, seat.isNull() ? none : QVariant(answers),
            seat.isNull() ? none : QVariant(u"{}"_s)});
    };
    if (eventType.seats == 0) {
        add(booker.name, booker.email, false, none);
        if (m_dice.chance(8))
            add(booker.name, sampleMail(m_dice, sampleName(*booker.culture, m_dice)), true, none);
        return;
    }
    const qint64 taken = m_dice.between(1, eventType.seats);
    for (qint64 seat = 0; seat < taken; ++seat) {
        const SampleName who = seat == 0 ? booker.name : sampleName(*booker.culture, m_dice);
        add(who, seat == 0 ? booker.email : sampleMail(m_dice, who), false, m_tools.credentials.newUuid());
    }
}

// cancellation_reason, cancelled_by, rescheduling_reason and the three links.
QVariantList BookingMaker::fateOf(const Draft &draft, const SampleBooker &booker)
{
    const QVariant none;
    const auto maybe = [&none](const QString &text) { return text.isEmpty() ? none : QVariant(text); };
    const bool cancelled = draft.status == u"cancelled"_s;
    const std::array reasons{u"Krank 🤒"_s, u"Found an earlier date"_s, QString()};
    const QVariant reason = cancelled && draft.toUid.isEmpty() ? maybe(m_dice.pick(reasons)) : none;
    const QVariant by = cancelled && m_dice.chance(30) ? QVariant(booker.email) : none;
    const QVariant moved = draft.fromUid.isEmpty() ? none : QVariant(u"Moved by phone"_s);
    return {reason, by, moved, maybe(draft.fromUid), maybe(draft.toUid), maybe(draft.recurringUid)};
}

// created_at and updated_at. Creation times are all different, as on a real server: sorting by them pages
// whole lists.
QVariantList BookingMaker::timesOf(const Draft &draft)
{
    const qint64 lead = std::min(draft.start, m_today) - m_dice.between(1, 30) * dayLength;
    const qint64 created = lead / 1'000'000 * 1'000'000 + m_made % 1'000'000;
    const qint64 later = draft.status == u"cancelled"_s ? m_dice.between(1, 20) * 30 * minuteLength : 100;
    return {created, created + later};
}

void BookingMaker::write(const Draft &draft)
{
    const SampleEventType &eventType = m_eventTypes.all.at(draft.eventType);
    const SamplePerson &host = m_people.at(draft.host);
    const SampleBooker booker = sampleBooker(m_dice);
    const qint64 id = m_bookings.nextId();
    const bool past = draft.start < m_today;
    const bool seated = eventType.seats > 0;
    const QVariant none;
    // The event type of some old bookings is gone.
    const bool orphan = past && m_dice.chance(1);
    QVariantList row{id, draft.uid, host.id, orphan ? none : QVariant(eventType.id),
        eventType.teamId > 0 ? QVariant(eventType.teamId) : none,
        bookingTitle(host.locale, eventType.title, host.name, booker.name.full),
        seated || m_dice.chance(20) ? none : QVariant(u""_s), draft.status, draft.start,
        draft.start + draft.length * minuteLength, locationOf(draft)};
    row += timesOf(draft);
    row += fateOf(draft, booker);
    const QString order = u"{\"orderId\":\"O-"_s % QString::number(id) % u"\",\"source\":\"🎉\"}"_s;
    row += QVariantList{seated ? 1 : 0, past && m_dice.chance(3) ? 1 : 0,
        past && m_dice.chance(5) ? QVariant(m_dice.between(1, 5)) : none, QString(draft.uid % u"@Cal.com"_s),
        m_dice.chance(20) ? order : u"{}"_s, sampleAnswers(m_dice, booker, eventType.everyField),
        host.clientId.isEmpty() ? none : QVariant(host.clientId)};
    m_bookings.add(row);
    m_hosts.add({id, host.id});
    writeAttendees(id, draft, booker);
    ++m_made;
    m_last = draft;
}

void BookingMaker::addSeries(const Draft &first)
{
    Draft next = first;
    next.recurringUid = m_tools.credentials.newUuid();
    const int occurrences = m_eventTypes.all.at(first.eventType).occurrences;
    for (int i = 0; i < occurrences; ++i) {
        if (i > 0) {
            next.uid = m_tools.credentials.newUid();
            next.start += 7 * dayLength;
        }
        next.status = m_dice.chance(15) ? u"cancelled"_s : u"accepted"_s;
        write(next);
    }
}

void BookingMaker::addMoved(Draft draft)
{
    Draft later = draft;
    later.uid = m_tools.credentials.newUid();
    later.start += m_dice.between(1, 10) * dayLength;
    later.fromUid = draft.uid;
    later.status = u"accepted"_s;
    draft.toUid = later.uid;
    draft.status = u"cancelled"_s;
    write(draft);
    write(later);
}

// Every twentieth of those far from today is put where the clocks of its host change while it lasts. No dice,
// and the side of today it was on: what is drawn after it stays the same for a seed, whatever the day.
Draft BookingMaker::acrossChange(Draft draft) const
{
    if (m_made % 20 != 7 || draft.length <= 15 || std::abs(draft.start - m_today) < 15 * dayLength)
        return draft;
    const QString &zone = m_people.at(draft.host).zone;
    const auto change
        = draft.start < m_today ? clockChangeBefore(zone, m_today) : clockChangeAfter(zone, m_today);
    if (change && *change > m_today - 180 * dayLength && *change < m_today + 90 * dayLength)
        draft.start = *change - 15 * minuteLength;
    return draft;
}

void BookingMaker::make()
{
    if (m_eventTypes.all.isEmpty())
        return;
    while (m_made < m_tools.settings.bookings) {
        const Draft draft = draw();
        if (m_eventTypes.all.at(draft.eventType).occurrences > 0)
            addSeries(draft);
        else if (m_dice.chance(4))
            addMoved(draft);
        else
            write(acrossChange(draft));
    }
}

} // namespace

void makeBookings(const SampleTools &tools, const QList<SamplePerson> &people,
    const SampleEventTypes &eventTypes, qint64 today, Dice &dice)
{
    BookingMaker(tools, people, eventTypes, today, dice).make();
}

} // namespace Calends::Sandbox
