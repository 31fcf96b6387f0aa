// A job that created people is taken back: those who have bookings since stay, and are listed.
#include <QJsonDocument>

#include "models/changes/undoorder.h"
#include "models/changes/undosearch.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestChangesUndone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void peopleWithBookingsSinceStay();
    void aBookingMadeAfterTheSearchIsSeen();
    void whatCannotBeReadStays();
    void whereThePlanHidesBookingsTheUndoAndItsArchivesSaySo();
    void whereThePlanHidesBookingsThePersonsOwnTokenShowsThem();
    void updatesAreTakenBackWithoutAnyRead();
    void anAddressThatTheServerRewroteIsTakenBack();
    void eachUndoGoesOneStepFurtherBack();

private:
    void open(const QStringList &arguments = {}); // on a sandbox of its own
    struct Found
    {
        ChangeSet set;
        QList<LeftOut> leftOut;
    };
    Found searched(const ChangeJob &job);
    ChangeJob *created();
    ChangeJob *finished(const ChangeSet &set, const QString &typed = {});
    void book(int row); // a person created
    void hold(const ChangeJob &job, int row); // the token of that person

    std::unique_ptr<ChangeBench> m_bench;
    QHash<QString, QString> m_tokens; // by name
};

void TestChangesUndone::init() { open(); }

void TestChangesUndone::open(const QStringList &arguments)
{
    m_bench = std::make_unique<ChangeBench>(60, arguments);
    m_tokens.clear();
    m_bench->keepTokens = [this](const Change &change, const QByteArray &data) {
        m_tokens.insert(change.name, QJsonDocument::fromJson(data)["accessToken"_L1].toString());
        return QtFuture::makeReadyFuture(QString());
    };
    QVERIFY(m_bench->open());
}

TestChangesUndone::Found TestChangesUndone::searched(const ChangeJob &job)
{
    Found found;
    bool isThere = false;
    UndoSearch search(m_bench->changes());
    const auto take = [&found, &isThere](const ChangeSet &set, const QList<LeftOut> &leftOut) {
        found = {set, leftOut};
        isThere = true;
    };
    connect(&search, &UndoSearch::found, &search, take);
    search.start(job);
    if (isThere || !QTest::qWaitFor([&isThere] { return isThere; }, 60'000))
        qFatal("the search does not end, or ended at once");
    return found;
}

ChangeJob *TestChangesUndone::finished(const ChangeSet &set, const QString &typed)
{
    ChangeJob *const job = m_bench->changes().apply(set, typed);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

ChangeJob *TestChangesUndone::created()
{
    ChangeSet set{u"New"_s, {}, 0};
    for (int i = 0; i < 4; ++i) {
        ManagedUser wanted;
        wanted.name.set(u"Person %1"_s.arg(i));
        wanted.email.set(u"person%1@patients.test"_s.arg(i));
        wanted.timeZone.set(u"Europe/Paris"_s);
        set.changes.append(managedUserCreation(m_bench->clientId(), wanted));
    }
    ChangeJob *const job = finished(set);
    if (job->count(ChangeState::Applied) != 4)
        qFatal("not all were created");
    return job;
}

void TestChangesUndone::book(int row)
{
    const QString token = m_tokens.value(u"Person %1"_s.arg(row));
    QVERIFY(!token.isEmpty());
    const QByteArray type = m_bench->requestAs(token, "POST", u"/v2/event-types"_s, "2024-06-14",
        R"({"title":"Visit","slug":"visit","lengthInMinutes":30})");
    const qint64 id = QJsonDocument::fromJson(type)["data"_L1]["id"_L1].toInteger();
    QVERIFY2(id > 0, type.constData());
    QDate day = QDate::currentDate().addDays(7);
    while (day.dayOfWeek() != Qt::Wednesday)
        day = day.addDays(1);
    const QByteArray body = R"({"eventTypeId":)" + QByteArray::number(id) + R"(,"start":")"
        + day.toString(Qt::ISODate).toUtf8()
        + R"(T10:00:00Z","attendee":{"name":"Bo","email":"bo@example.test","timeZone":"Europe/Paris"}})";
    const QByteArray booking = m_bench->requestAs(token, "POST", u"/v2/bookings"_s, "2024-08-13", body);
    QVERIFY2(QJsonDocument::fromJson(booking)["status"_L1] == "success"_L1, booking.constData());
}

