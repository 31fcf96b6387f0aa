// An account whose secret is gone: what was seen stays, and nothing is asked as a stranger would.
#include <QSignalSpy>
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/profilestore.h"
#include "models/account/session.h"
#include "models/core/store.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/operations/table.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/localserver.h"
#include "tests/wireserver/clientbench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Open = R"({"id":1,"title":"Visit","slug":"visit","lengthInMinutes":30,"hidden":false})";
constexpr auto Hidden = R"({"id":2,"title":"Secret","slug":"secret","lengthInMinutes":30,"hidden":true})";

// As the server does: a stranger is told of no hidden event type.
LocalAnswer answer(const LocalRequest &request)
{
    if (!request.line.startsWith("GET /v2/event-types"))
        return knowsAsa(request);
    const QByteArray more = request.authorization.isEmpty() ? QByteArray() : QByteArray(",") + Hidden;
    return {200, QByteArray(R"({"status":"success","data":[)") + Open + more + "]}"};
}

// One run of an account, as a page of the window has it.
struct Run
{
    Run(const Profile &profile, Vault &vault, Store &store)
        : session(profile, vault)
        , scope(session, session.capabilities(), session.credentials())
        , eventTypes(session, store, eventTypeFeed(session.capabilities(), scope))
        , settled(&eventTypes.feed(), &Feed::settled)
    {
    }

    bool follow()
    {
        eventTypes.follow();
        return waitSettled();
    }
    bool refresh()
    {
        eventTypes.feed().refresh();
        return waitSettled();
    }
    bool waitSettled()
    {
        const bool did = !settled.isEmpty() || settled.wait(20'000);
        settled.clear();
        return did;
    }

    Session session;
    AccountScope scope;
    PlannedFeed<EventType> eventTypes;
    QSignalSpy settled;
};

} // namespace

class TestMissingSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenStaysAndNothingIsAskedUnsigned()
    {
        LocalServer server(&answer);
        Vault vault{QString()};
        Store store({});
        Profile profile;
        profile.id = ProfileStore::newId();
        profile.base = server.base();
        AccountFacts learnt;
        {
            Run run(profile, vault, store);
            QSignalSpy facts(&run.session, &Session::factsLearnt);
            run.session.openWith(ApiKey{u"cal_key"_s});
            QVERIFY(facts.wait(20'000));
            learnt = run.session.capabilities().facts();
            QVERIFY(run.follow());
            QCOMPARE(run.eventTypes.table().totalRows(), 2);
        }
        server.requests.clear();
        Run run(profile, vault, store);
        run.session.open();
        QTRY_COMPARE(run.session.state(), Session::State::NeedsSecret);
        run.session.recall(learnt);
        QVERIFY(run.follow());
        QVERIFY(run.refresh());
        QCOMPARE(run.eventTypes.table().totalRows(), 2);
        const ApiError error = run.eventTypes.feed().state().error;
        QCOMPARE(error.kind, ErrorKind::NotSigned);
        QCOMPARE(error.message, u"This account signs with an API key, which is missing."_s);
        QVERIFY(server.requests.isEmpty());

        // What a page reads besides its feed is held back too.
        const ReadRequest one{
            Operations::getBookingsByBookingUid, Arguments().with(u"bookingUid"_s, u"b1"_s)};
        CallWatch booking(run.session.read(one, this));
        QVERIFY(booking.wait());
        QCOMPARE(booking.outcome().error().kind, ErrorKind::NotSigned);
        QVERIFY(server.requests.isEmpty());

        QCOMPARE(answerOf(run.session.keepAccount(ApiKey{u"cal_key"_s})).error, VaultError::None);
        QVERIFY(run.refresh());
        QCOMPARE(run.eventTypes.table().totalRows(), 2);
        QVERIFY(!run.eventTypes.feed().state().error.isError());
    }
};

QTEST_GUILESS_MAIN(TestMissingSecret)
#include "test_missingsecret.moc"
