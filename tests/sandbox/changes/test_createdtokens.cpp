// Tokens of new people: each pair is where the import said, works, and is nowhere else.
#include <QFile>
#include <QPromise>

#include <deque>

#include "models/changes/changelog.h"
#include "models/changes/changepacking.h"
#include "models/changes/renewalsearch.h"
#include "models/managedusers/createdtokens.h"
#include "models/managedusers/tokensfile.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"correct horse battery"_s;
constexpr int Enough = 60'000; // ms

// A row of the file: id, access and refresh token, both expiries.
using Rows = QHash<qint64, QList<QByteArray>>;

Rows rowsIn(const QString &name)
{
    QFile file(name);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    int damaged = 0;
    const QByteArray csv = tokensCsv(content, Passphrase, &damaged).value_or(QByteArray());
    Rows rows;
    const QByteArrayList lines = csv.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArrayList cells = line.trimmed().split(',');
        if (cells.size() == 5)
            rows.insert(cells.at(0).toLongLong(), cells);
    }
    return damaged == 0 ? rows : Rows();
}

} // namespace

class TestCreatedTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFileHasThePairsThatWereCreated();
    void theKeychainHasThemAsOwn();
    void whatIsDroppedIsNowhere();
    void whatWaitsForAPersonGoesToTheEscrow();
    void aHeldPairGivesWayToTheNewOne();
    void aHeldPairGoesWhenTheNewOneGoesElsewhere_data();
    void aHeldPairGoesWhenTheNewOneGoesElsewhere();
    void nothingIsSentThatHasNoPlace_data();
    void nothingIsSentThatHasNoPlace();
    void whatWasAskedBeforeAPauseIsSentOnce();
    void aFileThatGoesMeanwhileHoldsTheJob();
    void lostTokensAreMadeAnewOnce();
    void newTokensAgainWhenTheyWereNotKept();
    void theKeychainTakesNoMoreThanItBears();
    void rowsUnderWayCountAsKept();
    void jobsAtOnceShareTheLastPlaces();
    void whatJobsWillKeepIsCountedBefore();

private:
    TokenKeeping fileKeeping();
    ChangeSet creations(int count, const TokenKeeping &keeping) const;
    ChangeJob *finished(const ChangeSet &set, const QString &typed = {});
    ChangeSet renewalOf(const ChangeJob &job);
    ChangeSet pairAnew(qint64 person, const TokenKeeping &keeping);
    qint64 createdAndHeld();
    // The person the token signs for.
    qint64 ownerOf(const QString &token);
    void verifyNowhere(const QByteArrayList &secrets, qint64 job);

    QTemporaryDir m_folder;
    QString m_file;
    QList<ManagedUserToken> m_escrow;
    std::unique_ptr<ChangeBench> m_bench;
};

void TestCreatedTokens::init()
{
    m_escrow.clear();
    m_bench = std::make_unique<ChangeBench>(5);
    m_bench->managedUsers = [this](const ChangeKind &kind, Session &session) {
        return keepingTokens(kind, session, [this](const ManagedUserToken &pair) { m_escrow.append(pair); });
    };
    QVERIFY(m_bench->open());
}

void TestCreatedTokens::cleanup()
{
    m_bench.reset();
    QFile::remove(m_file);
    QFile::remove(m_folder.filePath(u"moved"_s));
}

TokenKeeping TestCreatedTokens::fileKeeping()
{
    m_file = m_folder.filePath(u"new people.calends-tokens"_s);
    const TokensFileStart start = answerOf(startTokensFile(m_file, Passphrase));
    if (!start.problem.isEmpty())
        qFatal("%s", qPrintable(start.problem));
    return {TokenPlace::File, m_file, start.key};
}

ChangeSet TestCreatedTokens::creations(int count, const TokenKeeping &keeping) const
{
    ChangeSet set{u"Import of people.csv"_s, {}, 0};
    set.changes.reserve(count);
    for (int i = 1; i <= count; ++i) {
        ManagedUser wanted;
        wanted.name.set(u"Élodie Faure %1"_s.arg(i));
        wanted.email.set(u"elodie%1@patients.test"_s.arg(i));
        Change change = managedUserCreation(m_bench->clientId(), wanted);
        change.keeping = packed(keeping);
        set.changes.append(change);
    }
    return set;
}

