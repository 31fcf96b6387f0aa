#include "app/sandbox/rowchange.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QJsonObject firstRow(const Answer &answer) { return answer.body[u"data"_s].toArray().at(0).toObject(); }

// Told by members that only one kind has.
QString tableOf(const QJsonObject &row)
{
    if (row.contains("lengthInMinutes"_L1))
        return u"event_types"_s;
    if (row.contains("uid"_L1))
        return u"bookings"_s;
    if (row.contains("availability"_L1))
        return u"schedules"_s;
    if (row.contains("role"_L1))
        return u"memberships"_s;
    return row.contains("email"_L1) ? u"users"_s : QString();
}

void copyBooking(Database &database, qint64 id)
{
    database.execute(
        u"INSERT INTO bookings (uid, user_id, event_type_id, team_id, title, description, status, start_at, "
        "end_at, location, created_at, updated_at, seated, ics_uid, metadata, responses, client_id) "
        "SELECT lower(hex(randomblob(11))), user_id, event_type_id, team_id, title, description, status, "
        "start_at, end_at, location, (SELECT min(created_at) - 1 FROM bookings), updated_at, seated, "
        "ics_uid, "
        "metadata, responses, client_id FROM bookings WHERE id = ?"_s,
        {id});
}

void copyPerson(Database &database, qint64 id)
{
    database.execute(u"INSERT INTO users (uuid, email, username, name, time_zone, week_start, locale, "
                     u"client_id, created_at) "
                     "SELECT lower(hex(randomblob(16))), lower(hex(randomblob(6))) || '.' || email, "
                     "lower(hex(randomblob(6))), name, time_zone, week_start, locale, client_id, created_at "
                     "FROM users WHERE id = ?"_s,
        {id});
    const qint64 made = database.count(u"SELECT max(id) FROM users"_s);
    database.execute(
        u"INSERT INTO memberships (team_id, user_id, role, accepted, created_at, updated_at) "
        "SELECT team_id, ?, role, accepted, created_at, updated_at FROM memberships WHERE user_id = ?"_s,
        {made, id});
    database.execute(u"INSERT INTO profiles (organization_id, user_id, username) SELECT organization_id, ?, "
                     "lower(hex(randomblob(6))) FROM profiles WHERE user_id = ?"_s,
        {made, id});
}

} // namespace

void makeFirstRowVanish(Database &database, const Answer &answer)
{
    const QJsonObject row = firstRow(answer);
    const QString table = tableOf(row);
    if (!table.isEmpty())
        database.execute(u"DELETE FROM "_s % table % u" WHERE id = ?"_s, {row.value("id"_L1).toInteger()});
}

void makeRowAppear(Database &database, const Answer &answer)
{
    const QJsonObject row = firstRow(answer);
    const qint64 id = row.value("id"_L1).toInteger();
    const QString table = tableOf(row);
    if (table == u"bookings")
        copyBooking(database, id);
    else if (table == u"users")
        copyPerson(database, id);
}

} // namespace Calends::Sandbox