void TestChangesUndone::peopleWithBookingsSinceStay()
{
    const ChangeJob *const job = created();
    book(2);
    const Found found = searched(*job);
    QCOMPARE(found.set.undoes, job->id());
    QCOMPARE(found.set.title, job->undo().title);
    QCOMPARE(found.set.changes.size(), 3);
    QCOMPARE(found.set.changes.at(0).name, u"Person 3"_s);
    QCOMPARE(found.leftOut.size(), 1);
    QCOMPARE(found.leftOut.at(0).row, 2);
    QCOMPARE(found.leftOut.at(0).name, u"Person 2"_s);
    QVERIFY(found.leftOut.at(0).reason.contains(u"bookings"_s));
    finished(found.set, m_bench->profileName);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_bench->user(job->result(row).id.toLongLong()).id.hasValue(), row == 2);
}

void TestChangesUndone::aBookingMadeAfterTheSearchIsSeen()
{
    const ChangeJob *const job = created();
    const Found found = searched(*job);
    QCOMPARE(found.set.changes.size(), 4);
    QVERIFY(found.leftOut.isEmpty());
    book(1);
    const ChangeJob *const undone = finished(found.set, m_bench->profileName);
    QCOMPARE(undone->count(ChangeState::Applied), 3);
    QCOMPARE(undone->result(2).state, ChangeState::Skipped); // the latest comes first
    QVERIFY(undone->result(2).reason.contains(u"bookings"_s));
    QVERIFY(m_bench->user(job->result(1).id.toLongLong()).id.hasValue());
}

void TestChangesUndone::whatCannotBeReadStays()
{
    const ChangeJob *const job = created();
    m_bench->fault({{u"kind"_s, u"garbage"_s}, {u"method"_s, u"GET"_s}, {u"count"_s, -1},
        {u"match"_s, u"/users/%1/bookings"_s.arg(job->result(0).id)}});
    const Found found = searched(*job);
    QCOMPARE(found.set.changes.size(), 3);
    QCOMPARE(found.leftOut.size(), 1);
    QCOMPARE(found.leftOut.at(0).row, 0);
    QVERIFY(!found.leftOut.at(0).reason.isEmpty());
}

void TestChangesUndone::whereThePlanHidesBookingsTheUndoAndItsArchivesSaySo()
{
    open({u"--plan"_s, u"starter"_s});
    QVERIFY(m_bench->isOpen());
    const ChangeJob *const job = created();
    const Found found = searched(*job);
    QVERIFY(found.leftOut.isEmpty());
    QCOMPARE(found.set.changes.size(), 4);
    for (const Change &back : found.set.changes)
        QVERIFY2(back.cascade.contains(u"ESSENTIALS"_s), qPrintable(back.cascade));
    QCOMPARE(finished(found.set, m_bench->profileName)->count(ChangeState::Applied), 4);
    for (int row = 0; row < 4; ++row)
        QVERIFY(m_bench->user(job->result(row).id.toLongLong()).id.isAbsent());
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 4);
    for (const JournalArchive &archive : archives) {
        const JsonDocument json(answerOf(m_bench->journal().archive(archive.id)));
        QVERIFY(json.root()["row"].isObject());
        QVERIFY(json.root()["bookings"].isMissing());
        QVERIFY(json.root()["absent"]["bookings"].toString().contains(u"ESSENTIALS"_s));
    }
}

void TestChangesUndone::hold(const ChangeJob &job, int row)
{
    ManagedUserToken token;
    token.clientId = m_bench->clientId();
    token.userId = job.result(row).id.toLongLong();
    token.accessToken = m_tokens.value(u"Person %1"_s.arg(row));
    QVERIFY(m_bench->session().credentials().addPerson(token));
}

void TestChangesUndone::whereThePlanHidesBookingsThePersonsOwnTokenShowsThem()
{
    open({u"--plan"_s, u"starter"_s});
    QVERIFY(m_bench->isOpen());
    const ChangeJob *const job = created();
    for (const int row : {1, 2, 3})
        hold(*job, row);
    book(2);
    const Found found = searched(*job);
    QCOMPARE(found.leftOut.size(), 1);
    QCOMPARE(found.leftOut.at(0).row, 2);
    QVERIFY(found.leftOut.at(0).reason.contains(u"bookings"_s));
    QCOMPARE(found.set.changes.size(), 3); // of the latest first: 3, 1 and 0
    QVERIFY(found.set.changes.at(0).cascade.contains(u"with its own token"_s));
    QVERIFY(found.set.changes.at(2).cascade.contains(u"neither be looked for"_s));
    // One is booked after the search, the token of another is ended by then: only these two stay.
    book(1);
    m_bench->request(
        "POST", u"/v2/oauth-clients/%1/users/%2/force-refresh"_s.arg(m_bench->clientId(), job->result(3).id));
    const ChangeJob *const undone = finished(found.set, m_bench->profileName);
    QCOMPARE(undone->result(0).state, ChangeState::Failed);
    QVERIFY(undone->result(0).canRetry);
    QCOMPARE(undone->result(1).state, ChangeState::Skipped);
    QCOMPARE(undone->result(2).state, ChangeState::Applied);
}

