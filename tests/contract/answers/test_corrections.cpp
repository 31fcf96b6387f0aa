// Every answer of the sandbox is as the document of its edition says, but for what corrections.json lists;
// and each entry there is needed, and was seen on a running server.
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <map>

#include "tests/contract/answers/correction.h"
#include "tests/contract/answers/evidence.h"
#include "tests/contract/answers/publishedanswers.h"
#include "tests/contract/answers/sandboxanswers.h"
#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

using Sandbox::Recording;

namespace {

// One edition: its document, and what its sandbox answers of what the document describes.
struct Held
{
    QJsonObject document;
    PublishedAnswers bare; // as the document is
    PublishedAnswers whole; // with all corrections
    QList<GivenAnswer> answers;
    QList<GivenAnswer> refused; // by the bare document
    int refusals = 0; // which no document describes
    int undescribed = 0;
};

QJsonObject documentOf(const QString &edition)
{
    static const QHash<QString, QString> names{{u"full"_s, u"openapi-2025-10"_s},
        {u"community"_s, u"openapi-community-2026-07"_s}, {u"hosted"_s, u"openapi-2026-03"_s}};
    QFile file(QStringLiteral(CALENDS_SHARED_DIR "/api/") % names.value(edition) % u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The attributes of a person, which the sandbox does not have yet, need a correction of their own.
const QString &answerWithAttributes()
{
    static const QString name = u"wire/server-2025-10.jsonl:248"_s;
    return name;
}

Held heldOf(const QString &edition, const QList<Correction> &corrections)
{
    const QJsonObject document = documentOf(edition);
    Held held{.document = document,
        .bare = PublishedAnswers(document),
        .whole = PublishedAnswers(corrected(document, corrections, edition)),
        .answers = {},
        .refused = {}};
    const SandboxAnswers given = sandboxAnswers(editionNamed(edition));
    for (const GivenAnswer &answer : given.answers) {
        if (answer.status >= 300) {
            ++held.refusals;
            continue;
        }
        if (!held.bare.describes(*answer.operation, answer.status)) {
            ++held.undescribed;
            continue;
        }
        held.answers.append(answer);
        if (!held.bare.accepts(*answer.operation, answer.status, answer.body))
            held.refused.append(answer);
    }
    return held;
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAnswerIsAsPublished_data() { editions(); }
    void everyAnswerIsAsPublished();
    void everyRecordedAnswerIsAsPublished_data();
    void everyRecordedAnswerIsAsPublished();
    void everyCorrectionIsNeeded_data() { editions(); }
    void everyCorrectionIsNeeded();
    void everyCorrectionWasSeen_data() { editions(); }
    void everyCorrectionWasSeen();
    void whatNobodySawIsNamed();

private:
    static void editions();
    Held &held(const QString &edition);
    QString doubtOfRecording(const QString &edition, qsizetype index, const QString &seen);
    QStringList doubtsOf(const QString &edition, qsizetype index);
    bool isNeeded(const QString &edition, qsizetype index);

    QList<Correction> m_corrections;
    std::map<QString, Held> m_held; // by edition
    Evidence m_evidence;
};

void TestCorrections::initTestCase()
{
    if (!QFile::exists(QStringLiteral(CALENDS_SHARED_DIR "/api/openapi-2025-10.json")))
        QSKIP("the published documents are not here");
    QString error;
    m_corrections
        = readCorrections(QStringLiteral(CALENDS_SOURCE_DIR "/tests/contract/corrections.json"), &error);
    QCOMPARE(error, QString());
    QVERIFY(!m_corrections.isEmpty());
}

void TestCorrections::editions()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("full") << u"full"_s;
    QTest::newRow("community") << u"community"_s;
    QTest::newRow("hosted") << u"hosted"_s;
}

Held &TestCorrections::held(const QString &edition)
{
    const auto known = m_held.find(edition);
    return known == m_held.end() ? m_held.emplace(edition, heldOf(edition, m_corrections)).first->second
                                 : known->second;
}

void TestCorrections::everyAnswerIsAsPublished()
{
    QFETCH(QString, edition);
    Held &all = held(edition);
    QStringList faults;
    for (const GivenAnswer &answer : std::as_const(all.answers)) {
        const QStringList found = all.whole.faultsOf(*answer.operation, answer.status, answer.body);
        if (!found.isEmpty())
            faults.append(answer.name % u' ' % latin1(answer.operation->id) % u": "_s % found.join(u"; "));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(!all.answers.isEmpty());
    qInfo("%lld answers checked, %lld of them refused without corrections; not described: %d refusals, %d "
          "others",
        qint64(all.answers.size()), qint64(all.refused.size()), all.refusals, all.undescribed);
}

void TestCorrections::everyRecordedAnswerIsAsPublished_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("file");
    QTest::newRow("full") << u"full"_s << u"wire/server-2025-10.jsonl"_s;
    QTest::newRow("community") << u"community"_s << u"wire/server-2026-07-community.jsonl"_s;
}

// Of what the sandbox serves: the rest needs corrections that nothing of the sandbox would show.
void TestCorrections::everyRecordedAnswerIsAsPublished()
{
    QFETCH(QString, edition);
    QFETCH(QString, file);
    PublishedAnswers &published = held(edition).whole;
    const QStringList served = servedOperations(editionNamed(edition));
    QStringList refused;
    int checked = 0;
    for (int line = 1; line <= m_evidence.lines(file); ++line) {
        const QString name = file % u':' % QString::number(line);
        const std::optional<Recording> recording = m_evidence.recorded(name);
        const Operation *operation = recording ? Sandbox::operationOf(*recording) : nullptr;
        const bool isServed
            = operation && recording->method != "HEAD"_L1 && served.contains(QString(latin1(operation->id)));
        if (!isServed || !published.describes(*operation, recording->status))
            continue;
        ++checked;
        if (!published.accepts(*operation, recording->status, recording->responseBody))
            refused.append(name);
    }
    QCOMPARE(refused, edition == "full"_L1 ? QStringList{answerWithAttributes()} : QStringList());
    qInfo("%d recorded answers checked", checked);
}

// Only an answer that the document refuses as it is can need a correction.
bool TestCorrections::isNeeded(const QString &edition, qsizetype index)
{
    const Held &all = held(edition);
    const QString &place = m_corrections.at(index).place;
    PublishedAnswers without(corrected(all.document, m_corrections, edition, index));
    return std::any_of(all.refused.cbegin(), all.refused.cend(), [&](const GivenAnswer &answer) {
        return all.whole.isDescribedBy(*answer.operation, answer.status, place)
            && !without.accepts(*answer.operation, answer.status, answer.body);
    });
}

void TestCorrections::everyCorrectionIsNeeded()
{
    QFETCH(QString, edition);
    QStringList needless;
    QJsonObject document = held(edition).document;
    for (qsizetype index = 0; index < m_corrections.size(); ++index) {
        const Correction &correction = m_corrections.at(index);
        if (!correction.isOf(edition))
            continue;
        const QJsonObject next = corrected(document, correction);
        if (next.isEmpty())
            needless.append(u"nothing to correct: "_s % correction.name());
        else if (!isNeeded(edition, index))
            needless.append(correction.name());
        document = next;
    }
    QVERIFY2(needless.isEmpty(), qPrintable(needless.join(u'\n')));
}

// Empty where the recorded answer shows it: refused without this very entry, and by the document as it is,
// and accepted with all of them.
QString TestCorrections::doubtOfRecording(const QString &edition, qsizetype index, const QString &seen)
{
    const std::optional<Recording> recording = m_evidence.recorded(seen);
    if (!recording)
        return u"no such answer: "_s % seen;
    const Operation &operation = *Sandbox::operationOf(*recording);
    Held &all = held(edition);
    const QStringList faults = all.whole.faultsOf(operation, recording->status, recording->responseBody);
    if (!faults.isEmpty())
        return u"%1 is refused: %2"_s.arg(seen, faults.join(u"; "));
    PublishedAnswers without(corrected(all.document, m_corrections, edition, index));
    const bool isShown = !without.accepts(operation, recording->status, recording->responseBody)
        && !all.bare.accepts(operation, recording->status, recording->responseBody);
    return isShown ? QString() : u"not shown by "_s % seen;
}

// A recorded answer is held against the document of the edition it was recorded on; where the entry is not of
// that one, as on the hosted service, which nobody recorded, against the document of its own.
QStringList TestCorrections::doubtsOf(const QString &edition, qsizetype index)
{
    const Correction &correction = m_corrections.at(index);
    QStringList doubts;
    for (const QString &seen : correction.seen) {
        const QString recorded = Evidence::editionOf(seen);
        if (!Evidence::isRecording(seen))
            doubts.append(m_evidence.isWritten(seen) ? QString() : u"stands nowhere: "_s % seen);
        else if (recorded == edition || !correction.isOf(recorded))
            doubts.append(doubtOfRecording(edition, index, seen));
    }
    doubts.removeAll(QString());
    return doubts;
}

void TestCorrections::everyCorrectionWasSeen()
{
    QFETCH(QString, edition);
    QStringList doubts;
    for (qsizetype index = 0; index < m_corrections.size(); ++index) {
        if (!m_corrections.at(index).isOf(edition))
            continue;
        const QStringList found = doubtsOf(edition, index);
        for (const QString &doubt : found)
            doubts.append(m_corrections.at(index).name() % u": "_s % doubt);
    }
    QVERIFY2(doubts.isEmpty(), qPrintable(doubts.join(u'\n')));
}

// No running server was seen to answer a kind of booking field that it does not know itself.
void TestCorrections::whatNobodySawIsNamed()
{
    QStringList unseen;
    for (const Correction &correction : std::as_const(m_corrections)) {
        if (std::all_of(correction.seen.cbegin(), correction.seen.cend(), &Evidence::isFact))
            unseen.append(correction.place);
    }
    QCOMPARE(unseen,
        QStringList{u"/components/schemas/*EventTypeOutput_2024_06_14/properties/bookingFields/items"_s});
}

} // namespace Calends::Contract

QTEST_GUILESS_MAIN(Calends::Contract::TestCorrections)
#include "test_corrections.moc"
