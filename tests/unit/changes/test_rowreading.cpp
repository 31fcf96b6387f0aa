// How rows are read again: together where a list shows them, else a few at a time.
#include <QTest>

#include "models/changes/rowreading.h"
#include "models/operations/table.h"
#include "models/schedules/schedulechanges.h"
#include "tests/unit/api/scriptedreader.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Page = 250;

Schedule schedule(qint64 id)
{
    Schedule schedule;
    schedule.id.set(id);
    schedule.name.set(u"Working hours %1"_s.arg(id));
    schedule.timeZone.set(u"Europe/Stockholm"_s);
    return schedule;
}

Change renaming(qint64 id)
{
    Schedule after = schedule(id);
    after.name.set(u"Hours"_s);
    return scheduleUpdate({.organizationId = 7, .userId = 1000 + id}, schedule(id), after);
}

QList<RowToRead> rowsOf(const QList<Change> &changes)
{
    QList<RowToRead> rows;
    rows.reserve(changes.size());
    for (const Change &change : changes)
        rows.append({int(rows.size()), change});
    return rows;
}

Outcome answer(const QByteArray &data)
{
    Reply reply;
    reply.status = 200;
    reply.body = R"({"status":"success","data":)" + data + '}';
    return Outcome::answered(reply);
}

// Schedules 0 to `count` but those `without`.
Outcome listed(const ReadRequest &request, int count, const QSet<qint64> &without)
{
    const int from = queryValue(request, u"skip"_s).toInt();
    QByteArrayList rows;
    for (int id = from; id < std::min(count, from + Page); ++id) {
        if (!without.contains(id))
            rows.append(describe<Schedule>().encode(schedule(id)));
    }
    return answer('[' + rows.join(',') + ']');
}

} // namespace

class TestRowReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlySoManyAreAskedForAtATime();
    void anOrganizationsSchedulesAreReadFromItsList();
    void howLongAListIsTellsWhatWalkingItCosts();
    void whatTheListLacksIsReadByItself();
    void aFewAreReadByThemselves();
    void peopleToComeAndToGoAreReadTogether();
    void oneRowTheServerRefusesFailsAlone();
    void whoMayNotReadIsNotAskedRowByRow();

private:
    // What became of each row, by number.
    QHash<int, RowNow> read(
        const QList<Change> &changes, RowReading::Moment moment = RowReading::Moment::BeforeSending);
    CallToll tollOf(const QList<Change> &changes) const;
    int callsFor(const QList<Change> &changes) const { return tollOf(changes).calls(); }

    ChangeKinds m_kinds;
    ScriptedReader m_reader;
};

void TestRowReading::init()
{
    m_kinds = {};
    m_kinds.add(managedUserKind());
    m_kinds.add(scheduleKind());
    m_reader = {};
}