ChangeJob *TestCreatedTokens::finished(const ChangeSet &set, const QString &typed)
{
    ChangeJob *const job = m_bench->changes().apply(set, typed);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

ChangeSet TestCreatedTokens::renewalOf(const ChangeJob &job)
{
    RenewalSearch search(m_bench->changes());
    ChangeSet found;
    bool isFound = false;
    connect(&search, &RenewalSearch::found, this, [&](const ChangeSet &set) {
        found = set;
        isFound = true;
    });
    search.start(job);
    if (isFound || !QTest::qWaitFor([&] { return isFound; }, Enough))
        qFatal("the search does not end");
    return found;
}

qint64 TestCreatedTokens::ownerOf(const QString &token)
{
    const JsonDocument answer(m_bench->requestAs(token, "GET", u"/v2/me"_s, "2024-06-14", {}));
    return answer.root()["data"]["id"].toInteger();
}

// Of what is sealed, what it says.
void TestCreatedTokens::verifyNowhere(const QByteArrayList &secrets, qint64 job)
{
    QVERIFY(!secrets.isEmpty());
    QByteArray told;
    const QList<JournalRow> rows = answerOf(m_bench->journal().rows(job));
    for (const JournalRow &row : rows)
        told += packedChange(*row.change) + packedResult(row.result) + row.result.now;
    ChangeLog log(m_bench->journal(), m_bench->changes().kinds());
    QSignalSpy reloaded(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(reloaded.wait(Enough));
    told += log.toJson() + log.toCsv();
    for (const LoggedRequest &request : m_bench->session().log().requests())
        told += request.url.toUtf8();
    QVERIFY(told.contains("elodie"));
    QFile journal(m_bench->journalConfiguration().file);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    told += journal.readAll();
    for (const QByteArray &secret : secrets)
        QVERIFY(!secret.isEmpty() && !told.contains(secret));
}

void TestCreatedTokens::theFileHasThePairsThatWereCreated()
{
    const ChangeJob *const job = finished(creations(20, fileKeeping()));
    QCOMPARE(job->count(ChangeState::Applied), 20);
    const Rows rows = rowsIn(m_file);
    QCOMPARE(rows.size(), 20);
    QByteArrayList secrets;
    for (int row = 0; row < 20; ++row) {
        QVERIFY(!job->result(row).isAnswerLost);
        const qint64 id = job->result(row).id.toLongLong();
        QVERIFY(rows.contains(id));
        QCOMPARE(ownerOf(QString::fromLatin1(rows[id].at(1))), id);
        QVERIFY(rows[id].at(3).toLongLong() > QDateTime::currentMSecsSinceEpoch());
        QVERIFY(rows[id].at(4).toLongLong() > rows[id].at(3).toLongLong());
        secrets << rows[id].at(1) << rows[id].at(2);
    }
    QVERIFY(m_bench->session().profile().heldPeople.isEmpty());
    QVERIFY(m_escrow.isEmpty());
    verifyNowhere(secrets, job->id());
}

void TestCreatedTokens::theKeychainHasThemAsOwn()
{
    ChangeSet set = creations(3, {});
    set.changes[1].keeping.clear(); // as a form makes it
    const ChangeJob *const job = finished(set);
    QCOMPARE(m_bench->session().profile().heldPeople.size(), 3);
    for (int row = 0; row < 3; ++row) {
        const qint64 id = job->result(row).id.toLongLong();
        const ManagedUserToken held = m_bench->session().credentials().person(id);
        QCOMPARE(held.ownership, TokenOwnership::Own);
        QCOMPARE(held.clientId, m_bench->clientId());
        QCOMPARE(ownerOf(held.accessToken), id);
        QVERIFY(held.refreshExpires > held.accessExpires);
        verifyNowhere({held.accessToken.toLatin1(), held.refreshToken.toLatin1()}, job->id());
    }

    // Whose person is gone, is forgotten.
    ChangeJob *const back = m_bench->changes().apply(job->undo(), m_bench->profileName);
    QVERIFY(back && ChangeBench::waitFor(back, JobState::Finished));
    QCOMPARE(back->count(ChangeState::Applied), 3);
    QTRY_VERIFY(m_bench->session().profile().heldPeople.isEmpty());
    QVERIFY(!m_bench->session().credentials().holdsPerson(job->result(0).id.toLongLong()));
}

void TestCreatedTokens::whatIsDroppedIsNowhere()
{
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}, {u"match"_s, u"/users"_s}});
    const ChangeJob *const job = finished(creations(3, {TokenPlace::Dropped}));
    QCOMPARE(job->count(ChangeState::Applied), 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(!job->result(row).isAnswerLost); // nobody wanted it
    QVERIFY(m_bench->session().profile().heldPeople.isEmpty());
    QVERIFY(m_escrow.isEmpty());
    QVERIFY(renewalOf(*job).changes.isEmpty());
}

