// A preview says who is mailed: whoever builds a change that the server tells people of must name them.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include "models/operations/operation.h"
#include "tests/unit/house/includegraph.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// Those of which it is known that the server mails, sends a text or calls (FACTS 8.4, 8.6, 17, 20, 22).
QStringList mailing()
{
    return {u"postBookingsByBookingUidAttendees"_s, u"deleteBookingsByBookingUidAttendeesByAttendeeId"_s,
        u"postBookingsByBookingUidGuests"_s, u"postBookingsByBookingUidCancel"_s,
        u"postBookingsByBookingUidReschedule"_s, u"postOrganizationsByOrgIdUsers"_s,
        u"postVerifiedResourcesEmailsVerificationCodeRequest"_s,
        u"postVerifiedResourcesPhonesVerificationCodeRequest"_s,
        u"postOrganizationsByOrgIdTeamsByTeamIdWorkflows"_s,
        u"postTeamsByTeamIdEventTypesByEventTypeIdCreatePhoneCall"_s};
}

// Of these the source builds changes, and names nobody.
QStringList unnamedIn(const QString &source)
{
    static const QRegularExpression building(uR"(\b(changeFor|creationOf|removalOf)\(|\bChange \w+\{)"_s);
    static const QRegularExpression operation(u"\\bOperations::(\\w+)"_s);
    if (!building.match(source).hasMatch() || source.contains("mailed"_L1))
        return {};
    QStringList found;
    const QStringList known = mailing();
    for (auto named = operation.globalMatch(source); named.hasNext();) {
        const QString id = named.next().captured(1);
        if (known.contains(id))
            found.append(id);
    }
    return found;
}

} // namespace

class TestMailing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOperationsAreOfTheTable();
    void aBuilderThatNamesNobodyIsFound_data();
    void aBuilderThatNamesNobodyIsFound();
    void whoeverIsMailedIsNamed();
};

void TestMailing::theOperationsAreOfTheTable()
{
    const auto rows = Calends::operations();
    const QStringList known = mailing();
    for (const QString &id : known) {
        const bool isWrite = std::any_of(rows.begin(), rows.end(), [&id](const Calends::Operation &row) {
            return row.write && QLatin1StringView(row.id.data(), qsizetype(row.id.size())) == id;
        });
        QVERIFY2(isWrite, qPrintable(id));
    }
}

void TestMailing::aBuilderThatNamesNobodyIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("found");
    const QString creation
        = u"return creationOf(place(Operations::postBookingsByBookingUidCancel, booking), booking);"_s;
    QTest::newRow("nobody") << creation << 1;
    QTest::newRow("somebody") << u"place.mailed = attendees; "_s + creation << 0;
    QTest::newRow("builds nothing") << u"check(Operations::postBookingsByBookingUidCancel.row());"_s << 0;
    QTest::newRow("mails nobody") << u"return removalOf(place(Operations::deleteTeams), team);"_s << 0;
    QTest::newRow("as an act") << u"Change change{.operation = Operations::postBookingsByBookingUidCancel};"_s
                               << 1;
}

void TestMailing::aBuilderThatNamesNobodyIsFound()
{
    QFETCH(const QString, source);
    QFETCH(const int, found);
    QCOMPARE(unnamedIn(source).size(), found);
}

void TestMailing::whoeverIsMailedIsNamed()
{
    const QString root = QStringLiteral(CALENDS_SOURCE_DIR);
    int read = 0;
    QStringList unnamed;
    const QStringList files = sourceFiles(root);
    for (const QString &file : files) {
        if (file.startsWith("tests/"_L1) || file.startsWith("app/sandbox/"_L1))
            continue;
        QFile source(root + u'/' + file);
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
        ++read;
        const QStringList ids = unnamedIn(QString::fromUtf8(source.readAll()));
        for (const QString &id : ids)
            unnamed.append(file + u": "_s + id);
    }
    QVERIFY(read > 300);
    QVERIFY2(unnamed.isEmpty(), qPrintable(u'\n' + unnamed.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestMailing)
#include "test_mailing.moc"
