// A token tried against the sandbox, over a socket.
#include <QSignalSpy>
#include <QTest>

#include "models/tokens/tokentrial.h"
#include "tests/sandbox/probe.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

using State = TokenVerdict::State;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestTokenTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aGoodTokenIsAcceptedAndStaysAsItIs();
    void anExpiredTokenIsToldFromAnUnknownOne();
    void aTokenThatWasReplacedIsUnknown();
    void aRefusalNamesWhatIsMissing();
    void aServerThatIsAwayTellsNothing();
    void whatIsGivenUpIsNotTold();

private:
    TokenVerdict tried(const QString &token);
    QString ownToken() const;
    qint64 tokenCount() const { return m_probe->database().count(u"SELECT count(*) FROM tokens"_s); }

    std::unique_ptr<Sandbox::Probe> m_probe;
    ClientConfiguration m_configuration;
};

void TestTokenTrial::init()
{
    m_probe = std::make_unique<Sandbox::Probe>(Sandbox::smallSandbox());
    m_configuration = {};
    m_configuration.base = m_probe->server().address();
    m_configuration.base.setPath({});
}

void TestTokenTrial::cleanup() { m_probe.reset(); }

QString TestTokenTrial::ownToken() const
{
    return m_probe->server().announcement()["managedUser"_L1]["accessToken"_L1].toString();
}

TokenVerdict TestTokenTrial::tried(const QString &token)
{
    TokenTrial trial(m_configuration);
    QSignalSpy finished(&trial, &TokenTrial::finished);
    trial.start(token);
    if (!finished.wait(Patience) || finished.count() != 1)
        return {.finding = u"not finished once"_s};
    return finished.at(0).at(0).value<TokenVerdict>();
}

void TestTokenTrial::aGoodTokenIsAcceptedAndStaysAsItIs()
{
    const qint64 before = tokenCount();
    const TokenVerdict verdict = tried(ownToken());
    QCOMPARE(verdict.state, State::Accepted);
    QCOMPARE(verdict.status, 200);
    QCOMPARE(verdict.userId, m_probe->server().announcement()["managedUser"_L1]["id"_L1].toInteger());
    QVERIFY(verdict.finding.contains(verdict.username));
    QVERIFY(!verdict.finding.contains(ownToken()));
    QCOMPARE(tokenCount(), before); // nothing was renewed
    QCOMPARE(tried(ownToken()).state, State::Accepted);
}

void TestTokenTrial::anExpiredTokenIsToldFromAnUnknownOne()
{
    const QString token = ownToken();
    const qint64 before = tokenCount();
    m_probe->server().clock().advance(61LL * 60 * 1000);
    const TokenVerdict expired = tried(token);
    QCOMPARE(expired.state, State::Expired);
    QCOMPARE(expired.status, 498);
    QVERIFY2(expired.finding.contains("498"_L1), qPrintable(expired.finding));
    QVERIFY(expired.cure.contains("your own server"_L1));
    QCOMPARE(tokenCount(), before);

    const TokenVerdict unknown = tried(token.chopped(6) + "abcdef"_L1);
    QCOMPARE(unknown.state, State::Unknown);
    QCOMPARE(unknown.status, 401);
    QVERIFY2(unknown.finding.contains("401"_L1), qPrintable(unknown.finding));
    QVERIFY(!unknown.finding.contains(token.chopped(6)));
}

void TestTokenTrial::aTokenThatWasReplacedIsUnknown()
{
    const QJsonObject user = m_probe->server().announcement()["managedUser"_L1].toObject();
    const QString token = ownToken();
    const QString client = m_probe->clientId(u"Patient portal"_s);
    const Sandbox::Received forced = m_probe->send("POST",
        u"/v2/oauth-clients/%1/users/%2/force-refresh"_s.arg(client).arg(user["id"_L1].toInteger()),
        {{"x-cal-secret-key", m_probe->clientSecret(u"Patient portal"_s).toUtf8()}});
    QCOMPARE(forced.status, 200);
    QCOMPARE(tried(token).state, State::Unknown);
    QCOMPARE(tried(forced.data()["accessToken"_L1].toString()).state, State::Accepted);
}

void TestTokenTrial::aRefusalNamesWhatIsMissing()
{
    ApiError error;
    error.kind = ErrorKind::Forbidden;
    error.status = 403;
    error.message
        = u"PermissionsGuard - oAuth client with id=c1 does not have the required permissions=PROFILE_READ"_s;
    TokenVerdict verdict = verdictOn(error);
    QCOMPARE(verdict.state, State::Forbidden);
    QVERIFY2(verdict.finding.contains("403"_L1), qPrintable(verdict.finding));
    QVERIFY2(verdict.cure.contains("PROFILE_READ"_L1), qPrintable(verdict.cure));

    error.message = u"Invalid request origin - please open https://app.cal.com/settings"_s;
    error.status = 401;
    verdict = verdictOn(error);
    QCOMPARE(verdict.state, State::Forbidden);
    QVERIFY2(verdict.finding.contains("origin"_L1), qPrintable(verdict.finding));
    QVERIFY(!verdict.cure.isEmpty());

    error.kind = ErrorKind::Expired;
    error.status = 403; // of a token that was cleared away
    error.message = u"no oAuth client found for access token"_s;
    QCOMPARE(verdictOn(error).state, State::Unknown);
}

void TestTokenTrial::aServerThatIsAwayTellsNothing()
{
    const QString token = ownToken();
    m_probe.reset();
    const TokenVerdict verdict = tried(token);
    QCOMPARE(verdict.state, State::NotTold);
    QCOMPARE(verdict.status, 0);
    QVERIFY(!verdict.finding.isEmpty() && !verdict.cure.isEmpty());
    QVERIFY(!verdict.finding.contains(token));
}

void TestTokenTrial::whatIsGivenUpIsNotTold()
{
    TokenTrial trial(m_configuration);
    QSignalSpy finished(&trial, &TokenTrial::finished);
    trial.start(u"first"_s);
    trial.cancel();
    QVERIFY(!trial.isRunning());
    trial.start(ownToken()); // the first one's answer is not taken for this one's
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, Patience);
    QCOMPARE(finished.at(0).at(0).value<TokenVerdict>().state, State::Accepted);
}

QTEST_GUILESS_MAIN(TestTokenTrial)
#include "trialtest.moc"
