// The widest list of a page is refused for a while: the page falls back to what the account may still see and
// says so, and a refresh after the refusal brings the whole back.
#include <QTest>

#include <memory>

#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/saidcredentials.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms

Fault refusing(const QByteArray &ending)
{
    return [ending](const Arrival &arrival, const Answer &whole) {
        const QByteArray path = arrival.target.left(arrival.target.indexOf('?'));
        if (!path.startsWith("/v2/organizations/") || !path.endsWith(ending))
            return whole;
        return Answer::json(403,
            R"({"status":"error","timestamp":"2026-11-24T04:18:35.744Z","path":"/v2","error":{"code":"ForbiddenException","message":"Not today","details":{"message":"Not today","statusCode":403}}})");
    };
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusedListGivesWayToTheOwnAndComesBack_data();
    void aRefusedListGivesWayToTheOwnAndComesBack();
};

void TestRefusals::aRefusedListGivesWayToTheOwnAndComesBack_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("bookings") << u"bookings"_s << QByteArray("/bookings");
    QTest::newRow("schedules") << u"schedules"_s << QByteArray("/schedules");
}

void TestRefusals::aRefusedListGivesWayToTheOwnAndComesBack()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, ending);
    SandboxProgram sandbox({u"--kind"_s, u"platform"_s, u"--plan"_s, u"essentials"_s, u"--people"_s, u"12"_s,
        u"--bookings"_s, u"30"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
    QVERIFY(sandbox.isReady());
    FaultGate gate(sandbox.port());
    const OAuthClientSecret pair = saidPair(sandbox);
    Profile profile;
    profile.id = u"refusals"_s;
    profile.name = u"Field studio"_s;
    profile.base = gate.base();
    profile.credential = CredentialKind::OAuthClientSecret;
    profile.clientId = pair.clientId;
    profile.inMemory = true;
    OpenWindow open(profile, pair);
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(AllPages), Patience);
    const QStringList rows = open.rowsOf(page);
    const QStringList words = open.saidOn(page);
    const QString source = open.page(page)->shown().sources;

    gate.setFault(refusing(ending));
    open.refresh({page});
    QTRY_VERIFY_WITH_TIMEOUT(open.saidOn(page).join(u'\n').contains(u"The server refused “"_s), Patience);
    QVERIFY(open.saidOn(page).join(u'\n').contains("Not today"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle({page}), Patience);
    QVERIFY(open.page(page)->shown().sources != source);
    QCOMPARE(open.page(page)->status().lock, QString());

    gate.setFault({});
    open.refresh({page});
    QTRY_COMPARE_WITH_TIMEOUT(open.page(page)->shown().sources, source, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded({page}), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(open.rowsOf(page), rows, Patience);
    QCOMPARE(open.saidOn(page), words);
}

} // namespace Calends

using Calends::TestRefusals;
QTEST_MAIN(TestRefusals)
#include "test_refusals.moc"
