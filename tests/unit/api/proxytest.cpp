// Which way requests leave, and what is said when a proxy stands in it.
#include <QPromise>
#include <QTest>

#include "models/api/proxysetting.h"
#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/proxyserver.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const Name = "calends.example"; // nobody has it: only the proxy knows the way

ReadRequest me() { return ReadRequest{Operations::getMe, {}}; }

ProxyChoice through(const ProxyServer &proxy, ProxyChoice::Kind kind, const QString &user = {})
{
    return {.kind = kind, .host = u"127.0.0.1"_s, .port = proxy.port(), .user = user};
}

// Where nothing listens any more.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ownProxiesLeadToTheServer_data();
    void ownProxiesLeadToTheServer();
    void thisComputerIsAskedWithoutAProxy();
    void noProxyIsNone();
    void whatStandsInTheWayIsSaid_data();
    void whatStandsInTheWayIsSaid();
    void aWriteThatAProxyStoppedWasNeverSent();
    void aChangeHoldsForTheNextRequest();
    void anotherPasswordHoldsForTheNextRequest();
    void theUserMayBeReadWithThePassword();
    void whatIsUnderWayGoesOn();
    void nothingIsSentThroughAProxyThatNeverConnected();
    void requestsWaitForThePassword();
    void whatWaitsForAPasswordGoesTheWayChosenMeanwhile();
    void withoutThePasswordNothingIsSent();

private:
    QUrl base() const;
    Outcome asked();

    TestCertificate m_certificate;
    std::unique_ptr<WireServer> m_server;
    std::shared_ptr<ProxySetting> m_setting;
    ProxyPassword m_password;
    int m_reads = 0;
    std::unique_ptr<ClientBench> m_bench;
};

void ProxyTest::initTestCase()
{
    m_certificate = TestCertificate::make(u"DNS:"_s + QLatin1StringView(Name));
    QVERIFY(m_certificate.isValid());
}

void ProxyTest::init()
{
    m_server = std::make_unique<WireServer>(&m_certificate);
    m_password = {};
    m_reads = 0;
    m_setting = std::make_shared<ProxySetting>([this] {
        ++m_reads;
        return QtFuture::makeReadyFuture(m_password);
    });
    ClientConfiguration configuration = ClientBench::quick(base());
    configuration.authorities = {m_certificate.certificate};
    configuration.proxy = m_setting;
    m_bench = std::make_unique<ClientBench>(configuration, ApiKey{u"cal_secret"_s});
}

void ProxyTest::cleanup()
{
    m_bench.reset();
    m_server.reset();
}

QUrl ProxyTest::base() const
{
    return QUrl(u"https://%1:%2"_s.arg(QLatin1StringView(Name)).arg(m_server->base().port()));
}

Outcome ProxyTest::asked()
{
    CallWatch watch(m_bench->client().read(me(), &m_bench->owner));
    if (!watch.wait())
        qFatal("the call does not end");
    return watch.outcome();
}

void ProxyTest::ownProxiesLeadToTheServer_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<QString>("user");
    QTest::newRow("HTTP") << false << QString();
    QTest::newRow("HTTP with a password") << false << u"anna"_s;
    QTest::newRow("SOCKS5") << true << QString();
    QTest::newRow("SOCKS5 with a password") << true << u"anna"_s;
}