void TestCreatedTokens::whatWaitsForAPersonGoesToTheEscrow()
{
    const ManagedUser user = m_bench->users(1).at(0);
    const ChangeSet set{
        u"New tokens"_s, {managedUserTokensAnew(m_bench->clientId(), user, {TokenPlace::Escrow})}, 0};
    QVERIFY(!m_bench->changes().apply(set)); // without the name
    const ChangeJob *const job = finished(set, m_bench->profileName);
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QCOMPARE(m_escrow.size(), 1);
    QCOMPARE(m_escrow.at(0).userId, user.id.value());
    QCOMPARE(ownerOf(m_escrow.at(0).accessToken), user.id.value());
    QVERIFY(m_bench->session().profile().heldPeople.isEmpty());
    QVERIFY(!packedChange(*job->change(0)).contains(m_escrow.at(0).accessToken.toLatin1()));
}

ChangeSet TestCreatedTokens::pairAnew(qint64 person, const TokenKeeping &keeping)
{
    return {u"New tokens"_s, {managedUserTokensAnew(m_bench->clientId(), m_bench->user(person), keeping)}, 0};
}

// A new person, whose pair is Calends' own.
qint64 TestCreatedTokens::createdAndHeld()
{
    const ChangeJob *const job = finished(creations(1, {}));
    return job->result(0).id.toLongLong();
}

void TestCreatedTokens::aHeldPairGivesWayToTheNewOne()
{
    const qint64 person = createdAndHeld();
    const CredentialRing &ring = m_bench->session().credentials();
    QVERIFY(ring.holdsPerson(person));
    const QString former = ring.person(person).accessToken;
    finished(pairAnew(person, {TokenPlace::Keychain}), m_bench->profileName);
    QVERIFY(ring.holdsPerson(person));
    QVERIFY(ring.person(person).accessToken != former);
    QCOMPARE(ownerOf(ring.person(person).accessToken), person);
    QCOMPARE(m_bench->session().profile().heldPeople, QList<qint64>{person});
}

void TestCreatedTokens::aHeldPairGoesWhenTheNewOneGoesElsewhere_data()
{
    QTest::addColumn<TokenPlace>("place");
    QTest::newRow("escrow") << TokenPlace::Escrow;
    QTest::newRow("file") << TokenPlace::File;
    QTest::newRow("nowhere") << TokenPlace::Dropped;
}

void TestCreatedTokens::aHeldPairGoesWhenTheNewOneGoesElsewhere()
{
    QFETCH(const TokenPlace, place);
    const qint64 person = createdAndHeld();
    const CredentialRing &ring = m_bench->session().credentials();
    QVERIFY(ring.holdsPerson(person));
    const QString former = ring.person(person).accessToken;
    QCOMPARE(ownerOf(former), person);
    const TokenKeeping keeping = place == TokenPlace::File ? fileKeeping() : TokenKeeping{place};
    const ChangeJob *const job = finished(pairAnew(person, keeping), m_bench->profileName);
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QTRY_VERIFY(!ring.holdsPerson(person));
    QVERIFY(m_bench->session().profile().heldPeople.isEmpty());
    QVERIFY(ownerOf(former) != person); // the server takes it no more
}

