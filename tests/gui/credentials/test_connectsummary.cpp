// What a tested account may do, in short; and that every group of the API has a name people can read.
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include "models/account/capabilities.h"
#include "models/account/groupwords.h"
#include "models/operations/table.h"
#include "ui/kit/style.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/connectsummary.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestConnectSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void everyGroupHasAReadableNameOfItsOwn();
    void everyGroupIsToldOnceSortedUnderWhatStandsInTheWay();
    void everyAreaIsOneShortLine();

private:
    static QList<SummaryBlock> member();
};

QList<SummaryBlock> TestConnectSummary::member()
{
    AccountFacts facts;
    facts.customer = CustomerKind::Organizations;
    facts.organizationId = 201;
    facts.organizationRole = Role::OrganizationMember;
    facts.username = u"member"_s;
    facts.editions = Edition::Full2025October;
    Capabilities capabilities;
    capabilities.setFacts(facts);
    return summaryOf(capabilities);
}

void TestConnectSummary::everyGroupHasAReadableNameOfItsOwn()
{
    QHash<QString, std::string_view> names;
    for (const Operation &operation : operations()) {
        const QString name = groupText(operation.group);
        QVERIFY2(
            !name.contains(u'/') && !name.contains("Orgs"_L1) && !name.contains("OOO"_L1), qPrintable(name));
        QVERIFY2(!names.contains(name) || names.value(name) == operation.group, qPrintable(name));
        names.insert(name, operation.group);
    }
    QVERIFY(names.size() > 70);
    QCOMPARE(groupText("Orgs / Teams / Event Types"), u"Organization teams: event types"_s);
    QCOMPARE(groupText("Of a later server"), u"Of a later server"_s);
}

void TestConnectSummary::everyGroupIsToldOnceSortedUnderWhatStandsInTheWay()
{
    const QList<SummaryBlock> blocks = member();
    QStringList titles;
    QStringList told; // areas with their parts
    for (const SummaryBlock &block : blocks) {
        titles.append(block.title);
        QVERIFY(!block.lines.isEmpty());
        for (qsizetype i = 1; i < block.lines.size(); ++i)
            QVERIFY2(block.lines.at(i - 1).area.localeAwareCompare(block.lines.at(i).area) < 0,
                qPrintable(block.lines.at(i).area));
        for (const SummaryLine &line : block.lines) {
            const bool asSuch = line.parts.isEmpty() || line.parts.startsWith("with "_L1);
            if (asSuch)
                told.append(line.area);
            const QStringList parts
                = QString(line.parts).remove(QRegularExpression(u"^with "_s)).split(u", "_s);
            for (const QString &part : parts) {
                if (!part.isEmpty())
                    told.append(line.area + ": "_L1 + part);
            }
        }
    }
    QCOMPARE(titles.constFirst(), u"On with this account"_s);
    // What is off stands under what stands in the way, in the order it is checked.
    QStringList off;
    for (int obstacle = int(Obstacle::None) + 1; obstacle <= int(Obstacle::Refused); ++obstacle)
        off.append(u"Off · "_s + obstacleText(Obstacle(obstacle)));
    off.removeIf([&titles](const QString &title) { return !titles.contains(title); });
    QVERIFY2(off.size() > 1, qPrintable(titles.join(u'\n')));
    QCOMPARE(titles.mid(titles.size() - off.size()), off);
    QVERIFY(titles.size() - off.size() <= 2);
    QStringList groups;
    for (const Operation &operation : operations()) {
        if (!groups.contains(groupText(operation.group)))
            groups.append(groupText(operation.group));
    }
    groups.sort();
    told.sort();
    QCOMPARE(told, groups);
}

void TestConnectSummary::everyAreaIsOneShortLine()
{
    const QList<SummaryBlock> blocks = member();
    ConnectSummary summary;
    summary.setFixedWidth(380);
    summary.setBlocks(blocks);
    summary.show();
    QVERIFY(QTest::qWaitForWindowExposed(&summary));
    qsizetype lines = 0;
    for (const SummaryBlock &block : blocks)
        lines += block.lines.size();
    int seen = 0;
    const QList<QWidget *> parts = summary.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (part->toolTip().isEmpty())
            continue;
        ++seen;
        QVERIFY2(part->height() < 2 * part->fontMetrics().height(), qPrintable(part->toolTip()));
        QVERIFY(!part->accessibleName().isEmpty());
    }
    QCOMPARE(seen, int(lines));
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        summary.grab().save(folder + "/connect-summary.png"_L1);
}

QTEST_MAIN(TestConnectSummary)
#include "test_connectsummary.moc"
