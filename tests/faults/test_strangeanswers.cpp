// What jobs make of answers that say one thing by their status and another by their body, or refuse for a
// reason of their own: nothing is lost, and nobody is made twice.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include "models/api/requestlog.h"
#include "tests/faults/faultgate.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr auto ErrorInside
    = R"({"status":"error","timestamp":"2026-01-01T00:00:00.000Z","path":"/","error":{"code":"InternalServerErrorException","message":"Internal server error"}})";
constexpr auto BareErrorInside = R"({"statusCode":500,"message":"Internal server error"})";
constexpr auto TooLarge = R"({"statusCode":413,"message":"request entity too large"})";

} // namespace

class TestStrangeAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anErrorInASuccessIsLookedInto_data();
    void anErrorInASuccessIsLookedInto();
    void whatIsTooLargeIsRefusedByItself();
    void whoIsThereAlreadyIsFound();
    void thoseToBeCreatedAreLookedForTogether();

private:
    Change creation(const QString &name, const QString &email) const;
    ChangeJob *finished(const ChangeSet &set);
    int asked(const QByteArray &method) const;
    int peopleMade() const; // by the sandbox's own record; each comes with event types

    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<FaultGate> m_gate;
    std::unique_ptr<QTemporaryDir> m_folder;
    Vault m_vault{{}};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<Changes> m_changes;
};

void TestStrangeAnswers::initTestCase()
{
    m_bench = std::make_unique<ChangeBench>(40);
    m_gate = std::make_unique<FaultGate>(quint16(m_bench->profile().base.port()));
}

void TestStrangeAnswers::init()
{
    Profile profile = m_bench->profile();
    profile.base = m_gate->base();
    profile.writeLevel = WriteLevel::Confirm;
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(profile, m_vault);
    m_journal = std::make_unique<ChangeJournal>(
        JournalConfiguration{m_folder->filePath(u"changes.sqlite"_s), Seal::newKey(), profile.id});
    ChangeKinds kinds;
    kinds.add(managedUserKind({}, [this] { return m_bench->organizationId(); }));
    m_changes = std::make_unique<Changes>(*m_session, *m_journal, kinds, ChangePace{.settleAfter = 200});
    m_session->openWith(m_bench->credential());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->hasFacts() && m_changes->hasJobs() && m_changes->obstacle().isEmpty(), Patience);
    m_bench->forgetWrites();
}

void TestStrangeAnswers::cleanup()
{
    m_gate->setFault({});
    m_changes.reset();
    m_journal.reset();
    m_session.reset();
}

Change TestStrangeAnswers::creation(const QString &name, const QString &email) const
{
    ManagedUser wanted;
    wanted.name.set(name);
    wanted.email.set(email);
    return managedUserCreation(m_bench->clientId(), wanted);
}

ChangeJob *TestStrangeAnswers::finished(const ChangeSet &set)
{
    ChangeJob *const job = m_changes->apply(set);
    if (!job || !QTest::qWaitFor([job] { return job->state() == JobState::Finished; }, Patience))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

int TestStrangeAnswers::asked(const QByteArray &method) const
{
    const auto &requests = m_session->log().requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [&method](const LoggedRequest &request) {
        return request.method == method && request.url.contains("/users"_L1);
    }));
}

int TestStrangeAnswers::peopleMade() const
{
    const QList<RecordedWrite> writes = m_bench->writes();
    return int(std::count_if(writes.cbegin(), writes.cend(),
        [](const RecordedWrite &write) { return write.table == u"users"_s; }));
}

void TestStrangeAnswers::anErrorInASuccessIsLookedInto_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("envelope") << QByteArray(ErrorInside);
    QTest::newRow("bare") << QByteArray(BareErrorInside);
}

// The server made the person and then failed over the answer.
void TestStrangeAnswers::anErrorInASuccessIsLookedInto()
{
    QFETCH(const QByteArray, body);
    m_gate->setFault([body](const Arrival &arrival, const Answer &whole) {
        return arrival.method == "POST" ? Answer::json(200, body) : whole;
    });
    const QString email = u"ines.%1@patients.test"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    const ChangeJob *const job = finished({u"One"_s, {creation(u"Inês Prado"_s, email)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).isSettled);
    QVERIFY(!job->result(0).id.isEmpty());
    QCOMPARE(asked("POST"), 1);
    QCOMPARE(peopleMade(), 1);
}

void TestStrangeAnswers::whatIsTooLargeIsRefusedByItself()
{
    const QList<ManagedUser> users = m_bench->users(3);
    QCOMPARE(users.size(), 3);
    const QByteArray second = '/' + QByteArray::number(users.at(1).id.value());
    m_gate->setFault([second](const Arrival &arrival, const Answer &whole) {
        const bool isIt = arrival.method == "PATCH" && arrival.target.endsWith(second);
        return isIt ? Answer::json(413, TooLarge) : whole;
    });
    const ChangeJob *const job = finished(m_bench->zoneChanges(users, u"Pacific/Apia"_s));
    QCOMPARE(job->count(ChangeState::Applied), 2);
    QCOMPARE(job->count(ChangeState::Failed), 1);
    const QList<ReasonGroup> reasons = job->reasons();
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(
        job->change(reasons.constFirst().rows.constFirst())->id, QString::number(users.at(1).id.value()));
    QVERIFY(!reasons.constFirst().reason.isEmpty());
    QCOMPARE(asked("PATCH"), 3);
}

// Both are looked for before either is made, so the server is what refuses the second.
void TestStrangeAnswers::whoIsThereAlreadyIsFound()
{
    const QString email = u"twice@patients.test"_s;
    const ChangeJob *const job
        = finished({u"Twice"_s, {creation(u"Uma Rao"_s, email), creation(u"Uma Rao"_s, email)}, 0});
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QCOMPARE(job->count(ChangeState::AlreadySo), 1);
    QVERIFY(!job->result(0).id.isEmpty());
    QCOMPARE(job->result(0).id, job->result(1).id);
    QCOMPARE(peopleMade(), 1);
}

void TestStrangeAnswers::thoseToBeCreatedAreLookedForTogether()
{
    constexpr int People = 30;
    ChangeSet set{u"Thirty"_s, {}, 0};
    for (int i = 0; i < People; ++i)
        set.changes.append(creation(u"Person %1"_s.arg(i), u"many%1@patients.test"_s.arg(i)));
    const int before = asked("GET");
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->count(ChangeState::Applied), People);
    QCOMPARE(asked("GET") - before, 1);
    QCOMPARE(asked("POST"), People);
}

} // namespace Calends

using Calends::TestStrangeAnswers;
QTEST_MAIN(TestStrangeAnswers)
#include "test_strangeanswers.moc"
