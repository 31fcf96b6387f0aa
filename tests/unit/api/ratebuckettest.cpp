// The books of the rate budget, without any time passing.
#include <QTest>

#include "models/api/ratebucket.h"
#include "models/api/rateheaders.h"

using namespace Calends;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

Headers set(const QByteArray &name, int limit, int remaining, int reset)
{
    return {{"X-RateLimit-Limit-" + name, QByteArray::number(limit)},
        {"X-RateLimit-Remaining-" + name, QByteArray::number(remaining)},
        {"X-RateLimit-Reset-" + name, QByteArray::number(reset)}};
}

RateHeaders told(const QByteArray &name, int limit, int remaining, int reset)
{
    return RateHeaders::from(set(name, limit, remaining, reset));
}

constexpr int Share = 60;

int sendAll(RateBucket &bucket, qint64 now, bool background)
{
    int sent = 0;
    while (bucket.maySend(now, background, Share) && sent < 10'000) {
        bucket.sent(now, background);
        ++sent;
    }
    return sent;
}

} // namespace

class RateBucketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyLimitNameIsRead();
    void aRetryAfterIsReadInSecondsAndAsADate();
    void nonsenseInTheHeadersIsIgnored();
    void nothingIsSentBeyondWhatTheAnswerLeft();
    void sendsOnTheirWayCount();
    void theWindowOpensAnewAfterItsReset();
    void anOldAnswerDoesNotGiveBackSends();
    void ofSeveralLimitsOneWithRoomIsEnough();
    void severalUsedUpLimitsWaitForTheFirstToFree();
    void backgroundKeepsToItsShareAndMaySpendItAtOnce();
    void interactiveMayUseWhatBackgroundMayNot();
    void aRefusalPausesForAsLongAsItSays();
    void withoutAnyWordARefusalPausesAMinute();
    void anOwnLimitIsKnownBeforeTheFirstAnswer();
    void aLostAnswerCountsAsSpent();
    void aShortWindowIsNotTakenForAMinute();
};