QHash<int, RowNow> TestRowReading::read(const QList<Change> &changes, RowReading::Moment moment)
{
    RowReading reading(m_reader, m_kinds, this);
    QHash<int, RowNow> found;
    bool hasEnded = false;
    const auto take = [&found](int row, const RowNow &now) { found.insert(row, now); };
    const auto end = [&hasEnded] { hasEnded = true; };
    connect(&reading, &RowReading::rowRead, &reading, take);
    connect(&reading, &RowReading::ended, &reading, end);
    reading.read(rowsOf(changes), moment);
    if (!QTest::qWaitFor([&hasEnded] { return hasEnded; }, 20'000))
        qFatal("the reading does not end");
    return found;
}

CallToll TestRowReading::tollOf(const QList<Change> &changes) const
{
    QList<const Change *> all;
    all.reserve(changes.size());
    for (const Change &change : changes)
        all.append(&change);
    return RowReading::tollOf(m_kinds, all);
}

void TestRowReading::onlySoManyAreAskedForAtATime()
{
    QList<Change> removals;
    for (int id = 0; id < 200; ++id)
        removals.append(managedUserRemoval(QLatin1StringView(ClientId), user(id)));
    m_reader.server = [](const ReadRequest &request) {
        return answer(
            describe<ManagedUser>().encode(user(request.arguments.pathValue(u"userId").toLongLong())));
    };
    const QHash<int, RowNow> found = read(removals, RowReading::Moment::AfterSending);
    QCOMPARE(found.size(), 200);
    for (const RowNow &now : found)
        QCOMPARE(now.kind, RowNow::Kind::Found);
    QCOMPARE(m_reader.asked.size(), 200);
    QCOMPARE(m_reader.mostOpen, RowReading::OneByOne);
}

void TestRowReading::anOrganizationsSchedulesAreReadFromItsList()
{
    QList<Change> changes;
    for (int id = 0; id < 600; id += 2)
        changes.append(renaming(id));
    changes.append(renaming(0)); // the same row once more
    m_reader.server = [](const ReadRequest &request) { return listed(request, 600, {}); };
    QCOMPARE(callsFor(changes), 2);
    const QHash<int, RowNow> found = read(changes);
    QCOMPARE(found.size(), 301);
    for (auto row = found.cbegin(); row != found.cend(); ++row) {
        QCOMPARE(row->kind, RowNow::Kind::Found);
        QCOMPARE(m_kinds.find("schedule")->values->idOf(row->json), changes.at(row.key()).id);
    }
    for (const ReadRequest &request : std::as_const(m_reader.asked))
        QVERIFY(request.operation == Operations::getOrganizationsByOrgIdSchedules);
    QVERIFY(m_reader.asked.size() < 10);
}

void TestRowReading::howLongAListIsTellsWhatWalkingItCosts()
{
    ChangeKind kind = scheduleKind();
    std::optional<int> size;
    kind.listSize = [&size](const Change &) { return size; };
    m_kinds = {};
    m_kinds.add(kind);
    QList<Change> changes;
    for (int id = 580; id < 600; ++id) // at its end
        changes.append(renaming(id));
    QCOMPARE(callsFor(changes), 1);
    QVERIFY(tollOf(changes).isLeast());
    size = 600;
    m_reader.server = [](const ReadRequest &request) { return listed(request, 600, {}); };
    QCOMPARE(callsFor(changes), 3);
    QVERIFY(!tollOf(changes).isLeast());
    QCOMPARE(read(changes).size(), 20);
    QVERIFY(m_reader.asked.size() >= 3); // some may be asked before the last is known
    size = 248;
    QCOMPARE(callsFor(changes), 1);
    size = 250; // the page is full: another may follow
    QCOMPARE(callsFor(changes), 2);
    QVERIFY(!tollOf({renaming(3), renaming(5)}).isLeast()); // which are read by themselves
}

void TestRowReading::whatTheListLacksIsReadByItself()
{
    QList<Change> changes;
    for (int id = 0; id < 20; ++id)
        changes.append(renaming(id));
    m_reader.server = [](const ReadRequest &request) {
        const bool isList = request.operation == Operations::getOrganizationsByOrgIdSchedules;
        return isList ? listed(request, 20, {4, 9}) : failure(ErrorKind::NotFound, 404);
    };
    const QHash<int, RowNow> found = read(changes);
    QCOMPARE(found.size(), 20);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(found.value(row).kind, row == 4 || row == 9 ? RowNow::Kind::Gone : RowNow::Kind::Found);
}

void TestRowReading::aFewAreReadByThemselves()
{
    m_reader.server = [](const ReadRequest &request) {
        return answer(
            describe<Schedule>().encode(schedule(request.arguments.pathValue(u"scheduleId").toLongLong())));
    };
    const QHash<int, RowNow> found = read({renaming(3), renaming(5)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(m_reader.asked.size(), 2);
    QCOMPARE(callsFor({renaming(3), renaming(5)}), 2);
    QCOMPARE(found.value(1).kind, RowNow::Kind::Found);
}

// Before a delete, and before a create, for which the list shows who is there already.
void TestRowReading::peopleToComeAndToGoAreReadTogether()
{
    QList<Change> changes;
    for (int id = 0; id < 40; ++id)
        changes.append(managedUserRemoval(QLatin1StringView(ClientId), user(id)));
    for (int id = 30; id < 70; ++id) {
        ManagedUser wanted = user(id);
        wanted.id.clear();
        wanted.email.set(cleanEmail(wanted.email.value()).toUpper());
        changes.append(managedUserCreation(QLatin1StringView(ClientId), wanted));
    }
    m_reader.server = [](const ReadRequest &) {
        QByteArrayList rows;
        for (int id = 0; id < 40; ++id)
            rows.append(describe<ManagedUser>().encode(user(id)));
        return answer('[' + rows.join(',') + ']');
    };
    QCOMPARE(callsFor(changes), 1);
    const QHash<int, RowNow> found = read(changes);
    QCOMPARE(m_reader.asked.size(), 1);
    QCOMPARE(found.size(), 80);
    for (int row = 0; row < 80; ++row)
        QCOMPARE(found.value(row).kind, row < 50 ? RowNow::Kind::Found : RowNow::Kind::Gone);
}

// The list is refused as a whole for one address in it.
void TestRowReading::oneRowTheServerRefusesFailsAlone()
{
    constexpr int Count = 100;
    constexpr int Bad = 42;
    QList<Change> changes;
    for (int id = 0; id < Count; ++id) {
        ManagedUser wanted = user(id);
        wanted.id.clear();
        wanted.email.set(id == Bad ? u"nobody"_s : cleanEmail(wanted.email.value()));
        changes.append(managedUserCreation(QLatin1StringView(ClientId), wanted));
    }
    m_reader.server = [](const ReadRequest &request) {
        const QString emails = queryValue(request, u"emails"_s);
        return emails.contains(u"nobody"_s) ? failure(ErrorKind::Invalid, 400) : answer("[]");
    };
    const QHash<int, RowNow> found = read(changes);
    QCOMPARE(m_reader.asked.size(), 1 + Count);
    QCOMPARE(found.size(), Count);
    for (int row = 0; row < Count; ++row)
        QCOMPARE(found.value(row).kind, row == Bad ? RowNow::Kind::Failed : RowNow::Kind::Gone);
    QCOMPARE(found.value(Bad).error.status, 400);
}

void TestRowReading::whoMayNotReadIsNotAskedRowByRow()
{
    QList<Change> changes;
    for (int id = 0; id < 20; ++id)
        changes.append(managedUserRemoval(QLatin1StringView(ClientId), user(id)));
    m_reader.server = [](const ReadRequest &) { return failure(ErrorKind::Forbidden, 403); };
    const QHash<int, RowNow> found = read(changes);
    QCOMPARE(m_reader.asked.size(), 1);
    QCOMPARE(found.size(), 20);
    for (const RowNow &now : found)
        QCOMPARE(now.error.kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestRowReading)
#include "test_rowreading.moc"