void ProxyTest::ownProxiesLeadToTheServer()
{
    QFETCH(bool, socks);
    QFETCH(QString, user);
    ProxyServer proxy(
        socks ? ProxyServer::Speaks::Socks5 : ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.wantUser(user, u"pass:wörd"_s);
    m_password.text = u"pass:wörd"_s;
    m_setting->setChoice(through(proxy, socks ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http, user));
    QVERIFY(asked().isAnswered());
    QVERIFY(asked().isAnswered());
    QCOMPARE(m_server->arrivals().size(), 2);
    QCOMPARE(
        proxy.asked(), QStringList{u"%1:%2"_s.arg(QLatin1StringView(Name)).arg(m_server->base().port())});
    // What the proxy is told is not for the server.
    QVERIFY(!m_server->arrivals().constFirst().has("proxy-authorization"));
    QCOMPARE(m_reads, user.isEmpty() ? 0 : 1);
}

void ProxyTest::thisComputerIsAskedWithoutAProxy()
{
    WireServer here;
    ClientConfiguration configuration = ClientBench::quick(here.base());
    configuration.proxy = m_setting;
    ProxyServer proxy(ProxyServer::Speaks::Http);
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http));
    ClientBench bench(configuration, ApiKey{u"cal_secret"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    m_setting->setChoice({.kind = ProxyChoice::Kind::Socks5, .host = u"127.0.0.1"_s, .port = deadPort()});
    CallWatch again(bench.client().read(me(), &bench.owner));
    QVERIFY(again.wait());
    QVERIFY(again.outcome().isAnswered());
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::noProxyIsNone()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    ProxyChoice choice = through(proxy, ProxyChoice::Kind::Http);
    choice.kind = ProxyChoice::Kind::None;
    m_setting->setChoice(choice);
    QCOMPARE(asked().error().kind, ErrorKind::NoNetwork); // nobody has that name
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::whatStandsInTheWayIsSaid_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("cure");
    const QString unreachable = u"the proxy cannot be reached or does not answer"_s;
    const QString refused = u"the proxy does not connect to this server"_s;
    const QString noNetwork = u"the server cannot be reached"_s;
    const QString check = u"Check the network, the proxy and the server's address, then refresh."_s;
    const QString unauthorized = u"the proxy refused the user name and the password, or was given none"_s;
    const QString address
        = u"Check the proxy's host and port, under Network in the settings or in those of the system, then refresh."_s;
    const QString ask
        = u"Ask whoever runs the proxy to let this server through, or choose another way under Network in the settings."_s;
    const QString enter
        = u"Enter the proxy's user name and password under Network in the settings, a proxy of the system as one of your own, then refresh."_s;
    const auto row = [](const QByteArray &name, bool socks, const QString &fault, int code,
                         const QString &cause, const QString &cure) {
        QTest::newRow(name.constData()) << socks << fault << code << cause << cure;
    };
    for (const bool socks : {false, true}) {
        const QByteArray kind = socks ? "SOCKS5, " : "HTTP, ";
        row(kind + "gone", socks, u"gone"_s, 0, unreachable, address);
        row(kind + "silent", socks, u"silent"_s, 0, unreachable, address);
        // Which of the names nobody has is not told.
        row(kind + "no such name", socks, u"no such name"_s, 0, noNetwork, check);
        row(kind + "no way to it", socks, u"no way to it"_s, 0, noNetwork, check);
        row(kind + "hangs up", socks, u"hangs up"_s, 0, unreachable, address);
        row(kind + "wants a user", socks, u"wants a user"_s, 0, unauthorized, enter);
        row(kind + "another password", socks, u"another password"_s, 0, unauthorized, enter);
    }
    row("HTTP, forbidden", false, u"refuses"_s, 403, refused, ask);
    row("HTTP, not allowed", false, u"refuses"_s, 405, refused, ask);
    row("HTTP, failed", false, u"refuses"_s, 500, refused, ask);
    row("HTTP, gateway", false, u"refuses"_s, 502, refused, ask);
    // For Qt the same as a name that nobody has, or a network that is not there.
    for (const int reply : {1, 2, 3, 4})
        row("SOCKS5, reply " + QByteArray::number(reply), true, u"refuses"_s, reply, noNetwork, check);
    row("HTTP, the server is gone", false, u"refuses"_s, 503, u"the server does not accept connections"_s,
        u"Check that the server runs and that the address and port are right, then refresh."_s);
    row("SOCKS5, the server is gone", true, u"refuses"_s, 5, u"the server does not accept connections"_s,
        u"Check that the server runs and that the address and port are right, then refresh."_s);
}

void ProxyTest::whatStandsInTheWayIsSaid()
{
    QFETCH(bool, socks);
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(QString, cause);
    QFETCH(QString, cure);
    ProxyServer proxy(
        socks ? ProxyServer::Speaks::Socks5 : ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    ProxyChoice choice = through(proxy, socks ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http);
    if (fault == "gone"_L1)
        choice.port = deadPort();
    else if (fault == "no such name"_L1)
        choice.host = u"proxy.invalid"_s;
    else if (fault == "no way to it"_L1)
        choice.host = u"224.0.0.1"_s; // of a group: no connection leads there
    else if (fault == "hangs up"_L1)
        proxy.hangUp();
    else if (fault == "silent"_L1)
        proxy.keepSilent();
    else if (fault == "refuses"_L1)
        proxy.refuseWith(code);
    else
        proxy.wantUser(u"anna"_s, u"right"_s);
    if (fault == "another password"_L1) {
        choice.user = u"anna"_s;
        m_password.text = u"wrong"_s;
    }
    m_setting->setChoice(choice);
    // Qt does not tell that a proxy went away again: what waits for it then ends with the call's own
    // deadline.
    if (fault == "hangs up"_L1 || fault == "silent"_L1)
        m_bench->client().setPatience({.read = 500, .write = 500, .retryWaits = {}});
    const Outcome outcome = asked();
    QVERIFY(outcome.isFailed());
    QCOMPARE(outcome.error().summary(), u"Read the own profile failed: %1."_s.arg(cause));
    QCOMPARE(outcome.error().nextStep(), cure);
    QCOMPARE(outcome.error().delivery, Delivery::NeverSent);
    QCOMPARE(m_server->arrivals().size(), 0);
}

void ProxyTest::aWriteThatAProxyStoppedWasNeverSent()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.refuseWith(403);
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http));
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{}";
    CallWatch watch(m_bench->client().write(request, TestPermit::permit(), &m_bench->owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::ProxyRefused);
    QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
    QCOMPARE(proxy.asked().size(), 1);
}

