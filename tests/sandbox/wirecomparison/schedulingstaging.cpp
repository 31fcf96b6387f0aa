#include "tests/sandbox/wirecomparison/staging.h"

#include <QJsonArray>

#include "tests/sandbox/wirecomparison/scenery.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

bool isOfScheduling(const Recording &recording)
{
    for (const QString &part : {u"/bookings"_s, u"/event-types"_s, u"/slots"_s}) {
        if (recording.path.contains(part))
            return true;
    }
    return false;
}

// Every booking that the recordings show, by uid and by the lines that show it.
class RecordedBookings
{
public:
    RecordedBookings()
    {
        m_lines = readRecordings(
            QStringLiteral(CALENDS_SHARED_DIR "/api/wire/server-2025-10.jsonl"), ServerEdition::Full);
        for (int line = 0; line < m_lines.size(); ++line) {
            const QJsonArray bookings = ofLine(line);
            for (const QJsonValue &booking : bookings)
                m_showings[booking[u"uid"_s].toString()].insert(line, booking.toObject());
        }
    }

    // As another line shows it: what a line's own answer says must come from the sandbox. A write meets what
    // was shown before it, or, where nothing was, what came after; a read what the nearest line sees.
    QJsonObject find(const QString &uid, const Recording &recording) const
    {
        const int line = lineOf(recording);
        QMap<int, QJsonObject> others = m_showings.value(uid);
        others.remove(line);
        if (others.isEmpty())
            return {};
        const auto next = std::as_const(others).upperBound(line);
        if (next == others.cbegin())
            return next.value();
        const auto last = std::prev(next);
        const bool nextIsNearer = next != others.cend() && next.key() - line <= line - last.key();
        return recording.isRead() && nextIsNearer ? next.value() : last.value();
    }

    // Those in the answer of a line; of the old shape none, it has no hosts.
    QJsonArray ofLine(int line) const
    {
        const Recording recording = m_lines.value(line);
        const QJsonValue data = recording.responseBody[u"data"_s];
        if (!recording.path.contains("/bookings"_L1))
            return {};
        QJsonArray bookings;
        const QJsonArray all = data.isArray() ? data.toArray() : QJsonArray{data};
        for (const QJsonValue &booking : all) {
            if (booking[u"hosts"_s].isArray())
                bookings.append(booking);
        }
        return bookings;
    }

private:
    static int lineOf(const Recording &recording) { return recording.name.section(u' ', -1).toInt(); }

    QList<Recording> m_lines;
    QMap<QString, QMap<int, QJsonObject>> m_showings;
};

using Bookings = std::shared_ptr<const RecordedBookings>;

QString uidIn(const Recording &recording)
{
    return recording.path.section("/bookings/"_L1, 1).section(u'/', 0, 0);
}

void stageLists(Staging &staging, const Bookings &bookings)
{
    const auto with = [&staging, &bookings](const QList<int> &lines, int source) {
        for (const int line : lines) {
            staging.onLine(u"full "_s % QString::number(line),
                [bookings, source](Stage &stage, const Recording &recording) {
                    const QJsonArray listed = bookings->ofLine(source);
                    for (const QJsonValue &booking : listed)
                        addBooking(stage, bookings->find(booking[u"uid"_s].toString(), recording));
                });
        }
    };
    with(
        {96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 117, 283, 284, 285},
        96);
    with({113}, 113);
    with({302}, 302);
    with({303}, 303);
    with({196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212}, 196);
    with({294}, 294);
    // By a call that was not recorded.
    staging.onLine(u"full 294"_s, [](Stage &stage, const Recording &) {
        changeBooking(stage, u"xx8Uh1W9R4DS2YBu23nVFt"_s, {{u"status"_s, u"cancelled"_s}});
    });
    // No other line shows these two.
    staging.onLine(u"full 114"_s, [bookings](Stage &stage, const Recording &) {
        const QJsonArray listed = bookings->ofLine(114);
        for (const QJsonValue &booking : listed)
            addBooking(stage, booking.toObject());
    });
}