void RateBucketTest::anyLimitNameIsRead()
{
    const RateHeaders read = RateHeaders::from(set("Short", 3, 1, 15) + set("Booking_guests_add", 5, 4, 60));
    QCOMPARE(read.sets.size(), 2);
    QCOMPARE(read.sets.at(0).name, "short");
    QCOMPARE(read.sets.at(0).limit, 3);
    QCOMPARE(read.sets.at(0).remaining, 1);
    QCOMPARE(read.sets.at(0).reset, 15'000);
    QCOMPARE(read.sets.at(1).name, "booking_guests_add");
    QCOMPARE(read.retryAfter, -1);
}

void RateBucketTest::aRetryAfterIsReadInSecondsAndAsADate()
{
    QCOMPARE(RateHeaders::from({{"Retry-After", "7"}}).pause(), 7000);
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(90);
    const QByteArray date
        = QLocale::c().toString(soon, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
    const qint64 pause = RateHeaders::from({{"retry-after", date}}).pause();
    QVERIFY2(pause > 60'000 && pause <= 90'000, qPrintable(QString::number(pause)));
}

void RateBucketTest::nonsenseInTheHeadersIsIgnored()
{
    const RateHeaders read = RateHeaders::from({{"X-RateLimit-Limit-Default", "many"},
        {"X-RateLimit-Remaining-Default", "-4"}, {"X-RateLimit-Limit-Half", "10"}, {"Retry-After", "soon"}});
    QVERIFY(read.sets.isEmpty());
    QCOMPARE(read.retryAfter, -1);
}

void RateBucketTest::nothingIsSentBeyondWhatTheAnswerLeft()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.answered(0, told("Default", 120, 3, 60));
    QCOMPARE(sendAll(bucket, 1000, false), 3);
    QCOMPARE(bucket.waitFor(1000, false, Share), 59'000);
}

void RateBucketTest::sendsOnTheirWayCount()
{
    RateBucket bucket;
    for (int i = 0; i < 3; ++i)
        bucket.sent(0, false);
    bucket.answered(0, told("Default", 120, 4, 60));
    QCOMPARE(sendAll(bucket, 0, false), 2); // two of the four may be on their way already
    bucket.answered(0, told("Default", 120, 3, 60));
    bucket.answered(0, told("Default", 120, 2, 60));
    QCOMPARE(sendAll(bucket, 0, false), 0);
}

void RateBucketTest::theWindowOpensAnewAfterItsReset()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.answered(0, told("Default", 5, 0, 60));
    QCOMPARE(sendAll(bucket, 59'999, false), 0);
    QCOMPARE(sendAll(bucket, 60'000, false), 5);
}

void RateBucketTest::anOldAnswerDoesNotGiveBackSends()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.sent(0, false);
    bucket.answered(0, told("Default", 120, 1, 60));
    bucket.answered(400, told("Default", 120, 2, 60)); // the earlier of the two, arriving later
    QCOMPARE(sendAll(bucket, 500, false), 1);
}

void RateBucketTest::ofSeveralLimitsOneWithRoomIsEnough()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.answered(0, RateHeaders::from(set("Short", 3, 0, 15) + set("Long", 5, 2, 60)));
    QCOMPARE(sendAll(bucket, 0, false), 2);
}

void RateBucketTest::severalUsedUpLimitsWaitForTheFirstToFree()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.refused(0, RateHeaders::from(set("Short", 3, 0, 15) + set("Long", 5, 0, 20)));
    QVERIFY(!bucket.maySend(14'999, false, Share));
    QCOMPARE(bucket.waitFor(0, false, Share), 15'000);
    QVERIFY(bucket.maySend(15'000, false, Share));
}

void RateBucketTest::backgroundKeepsToItsShareAndMaySpendItAtOnce()
{
    RateBucket bucket;
    bucket.sent(0, true);
    bucket.answered(0, told("Default", 120, 119, 60));
    QCOMPARE(sendAll(bucket, 0, true), 71); // 60 % of 120, one of them sent before the limit was known
    QCOMPARE(sendAll(bucket, 59'000, true), 0);
    for (int i = 0; i < 71; ++i)
        bucket.answered(59'000, told("Default", 120, 118 - i, 1));
    QCOMPARE(sendAll(bucket, 60'000, true), 72);
}

void RateBucketTest::interactiveMayUseWhatBackgroundMayNot()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.answered(0, told("Default", 10, 9, 60));
    QCOMPARE(sendAll(bucket, 0, true), 6);
    QCOMPARE(sendAll(bucket, 0, false), 3);
}

void RateBucketTest::aRefusalPausesForAsLongAsItSays()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.refused(1000, told("Default", 120, 0, 42));
    QVERIFY(bucket.isBlocked(42'999));
    QVERIFY(!bucket.isBlocked(43'000));
    QVERIFY(bucket.maySend(43'000, false, Share));
}

void RateBucketTest::withoutAnyWordARefusalPausesAMinute()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.refused(0, {});
    QVERIFY(!bucket.maySend(59'999, false, Share));
    QVERIFY(bucket.maySend(60'000, false, Share));
}

void RateBucketTest::anOwnLimitIsKnownBeforeTheFirstAnswer()
{
    RateBucket bucket(RateLimit{5, 60, "booking_guests_add"});
    QCOMPARE(sendAll(bucket, 0, false), 5);
    QCOMPARE(bucket.waitFor(0, false, Share), 60'000);
}

void RateBucketTest::aLostAnswerCountsAsSpent()
{
    RateBucket bucket(RateLimit{5, 60, "x"});
    for (int i = 0; i < 5; ++i)
        bucket.sent(0, false);
    for (int i = 0; i < 5; ++i)
        bucket.unanswered();
    QCOMPARE(sendAll(bucket, 1000, false), 0);
    QCOMPARE(sendAll(bucket, 60'000, false), 5);
}

void RateBucketTest::aShortWindowIsNotTakenForAMinute()
{
    RateBucket bucket;
    bucket.sent(0, false);
    bucket.answered(0, told("Short", 3, 0, 1));
    QVERIFY(bucket.maySend(1000, false, Share));
    bucket.sent(1000, false);
    bucket.answered(1010, told("Short", 3, 0, 1));
    QCOMPARE(bucket.waitFor(1010, false, Share), 1000);
}

QTEST_APPLESS_MAIN(RateBucketTest)
#include "ratebuckettest.moc"
