#include "models/api/redaction.h"

#include <QRandomGenerator>
#include <QTest>

#include "models/api/json.h"
#include "models/api/needles.h"
#include "models/api/secretshapes.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Secret = u"p\"ä/ ss+w&rd\\7=%"_s;
const QString Key = u"cal_0123456789abcdef0123456789abcdef"_s;
const QString Token = u"eyJhbGciOiJIUzI1NiJ9.eyJjbGllbnRJZCI6ImNtd3U2In0.c2lnbmF0dXJl-_x"_s;
QByteArray mask() { return "•••"; }

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKnownSecretIsTakenOutInEveryForm_data();
    void aKnownSecretIsTakenOutInEveryForm();
    void aKnownSecretIsTakenOutOfBasicCredentials();
    void whatLooksLikeASecretIsTakenOut_data();
    void whatLooksLikeASecretIsTakenOut();
    void noShapeIsPassedOverAtAGlance();
    void innocentTextStaysByteForByte_data();
    void innocentTextStaysByteForByte();
    void membersAreTakenOutByName_data();
    void membersAreTakenOutByName();
    void validJsonStaysValid();
    void urlsLoseTheirSecretParameters_data();
    void urlsLoseTheirSecretParameters();
    void headersThatSignAreMasked_data();
    void headersThatSignAreMasked();
    void cutOffJsonLosesItsSecretsToo();
    void redactingTwiceChangesNothing();
    void shortSecretsDoNotBlackenTheText();
    void ofThousandsEachIsTakenOut();
    void theLongestOfThoseThatBeginAlikeCounts();
    void whatIsLookedForIsNotKept();
};

void RedactionTest::aKnownSecretIsTakenOutInEveryForm_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray raw = Secret.toUtf8();
    JsonWriter writer;
    writer.value(Secret);
    const QByteArray quoted = writer.json();
    QTest::newRow("raw") << raw;
    QTest::newRow("base64") << raw.toBase64();
    QTest::newRow("base64 for URLs") << raw.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("percent-encoded") << raw.toPercentEncoding();
    QTest::newRow("percent-encoded in small letters") << raw.toPercentEncoding().toLower();
    QTest::newRow("JSON-escaped") << quoted.mid(1, quoted.size() - 2);
    QTest::newRow("JSON-escaped in ASCII") << QByteArray(R"(p\"\u00e4\/ ss+w&rd\\7=%)");
}

void RedactionTest::aKnownSecretIsTakenOutInEveryForm()
{
    QFETCH(QByteArray, form);
    const Redactor redactor({Secret});
    const QByteArray text = "before " + form + " after";
    QCOMPARE(redactor.body(text), "before " + mask() + " after");
    QCOMPARE(redactor.text(QString::fromUtf8(text)).toUtf8(), "before " + mask() + " after");
    QCOMPARE(redactor.header("X-Echo", text), "before " + mask() + " after");
}

void RedactionTest::aKnownSecretIsTakenOutOfBasicCredentials()
{
    const QByteArray pair = "somebody:" + Secret.toUtf8() + ":x";
    const QByteArray clean = Redactor({Secret}).body("sent " + pair.toBase64());
    QVERIFY2(clean.contains(mask()), clean.constData());
    QVERIFY(!clean.contains(Secret.toUtf8().toBase64().mid(4, 8)));
}

void RedactionTest::whatLooksLikeASecretIsTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("key") << u"key "_s + Key + u" used"_s << u"key ••• used"_s;
    QTest::newRow("live key") << u"cal_live_0123456789abcdef0123456789abcdef"_s << u"•••"_s;
    QTest::newRow("JWT") << u"no oAuth client found for access token="_s + Token
                         << u"no oAuth client found for access token=•••"_s;
    QTest::newRow("JWT whose signature was cut") << u"x "_s + Token.section(u'.', 0, 1) << u"x •••"_s;
    QTest::newRow("bearer") << u"sent Bearer 0123456789abcdefghij"_s << u"sent Bearer •••"_s;
    QTest::newRow("named") << u"refused client_secret=abc, try again"_s
                           << u"refused client_secret=•••, try again"_s;
    QTest::newRow("opaque token named in a text") << u"access token=opaque-1"_s << u"access token=•••"_s;
    QTest::newRow("bearer in capitals, apart") << u"BEARER\t0123456789abcdefghij"_s << u"BEARER\t•••"_s;
    QTest::newRow("key, written oddly") << u"Cal_Live_0123456789abcdef0123456789ABCDEF"_s << u"•••"_s;
    QTest::newRow("JSON in a text, spaced")
        << u"details {\"token\" : \"opaque\"}"_s << u"details {\"token\" : \"•••\"}"_s;
    QTest::newRow("JSON in a text") << u"details {\"refreshToken\": \"opaque\"}"_s
                                    << u"details {\"refreshToken\": \"•••\"}"_s;
}

void RedactionTest::whatLooksLikeASecretIsTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Redactor().text(text), expected);
}

void RedactionTest::noShapeIsPassedOverAtAGlance()
{
    const QStringList pieces{u"token"_s, u"STATE"_s, u"Api_Key"_s, u"private key"_s, u"code-verifier"_s,
        u"x-cal-secret-key"_s, u"X-Amz-Signature"_s, u"X-Amz-Credential"_s, u"sig"_s, u"code"_s,
        u"password"_s, u"to\u212aen"_s, u"="_s, u" = "_s, u"%3D"_s, u"%3d"_s, u"?"_s, u"&"_s, u"%26"_s,
        u"\""_s, u"\\\""_s, u"\" : \""_s, u":"_s, u" "_s, u"\t"_s, u"bearer"_s, u"Basic"_s,
        u"eyJhbGciOi.abc"_s, u"cal_"_s, u"CAL_live_"_s, u"0123456789abcdef0123"_s, u"word"_s, u"ä"_s};
    QRandomGenerator random(11);
    int masked = 0;
    int passed = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < 6; ++i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const bool holdsOne = SecretShapes::replaced(text, u"•••"_s) != text;
        const std::string utf8 = text.toStdString();
        const bool isLookedAt = SecretShapes::mayBeIn(text) && SecretShapes::mayBeIn(std::string_view(utf8));
        QVERIFY2(isLookedAt || !holdsOne, qPrintable(text));
        masked += holdsOne ? 1 : 0;
        passed += isLookedAt ? 0 : 1;
    }
    QVERIFY(masked > 1000 && passed > 1000);
    // What is in most texts does not send them the long way.
    for (const QString &usual : {u"https://zoom.example/j/123?pwd=abc&uname=x"_s, u"a \"quoted\": word"_s,
             u"Bernd's e-mail, 50 % off"_s, u"2 + 2 = 4"_s})
        QVERIFY2(!SecretShapes::mayBeIn(usual), qPrintable(usual));
}

void RedactionTest::innocentTextStaysByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("Your api key is not valid");
    QTest::newRow("names in words") << QByteArray(
        "Either pass an API key as 'Bearer' header or OAuth credentials");
    QTest::newRow("odd spacing") << QByteArray("{ \"data\" : [ 1.0 , 1e3 , \"a\\u00e9\" ] }\n");
    QTest::newRow("empty secrets") << QByteArray(R"({"secret":null,"token":"","hasPassword":true})");
    QTest::newRow("expiry") << QByteArray(R"({"accessTokenExpiresAt":1763961600000})");
    QTest::newRow("calendar") << QByteArray(R"({"type":"google_calendar","slug":"cal_video"})");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9");
    QTest::newRow("empty") << QByteArray();
}

void RedactionTest::innocentTextStaysByteForByte()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Redactor({Secret, Key, Token}).body(text), text);
}