// What a carried out action sets, as it was before.
Values unset(const Recording &action)
{
    const Values open{{u"status"_s, u"accepted"_s}, {u"cancellation_reason"_s, QVariant()},
        {u"cancelled_by"_s, QVariant()}};
    const Values unanswered{{u"status"_s, u"pending"_s}, {u"location"_s, u"integrations:daily"_s},
        {u"rejection_reason"_s, QVariant()}};
    const Values unmoved{{u"status"_s, u"accepted"_s}, {u"cancellation_reason"_s, QVariant()},
        {u"rescheduled_to_uid"_s, QVariant()}, {u"rescheduled_by"_s, QVariant()}};
    const QMap<QString, Values> before{{u"cancel"_s, open}, {u"confirm"_s, unanswered},
        {u"decline"_s, unanswered}, {u"reschedule"_s, unmoved},
        {u"mark-absent"_s, Values{{u"absent_host"_s, 0}}}};
    return action.status < 300 ? before.value(action.path.section(u'/', -1)) : Values();
}

// One booking in the state that the request met.
void stageActions(Staging &staging, const Bookings &bookings)
{
    const auto meet = [&staging, &bookings](int line, const Values &before) {
        staging.onLine(
            u"full "_s % QString::number(line), [bookings, before](Stage &stage, const Recording &recording) {
                const QString uid = uidIn(recording);
                addBooking(stage, bookings->find(uid, recording));
                Values values = unset(recording);
                values.insert(before);
                if (!values.isEmpty())
                    changeBooking(stage, uid, values);
            });
    };
    for (const int line : {79, 80, 85, 86, 87, 89, 91, 92, 115, 116, 118, 136, 137, 139, 213, 300, 301})
        meet(line, {});
    // By a call that was not recorded.
    staging.onLine(u"full 115"_s, [](Stage &stage, const Recording &) {
        stage.database().execute(u"UPDATE attendees SET absent = 1 WHERE email = 'zhang@example.test'"_s);
    });
    meet(93, {{u"start_at"_s, parseInstant(u"2026-12-01T09:00:00Z"_s).value_or(0)}});
}

void stageSeries(Staging &staging, const Bookings &bookings)
{
    staging.onLine(u"full 90"_s, [bookings](Stage &stage, const Recording &recording) {
        // The line that made them shows them before.
        const QJsonArray made = bookings->ofLine(82);
        for (const QJsonValue &booking : made) {
            const QString uid = booking[u"uid"_s].toString();
            addBooking(stage, bookings->find(uid, recording));
            changeBooking(stage, uid, unset(recording));
        }
    });
}

void stageSeats(Staging &staging, const Bookings &bookings)
{
    // The third seat was taken, and had not moved yet.
    staging.onLine(u"full 88"_s, [bookings](Stage &stage, const Recording &recording) {
        QJsonObject booking = bookings->find(uidIn(recording), recording);
        QJsonArray attendees = booking.value("attendees"_L1).toArray();
        QJsonObject third = attendees.at(0).toObject();
        third.insert(u"email"_s, u"seat2@example.test"_s);
        third.insert(u"seatUid"_s, recording.requestBody[u"seatUid"_s]);
        attendees.append(third);
        booking.insert(u"attendees"_s, attendees);
        addBooking(stage, booking);
    });
    staging.onLine(u"full 81"_s, [](Stage &stage, const Recording &) {
        addBooking(stage,
            PlainBooking{u"seat-uid-for-line-81"_s, 1001, 33, u"2026-12-04T09:00:00Z"_s, u"accepted"_s, 1});
    });
    staging.onLine(u"community 46"_s, [](Stage &stage, const Recording &) {
        addBooking(stage,
            PlainBooking{u"class-uid-for-line-46"_s, 141, 5, u"2026-12-04T09:00:00Z"_s, u"accepted"_s, 3});
    });
    staging.onLine(u"community 51"_s, [](Stage &stage, const Recording &recording) {
        addBooking(
            stage, PlainBooking{uidIn(recording), 141, 5, u"2026-12-04T09:00:00Z"_s, u"accepted"_s, 2});
    });
}

void stageClashes(Staging &staging)
{
    staging.onLine(u"full 74"_s, [](Stage &stage, const Recording &) {
        addBooking(stage, PlainBooking{u"in-the-way-of-line-74"_s, 1001, 30, u"2026-12-01T09:00:00Z"_s});
    });
    staging.onLine(u"community 47"_s, [](Stage &stage, const Recording &) {
        addBooking(stage, PlainBooking{u"in-the-way-of-line-47"_s, 141, 2, u"2026-12-02T10:00:00Z"_s});
    });
    staging.onLine(u"community 48"_s, [](Stage &stage, const Recording &) {
        addBooking(stage, PlainBooking{u"in-the-way-of-line-48"_s, 141, 2, u"2026-12-03T10:00:00Z"_s});
    });
}

