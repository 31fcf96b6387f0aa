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

// Every booking that the recordings show, by uid; a list's members where a list has it.
class RecordedBookings
{
public:
    RecordedBookings()
    {
        m_lines = readRecordings(
            QStringLiteral(CALENDS_SHARED_DIR "/api/wire/server-2025-10.jsonl"), ServerEdition::Full);
        for (const Recording &recording : std::as_const(m_lines)) {
            const QJsonValue data = recording.responseBody[u"data"_s];
            if (recording.path.contains("/bookings"_L1) && data.isObject())
                m_byUid.insert(data[u"uid"_s].toString(), data.toObject());
        }
        for (const Recording &recording : std::as_const(m_lines)) {
            const QJsonValue data = recording.responseBody[u"data"_s];
            if (!recording.path.contains("/bookings"_L1) || !data.isArray())
                continue;
            const QJsonArray bookings = data.toArray();
            for (const QJsonValue &booking : bookings)
                m_byUid.insert(booking[u"uid"_s].toString(), booking.toObject());
        }
    }

    QJsonObject find(const QString &uid) const { return m_byUid.value(uid); }
    // Those that the answer of a line has.
    QJsonArray ofLine(int line) const { return m_lines.value(line).responseBody[u"data"_s].toArray(); }

private:
    QList<Recording> m_lines;
    QMap<QString, QJsonObject> m_byUid;
};

using Bookings = std::shared_ptr<const RecordedBookings>;

void addAll(Stage &stage, const QJsonArray &bookings)
{
    for (const QJsonValue &booking : bookings)
        addBooking(stage, booking.toObject());
}

QString uidIn(const Recording &recording)
{
    return recording.path.section("/bookings/"_L1, 1).section(u'/', 0, 0);
}

void stageLists(Staging &staging, const Bookings &bookings)
{
    const auto with = [&staging, &bookings](const QList<int> &lines, int source) {
        for (const int line : lines) {
            staging.onLine(
                u"full "_s % QString::number(line), [bookings, source](Stage &stage, const Recording &) {
                    addAll(stage, bookings->ofLine(source));
                });
        }
    };
    with(
        {96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 117, 283, 284, 285},
        96);
    with({113}, 113);
    with({302}, 302);
    with({303}, 303);
    with({114}, 114);
    with({196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212}, 196);
    with({294}, 294);
}

// One booking in the state that the request met.
void stageActions(Staging &staging, const Bookings &bookings)
{
    const auto meet = [&staging, &bookings](int line, const Values &before) {
        staging.onLine(
            u"full "_s % QString::number(line), [bookings, before](Stage &stage, const Recording &recording) {
                const QString uid = uidIn(recording);
                addBooking(stage, bookings->find(uid));
                if (!before.isEmpty())
                    changeBooking(stage, uid, before);
            });
    };
    const Values accepted{{u"status"_s, u"accepted"_s}};
    const Values pending{{u"status"_s, u"pending"_s}};
    meet(79, pending);
    meet(80, accepted);
    meet(85, accepted);
    meet(86, {});
    meet(87, {});
    meet(89, {});
    meet(91, {});
    meet(92, {});
    meet(93, {{u"start_at"_s, parseInstant(u"2026-12-01T09:00:00Z"_s).value_or(0)}});
    meet(115, {});
    meet(116, {});
    meet(118, {});
    meet(136, accepted);
    meet(137, accepted);
    meet(139, pending);
    meet(213, pending);
    meet(300, {});
    meet(301, {});
}

void stageSeries(Staging &staging, const Bookings &bookings)
{
    staging.onLine(u"full 90"_s, [bookings](Stage &stage, const Recording &recording) {
        const QString series = bookings->find(uidIn(recording)).value("recurringBookingUid"_L1).toString();
        const QJsonArray made = bookings->ofLine(96);
        for (const QJsonValue &booking : made) {
            if (booking[u"recurringBookingUid"_s].toString() == series)
                addBooking(stage, booking.toObject());
        }
        stage.database().execute(u"UPDATE bookings SET status = 'accepted'"_s);
    });
}

void stageSeats(Staging &staging, const Bookings &bookings)
{
    // The third seat had not moved yet.
    staging.onLine(u"full 88"_s, [bookings](Stage &stage, const Recording &recording) {
        QJsonObject booking = bookings->find(uidIn(recording));
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