void TestCreatedTokens::nothingIsSentThatHasNoPlace_data()
{
    QTest::addColumn<QByteArray>("keeping");
    QTest::newRow("file") << packed({TokenPlace::File, u"/nowhere/tokens"_s, QByteArray(32, 'k')});
    QTest::newRow("later version") << R"({"tokens":"vault of the company"})"_ba;
    QTest::newRow("escrow") << packed({TokenPlace::Escrow});
}

void TestCreatedTokens::nothingIsSentThatHasNoPlace()
{
    QFETCH(const QByteArray, keeping);
    m_bench->managedUsers
        = [](const ChangeKind &kind, Session &session) { return keepingTokens(kind, session); };
    QVERIFY(m_bench->open());
    m_bench->forgetWrites();
    ChangeSet set = creations(2, {});
    for (Change &change : set.changes)
        change.keeping = keeping;
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(!job->message().isEmpty());
    QCOMPARE(job->count(ChangeState::Planned), 2);
    QVERIFY(m_bench->writes().isEmpty());
}

// The answer is on its way when the rows are put back.
void TestCreatedTokens::whatWasAskedBeforeAPauseIsSentOnce()
{
    std::deque<QPromise<QString>> asked;
    m_bench->managedUsers = [&asked](ChangeKind kind, Session &) {
        kind.keepObstacle = [&asked](const Change &, const QList<Change> &) {
            asked.emplace_back().start();
            return asked.back().future();
        };
        return kind;
    };
    QVERIFY(m_bench->open());
    const auto answerAll = [&asked] {
        for (QPromise<QString> &promise : asked) {
            promise.addResult(QString());
            promise.finish();
        }
        asked.clear();
    };
    ChangeJob *const job = m_bench->changes().apply(creations(3, {}));
    QVERIFY(QTest::qWaitFor([&] { return asked.size() == 3; }, Enough));
    answerAll();
    job->pause();
    QCOMPARE(job->state(), JobState::Paused);
    job->resume();
    QVERIFY(QTest::qWaitFor([&] { return asked.size() == 3; }, Enough));
    answerAll();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 3);
    const auto &requests = m_bench->session().log().requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                 [](const LoggedRequest &request) { return QByteArray(request.method) == "POST"; }),
        3);
}

void TestCreatedTokens::aFileThatGoesMeanwhileHoldsTheJob()
{
    m_bench->pace.group = 2;
    m_bench->pace.onTheWire = 1;
    QVERIFY(m_bench->open());
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"count"_s, -1}, {u"interval"_s, 20}});
    const TokenKeeping keeping = fileKeeping();
    ChangeJob *const job = m_bench->changes().apply(creations(20, keeping));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 4; }, Enough));
    const QString moved = m_folder.filePath(u"moved"_s);
    QVERIFY(QFile::rename(m_file, moved));
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(job->message().contains(m_file));
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 0; }, Enough));
    const int before = job->count(ChangeState::Applied);
    QVERIFY(before < 20);
    job->resume(); // it is still gone
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QCOMPARE(job->count(ChangeState::Applied), before);
    QVERIFY(QFile::rename(moved, m_file));
    // In the next run, which nobody tells the passphrase.
    m_bench->clearFaults();
    QVERIFY(m_bench->open());
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    again->resume();
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(again->count(ChangeState::Applied), 20);
    // Pairs of rows that were on the wire when the file went are lost, and said to be.
    const Rows rows = rowsIn(m_file);
    qsizetype lost = 0;
    for (int row = 0; row < 20; ++row) {
        const bool isThere = rows.contains(again->result(row).id.toLongLong());
        QCOMPARE(again->result(row).isAnswerLost, !isThere);
        lost += isThere ? 0 : 1;
    }
    const ChangeSet renewal = renewalOf(*again);
    QCOMPARE(renewal.changes.size(), lost);
    if (lost > 0)
        finished(renewal, m_bench->profileName);
    const Rows all = rowsIn(m_file);
    QCOMPARE(all.size(), 20);
    for (auto each = all.cbegin(); each != all.cend(); ++each)
        QCOMPARE(ownerOf(QString::fromLatin1(each->at(1))), each.key());
}

