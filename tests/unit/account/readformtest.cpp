// Every read operation of the table can be asked for by a form.
#include <QTest>

#include "models/account/capabilities.h"
#include "models/account/readform.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const QList<ReadParameter> &parameters)
{
    QStringList names;
    for (const ReadParameter &parameter : parameters)
        names.append(parameter.name);
    return names;
}

const Operation &row(std::string_view id)
{
    const Operation *const found = findOperation(id);
    return found ? *found : Operations::getMe.row();
}

} // namespace

class TestReadForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReadOperationHasAForm();
    void pagingComesFromTheRow();
    void whatTheProfileKnowsIsFilledIn();
    void whatIsMissingIsSaid();
    void countsAreHeldToTheRow();
    void aBodyIsJson();
    void furtherParametersAreSentInOrder();
    void theTargetIsWhatThePathNames();
};

void TestReadForm::everyReadOperationHasAForm()
{
    int reads = 0;
    for (const Operation &operation : operations()) {
        if (!asRead(operation))
            continue;
        ++reads;
        ReadDraft draft;
        const QList<ReadParameter> parameters = readParameters(operation, {});
        for (const ReadParameter &parameter : parameters) {
            if (parameter.kind != ReadParameter::Kind::Path)
                continue;
            QCOMPARE(draftProblem(operation, draft).isEmpty(), false);
            draft.values.insert(parameter.name, u"1"_s);
        }
        QCOMPARE(draftProblem(operation, draft), QString());
        const Arguments arguments = argumentsOf(operation, draft);
        const QList<QByteArray> names = operation.pathParameters();
        QCOMPARE(arguments.path.size(), names.size());
        for (const QByteArray &name : names)
            QCOMPARE(arguments.pathValue(QString::fromLatin1(name)), u"1"_s);
        QVERIFY(arguments.query.isEmpty());
    }
    QVERIFY(reads > 100);
}

void TestReadForm::pagingComesFromTheRow()
{
    int paged = 0;
    for (const Operation &operation : operations()) {
        if (!asRead(operation) || operation.paging == Paging::None || operation.paging == Paging::Unknown)
            continue;
        ++paged;
        const QList<ReadParameter> parameters = readParameters(operation, {});
        const ReadParameter &size = parameters.at(operation.pathParameters().size());
        QCOMPARE(size.kind, ReadParameter::Kind::Paging);
        QCOMPARE(size.usual, operation.pageDefault);
        QCOMPARE(size.greatest, operation.pageMaximum);
        QCOMPARE(parameters.size(), operation.pathParameters().size() + 2);
    }
    QVERIFY(paged > 40);
    QVERIFY(namesOf(readParameters(row("getBookings"), {})).contains(u"take"_s));
    QVERIFY(readParameters(Operations::getMe.row(), {}).isEmpty());
}

void TestReadForm::whatTheProfileKnowsIsFilledIn()
{
    Profile profile;
    profile.organizationId = 71;
    profile.clientId = u"abc"_s;
    const QList<ReadParameter> users = readParameters(row("getOrganizationsByOrgIdUsers"), profile);
    QCOMPARE(users.constFirst().name, u"orgId"_s);
    QCOMPARE(users.constFirst().preset, u"71"_s);
    const QList<ReadParameter> client = readParameters(row("getOauthClientsByClientIdUsers"), profile);
    QCOMPARE(client.constFirst().name, u"clientId"_s);
    QCOMPARE(client.constFirst().preset, u"abc"_s);
    QCOMPARE(readParameters(row("getOrganizationsByOrgIdUsers"), {}).constFirst().preset, QString());
}

void TestReadForm::whatIsMissingIsSaid()
{
    const Operation &booking = row("getBookingsByBookingUid");
    QVERIFY(draftProblem(booking, {}).contains(u"bookingUid"));
    ReadDraft draft;
    draft.values.insert(u"bookingUid"_s, u"   "_s);
    QVERIFY(!draftProblem(booking, draft).isEmpty());
    draft.values.insert(u"bookingUid"_s, u".."_s);
    QVERIFY(draftProblem(booking, draft).contains(u".."));
    draft.values.insert(u"bookingUid"_s, u" a/b "_s);
    QVERIFY(draftProblem(booking, draft).isEmpty());
    QCOMPARE(argumentsOf(booking, draft).pathValue(u"bookingUid"), u"a/b"_s);
}

void TestReadForm::countsAreHeldToTheRow()
{
    const Operation &bookings = row("getBookings");
    QVERIFY(bookings.pageMaximum > 0);
    ReadDraft draft;
    draft.values.insert(u"take"_s, QString::number(bookings.pageMaximum + 1));
    QVERIFY(draftProblem(bookings, draft).contains(QString::number(bookings.pageMaximum)));
    draft.values.insert(u"take"_s, u"many"_s);
    QVERIFY(!draftProblem(bookings, draft).isEmpty());
    draft.values.insert(u"take"_s, u"-1"_s);
    QVERIFY(!draftProblem(bookings, draft).isEmpty());
    draft.values.insert(u"take"_s, u"5"_s);
    QVERIFY(draftProblem(bookings, draft).isEmpty());
    QCOMPARE(argumentsOf(bookings, draft).query, (QList<QPair<QString, QString>>{{u"take"_s, u"5"_s}}));
}

void TestReadForm::aBodyIsJson()
{
    const Operation *posted = nullptr;
    for (const Operation &operation : operations()) {
        if (asRead(operation) && operation.method == Method::Post && operation.pathParameters().isEmpty())
            posted = &operation;
    }
    QVERIFY(posted);
    ReadDraft draft;
    QVERIFY(draftProblem(*posted, draft).isEmpty());
    draft.body = u"{\"a\":"_s;
    QVERIFY(!draftProblem(*posted, draft).isEmpty());
    draft.body = u" {\"a\": 1} "_s;
    QVERIFY(draftProblem(*posted, draft).isEmpty());
    QCOMPARE(argumentsOf(*posted, draft).body, QByteArray("{\"a\": 1}"));
    QVERIFY(argumentsOf(Operations::getMe.row(), draft).body.isEmpty());
}

void TestReadForm::furtherParametersAreSentInOrder()
{
    ReadDraft draft;
    draft.query = u"?status=upcoming&status=past&name=a%26b%20c"_s;
    const QList<QPair<QString, QString>> expected{
        {u"status"_s, u"upcoming"_s}, {u"status"_s, u"past"_s}, {u"name"_s, u"a&b c"_s}};
    QCOMPARE(argumentsOf(row("getBookings"), draft).query, expected);
}

void TestReadForm::theTargetIsWhatThePathNames()
{
    ReadDraft draft;
    draft.values = {{u"orgId"_s, u"71"_s}, {u"teamId"_s, u"5"_s}};
    const Operation &team = row("getOrganizationsByOrgIdTeamsByTeamId");
    const Target expected{.organizationId = 71, .teamId = 5};
    QCOMPARE(targetOf(argumentsOf(team, draft)), expected);
}

QTEST_GUILESS_MAIN(TestReadForm)
#include "readformtest.moc"
