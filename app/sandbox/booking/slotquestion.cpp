#include "app/sandbox/booking/slotquestion.h"

#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/scheduling/interval.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr std::array periodNames{"day"_L1, "week"_L1, "month"_L1, "year"_L1};

PeriodLimits limitsOf(const QJsonValue &setting)
{
    PeriodLimits limits;
    for (size_t i = 0; i < periodNames.size(); ++i) {
        const QJsonValue limit = setting.toObject().value(periodNames[i]);
        if (limit.isDouble())
            limits[i] = limit.toInt();
    }
    return limits;
}

BookingWindow windowOf(const QJsonValue &setting)
{
    BookingWindow window;
    const QString type = setting[u"type"_s].toString();
    if (!isOn(setting) || type.isEmpty())
        return window;
    if (type == u"range") {
        const QJsonArray dates = setting[u"value"_s].toArray();
        window.kind = BookingWindow::Kind::Range;
        window.from = QDate::fromString(dates.at(0).toString().left(10), Qt::ISODate);
        window.to = QDate::fromString(dates.at(1).toString().left(10), Qt::ISODate);
        return window;
    }
    window.kind
        = type == u"businessDays" ? BookingWindow::Kind::BusinessDays : BookingWindow::Kind::CalendarDays;
    window.days = setting[u"value"_s].toInt();
    window.rolling = setting[u"rolling"_s].toBool();
    return window;
}

WorkingHours hoursOf(Database &database, qint64 scheduleId)
{
    WorkingHours hours;
    const std::optional<Row> schedule = database.find(u"schedules"_s, scheduleId);
    if (!schedule)
        return hours;
    hours.zone = QTimeZone(schedule->text("time_zone"_L1).toUtf8());
    const Rows week = database.select(u"SELECT * FROM availability WHERE schedule_id = ?"_s, {scheduleId});
    for (const Row &row : week) {
        WeeklyHours weekly{0, int(row.number("start_minute"_L1)), int(row.number("end_minute"_L1))};
        const QJsonArray days = row.array("days"_L1);
        // Stored from Sunday, computed from Monday.
        for (const QJsonValue &one : days)
            weekly.days = quint8(weekly.days | (1 << ((one.toInt() + 6) % 7)));
        hours.weekly.append(weekly);
    }
    const Rows overrides = database.select(u"SELECT * FROM overrides WHERE schedule_id = ?"_s, {scheduleId});
    for (const Row &row : overrides) {
        hours.overrides.append({QDate::fromString(row.text("date"_L1), Qt::ISODate),
            int(row.number("start_minute"_L1)), int(row.number("end_minute"_L1))});
    }
    return hours;
}

// Reads what keeps each host from being free.
class CalendarReader
{
public:
    CalendarReader(
        RequestContext &context, const Row &eventType, const SlotWish &wish, const EventRules &rules);

    HostCalendar calendarOf(qint64 userId, bool required);
    TakenSeats takenSeats();

private:
    void addBookings(HostCalendar &host);
    void addTimeOff(HostCalendar &host);
    void addReservations(HostCalendar &host);
    bool isIgnored(const Row &booking) const;
    EventRules rulesOfBooking(const Row &booking);

    RequestContext &m_context;
    const Row &m_eventType;
    const SlotWish &m_wish;
    const EventRules &m_rules;
    qint64 m_id;
    Interval m_range;
    QHash<qint64, EventRules> m_otherRules;
};

CalendarReader::CalendarReader(
    RequestContext &context, const Row &eventType, const SlotWish &wish, const EventRules &rules)
    : m_context(context)
    , m_eventType(eventType)
    , m_wish(wish)
    , m_rules(rules)
    , m_id(eventType.number("id"_L1))
    , m_range{std::min(wish.range.start, context.now()) - 2 * dayLength, wish.range.end + 2 * dayLength}
{
    const auto limited = [](const PeriodLimits &limits) {
        return std::any_of(limits.begin(), limits.end(), [](const auto &limit) { return limit.has_value(); });
    };
    // A year's limit counts bookings far outside the range asked for.
    if (limited(rules.countLimits) || limited(rules.durationLimits))
        m_range = {m_range.start - 366 * dayLength, m_range.end + 366 * dayLength};
}

EventRules CalendarReader::rulesOfBooking(const Row &booking)
{
    const qint64 id = booking.number("event_type_id"_L1);
    const auto known = m_otherRules.constFind(id);
    if (known != m_otherRules.cend())
        return known.value();
    EventRules rules;
    if (const auto eventType = m_context.database.find(u"event_types"_s, id))
        rules = rulesOf(*eventType, settingsOf(*eventType, m_context.settings.edition));
    return m_otherRules.insert(id, rules).value();
}

bool CalendarReader::isIgnored(const Row &booking) const
{
    return !m_wish.ignoredBooking.isEmpty() && booking.text("uid"_L1) == m_wish.ignoredBooking;
}

void CalendarReader::addBookings(HostCalendar &host)
{
    const Rows bookings = m_context.database.select(
        u"SELECT bookings.id, uid, event_type_id, start_at, end_at FROM bookings WHERE start_at < ? AND "
        u"end_at > ? "
        "AND status IN ('accepted', 'pending') AND (user_id = ? OR EXISTS (SELECT 1 FROM booking_hosts "
        "WHERE booking_id = bookings.id AND booking_hosts.user_id = ?))"_s,
        {m_range.end, m_range.start, host.id, host.id});
    for (const Row &booking : bookings) {
        if (isIgnored(booking))
            continue;
        const bool here = booking.number("event_type_id"_L1) == m_id;
        const Interval span{booking.number("start_at"_L1), booking.number("end_at"_L1)};
        if (here)
            host.bookedHere.append(span);
        if (here && m_rules.seats > 0)
            continue;
        const EventRules rules = rulesOfBooking(booking);
        host.busy.append(
            {span.start - rules.bufferBefore * minuteLength, span.end + rules.bufferAfter * minuteLength});
    }
}