void ProxyTest::aChangeHoldsForTheNextRequest()
{
    const auto target = quint16(m_server->base().port());
    ProxyServer one(ProxyServer::Speaks::Http, target);
    ProxyServer other(ProxyServer::Speaks::Socks5, target);
    m_setting->setChoice(through(one, ProxyChoice::Kind::Http));
    QVERIFY(asked().isAnswered());
    m_setting->setChoice(through(other, ProxyChoice::Kind::Socks5));
    QVERIFY(asked().isAnswered());
    QCOMPARE(one.asked().size(), 1);
    QCOMPARE(other.asked().size(), 1);
    m_setting->setChoice({.kind = ProxyChoice::Kind::None});
    QVERIFY(asked().isFailed());
    m_setting->setChoice(through(one, ProxyChoice::Kind::Http));
    QVERIFY(asked().isAnswered());
}

void ProxyTest::anotherPasswordHoldsForTheNextRequest()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.wantUser(u"anna"_s, u"right"_s);
    m_password.text = u"wrong"_s;
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http, u"anna"_s));
    QCOMPARE(asked().error().kind, ErrorKind::ProxyUnauthorized);
    m_password.text = u"right"_s;
    m_setting->passwordChanged();
    QVERIFY(asked().isAnswered());
}

void ProxyTest::theUserMayBeReadWithThePassword()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.wantUser(u"anna"_s, u"right"_s);
    m_password = {.text = u"right"_s, .user = u"anna"_s};
    m_setting->setUserUnread(true);
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http));
    QVERIFY(asked().isAnswered());
}

void ProxyTest::whatIsUnderWayGoesOn()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http));
    m_server->answer = [](const Arrival &) {
        Answer answer = Answer::json(200, R"({"status":"success","data":{}})");
        answer.trickle = 1;
        return answer;
    };
    CallWatch watch(m_bench->client().read(me(), &m_bench->owner));
    QTRY_COMPARE(m_server->arrivals().size(), 1);
    m_setting->setChoice({.kind = ProxyChoice::Kind::None});
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
}

