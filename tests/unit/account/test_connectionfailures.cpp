#include <QTest>

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
        row("no name", ErrorKind::NoNetwork, {}, Rung::Reachable, u"could not be found"_s,
            u"network and proxy"_s);
        row("nothing listens", ErrorKind::Refused, {}, Rung::Reachable, u"Nothing accepts"_s,
            u"API service runs"_s);
        row("silence", ErrorKind::Timeout, {}, Rung::Reachable, u"did not answer in time"_s, u"Try again"_s);
        row("own authority", ErrorKind::Tls, {}, Rung::Tls, u"not trusted"_s,
            u"certificate file in the profile"_s);
        row("plain http", ErrorKind::NotAllowed, {}, Rung::Tls, u"not encrypted"_s, u"starts with https"_s,
            u"http://cal.example.org"_s);
        row("sent elsewhere", ErrorKind::NotAllowed, {}, Rung::Api, u"another address"_s,
            u"if you trust it"_s);
        row("a captive portal", ErrorKind::NotCalCom, {}, Rung::Api, u"a web page"_s,
            u"sign in to the network"_s);
        row("another path", ErrorKind::NoRoute, {}, Rung::Api, u"no API v2"_s, u"ends in /api"_s);
        row("a broken server", ErrorKind::Server, {}, Rung::Api, u"failed with status"_s, u"req-1"_s);
        row("cut off", ErrorKind::Unreadable, {}, Rung::Api, u"not like Cal.com"_s, u"Check the address"_s);
        row("no licence", ErrorKind::Unauthorized, u"Invalid or missing CALCOM_LICENSE_KEY"_s, Rung::Licence,
            u"licence is missing"_s, u"on the API service, not only on the web app"_s);
        row("wrong key", ErrorKind::Unauthorized, u"Your api key is not valid"_s, Rung::Accepted,
            u"refused the API key: Your api key is not valid"_s, u"make a new one"_s);
        row("secret not held", ErrorKind::NotSigned, {}, Rung::Accepted, u"is not held"_s,
            u"Enter it again"_s);
        row("too many calls", ErrorKind::RateLimited, {}, Rung::Accepted, u"no more calls"_s,
            u"Try again in"_s);
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
        reader.refuse(u"getMe"_s, ErrorKind(kind), message);
        const Climb climb(reader, subject(base));
        QVERIFY(climb.ended && !climb.passed());
        QCOMPARE(climb.rungs().size(), rung + 1);
        const RungResult last = climb.test.results().constLast();
        QCOMPARE(int(last.rung), rung);
        QCOMPARE(last.state, RungResult::State::Failed);
        QVERIFY2(last.cause.contains(cause), qPrintable(last.cause));
        QVERIFY2(last.cure.contains(cure), qPrintable(last.cure));
        QCOMPARE(reader.asked().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConnectionFailures)
#include "test_connectionfailures.moc"
