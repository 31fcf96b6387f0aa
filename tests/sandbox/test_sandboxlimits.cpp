// The limits of each tracker, their headers and the block, on the sandbox's own clock.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QByteArray remaining(const Received &answer) { return answer.header("X-RateLimit-Remaining-Default"); }

void call(Probe &probe, const Headers &headers, int times)
{
    for (int index = 0; index < times; ++index)
        probe.get(u"/v2/me"_s, headers);
}

} // namespace

class TestSandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTrackerHasItsLimit();
    void theCallAfterTheLastIsRefusedAndBlocksForAMinute();
    void onlyTheHostedServiceSaysHowLongToWait();
    void aWindowEndsAfterItsTime();
    void theClockCanRunFaster();
    void trackersDoNotShare();
    void aKeyWithSeveralLimitsIsRefusedWhenAllAreUsedUp();
    void theLimitCanBeChosen();
    void theLimitCanBeLeftOut();
    void anOwnLimitReplacesTheDefault();
};

void TestSandboxLimits::everyTrackerHasItsLimit()
{
    Probe probe(smallSandbox());
    const QString client = u"Patient portal"_s;
    const QString token = probe.server().announcement()[u"managedUser"_s][u"accessToken"_s].toString();
    const auto limit = [&](const QString &path, const Headers &headers) {
        return probe.get(path, headers).header("X-RateLimit-Limit-Default");
    };
    QCOMPARE(limit(u"/v2/me"_s, probe.signedBy(u"owner"_s)), QByteArray("120"));
    QCOMPARE(limit(u"/v2/me"_s, bearer(token)), QByteArray("500"));
    QCOMPARE(limit(u"/v2/me"_s, probe.signedByClient(client)), QByteArray("500"));
    // The secret alone and no credential at all count by address.
    QCOMPARE(limit(u"/v2/oauth-clients/"_s % probe.clientId(client),
                 {{"x-cal-secret-key", probe.clientSecret(client).toUtf8()}}),
        QByteArray("120"));
    QCOMPARE(remaining(probe.get(u"/v2/me"_s)), QByteArray("118"));
}

void TestSandboxLimits::theCallAfterTheLastIsRefusedAndBlocksForAMinute()
{
    Probe probe(smallSandbox());
    const Headers headers = probe.signedBy(u"owner"_s);
    call(probe, headers, 119);
    const Received last = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(last.status, 200);
    QCOMPARE(remaining(last), QByteArray("0"));
    const Received refused = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"ThrottlerException"_s);
    QVERIFY(refused.json()[u"error"_s][u"details"_s].isString());
    QCOMPARE(refused.header("X-RateLimit-Reset-Default"), QByteArray("60"));
    QVERIFY(refused.header("Retry-After").isEmpty());

    probe.server().clock().advance(58'000);
    QCOMPARE(probe.get(u"/v2/me"_s, headers).status, 429);
    probe.server().clock().advance(2'000);
    const Received free = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(free.status, 200);
    QCOMPARE(remaining(free), QByteArray("119"));
}

void TestSandboxLimits::onlyTheHostedServiceSaysHowLongToWait()
{
    Settings settings = smallSandbox(CustomerKind::Individual, ServerEdition::Hosted);
    settings.limitCount = 1;
    Probe probe(settings);
    call(probe, probe.signedBy(u"owner"_s), 1);
    const Received refused = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), QByteArray("60"));
}

void TestSandboxLimits::aWindowEndsAfterItsTime()
{
    Probe probe(smallSandbox());
    const Headers headers = probe.signedBy(u"owner"_s);
    call(probe, headers, 10);
    probe.server().clock().advance(60'000);
    QCOMPARE(remaining(probe.get(u"/v2/me"_s, headers)), QByteArray("119"));
}

void TestSandboxLimits::theClockCanRunFaster()
{
    Settings settings = smallSandbox();
    settings.clockScale = 10'000;
    settings.limitCount = 1;
    Probe probe(settings);
    const qint64 start = probe.server().clock().now();
    QTRY_VERIFY(probe.server().clock().now() - start > 3'600'000);
    QVERIFY(probe.server().clock().now() > QDateTime::currentMSecsSinceEpoch());
}

void TestSandboxLimits::trackersDoNotShare()
{
    Probe probe(smallSandbox());
    call(probe, probe.signedBy(u"owner"_s), 121);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 429);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"ownerOfOrganization"_s)).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"admin"_s)).status, 200);
}

void TestSandboxLimits::aKeyWithSeveralLimitsIsRefusedWhenAllAreUsedUp()
{
    Probe probe(smallSandbox());
    const QJsonArray limits{
        QJsonObject{{u"name"_s, u"short"_s}, {u"limit"_s, 3}, {u"seconds"_s, 10}, {u"block"_s, 60}},
        QJsonObject{{u"name"_s, u"long"_s}, {u"limit"_s, 5}, {u"seconds"_s, 60}, {u"block"_s, 60}}};
    const QString key
        = probe.server().credentials().newApiKey({probe.userId(u"owner"_s), {}, {}, limits, {}});
    call(probe, bearer(key), 3);
    const Received fourth = probe.get(u"/v2/me"_s, bearer(key));
    QCOMPARE(fourth.status, 200);
    QCOMPARE(fourth.header("X-RateLimit-Remaining-Short"), QByteArray("0"));
    QCOMPARE(fourth.header("X-RateLimit-Remaining-Long"), QByteArray("1"));
    QVERIFY(fourth.header("X-RateLimit-Limit-Default").isEmpty());
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(key)).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(key)).status, 429);
}

void TestSandboxLimits::theLimitCanBeChosen()
{
    Settings settings = smallSandbox();
    settings.limitCount = 3;
    settings.limitSeconds = 5;
    Probe probe(settings);
    call(probe, probe.signedBy(u"owner"_s), 3);
    const Received refused = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("X-RateLimit-Limit-Default"), QByteArray("3"));
    probe.server().clock().advance(5'000);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxLimits::theLimitCanBeLeftOut()
{
    Settings settings = smallSandbox();
    settings.limitCount = -1;
    Probe probe(settings);
    call(probe, probe.signedBy(u"owner"_s), 125);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxLimits::anOwnLimitReplacesTheDefault()
{
    Router router;
    router.addUndocumented(Method::Get, "/v2/limited"_L1, Policy().limited(u"booking_guests_add"_s, 5),
        [](RequestContext &) { return Answer::success(1); });
    const Router::Match match
        = router.match(Method::Get, u"/v2/limited"_s, Edition::Full2025October, Version::V20240415);
    QVERIFY(match.route);

    Probe probe(smallSandbox());
    RequestContext context{
        probe.server().settings(), probe.database(), probe.server().clock(), probe.server().credentials()};
    context.headers.insert("authorization", "Bearer " + probe.key(u"owner"_s).toUtf8());
    RateLimiter limiter;
    for (int index = 0; index < 5; ++index)
        QVERIFY(!limiter.count(context, match.route->policy.ownLimit).refused);
    const RateLimiter::Verdict verdict = limiter.count(context, match.route->policy.ownLimit);
    QVERIFY(verdict.refused);
    QCOMPARE(verdict.headers.first().first, QByteArray("X-RateLimit-Limit-Booking_guests_add"));
    QVERIFY(!limiter.count(context, std::nullopt).refused);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxLimits)
#include "test_sandboxlimits.moc"
