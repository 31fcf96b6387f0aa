// What a pasted text says of itself.
#include <QTest>
#include <QTimeZone>

#include "models/account/capabilities.h"
#include "models/tokens/tokenreading.h"
#include "models/tokens/tokenroutes.h"
#include "tests/unit/tokens/tokentext.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

using Kind = TokenReading::Kind;
Q_DECLARE_METATYPE(TokenReading::Kind)

namespace {

QString accessToken()
{
    return tokenWith(
        R"({"type":"access_token","clientId":"cabc","ownerId":501,"expiresAt":1790000000000,"iat":1789996400})");
}

QDateTime utc(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()); }

} // namespace

class TestTokenReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonsTokenTellsItsClaims();
    void itsKindIsTold_data();
    void itsKindIsTold();
    void timesAreToldByTheirGreatestUnits();
    void whatItCanCallFollowsTheTableAndThePermissions();
};

void TestTokenReading::aPersonsTokenTellsItsClaims()
{
    const QString token = accessToken();
    for (const QString &pasted : {token, QString(u"  "_s + token + u'\n'), QString(u"Bearer "_s + token),
             QString(u'"' + token + u'"')}) {
        const TokenReading reading = readToken(pasted);
        QCOMPARE(reading.kind, Kind::AccessToken);
        QCOMPARE(reading.token, token);
        QCOMPARE(reading.clientId, u"cabc"_s);
        QCOMPARE(reading.userId, 501);
        QCOMPARE(reading.issued, utc(1789996400000));
        QCOMPARE(reading.expires, utc(1790000000000));
        QVERIFY(reading.canBeTried());
        QVERIFY(!reading.words().contains(token));
    }
}

void TestTokenReading::itsKindIsTold_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<TokenReading::Kind>("kind");
    QTest::addColumn<bool>("canBeTried");
    QTest::newRow("nothing") << u" \n"_s << Kind::Nothing << false;
    QTest::newRow("words") << u"hello there"_s << Kind::NoToken << false;
    QTest::newRow("cut off") << accessToken().section(u'.', 0, 1) << Kind::NoToken << false;
    QTest::newRow("claims that are no JSON") << u"YWJj.YWJj.YWJj"_s << Kind::NoToken << false;
    QTest::newRow("claims that are a list") << tokenWith("[1]") << Kind::NoToken << false;
    QTest::newRow("letters of no token") << u"ä.ö.ü"_s << Kind::NoToken << false;
    QTest::newRow("key") << u"cal_0123456789abcdef0123456789abcdef"_s << Kind::ApiKey << false;
    QTest::newRow("refresh token") << tokenWith(
        R"({"type":"refresh_token","clientId":"c","ownerId":5,"expiresAt":1821532800000,"iat":1789996400})")
                                   << Kind::RefreshToken << false;
    QTest::newRow("client secret") << tokenWith(
        R"({"name":"Shop","redirectUris":["https://a.example"],"permissions":["BOOKING_READ"]})")
                                   << Kind::ClientSecret << false;
    QTest::newRow("OAuth 2.0") << tokenWith(
        R"({"userId":7,"clientId":"c","scope":["BOOKING_READ"],"iat":1789996400,"exp":1789998200})")
                               << Kind::OAuth2Token << true;
    QTest::newRow("another service") << tokenWith(R"({"sub":"me","exp":1789998200})") << Kind::OtherToken
                                     << true;
    QTest::newRow("claims of other types")
        << tokenWith(R"({"clientId":5,"ownerId":"x","expiresAt":{},"iat":[]})") << Kind::OtherToken << true;
}

void TestTokenReading::itsKindIsTold()
{
    QFETCH(const QString, pasted);
    QFETCH(const TokenReading::Kind, kind);
    QFETCH(const bool, canBeTried);
    const TokenReading reading = readToken(pasted);
    QCOMPARE(reading.kind, kind);
    QCOMPARE(reading.canBeTried(), canBeTried);
    QCOMPARE(reading.words().isEmpty(), kind == Kind::Nothing);
}

void TestTokenReading::timesAreToldByTheirGreatestUnits()
{
    const QDateTime now = utc(1790000000000);
    QCOMPARE(expiryText(now.addSecs(2832), now), u"expires in 47 min 12 s"_s);
    QCOMPARE(expiryText(now.addMSecs(1), now), u"expires in 1 s"_s);
    QCOMPARE(expiryText(now, now), u"expired 1 s ago"_s);
    QCOMPARE(expiryText(now.addSecs(-14 * 60), now), u"expired 14 min 0 s ago"_s);
    QCOMPARE(expiryText(now.addSecs(2 * 3600 + 300), now), u"expires in 2 h 5 min"_s);
    QCOMPARE(expiryText(now.addDays(364), now), u"expires in 364 days"_s);
    QCOMPARE(expiryText({}, now), QString());
}

void TestTokenReading::whatItCanCallFollowsTheTableAndThePermissions()
{
    Capabilities capabilities;
    const auto area = [&capabilities](const QStringList &permissions, const QString &name) {
        TokenRoutes found;
        for (const TokenRoutes &routes : routesOfToken(permissions, capabilities)) {
            if (routes.area == name)
                found = routes;
        }
        return found;
    };
    const TokenRoutes all = area({}, u"Bookings"_s);
    QVERIFY(all.open > 0 && all.open <= all.all);
    QVERIFY(all.missing.isEmpty());
    const TokenRoutes reading = area({u"BOOKING_READ"_s}, u"Bookings"_s);
    QVERIFY(reading.open > 0 && reading.open < all.open);
    QCOMPARE(reading.missing, QStringList(u"BOOKING_WRITE"_s));
    QCOMPARE(area({u"*"_s}, u"Bookings"_s).open, all.open);
    // A managed user is a plain member.
    for (const TokenRoutes &routes : routesOfToken({}, capabilities))
        QVERIFY2(routes.all > 0 && !routes.area.isEmpty(), qPrintable(routes.area));
}

QTEST_GUILESS_MAIN(TestTokenReading)
#include "readingtest.moc"
