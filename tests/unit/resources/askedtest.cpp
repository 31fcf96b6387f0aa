// What the filters of the four pages ask of real values.
#include <QTest>

#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/people/persontable.h"
#include "models/schedules/scheduletable.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T read(const QByteArray &json)
{
    QString reason;
    const std::optional<T> value = describe<T>().decode(json, &reason);
    if (!value)
        qFatal("%s", qPrintable(reason));
    return *value;
}

template <typename T>
class Asked
{
public:
    Asked(const QList<Column<T>> &columns, const QList<Column<T>> &asked, const QList<T> &values)
        : m_table(columns, asked)
    {
        QList<TableRow<T>> rows;
        for (const T &value : values)
            rows.append({QString::number(rows.size()), value, {}});
        m_table.merge(rows);
    }
    // The rows that fit, by number; "?" before them when something cannot be meant.
    QString found(const QString &typed)
    {
        m_table.setFilter(typed);
        QString ids = m_table.query().problems().isEmpty() ? QString() : u"?"_s;
        for (int row = 0; row < m_table.rowCount(); ++row)
            ids += m_table.idAt(row);
        return ids;
    }
    QString cell(int row, const QByteArray &column)
    {
        return m_table.index(row, m_table.columnOf(column)).data().toString();
    }

private:
    ValueTable<T> m_table;
};

Person person(const QByteArray &json)
{
    Decoding decoding;
    const JsonDocument document(json);
    return decodePerson(document.root(), decoding).value();
}

} // namespace

class AskedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people();
    void membersOfATeam();
    void bookings();
    void eventTypes();
    void schedules();
    void everyFieldHasItsOwnNameAndTitle();
};

void AskedTest::people()
{
    const PersonNames names{[](const QString &) { return u"Acme Health"_s; },
        [](qint64 id) { return id == 7 ? u"Weekdays"_s : QString(); }};
    const QList<Column<Person>> columns = personColumns(PeopleKind::Members, names);
    Asked<Person> page(columns, personAsked(columns, names),
        {person(
             R"({"id":1,"name":"Anna","email":"anna+clabcdefghijklmnopqrstuvw@x.org","timeZone":"Europe/Berlin",)"
             R"("weekStart":"Monday","defaultScheduleId":7,"createdDate":"2026-03-01T10:00:00.000Z",)"
             R"("locale":"de","hideBranding":false,"metadata":{"Tier":"gold","seats":3,"gone":null}})"),
            person(
                R"({"id":22,"name":"Ben","email":"ben@x.org","timeZone":"Asia/Tokyo","defaultScheduleId":null,)"
                R"("createdDate":"2025-03-01T10:00:00.000Z","locale":"en","hideBranding":true,"metadata":{}})")});
    QCOMPARE(page.found(u"zone:Europe/* meta.tier=gold"_s), u"0"_s);
    QCOMPARE(page.found(u"no:schedule"_s), u"1"_s);
    QCOMPARE(page.found(u"schedule:weekdays"_s), u"0"_s);
    QCOMPARE(page.found(u"schedule=7"_s), u"0"_s);
    QCOMPARE(page.found(u"has:client"_s), u"0"_s);
    QCOMPARE(page.found(u"client:acme"_s), u"0"_s);
    QCOMPARE(page.found(u"client:clabc*"_s), u"0"_s);
    QCOMPARE(page.found(u"no:client"_s), u"1"_s);
    QCOMPARE(page.found(u"email=anna@x.org"_s), u"0"_s);
    QCOMPARE(page.found(u"id:22"_s), u"1"_s);
    QCOMPARE(page.found(u"id>1"_s), u"?01"_s);
    QCOMPARE(page.found(u"created<2026"_s), u"1"_s);
    QCOMPARE(page.found(u"meta.seats=3"_s), u"0"_s);
    QCOMPARE(page.found(u"no:meta.gone"_s), u"01"_s);
    QCOMPARE(page.found(u"no:meta"_s), u"1"_s);
    QCOMPARE(page.found(u"locale=de"_s), u"0"_s);
    QCOMPARE(page.found(u"hidebranding:yes"_s), u"1"_s);
    QCOMPARE(page.found(u"weekStart:monday"_s), u"0"_s);
    QCOMPARE(page.found(u"an -zone:asia"_s), u"0"_s);
    QCOMPARE(page.found(u"-anna"_s), u"1"_s);
    QCOMPARE(page.found(u"cleint:acme"_s), u"?01"_s);
}

void AskedTest::membersOfATeam()
{
    const PersonNames names;
    const QList<Column<Person>> columns = personColumns(PeopleKind::TeamMembers, names);
    Asked<Person> page(
        columns, personAsked(columns, names), {person(R"({"id":1,"name":"Anna","email":"a@x.org"})")});
    QCOMPARE(page.found(u"name:anna username:x"_s), QString());
    QCOMPARE(page.found(u"no:timezone"_s), u"0"_s);
}