void TestChangesUndone::updatesAreTakenBackWithoutAnyRead()
{
    ChangeSet set = m_bench->zoneChanges(m_bench->users(3), u"Pacific/Apia"_s);
    set.changes[1].reverse.clear();
    set.changes[1].irreversible = u"Nobody knows what was there."_s;
    const ChangeJob *const job = finished(set);
    const auto before = m_bench->session().log().requests().size();
    const Found found = searched(*job);
    QCOMPARE(m_bench->session().log().requests().size(), before);
    QCOMPARE(found.set.changes.size(), 2);
    QCOMPARE(found.leftOut.size(), 1);
    QCOMPARE(found.leftOut.at(0).reason, set.changes.at(1).irreversible);
}

// It stores it with the client's id, and answers it so.
void TestChangesUndone::anAddressThatTheServerRewroteIsTakenBack()
{
    const ManagedUser before = m_bench->users(1).at(0);
    ManagedUser after = before;
    after.email.set(u"moved@patients.test"_s);
    const ChangeJob *const job
        = finished({u"Address"_s, {managedUserUpdate(m_bench->clientId(), before, after)}, 0});
    QCOMPARE(job->count(ChangeState::Applied), 1);
    const auto seen = describe<ManagedUser>().decode(job->result(0).now);
    QVERIFY(seen);
    QCOMPARE(clientIdIn(seen->email.value()), m_bench->clientId());
    QVERIFY(seen->username != before.username);
    const ChangeJob *const undone = finished(job->undo());
    QCOMPARE(undone->result(0).state, ChangeState::Applied);
    QCOMPARE(m_bench->user(before.id.value()).email, before.email);
    // What it has just as it was sent is not kept twice.
    const ChangeJob *const zoned
        = finished(m_bench->zoneChanges({m_bench->user(before.id.value())}, u"Pacific/Apia"_s));
    QCOMPARE(zoned->count(ChangeState::Applied), 1);
    QVERIFY(zoned->result(0).now.isEmpty());
}

void TestChangesUndone::eachUndoGoesOneStepFurtherBack()
{
    const QList<ManagedUser> users = m_bench->users(2);
    const auto undoable = [this] { return undoableJob(m_bench->changes().jobs()); };
    const auto redoable = [this] { return redoableJob(m_bench->changes().jobs()); };
    QVERIFY(!undoable() && !redoable());
    ChangeJob *const first = finished(m_bench->zoneChanges({users.at(0)}, u"Asia/Tokyo"_s));
    ChangeJob *const second = finished(m_bench->zoneChanges({users.at(1)}, u"Asia/Tokyo"_s));
    QCOMPARE(undoable(), second);
    QVERIFY(!redoable());

    ChangeJob *const secondBack = finished(second->undo());
    QCOMPARE(undoable(), first);
    QCOMPARE(redoable(), secondBack);
    ChangeJob *const firstBack = finished(first->undo());
    QVERIFY(!undoable());
    QCOMPARE(redoable(), firstBack);

    QVERIFY(firstBack->undo().title.startsWith(u"Redo: "_s));
    ChangeJob *const firstAgain = finished(firstBack->undo());
    QCOMPARE(undoable(), firstAgain);
    QCOMPARE(redoable(), secondBack);
    QVERIFY(firstAgain->undo().title.startsWith(u"Undo: Time zone"_s));
    QCOMPARE(m_bench->user(users.at(0).id.value()).timeZone.value(), u"Asia/Tokyo"_s);

    // What is new ends what could be done again.
    finished(m_bench->zoneChanges({m_bench->user(users.at(1).id.value())}, u"Asia/Seoul"_s));
    QVERIFY(!redoable());
}

QTEST_GUILESS_MAIN(TestChangesUndone)
#include "test_changesundone.moc"
