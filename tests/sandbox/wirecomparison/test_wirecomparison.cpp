// Holds the sandbox against what running servers answered: same status, same error shape, same members, and
// the same of the headers that the client goes by.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

#include "tests/sandbox/wirecomparison/cast.h"
#include "tests/sandbox/wirecomparison/memberset.h"
#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr std::array seeds{11ULL, 4'242ULL};

QString sorted(const QSet<QString> &members)
{
    QStringList list(members.cbegin(), members.cend());
    list.sort();
    return list.join(u' ');
}

// Those that the client goes by: the tag of what it may keep, the limits, the number to ask for.
QSet<QString> headersThatCount(const QSet<QString> &names)
{
    QSet<QString> counting;
    for (const QString &name : names) {
        if (name == u"etag" || name == u"x-request-id" || name == u"retry-after"
            || name.startsWith("x-ratelimit-"_L1))
            counting.insert(name);
    }
    return counting;
}

} // namespace

class TestWireComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atMostOneInTenIsNotStaged();
    void answersAsTheRecordedServer_data();
    void answersAsTheRecordedServer();

private:
    QList<Recording> m_served;
    Staging m_staging;
};

void TestWireComparison::initTestCase()
{
    const QString folder = QStringLiteral(CALENDS_SHARED_DIR "/api/wire/");
    QList<Recording> all = readRecordings(folder % u"server-2025-10.jsonl"_s, ServerEdition::Full);
    all += readRecordings(folder % u"server-2026-07-community.jsonl"_s, ServerEdition::Community);
    if (all.isEmpty())
        QSKIP("the recordings are not here");
    for (const Recording &recording : std::as_const(all)) {
        if (isServed(recording))
            m_served.append(recording);
    }
    addAccountStaging(m_staging);
    addSchedulingStaging(m_staging);
    addEventTypeStaging(m_staging);
}

void TestWireComparison::atMostOneInTenIsNotStaged()
{
    qsizetype leftOut = 0;
    for (const Recording &recording : std::as_const(m_served)) {
        const QString reason = m_staging.reasonLeftOut(recording);
        if (reason.isEmpty())
            continue;
        ++leftOut;
        qInfo("not staged: %s %s %s: %s", qUtf8Printable(recording.name), qUtf8Printable(recording.method),
            qUtf8Printable(recording.path), qUtf8Printable(reason));
    }
    qInfo("%lld exchanges of served groups, %lld not staged", qint64(m_served.size()), qint64(leftOut));
    QVERIFY(leftOut * 10 <= m_served.size());
    QCOMPARE(leftOut, m_staging.leftOut().size());
}

void TestWireComparison::answersAsTheRecordedServer_data()
{
    QTest::addColumn<Recording>("recording");
    QTest::addColumn<quint64>("seed");
    for (const Recording &recording : std::as_const(m_served)) {
        if (!m_staging.reasonLeftOut(recording).isEmpty())
            continue;
        for (quint64 seed : seeds)
            QTest::addRow("%s %s %s, seed %llu", qUtf8Printable(recording.name),
                qUtf8Printable(recording.method), qUtf8Printable(recording.path), seed)
                << recording << seed;
    }
}

void TestWireComparison::answersAsTheRecordedServer()
{
    QFETCH(Recording, recording);
    QFETCH(quint64, seed);
    Stage stage(recording.edition, seed);
    addCast(stage);
    m_staging.prepare(stage, recording);
    const Stage::Outcome outcome = stage.send(recording);
    const QByteArray answer
        = QJsonDocument(QJsonArray{outcome.body}).toJson(QJsonDocument::Compact).left(400);
    QVERIFY2(outcome.status == recording.status,
        qPrintable(u"expected %1, got %2 %3"_s.arg(recording.status)
                       .arg(outcome.status)
                       .arg(QString::fromUtf8(answer))));
    QCOMPARE(shapeOf(outcome.body), shapeOf(recording.responseBody));
    QCOMPARE(sorted(headersThatCount(outcome.headers)), sorted(headersThatCount(recording.responseHeaders)));
    const Operation *operation = operationOf(recording);
    if (operation && operation->write && recording.path.contains("/bookings"_L1))
        QCOMPARE(statesOf(outcome.body), statesOf(recording.responseBody));
    if (operation && operation->write && outcome.status < 300)
        QVERIFY(stage.database().count(u"SELECT count(*) FROM writes WHERE operation <> ''"_s) > 0);
    const QSet<QString> expected = membersOf(recording.responseBody);
    const QSet<QString> given = membersOf(outcome.body);
    QVERIFY2(given == expected,
        qPrintable(
            u"missing: "_s % sorted(expected - given) % u" | too many: "_s % sorted(given - expected)));
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestWireComparison)
#include "test_wirecomparison.moc"
