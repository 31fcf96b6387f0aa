// Whole lists through the real client, from the sandbox as a process of its own.
#include <QProcess>
#include <QTest>

#include <memory>

#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/json.h"
#include "models/api/pagewalk.h"
#include "models/api/requestlog.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class PageWalkOnSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void bookingsComeWholeAndCounted();
    void listsWithoutATotalComeWhole_data();
    void listsWithoutATotalComeWhole();
    void managedUsersAreCapped();
    void aSecondWalkFindsNothingModified();

private:
    struct Walked
    {
        WalkResult result;
        QHash<int, Page> pages;
        int rows = 0;
        bool ended = false;
    };
    Walked walk(ReadOperation operation, int pageSize = 0, const QHash<int, HeldPage> &held = {},
        const QString &clientId = {});

    QProcess m_sandbox;
    JsonDocument m_hello;
    CredentialRing m_ring;
    RequestLog m_log;
    std::unique_ptr<Client> m_client;
    QString m_organization;
};

void PageWalkOnSandbox::initTestCase()
{
    m_sandbox.start(QString::fromUtf8(CALENDS_SANDBOX_PROGRAM),
        {u"--port"_s, u"0"_s, u"--people"_s, u"900"_s, u"--bookings"_s, u"700"_s, u"--seed"_s, u"7"_s,
            u"--kind"_s, u"platform"_s, u"--limit"_s, u"none"_s, u"--ends-with-parent"_s});
    QVERIFY(QTest::qWaitFor([this] { return m_sandbox.canReadLine(); }, 60'000));
    QVERIFY(m_hello.parse(m_sandbox.readLine()));
    QString address = m_hello.root()["address"].toString();
    address.chop(3); // /v2
    ClientConfiguration configuration;
    configuration.base = QUrl(address);
    m_ring.setAccount(ApiKey{m_hello.root()["apiKeys"]["ownerOfOrganization"].toString()});
    const JsonView clients = m_hello.root()["clients"];
    for (const JsonMember &client : clients.members())
        m_ring.addClient({client.value["id"].toString(), client.value["secret"].toString()});
    m_client = std::make_unique<Client>(configuration, m_ring, m_log);
    Call *const call = m_client->read({Operations::getMe, Arguments()}, this);
    connect(call, &Call::finished, this, [this](const Outcome &outcome) {
        const JsonDocument me(outcome.reply().body);
        m_organization = QString::number(me.root()["data"]["organizationId"].toInteger());
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_organization.toInt() > 0, 20'000);
}

void PageWalkOnSandbox::cleanupTestCase()
{
    m_client.reset();
    m_sandbox.kill();
    m_sandbox.waitForFinished();
}

PageWalkOnSandbox::Walked PageWalkOnSandbox::walk(
    ReadOperation operation, int pageSize, const QHash<int, HeldPage> &held, const QString &clientId)
{
    Walked walked;
    ReadRequest request{operation, Arguments()};
    const QList<QByteArray> names = operation.row().pathParameters();
    for (const QByteArray &name : names)
        request.arguments.with(QString::fromLatin1(name), name == "clientId" ? clientId : m_organization);
    const QString id = operation.row().path.ends_with("/bookings") ? u"uid"_s : u"id"_s;
    PageWalk walker(*m_client, request, id);
    if (pageSize > 0)
        walker.setPageSize(pageSize);
    walker.setHeldPages(held);
    connect(&walker, &PageWalk::pageArrived, &walker, [&walked](const Page &page) {
        walked.pages.insert(page.number, page);
        walked.rows += int(page.rows.size());
    });
    connect(&walker, &PageWalk::finished, &walker, [&walked](const WalkResult &result) {
        walked.result = result;
        walked.ended = true;
    });
    walker.start();
    (void)QTest::qWaitFor([&walked] { return walked.ended; }, 60'000);
    return walked;
}

void PageWalkOnSandbox::bookingsComeWholeAndCounted()
{
    for (const ReadOperation operation :
        {Operations::getBookings, Operations::getOrganizationsByOrgIdBookings}) {
        const Walked walked = walk(operation);
        QVERIFY2(!walked.result.error.isError(), qPrintable(walked.result.error.summary()));
        QCOMPARE(walked.result.completeness, Completeness::Complete);
        QCOMPARE(walked.result.seen, walked.result.promised);
        QCOMPARE(walked.rows, walked.result.seen);
        QVERIFY(walked.result.seen > 250);
        QVERIFY(walked.pages.size() > 1);
    }
}

void PageWalkOnSandbox::listsWithoutATotalComeWhole_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("least");
    QTest::newRow("users") << u"getOrganizationsByOrgIdUsers"_s << 900;
    QTest::newRow("memberships") << u"getOrganizationsByOrgIdMemberships"_s << 900;
    QTest::newRow("schedules") << u"getOrganizationsByOrgIdSchedules"_s << 250;
    QTest::newRow("teams, which refuse paging") << u"getOrganizationsByOrgIdTeams"_s << 1;
}

void PageWalkOnSandbox::listsWithoutATotalComeWhole()
{
    QFETCH(QString, operation);
    QFETCH(int, least);
    const ReadOperation read = asRead(*findOperation(operation.toStdString())).value();
    const Walked whole = walk(read);
    QVERIFY2(!whole.result.error.isError(), qPrintable(whole.result.error.summary()));
    QCOMPARE(whole.result.completeness, Completeness::Complete);
    QCOMPARE(whole.result.promised, -1);
    QCOMPARE(whole.rows, whole.result.seen);
    QVERIFY2(whole.rows >= least, qPrintable(QString::number(whole.rows)));
    // In other pages it is the same list.
    const Walked small = walk(read, 97);
    QCOMPARE(small.result.completeness, Completeness::Complete);
    QCOMPARE(small.result.seen, whole.result.seen);
}

void PageWalkOnSandbox::managedUsersAreCapped()
{
    int most = 0;
    const JsonView clients = m_hello.root()["clients"];
    for (const JsonMember &client : clients.members()) {
        const Walked walked
            = walk(Operations::getOauthClientsByClientIdUsers, 0, {}, client.value["id"].toString());
        QVERIFY2(!walked.result.error.isError(), qPrintable(walked.result.error.summary()));
        QCOMPARE(
            walked.result.completeness, walked.rows == 500 ? Completeness::Capped : Completeness::Complete);
        most = std::max(most, walked.rows);
    }
    QCOMPARE(most, 500);
}

void PageWalkOnSandbox::aSecondWalkFindsNothingModified()
{
    for (const ReadOperation operation :
        {Operations::getBookings, Operations::getOrganizationsByOrgIdMemberships}) {
        const Walked first = walk(operation);
        QHash<int, HeldPage> held;
        for (const Page &page : first.pages)
            held.insert(page.number, {page.validator, int(page.rows.size())});
        const Walked second = walk(operation, 0, held);
        QCOMPARE(second.result.completeness, Completeness::Complete);
        QCOMPARE(second.rows, 0);
        QCOMPARE(second.pages.size(), first.pages.size());
    }
}

QTEST_GUILESS_MAIN(PageWalkOnSandbox)
#include "test_pagewalkonsandbox.moc"