void TestCreatedTokens::lostTokensAreMadeAnewOnce()
{
    m_bench->fault(
        {{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}, {u"match"_s, u"/users"_s}, {u"count"_s, 2}});
    const ChangeJob *const job = finished(creations(5, fileKeeping()));
    QCOMPARE(job->count(ChangeState::Applied), 5);
    QCOMPARE(rowsIn(m_file).size(), 3);
    const ChangeSet renewal = renewalOf(*job);
    QCOMPARE(renewal.changes.size(), 2);
    QCOMPARE(renewal.leastLevel(), WriteLevel::ConfirmTyped);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(job->result(row).isAnswerLost, !job->result(row).reason.isEmpty());
    QVERIFY(!m_bench->changes().apply(renewal)); // without the name
    // Only one of them now; the other is offered again, also in the next run.
    ChangeSet one = renewal;
    one.changes.removeLast();
    const ChangeJob *const renewed = finished(one, m_bench->profileName);
    QCOMPARE(renewed->count(ChangeState::Applied), 1);
    QCOMPARE(rowsIn(m_file).size(), 4);
    QCOMPARE(renewalOf(*job).changes, QList<Change>{renewal.changes.at(1)});
    const qint64 first = job->id();
    QVERIFY(m_bench->open());
    const QList<ChangeJob *> jobs = m_bench->changes().jobs();
    const auto same = std::find_if(
        jobs.cbegin(), jobs.cend(), [first](const ChangeJob *each) { return each->id() == first; });
    QVERIFY(same != jobs.cend());
    QSignalSpy loaded(*same, &ChangeJob::loaded);
    (*same)->load();
    QVERIFY(loaded.wait(Enough));
    const ChangeSet rest = renewalOf(**same);
    QCOMPARE(rest.changes.size(), 1);
    QCOMPARE(rest.changes.at(0).id, renewal.changes.at(1).id);
    const ChangeJob *const last = finished(rest, m_bench->profileName);
    const Rows rows = rowsIn(m_file);
    QCOMPARE(rows.size(), 5);
    QByteArrayList secrets;
    for (auto each = rows.cbegin(); each != rows.cend(); ++each) {
        QCOMPARE(ownerOf(QString::fromLatin1(each->at(1))), each.key());
        secrets << each->at(1) << each->at(2);
    }
    QVERIFY(renewalOf(**same).changes.isEmpty());
    verifyNowhere(secrets, last->id());
}

// The act was done, and its pair is lost in turn.
void TestCreatedTokens::newTokensAgainWhenTheyWereNotKept()
{
    const ManagedUser user = m_bench->users(1).at(0);
    const TokenKeeping keeping = fileKeeping();
    const QString moved = m_folder.filePath(u"moved"_s);
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"count"_s, -1}, {u"interval"_s, 500}});
    ChangeJob *const job = m_bench->changes().apply(
        {u"New tokens"_s, {managedUserTokensAnew(m_bench->clientId(), user, keeping)}, 0},
        m_bench->profileName);
    QVERIFY(job);
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Sending) == 1; }, Enough));
    QVERIFY(QFile::rename(m_file, moved));
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).isAnswerLost);
    QVERIFY(job->result(0).reason.contains(m_file));
    QVERIFY(QFile::rename(moved, m_file));
    m_bench->clearFaults();
    const ChangeSet renewal = renewalOf(*job);
    QCOMPARE(renewal.changes.size(), 1);
    finished(renewal, m_bench->profileName);
    const Rows rows = rowsIn(m_file);
    QCOMPARE(rows.keys(), QList<qint64>{user.id.value()});
    QCOMPARE(ownerOf(QString::fromLatin1(rows.constBegin()->at(1))), user.id.value());
    QVERIFY(renewalOf(*job).changes.isEmpty());
}