void CalendarReader::addTimeOff(HostCalendar &host)
{
    const Rows away = m_context.database.select(
        u"SELECT start_at, end_at FROM out_of_office WHERE user_id = ?"_s, {host.id});
    for (const Row &row : away)
        host.busy.append({row.number("start_at"_L1), row.number("end_at"_L1) + 1});
}

void CalendarReader::addReservations(HostCalendar &host)
{
    const Rows held = m_context.database.select(
        u"SELECT slot_start, slot_end FROM reservations WHERE event_type_id = ? AND until > ? AND is_seat = 0"_s,
        {m_id, m_context.now()});
    for (const Row &row : held)
        host.busy.append({row.number("slot_start"_L1), row.number("slot_end"_L1)});
}

HostCalendar CalendarReader::calendarOf(qint64 userId, bool required)
{
    HostCalendar host;
    host.id = userId;
    host.required = required;
    const std::optional<Row> user = m_context.database.find(u"users"_s, userId);
    const qint64 schedule = !m_eventType.isNull("schedule_id"_L1) ? m_eventType.number("schedule_id"_L1)
        : user                                                    ? user->number("default_schedule_id"_L1)
                                                                  : 0;
    host.hours = hoursOf(m_context.database, schedule);
    addBookings(host);
    addTimeOff(host);
    addReservations(host);
    return host;
}

TakenSeats CalendarReader::takenSeats()
{
    TakenSeats taken;
    if (m_rules.seats == 0)
        return taken;
    const Rows booked = m_context.database.select(
        u"SELECT start_at, uid, count(*) AS seats FROM bookings JOIN attendees ON attendees.booking_id = "
        u"bookings.id "
        "WHERE event_type_id = ? AND status IN ('accepted', 'pending') AND start_at BETWEEN ? AND ? GROUP BY bookings.id"_s,
        {m_id, m_range.start, m_range.end});
    for (const Row &row : booked) {
        if (!isIgnored(row))
            taken[row.number("start_at"_L1)] += int(row.number("seats"_L1));
    }
    const Rows held = m_context.database.select(
        u"SELECT slot_start FROM reservations WHERE event_type_id = ? AND until > ? AND is_seat = 1"_s,
        {m_id, m_context.now()});
    for (const Row &row : held)
        ++taken[row.number("slot_start"_L1)];
    return taken;
}

} // namespace

EventRules rulesOf(const Row &eventType, const QJsonObject &settings)
{
    EventRules rules;
    rules.length = int(eventType.number("length"_L1));
    rules.slotInterval = settings.value("slotInterval"_L1).toInt();
    rules.offsetStart = settings.value("offsetStart"_L1).toInt();
    rules.notice = settings.value("minimumBookingNotice"_L1).toInt();
    rules.bufferBefore = settings.value("beforeEventBuffer"_L1).toInt();
    rules.bufferAfter = settings.value("afterEventBuffer"_L1).toInt();
    rules.window = windowOf(settings.value("bookingWindow"_L1));
    rules.countLimits = limitsOf(settings.value("bookingLimitsCount"_L1));
    rules.durationLimits = limitsOf(settings.value("bookingLimitsDuration"_L1));
    rules.onlyFirstSlot = settings.value("onlyShowFirstAvailableSlot"_L1).toBool();
    const QJsonValue seats = settings.value("seats"_L1);
    rules.seats = isOn(seats) ? seats[u"seatsPerTimeSlot"_s].toInt() : 0;
    return rules;
}

SlotQuestion slotQuestion(RequestContext &context, const Row &eventType, const SlotWish &wish)
{
    SlotQuestion question;
    question.rules = rulesOf(eventType, settingsOf(eventType, context.settings.edition));
    if (wish.length > 0)
        question.rules.length = wish.length;
    question.range = wish.range;
    question.now = context.now();
    CalendarReader reader(context, eventType, wish, question.rules);
    question.takenSeats = reader.takenSeats();
    if (eventType.isNull("team_id"_L1)) {
        question.hosts.append(reader.calendarOf(eventType.number("user_id"_L1), false));
        return question;
    }
    const bool roundRobin = eventType.text("scheduling_type"_L1) == u"roundRobin";
    question.hostRule = roundRobin ? HostRule::Any : HostRule::All;
    const Rows hosts = context.database.select(
        u"SELECT user_id, is_fixed FROM hosts WHERE event_type_id = ? ORDER BY id"_s,
        {eventType.number("id"_L1)});
    for (const Row &host : hosts)
        question.hosts.append(
            reader.calendarOf(host.number("user_id"_L1), roundRobin && host.flag("is_fixed"_L1)));
    return question;
}

qint64 chosenHost(Database &database, const Row &eventType, const QList<qint64> &free, qint64 now)
{
    if (eventType.isNull("team_id"_L1) || free.size() < 2)
        return free.value(0);
    const Rows order = database.select(u"SELECT hosts.user_id FROM hosts WHERE event_type_id = ? ORDER BY "
                                       u"is_fixed DESC, coalesce(priority, 2) DESC, "
                                       "(SELECT count(*) FROM bookings WHERE bookings.user_id = "
                                       "hosts.user_id AND start_at > ? AND status = 'accepted'), "
                                       "id"_s,
        {eventType.number("id"_L1), now});
    for (const Row &row : order) {
        if (free.contains(row.number("user_id"_L1)))
            return row.number("user_id"_L1);
    }
    return free.value(0);
}

} // namespace Calends::Sandbox
