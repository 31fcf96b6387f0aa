// What is archived before a row is destroyed: whole lists, or why they are not.
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

#include "models/api/json.h"
#include "models/changes/dossier.h"
#include "models/operations/table.h"
#include "tests/unit/api/scriptedreader.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageRows = 250;

// Rows from `from` to before `to`; `total`: as the server tells it, -1: it tells none.
Reply listReply(int from, int to, int total)
{
    QByteArrayList rows;
    for (int id = from; id < to; ++id)
        rows.append(R"({"id":)" + QByteArray::number(id) + R"(,"uid":"b)" + QByteArray::number(id) + R"("})");
    Reply reply;
    reply.status = 200;
    reply.body = R"({"status":"success","data":[)" + rows.join(',') + ']';
    if (total >= 0)
        reply.body += R"(,"pagination":{"totalItems":)" + QByteArray::number(total) + '}';
    reply.body += '}';
    return reply;
}

DossierPart people()
{
    Arguments arguments;
    arguments.with(u"clientId"_s, QLatin1StringView(ClientId));
    return {u"people"_s, {Operations::getOauthClientsByClientIdUsers, arguments}, u"id"_s};
}

DossierPart bookings() { return {u"bookings"_s, {Operations::getBookings, {}}, u"uid"_s}; }

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_reader = std::make_unique<ScriptedReader>(); }
    void aListThatEndsIsThereWhole();
    void whatTheServerGivesNoMoreOfIsSaid();
    void aListThatDoesNotAgreeWithItselfIsNoArchive();
    void pagesThatStayedAsTheyWereAreKept();

private:
    // The archive; empty: it was not made, and `m_why` says why.
    QByteArray archived(const DossierPart &part);

    std::unique_ptr<ScriptedReader> m_reader;
    QString m_why;
    QString m_lacks;
};

QByteArray TestDossier::archived(const DossierPart &part)
{
    Dossier dossier(*m_reader, managedUserRemoval(QLatin1StringView(ClientId), user(1)), "{}"_ba, nullptr);
    QSignalSpy gathered(&dossier, &Dossier::gathered);
    QSignalSpy unsteady(&dossier, &Dossier::unsteady);
    QSignalSpy failed(&dossier, &Dossier::failed);
    dossier.gather({part});
    const auto hasEnded = [&] { return !gathered.isEmpty() || !unsteady.isEmpty() || !failed.isEmpty(); };
    if (!QTest::qWaitFor(hasEnded, 20'000) || !failed.isEmpty())
        qFatal("the dossier does not end");
    m_why = unsteady.isEmpty() ? QString() : unsteady.at(0).at(0).toString();
    m_lacks = gathered.isEmpty() ? QString() : gathered.at(0).at(1).toString();
    return gathered.isEmpty() ? QByteArray() : gathered.at(0).at(0).toByteArray();
}

void TestDossier::aListThatEndsIsThereWhole()
{
    m_reader->server = [](const ReadRequest &request) {
        const int from = queryValue(request, u"offset"_s).toInt();
        return Outcome::answered(listReply(from, std::min(300, from + PageRows), -1));
    };
    const JsonDocument json(archived(people()));
    QCOMPARE(json.root()["people"].size(), 300);
    QVERIFY(json.root()["absent"].isMissing());
    QVERIFY(m_lacks.isEmpty());
}

// Its offset ends at 250.
void TestDossier::whatTheServerGivesNoMoreOfIsSaid()
{
    m_reader->server = [](const ReadRequest &request) {
        const int from = queryValue(request, u"offset"_s).toInt();
        return Outcome::answered(listReply(from, from + PageRows, -1));
    };
    const JsonDocument json(archived(people()));
    QCOMPARE(json.root()["people"].size(), 500);
    QVERIFY(json.root()["absent"]["people"].toString().contains(u"500"_s));
    QVERIFY2(m_lacks.contains(u"500"_s), qPrintable(m_lacks));
}

void TestDossier::aListThatDoesNotAgreeWithItselfIsNoArchive()
{
    m_reader->server = [](const ReadRequest &) { return Outcome::answered(listReply(0, 3, 5)); };
    QVERIFY(archived(bookings()).isEmpty());
    QVERIFY(!m_why.isEmpty());
}

// The list changes once, and the second pass asks for the first page under its validator.
void TestDossier::pagesThatStayedAsTheyWereAreKept()
{
    int secondPages = 0;
    m_reader->server = [&secondPages](const ReadRequest &request) {
        if (const int skip = queryValue(request, u"skip"_s).toInt(); skip > 0)
            return Outcome::answered(
                secondPages++ == 0 ? listReply(skip, 299, 299) : listReply(skip, 300, 300));
        if (!request.validator.isEmpty())
            return Outcome::notModified(Reply{});
        Reply first = listReply(0, PageRows, 300);
        first.validator = "\"as it was\""_ba;
        return Outcome::answered(first);
    };
    const JsonDocument json(archived(bookings()));
    QCOMPARE(json.root()["bookings"].size(), 300);
    QVERIFY(json.root()["absent"].isMissing());
}

QTEST_GUILESS_MAIN(TestDossier)
#include "test_dossier.moc"
