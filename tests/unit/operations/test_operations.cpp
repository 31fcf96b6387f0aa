#include <QTest>
#include <QTranslator>

#include "models/operations/operation.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

// What a misspelt or misused constant would break: the type says whether it reads.
static_assert(std::is_same_v<decltype(Operations::getBookings), const ReadOperation>);
static_assert(std::is_same_v<decltype(Operations::postBookings), const WriteOperation>);
static_assert(!std::is_constructible_v<ReadOperation, const Operation &>);
static_assert(!std::is_constructible_v<WriteOperation, const Operation &>);
static_assert(!std::is_convertible_v<WriteOperation, ReadOperation>);

class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIdFindsItsRow()
    {
        QVERIFY(operations().size() > 300);
        for (const Operation &row : operations())
            QCOMPARE(findOperation(row.id), &row);
        QCOMPARE(findOperation("getBooking"), nullptr);
        QCOMPARE(findOperation(""), nullptr);
        QCOMPARE(findOperation("zzz"), nullptr);
    }

    void everyTemplateMatchesItsOwnRow()
    {
        for (const Operation &row : operations()) {
            QString path = latin1(row.path).toString();
            const QList<QByteArray> names = row.pathParameters();
            for (const QByteArray &name : names)
                path.replace(u'{' + QString::fromLatin1(name) + u'}', u"17"_s);
            QCOMPARE(matchOperation(row.method, path), &row);
            QCOMPARE(matchOperation(row.method, QString(u"/api"_s + path)), &row);
            QCOMPARE(matchOperation(row.method, path.toUpper()), &row);
            QCOMPARE(matchOperation(row.method, QString(path + u'/')), &row);
            QCOMPARE(matchOperation(row.method, QString(path + u"/x/y/z"_s)), nullptr);
        }
    }

    void aLiteralSegmentWinsOverAParameter()
    {
        QCOMPARE(
            matchOperation(Method::Get, u"/v2/schedules/default"), &Operations::getSchedulesDefault.row());
        QCOMPARE(
            matchOperation(Method::Get, u"/v2/schedules/12"), &Operations::getSchedulesByScheduleId.row());
        // No row deletes the literal, so the parameter takes it.
        QCOMPARE(matchOperation(Method::Delete, u"/v2/schedules/default"),
            &Operations::deleteSchedulesByScheduleId.row());
    }

    void aPathOutsideTheTableMatchesNothing()
    {
        QCOMPARE(matchOperation(Method::Get, u""), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"/"), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"v2/me"), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"/v2"), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"/v2//me"), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"/v1/me"), nullptr);
        QCOMPARE(matchOperation(Method::Put, u"/v2/me"), nullptr);
        QCOMPARE(matchOperation(Method::Get, u"/api/v2"), nullptr);
    }

    void anIdIsMadeFromMethodAndPath()
    {
        QCOMPARE(Operations::getOauthClientsByClientIdUsersByUserId.row().path,
            "/v2/oauth-clients/{clientId}/users/{userId}");
        QCOMPARE(Operations::getOauthClientsByClientIdUsersByUserId.row().pathParameters(),
            (QList<QByteArray>{"clientId", "userId"}));
        QVERIFY(Operations::getMe.row().pathParameters().isEmpty());
    }

    void aRowCarriesWhatItsLineSays()
    {
        const Operation &row = Operations::postBookingsByBookingUidGuests.row();
        QCOMPARE(row.version, "2024-08-13");
        QCOMPARE(row.ownLimit.count, 5);
        QCOMPARE(row.ownLimit.seconds, 60);
        QCOMPARE(row.ownLimit.name, "booking_guests_add");
        QVERIFY(row.write && !row.repeatable);
        const Operation &list = Operations::getOrganizationsByOrgIdUsers.row();
        QCOMPARE(list.paging, Paging::TakeSkip);
        QCOMPARE(list.pageDefault, 250);
        QCOMPARE(list.pageMaximum, 1000);
        QCOMPARE(list.leastPlan, Plan::Essentials);
        QCOMPARE(list.leastRole, Role::OrganizationAdmin);
        QVERIFY(list.adminFlag);
    }

    void aLookedUpRowKeepsItsKind()
    {
        QVERIFY(asRead(Operations::getMe.row()) == Operations::getMe);
        QVERIFY(!asWrite(Operations::getMe.row()));
        QVERIFY(asWrite(Operations::patchMe.row()) == Operations::patchMe);
        QVERIFY(!asRead(Operations::patchMe.row()));
        const Operation stranger = Operations::getMe.row();
        QVERIFY(!asRead(stranger));
    }

    void aLabelIsTranslated()
    {
        class Reversing : public QTranslator
        {
        public:
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "Operation") == 0 ? u"»"_s + QString::fromUtf8(source) : QString();
            }
            bool isEmpty() const override { return false; }
        };
        QCOMPARE(Operations::getBookings.row().text(), u"List bookings"_s);
        Reversing translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(Operations::getBookings.row().text(), u"»List bookings"_s);
    }

    void postsThatOnlyReadAreReads()
    {
        static_assert(std::is_same_v<decltype(Operations::postRoutingFormsByRoutingFormIdCalculateSlots),
            const ReadOperation>);
        static_assert(
            std::is_same_v<decltype(Operations::postInsightsBookingsKpiStats), const ReadOperation>);
        static_assert(std::is_same_v<decltype(Operations::getCalendarsByCalendarSave), const WriteOperation>);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "test_operations.moc"