void TestCreatedTokens::theKeychainTakesNoMoreThanItBears()
{
    Profile profile = m_bench->session().profile();
    for (int id = 1; id < MostKeptPairs; ++id)
        profile.heldPeople.append(1'000'000 + id);
    m_bench->session().setProfile(profile);
    QCOMPARE(obstacleToKeptPairs(m_bench->session(), 1), QString());
    QVERIFY(!obstacleToKeptPairs(m_bench->session(), 2).isEmpty());
    const ChangeJob *const last = finished(creations(1, {}));
    QCOMPARE(last->count(ChangeState::Applied), 1);
    ManagedUser wanted;
    wanted.name.set(u"Zoë"_s);
    wanted.email.set(u"zoe.new@patients.test"_s);
    m_bench->forgetWrites();
    ChangeJob *const job
        = m_bench->changes().apply({u"One more"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QCOMPARE(job->message(), obstacleToKeptPairs(m_bench->session(), 1));
    QVERIFY(m_bench->writes().isEmpty());
}

// Three places, and ten rows that are prepared together: three are sent, then the job is held.
void TestCreatedTokens::rowsUnderWayCountAsKept()
{
    constexpr int Places = 3;
    Profile profile = m_bench->session().profile();
    for (int id = 0; id < MostKeptPairs - Places; ++id)
        profile.heldPeople.append(1'000'000 + id);
    m_bench->session().setProfile(profile);
    ChangeJob *const job = m_bench->changes().apply(creations(10, {}));
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QCOMPARE(job->count(ChangeState::Applied), Places);
    QCOMPARE(job->count(ChangeState::Planned), 10 - Places);
    const auto &requests = m_bench->session().log().requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                 [](const LoggedRequest &request) { return QByteArray(request.method) == "POST"; }),
        Places);
    QCOMPARE(m_bench->session().profile().heldPeople.size(), MostKeptPairs);
    QCOMPARE(job->message(), obstacleToKeptPairs(m_bench->session(), 1));
}

void TestCreatedTokens::jobsAtOnceShareTheLastPlaces()
{
    constexpr int Places = 3;
    Profile profile = m_bench->session().profile();
    for (int id = 0; id < MostKeptPairs - Places; ++id)
        profile.heldPeople.append(1'000'000 + id);
    m_bench->session().setProfile(profile);
    const ChangeSet all = creations(12, {});
    const ChangeJob *const one = m_bench->changes().apply(all.part({0, 1, 2, 3, 4, 5}));
    const ChangeJob *const other = m_bench->changes().apply(all.part({6, 7, 8, 9, 10, 11}));
    QVERIFY(ChangeBench::waitFor(one, JobState::Paused));
    QVERIFY(ChangeBench::waitFor(other, JobState::Paused));
    QCOMPARE(one->count(ChangeState::Applied) + other->count(ChangeState::Applied), Places);
    QCOMPARE(m_bench->session().profile().heldPeople.size(), MostKeptPairs);
    const auto &requests = m_bench->session().log().requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                 [](const LoggedRequest &request) { return QByteArray(request.method) == "POST"; }),
        Places);
    QCOMPARE(one->message(), obstacleToKeptPairs(m_bench->session(), 1));
    QCOMPARE(other->message(), one->message());
}

void TestCreatedTokens::whatJobsWillKeepIsCountedBefore()
{
    QCOMPARE(pairsToCome(m_bench->changes()), 0);
    ChangeSet set = creations(7, {});
    set.changes[0].keeping = packed({TokenPlace::Dropped});
    ManagedUser after = m_bench->users(1).at(0);
    const ManagedUser before = after;
    after.name.set(u"Zoë"_s);
    set.changes.append(managedUserUpdate(m_bench->clientId(), before, after));
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(job);
    QCOMPARE(pairsToCome(m_bench->changes()), 6);
    job->pause();
    QCOMPARE(pairsToCome(m_bench->changes()), 6);
    job->stop();
    QCOMPARE(pairsToCome(m_bench->changes()), 0);
}

QTEST_GUILESS_MAIN(TestCreatedTokens)
#include "test_createdtokens.moc"