void RedactionTest::membersAreTakenOutByName_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    for (const char *name : {"secret", "clientSecret", "client_secret", "accessToken", "access_token",
             "refreshToken", "apiKey", "api_key", "password", "token", "private_key", "code_verifier"}) {
        const QByteArray member = '"' + QByteArray(name) + "\":";
        QTest::newRow(name) << '{' + member + "\"opaque\",\"id\":1}" << '{' + member + "\"•••\",\"id\":1}";
    }
    QTest::newRow("nested") << QByteArray(R"({"data":[{"user":{"accessToken":"x"}}]})")
                            << QByteArray(R"({"data":[{"user":{"accessToken":"•••"}}]})");
    QTest::newRow("an object") << QByteArray(R"({"serviceAccountKey":{"client_id":"x"},"n":1})")
                               << QByteArray(R"({"serviceAccountKey":"•••","n":1})");
    QTest::newRow("a number") << QByteArray(R"({"token":123456})") << QByteArray(R"({"token":"•••"})");
    QTest::newRow("echo of a validation error")
        << QByteArray(R"({"errors":[{"target":{"secret":"x"},"value":"x","property":"secret"}]})")
        << QByteArray(R"({"errors":[{"target":{"secret":"•••"},"value":"•••","property":"secret"}]})");
    QTest::newRow("state of an authorization URL")
        << QByteArray(R"({"url":"https://h.test/a?state=%7B%22accessToken%22%3A%22abc%22%7D&x=1"})")
        << QByteArray(R"({"url":"https://h.test/a?state=•••&x=1"})");
    QTest::newRow("escaped so that no byte shows it")
        << QByteArray(R"({"a":"\u0063al_0123456789abcdef0123456789abcde\u0066"})")
        << QByteArray(R"({"a":"•••"})");
}

void RedactionTest::membersAreTakenOutByName()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redactor().body(body), expected);
}

void RedactionTest::validJsonStaysValid()
{
    // Secrets chosen so that replacing them in the text would break quotes, braces and escapes.
    const Redactor redactor({u"\":{\"a\""_s, u"abc\\\"}"_s, u"123456"_s, u"null,\"b"_s, Key});
    QRandomGenerator random(7);
    const QList<QByteArray> pieces{"\"abc\\\\\\\"}\"", "123456", "null", "\"" + Key.toUtf8() + "\"", "[]",
        "{}", "\"\\\":{\\\"a\\\"\"", "1.5e3", "true"};
    for (int round = 0; round < 500; ++round) {
        QByteArray json = "{\"a\":{\"a\":1}";
        for (int i = 0; i < 8; ++i)
            json += ",\"b" + QByteArray::number(i) + "\":" + pieces.at(random.bounded(int(pieces.size())));
        json += '}';
        QVERIFY2(JsonDocument(json).isValid(), json.constData());
        const QByteArray clean = redactor.body(json);
        QVERIFY2(JsonDocument(clean).isValid(), clean.constData());
    }
}

void RedactionTest::urlsLoseTheirSecretParameters_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("state") << u"https://h.test/x?state=abc&scope=a"_s
                           << u"https://h.test/x?state=•••&scope=a"_s;
    QTest::newRow("token") << u"/v2/x?a=1&access_token=abc#f"_s << u"/v2/x?a=1&access_token=•••#f"_s;
    QTest::newRow("fragment") << u"https://h.test/#access_token=abc"_s
                              << u"https://h.test/#access_token=•••"_s;
    QTest::newRow("encoded in another URL")
        << u"https://h.test/x?next=https%3A%2F%2Fi.test%3Fstate%3Dabc%26b%3D1"_s
        << u"https://h.test/x?next=https%3A%2F%2Fi.test%3Fstate%3D•••%26b%3D1"_s;
    QTest::newRow("innocent") << u"/v2/bookings?take=100&status=past"_s
                              << u"/v2/bookings?take=100&status=past"_s;
}

void RedactionTest::urlsLoseTheirSecretParameters()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(Redactor().url(url), expected);
}

