#include <QTest>

#include "models/account/connectionwords.h"
#include "tests/unit/account/climb.h"

using namespace Calends;

class TestConnectionFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLadderStopsAtTheFailingRungWithCauseAndCure_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("rung");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("cure");
        const auto row = [](const char *name, ErrorKind kind, const QString &message, Rung rung,
                             const QString &cause, const QString &cure, const QString &base = SelfHosted) {
            QTest::newRow(name) << base << int(kind) << message << int(rung) << cause << cure;
        };
        row("no name", ErrorKind::NoNetwork, {}, Rung::Reachable,
            u"cal.example.org could not be found, or there is no network."_s,
            u"Check the address and this machine's network and proxy."_s);
        row("nothing listens", ErrorKind::Refused, {}, Rung::Reachable,
            u"Nothing accepts connections at https://cal.example.org/api."_s,
            u"Check address and port, and whether the API service runs."_s);
        row("silence", ErrorKind::Timeout, {}, Rung::Reachable, u"cal.example.org did not answer in time."_s,
            u"Try again; if it stays so, ask whoever runs the server."_s);
        row("no proxy", ErrorKind::ProxyUnreachable, {}, Rung::Reachable,
            u"The proxy cannot be reached or does not answer."_s,
            u"Check its host and port, under Network in the settings or in those of the system."_s);
        row("a proxy that refuses", ErrorKind::ProxyRefused, {}, Rung::Reachable,
            u"The proxy does not connect to cal.example.org."_s,
            u"Ask whoever runs the proxy to let this server through, or choose another way under Network in "
            u"the "
            "settings."_s);
        row("a proxy that wants a password", ErrorKind::ProxyUnauthorized, {}, Rung::Reachable,
            u"The proxy refused the user name and the password, or was given none."_s,
            u"Enter both under Network in the settings, a proxy of the system as one of your own."_s);
        row("a proxy's password in a locked keychain", ErrorKind::ProxyNotSigned, u"the keychain is locked"_s,
            Rung::Reachable, u"The proxy's password is not at hand: the keychain is locked."_s,
            u"Unlock the keychain, or enter it again under Network in the settings."_s);
        row("own authority", ErrorKind::Tls, {}, Rung::Tls,
            u"The certificate of cal.example.org is not trusted."_s,
            u"If the server has an authority of its own, choose its certificate file in the profile."_s);
        row("plain http", ErrorKind::NotAllowed, {}, Rung::Tls,
            u"http://cal.example.org is not encrypted, so no credential is sent there."_s,
            u"Use an address that starts with https."_s, u"http://cal.example.org"_s);
        row("sent elsewhere", ErrorKind::NotAllowed, {}, Rung::Api,
            u"https://cal.example.org/api sends callers on to another address."_s,
            u"Enter the address it leads to, if you trust it."_s);
        row("a captive portal", ErrorKind::NotCalCom, {}, Rung::Api,
            u"What answers at https://cal.example.org/api is not the API but a web page."_s,
            u"Use the API's address (often ending in /api), and sign in to the network first if it asks."_s);
        row("another path", ErrorKind::NoRoute, {}, Rung::Api,
            u"https://cal.example.org/api has no API v2."_s,
            u"Enter the address without /v2; behind the web app it ends in /api."_s);
        row("a broken server", ErrorKind::Server, {}, Rung::Api, u"The server failed with status 500."_s,
            u"Try again later; its log knows the cause under request req-1."_s);
        row("cut off", ErrorKind::Unreadable, {}, Rung::Api,
            u"https://cal.example.org/api answers, but not like Cal.com's API v2."_s,
            u"Check the address; behind the web app it ends in /api."_s);
        row("no licence", ErrorKind::Unauthorized, u"Invalid or missing CALCOM_LICENSE_KEY"_s, Rung::Licence,
            u"The server says that its licence is missing or not valid."_s,
            u"Set the licence key on the API service, not only on the web app, and restart it."_s);
        row("wrong key", ErrorKind::Unauthorized, u"Your api key is not valid"_s, Rung::Accepted,
            u"The server refused the API key: Your api key is not valid"_s,
            u"Check that the key is whole, of this server and not expired, or make a new one in Cal.com. A "
            "full self-hosted server without a licence refuses every key."_s);
        row("secret not held", ErrorKind::NotSigned, {}, Rung::Accepted,
            u"The secret of this profile is not held."_s, u"Enter it again in the profile."_s);
        row("too many calls", ErrorKind::RateLimited, {}, Rung::Accepted,
            u"The server takes no more calls for now."_s, u"Try again in 1 s."_s);
    }

    void theLadderStopsAtTheFailingRungWithCauseAndCure()
    {
        QFETCH(QString, base);
        QFETCH(int, kind);
        QFETCH(QString, message);
        QFETCH(int, rung);
        QFETCH(QString, cause);
        QFETCH(QString, cure);
        ScriptedReader reader;
        const int status = ErrorKind(kind) == ErrorKind::Server ? 500 : 0;
        reader.refuse(u"getMe"_s, ErrorKind(kind), message, status);
        const Climb climb(reader, subject(base));
        QVERIFY(climb.ended && !climb.passed());
        QCOMPARE(climb.rungs().size(), rung + 1);
        const RungResult last = climb.test.results().constLast();
        QCOMPARE(int(last.rung), rung);
        QCOMPARE(last.state, RungResult::State::Failed);
        QCOMPARE(last.cause, cause);
        QCOMPARE(last.cure, cure);
        QCOMPARE(reader.asked().size(), 1);
    }

    // A proxy in front of the server fails without an id.
    void aFailureWithoutAnIdSendsNobodyToLookForOne()
    {
        ApiError error;
        error.kind = ErrorKind::Server;
        error.status = 502;
        const RungResult broken = brokenRungResult(Rung::Api, error, subject(SelfHosted));
        QCOMPARE(broken.cause, u"The server failed with status 502."_s);
        QCOMPARE(broken.cure, u"Try again later; if it stays so, ask whoever runs the server."_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionFailures)
#include "test_connectionfailures.moc"