void stageCommunityBookings(Staging &staging)
{
    const auto meet = [&staging](int line, const QString &start, const QString &status) {
        staging.onLine(u"community "_s % QString::number(line),
            [start, status](Stage &stage, const Recording &recording) {
                addBooking(stage, PlainBooking{uidIn(recording), 141, 2, start, status});
            });
    };
    meet(44, u"2026-12-02T10:00:00Z"_s, u"pending"_s);
    meet(45, u"2026-12-02T10:00:00Z"_s, u"accepted"_s);
    meet(50, u"2026-12-02T10:00:00Z"_s, u"accepted"_s);
    meet(52, u"2026-12-02T10:00:00Z"_s, u"accepted"_s);
    for (const int line : {89, 90, 91, 92, 93})
        meet(line, u"2026-12-02T10:00:00Z"_s, u"accepted"_s);
    staging.onLine(u"community 92"_s, [](Stage &stage, const Recording &recording) {
        const qint64 first = stage.database().count(u"SELECT min(id) FROM attendees"_s);
        stage.remember(Kind::Attendee, recording.path.section(u'/', -1), QString::number(first));
    });
    // In the past, and what it is moved to is taken.
    meet(60, u"2026-11-20T10:00:00Z"_s, u"accepted"_s);
    staging.onLine(u"community 60"_s, [](Stage &stage, const Recording &) {
        addBooking(stage, PlainBooking{u"in-the-way-of-line-60"_s, 141, 2, u"2026-12-14T13:00:00Z"_s});
    });
    for (const int line : {55, 57}) {
        staging.onLine(u"community "_s % QString::number(line), [](Stage &stage, const Recording &) {
            addBooking(stage, PlainBooking{u"one-of-the-list"_s, 141, 2, u"2026-12-02T10:00:00Z"_s});
        });
    }
}

void stageSchedules(Staging &staging)
{
    for (const QString &line : {u"full 40"_s, u"full 279"_s, u"full 280"_s}) {
        staging.onLine(line, [](Stage &stage, const Recording &) { addOddSchedule(stage, 1005, 1001); });
    }
    for (const QString &line : {u"community 24"_s, u"community 29"_s})
        staging.onLine(line, [](Stage &stage, const Recording &) { addOddSchedule(stage, 1001, 141); });
}

void stageReservations(Staging &staging)
{
    for (const QString &line : {u"full 68"_s, u"full 69"_s}) {
        staging.onLine(line, [](Stage &stage, const Recording &recording) {
            const QString uid = stage.server().credentials().newUuid();
            stage.remember(Kind::Reservation, recording.path.section(u'/', -1), uid);
            stage.database().insert(u"reservations"_s,
                {{u"uid"_s, uid}, {u"event_type_id"_s, stage.staged(Kind::EventType, 30)},
                    {u"slot_start"_s, parseInstant(u"2026-12-01T09:00:00Z"_s).value_or(0)},
                    {u"slot_end"_s, parseInstant(u"2026-12-01T09:30:00Z"_s).value_or(0)},
                    {u"until"_s, stage.now() + 300'000}});
        });
    }
}

} // namespace

void addSchedulingStaging(Staging &staging)
{
    staging.onEvery([](Stage &stage, const Recording &recording) {
        // Those that a recording itself makes are not there yet; a slug in use is what the community one is
        // about.
        const bool makesOne
            = recording.method == u"POST" && recording.path == u"/v2/event-types" && !stage.isCommunity();
        if (isOfScheduling(recording) && !makesOne)
            addEventTypes(stage);
    });
    const auto bookings = std::make_shared<const RecordedBookings>();
    stageLists(staging, bookings);
    stageActions(staging, bookings);
    stageSeries(staging, bookings);
    stageSeats(staging, bookings);
    stageClashes(staging);
    stageCommunityBookings(staging);
    stageSchedules(staging);
    stageReservations(staging);
}

} // namespace Calends::Sandbox