void RedactionTest::headersThatSignAreMasked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer x") << "Bearer " + mask();
    QTest::newRow("bare") << QByteArray("authorization") << QByteArray("abc") << mask();
    QTest::newRow("secret") << QByteArray("x-cal-secret-key") << QByteArray("abc") << mask();
    QTest::newRow("cookie") << QByteArray("Set-Cookie") << QByteArray("session=abc") << mask();
    QTest::newRow("client id") << QByteArray("x-cal-client-id") << QByteArray("cmwu6") << QByteArray("cmwu6");
    QTest::newRow("location") << QByteArray("Location") << QByteArray("/x?state=abc") << "/x?state=" + mask();
}

void RedactionTest::headersThatSignAreMasked()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redactor().header(name, value), expected);
}

void RedactionTest::cutOffJsonLosesItsSecretsToo()
{
    const QByteArray cut = R"({"data":{"clientSecret":"opaque","refreshToken":"half of i)";
    const QByteArray clean = Redactor().body(cut);
    const QByteArray expected = R"({"data":{"clientSecret":"•••","refreshToken":"•••)";
    QCOMPARE(clean, expected);
    QCOMPARE(Redactor().body("grant_type=refresh_token&refresh_token=opaque&client_id=x"),
        QByteArray("grant_type=refresh_token&refresh_token=•••&client_id=x"));
    QCOMPARE(Redactor().body("client_secret=opaque"), QByteArray("client_secret=•••"));
}

void RedactionTest::redactingTwiceChangesNothing()
{
    const Redactor redactor({Secret});
    for (const QByteArray &body : {QByteArray(R"({"token":"x","url":"https://h.test/?state=1"})"),
             QByteArray("token=abc&state=1"), QByteArray("Bearer " + Token.toUtf8())}) {
        const QByteArray once = redactor.body(body);
        QVERIFY(once != body);
        QCOMPARE(redactor.body(once), once);
    }
}

void RedactionTest::shortSecretsDoNotBlackenTheText()
{
    QCOMPARE(Redactor({u"a"_s, QString()}).text(u"a banana"_s), u"a banana"_s);
}

// A platform's own people, whose tokens begin alike.
void RedactionTest::ofThousandsEachIsTakenOut()
{
    constexpr int Many = 2000;
    const auto secret = [](int i) { return u"common-beginning-%1-%2"_s.arg(i).arg(i * 7919); };
    Redactor redactor;
    for (int i = 0; i < Many; ++i)
        redactor.add({secret(i)});
    const Redactor copy = redactor;
    redactor.add({u"one more secret"_s});
    for (const int i : {0, 1, Many / 2, Many - 1}) {
        const QByteArray raw = secret(i).toUtf8();
        QCOMPARE(redactor.body("a " + raw + " b " + raw), "a " + mask() + " b " + mask());
        QCOMPARE(redactor.body("a " + raw.toBase64()), "a " + mask());
        QVERIFY(!redactor.body(R"({"name":")" + raw + R"("})").contains(raw));
    }
    QCOMPARE(redactor.body("one more secret"), mask());
    QCOMPARE(copy.body("one more secret"), "one more secret"_ba);
    QCOMPARE(redactor.body("common-beginning-none"), "common-beginning-none"_ba);
}

void RedactionTest::theLongestOfThoseThatBeginAlikeCounts()
{
    const Redactor redactor({u"secret-a"_s, u"secret-abc"_s});
    QCOMPARE(redactor.body("x secret-abcd secret-ab"), "x " + mask() + "d " + mask() + 'b');
}

void RedactionTest::whatIsLookedForIsNotKept()
{
    QByteArray secret("cal_");
    secret += "0123456789abcdef";
    Needles needles;
    needles.add(secret);
    QVERIFY(secret.isDetached()); // nobody else has it
    QVERIFY(needles.areIn(QByteArray("x " + secret + " y")));
    QVERIFY(!needles.areIn(secret.chopped(1)));
    QCOMPARE(needles.replaced(QByteArray("x " + secret), mask()), "x " + mask());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redactiontest.moc"
