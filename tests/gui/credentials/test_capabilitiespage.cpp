// "What this account may do": on, on in part, off, each with its own words.
#include "ui/shell/capabilitiespage.h"

#include <QSet>
#include <QTest>

#include "models/account/groupwords.h"
#include "models/core/sortkey.h"
#include "models/operations/table.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestCapabilitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setStyle(new Style(Theme::Light));
        AccountFacts facts;
        facts.customer = CustomerKind::Platform;
        facts.plan = Plan::Essentials;
        facts.credential = CredentialKind::OAuthClientSecret;
        facts.organizationId = 7;
        facts.organizationRole = Role::OrganizationAdmin;
        m_session.recall(facts);
        // The session knows its credential from the ring; here it is only the facts that count.
        const_cast<Capabilities &>(m_session.capabilities()).setFacts(facts);
        m_page = std::make_unique<CapabilitiesPage>(m_session);
        m_page->resize(1220, 840);
        m_page->show();
        m_view = m_page->findChild<TableView *>();
        QVERIFY(m_view);
    }

    void aGroupThatIsOnTellsThePartThatIsOffApart()
    {
        select(u"Organization teams: bookings"_s);
        QCOMPARE(cell(u"State"_s), u"on"_s);
        QVERIFY2(cell(u"What is off, and why"_s).startsWith("Part off: one operation. "_L1),
            qPrintable(cell(u"What is off, and why"_s)));
        QVERIFY(cell(u"What is off, and why"_s).contains("SCALE"_L1));
        QVERIFY(!cell(u"What would turn it on"_s).isEmpty());
        const InspectorContent content = m_page->inspected();
        QCOMPARE(content.pills.constFirst().pill, u"on"_s);
        const QList<InspectorSection> sections = content.tabs.constFirst().sections;
        QVERIFY(sections.constFirst().lines.isEmpty());
        QCOMPARE(sections.at(1).heading, u"Part off: one operation"_s);
        QVERIFY(sections.at(1).lines.constFirst().value.contains("SCALE"_L1));
    }

    void aGroupThatIsWholeSaysNothingMore()
    {
        select(u"Organization users"_s);
        QCOMPARE(cell(u"State"_s), u"on"_s);
        QVERIFY(cell(u"What is off, and why"_s).isEmpty());
        QVERIFY(cell(u"What would turn it on"_s).isEmpty());
    }

    void aGroupThatIsOffHasReasonAndCure()
    {
        select(u"Organization: attributes"_s);
        QCOMPARE(cell(u"State"_s), u"off"_s);
        QVERIFY(cell(u"Operations"_s).startsWith("0 of "_L1));
        QVERIFY(cell(u"What is off, and why"_s).contains("Organizations customers"_L1));
        QVERIFY(!cell(u"What would turn it on"_s).isEmpty());
        QCOMPARE(m_page->inspected().tabs.constFirst().sections.constFirst().lines.size(), 2);
    }

    void everyGroupOfTheApiHasARow()
    {
        QSet<QString> groups;
        for (const Operation &operation : operations())
            groups.insert(QString(latin1(operation.group)));
        QSet<QString> listed;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const QModelIndex index = m_view->model()->index(row, 0);
            const QString group = index.data(IdRole).toString();
            listed.insert(group);
            QCOMPARE(index.data().toString(), groupText(group.toStdString()));
        }
        QCOMPARE(listed, groups);
        QCOMPARE(m_view->model()->rowCount(), int(groups.size()));
    }

    void whateverIsOffTellsReasonAndCure()
    {
        int off = 0;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            m_view->setCurrentIndex(m_view->model()->index(row, 0));
            const QStringList counts = cell(u"Operations"_s).split(u" of "_s);
            QCOMPARE(counts.size(), 2);
            const bool isWhole = counts.constFirst() == counts.constLast();
            const QString told = cell(u"Group"_s) + u": "_s + cell(u"What is off, and why"_s) + u" | "_s
                + cell(u"What would turn it on"_s);
            QVERIFY2(cell(u"What is off, and why"_s).isEmpty() == isWhole, qPrintable(told));
            QVERIFY2(cell(u"What would turn it on"_s).isEmpty() == isWhole, qPrintable(told));
            off += isWhole ? 0 : 1;
        }
        QVERIFY(off > 0);
    }

    void whatIsOnComesFirstThenInPartThenByWhatStandsInTheWay()
    {
        QStringList states;
        QString before;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            m_view->setCurrentIndex(m_view->model()->index(row, 0));
            const QString state = cell(u"State"_s);
            const bool part = state == "on"_L1 && !cell(u"What is off, and why"_s).isEmpty();
            const QString word = part ? u"part"_s : state;
            if (states.isEmpty() || states.constLast() != word)
                states.append(word);
            // Those that are alike stand by name.
            const QString name = cell(u"Group"_s);
            if (word == "on"_L1 && !before.isEmpty())
                QVERIFY2(SortKey::compare(SortKey::text(before), SortKey::text(name)) < 0,
                    qPrintable(before + u" | "_s + name));
            before = name;
        }
        QCOMPARE(states, (QStringList{u"on"_s, u"part"_s, u"off"_s}));
    }

private:
    void select(const QString &group)
    {
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const QModelIndex index = m_view->model()->index(row, 0);
            if (index.data().toString() == group)
                return m_view->setCurrentIndex(index);
        }
        QFAIL(qPrintable(u"no group "_s + group));
    }

    QString cell(const QString &title) const
    {
        const QAbstractItemModel *const model = m_view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return model->index(m_view->currentIndex().row(), column).data().toString();
        }
        return u"no column "_s + title;
    }

    Vault m_vault{QString()};
    Session m_session{Profile(), m_vault};
    std::unique_ptr<CapabilitiesPage> m_page;
    TableView *m_view = nullptr;
};

QTEST_MAIN(TestCapabilitiesPage)
#include "test_capabilitiespage.moc"