void AskedTest::bookings()
{
    const auto booking = [](const QByteArray &uid, const QByteArray &status, const QByteArray &host) {
        return read<Booking>(R"({"id":1,"uid":")" + uid + R"(","title":"T","hosts":[{"id":4,"name":"Hana",)"
            + R"("email":"h@x.org","username":")" + host + R"("}],"status":")" + status
            + R"(","start":"2026-08-20T07:30:00.000Z","duration":30,"eventType":{"id":9,"slug":"intro"},)"
            + R"("location":"https://meet.example.org/room","attendees":[{"name":"Zoë","email":"zoe@x.org",)"
            + R"("timeZone":"UTC"},{"name":"Bo","email":"bo@y.org","timeZone":"UTC"}],)"
            + R"("bookingFieldsResponses":{"reason":"Results"},"metadata":{"tier":"gold"}})");
    };
    Asked<Booking> page(
        bookingColumns(), {}, {booking("u1", "accepted", "hh"), booking("u2", "pending", "kk")});
    QCOMPARE(page.found(u"uid:u2"_s), u"1"_s);
    QCOMPARE(page.found(u"state:accepted,cancelled"_s), u"0"_s);
    QCOMPARE(page.found(u"state=Pending"_s), u"1"_s);
    QCOMPARE(page.found(u"host=hh"_s), u"0"_s);
    QCOMPARE(page.found(u"host:hana"_s), u"01"_s);
    QCOMPARE(page.found(u"attendees=bo@y.org"_s), u"01"_s);
    QCOMPARE(page.found(u"attendees:*@z.org"_s), QString());
    QCOMPARE(page.found(u"start:2026-08 start>2026-08-01"_s), u"01"_s);
    QCOMPARE(page.found(u"duration>=45"_s), QString());
    QCOMPARE(page.found(u"duration:30 duration<31"_s), u"01"_s);
    QCOMPARE(page.found(u"eventType=intro location:https*"_s), u"01"_s);
    QCOMPARE(page.found(u"bookingFieldsResponses.reason:results"_s), u"01"_s);
    QCOMPARE(page.cell(0, "location"), u"meet.example.org"_s);
}

void AskedTest::eventTypes()
{
    Asked<EventType> page(eventTypeColumns(), {},
        {read<EventType>(
             R"({"id":1,"title":"Intro","slug":"intro","lengthInMinutes":30,"hidden":true,)"
             R"("team":{"id":3,"name":"Care","slug":"care"},"teamId":3,"schedulingType":"roundRobin"})"),
            read<EventType>(R"({"id":2,"title":"Long","slug":"long","lengthInMinutes":90,"hidden":false})")});
    QCOMPARE(page.found(u"slug:intro"_s), u"0"_s);
    QCOMPARE(page.found(u"team:care owner:care"_s), u"0"_s);
    QCOMPARE(page.found(u"no:team"_s), u"1"_s);
    QCOMPARE(page.found(u"length>30"_s), u"1"_s);
    QCOMPARE(page.found(u"length:30"_s), u"0"_s);
    QCOMPARE(page.found(u"has:hidden"_s), u"0"_s);
    QCOMPARE(page.found(u"hidden:no"_s), u"1"_s);
    QCOMPARE(page.found(u"schedulingType=roundRobin"_s), u"0"_s);
}

void AskedTest::schedules()
{
    Asked<Schedule> page(scheduleColumns([](qint64 id) { return id == 4 ? u"Hana"_s : QString(); }), {},
        {read<Schedule>(
             R"({"id":1,"ownerId":4,"name":"Weekdays","timeZone":"Europe/Berlin","isDefault":true,)"
             R"("availability":[],"overrides":[]})"),
            read<Schedule>(R"({"id":2,"ownerId":5,"name":"Late","timeZone":"UTC","isDefault":false,)"
                           R"("availability":[],"overrides":[]})")});
    QCOMPARE(page.found(u"owner:hana"_s), u"0"_s);
    QCOMPARE(page.found(u"owner=5"_s), u"1"_s);
    QCOMPARE(page.found(u"default:yes zone:*/berlin"_s), u"0"_s);
    QCOMPARE(page.found(u"overrides>0"_s), QString());
    QCOMPARE(page.found(u"overrides:0"_s), u"01"_s);
}

void AskedTest::everyFieldHasItsOwnNameAndTitle()
{
    const auto check = [](const TableModel &table) {
        QStringList names;
        const QList<QueryField> fields = table.queryFields();
        for (const QueryField &field : fields) {
            QVERIFY2(!field.title.isEmpty(), qPrintable(field.name));
            QVERIFY2(!names.contains(field.name.toLower()), qPrintable(field.name));
            QVERIFY2(field.name != u"no"_s && field.name != u"has"_s, qPrintable(field.name));
            names.append(field.name.toLower());
        }
    };
    check(PersonTable(personColumns(PeopleKind::ManagedUsers, {})));
    check(BookingTable(bookingColumns()));
    check(EventTypeTable(eventTypeColumns()));
    check(ScheduleTable(scheduleColumns({})));
}

QTEST_GUILESS_MAIN(AskedTest)
#include "askedtest.moc"