// More of them than there are connections, after another proxy had led to the server.
void ProxyTest::nothingIsSentThroughAProxyThatNeverConnected()
{
    constexpr int Requests = 8;
    ProxyServer good(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    m_setting->setChoice(through(good, ProxyChoice::Kind::Http));
    QVERIFY(asked().isAnswered());
    ProxyServer silent(ProxyServer::Speaks::Http);
    silent.keepSilent();
    m_setting->setChoice(through(silent, ProxyChoice::Kind::Http));
    m_bench->client().setPatience({.read = 500, .write = 500, .retryWaits = {}});
    std::vector<std::unique_ptr<CallWatch>> watches;
    watches.reserve(Requests);
    for (int i = 0; i < Requests; ++i)
        watches.push_back(std::make_unique<CallWatch>(m_bench->client().read(me(), &m_bench->owner)));
    for (const auto &watch : watches) {
        QVERIFY(watch->wait());
        QCOMPARE(watch->outcome().error().kind, ErrorKind::ProxyUnreachable);
        QCOMPARE(watch->outcome().error().delivery, Delivery::NeverSent);
    }
    QCOMPARE(m_server->arrivals().size(), 1);
}

void ProxyTest::requestsWaitForThePassword()
{
    QPromise<ProxyPassword> promise;
    promise.start();
    m_setting = std::make_shared<ProxySetting>([future = promise.future()] { return future; });
    ClientConfiguration configuration = ClientBench::quick(base());
    configuration.authorities = {m_certificate.certificate};
    configuration.proxy = m_setting;
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.wantUser(u"anna"_s, u"right"_s);
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http, u"anna"_s));
    ClientBench bench(configuration, ApiKey{u"cal_secret"_s});
    CallWatch one(bench.client().read(me(), &bench.owner));
    CallWatch two(bench.client().read(me(), &bench.owner));
    CallWatch given(bench.client().read(me(), &bench.owner));
    given.call()->cancel();
    QVERIFY(given.wait());
    QCOMPARE(one.call()->state(), Call::State::Queued);
    QCOMPARE(proxy.connections(), 0);
    promise.addResult(ProxyPassword{.text = u"right"_s});
    promise.finish();
    QVERIFY(one.wait() && two.wait());
    QVERIFY(one.outcome().isAnswered() && two.outcome().isAnswered());
}

void ProxyTest::whatWaitsForAPasswordGoesTheWayChosenMeanwhile()
{
    QPromise<ProxyPassword> never;
    never.start();
    m_setting = std::make_shared<ProxySetting>([future = never.future()] { return future; });
    ClientConfiguration configuration = ClientBench::quick(base());
    configuration.authorities = {m_certificate.certificate};
    configuration.proxy = m_setting;
    const auto target = quint16(m_server->base().port());
    ProxyServer slow(ProxyServer::Speaks::Http, target);
    ProxyServer quick(ProxyServer::Speaks::Http, target);
    m_setting->setChoice(through(slow, ProxyChoice::Kind::Http, u"anna"_s));
    ClientBench bench(configuration, ApiKey{u"cal_secret"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    CallWatch given(bench.client().read(me(), &bench.owner));
    given.call()->cancel();
    QVERIFY(given.wait());
    m_setting->setChoice(through(quick, ProxyChoice::Kind::Http));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(slow.connections(), 0);
    never.finish();
}

void ProxyTest::withoutThePasswordNothingIsSent()
{
    ProxyServer proxy(ProxyServer::Speaks::Http, quint16(m_server->base().port()));
    proxy.wantUser(u"anna"_s, u"right"_s);
    m_password.problem = u"the keychain is locked"_s;
    m_setting->setChoice(through(proxy, ProxyChoice::Kind::Http, u"anna"_s));
    CallWatch one(m_bench->client().read(me(), &m_bench->owner));
    CallWatch two(m_bench->client().read(me(), &m_bench->owner));
    QVERIFY(one.wait() && two.wait());
    for (const CallWatch *watch : {&one, &two}) {
        const ApiError error = watch->outcome().error();
        QCOMPARE(error.summary(),
            u"Read the own profile failed: the proxy's password is not at hand: the keychain is locked."_s);
        QCOMPARE(error.nextStep(),
            u"Unlock the keychain, or enter the proxy's password again under Network in the settings, then refresh."_s);
        QCOMPARE(error.delivery, Delivery::NeverSent);
        QVERIFY(error.canRetry);
    }
    QCOMPARE(m_reads, 1);
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(m_bench->log.requests().empty());
    // Once it can be had, the next request finds it.
    m_password = {u"right"_s, {}};
    QVERIFY(asked().isAnswered());
    QCOMPARE(m_reads, 2);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
