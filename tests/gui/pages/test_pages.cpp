// The pages of the resources, as the window composes them, on a sandbox of each kind of customer.
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <array>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/operations/table.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms
constexpr std::array pageIds{"bookings"_L1, "eventtypes"_L1, "schedules"_L1, "people"_L1};

QString textOf(const InspectorContent &content, const QString &heading)
{
    QStringList lines;
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            if (section.heading != heading)
                continue;
            for (const InspectorLine &line : section.lines)
                lines.append(line.value);
        }
    }
    return lines.join(u'\n');
}

QByteArray jsonOf(const InspectorContent &content)
{
    for (const InspectorTab &tab : content.tabs) {
        if (tab.title == "JSON"_L1)
            return tab.sections.constFirst().json;
    }
    return {};
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void cleanup() { m_console.reset(); }
    void aPersonsEventTypesAreFetchedWhenAskedFor_data();
    void aPersonsEventTypesAreFetchedWhenAskedFor();
    void hiddenQuestionsAreReadWhenTheInspectorOpens();
    void aBookingTellsEveryZoneAndItsRequest();
    void everyRowIsFoundByTheNameOfAnotherPageItShows_data();
    void everyRowIsFoundByTheNameOfAnotherPageItShows();
    void noColumnIsEmptyAndEveryTitleIsTheIssues_data();
    void noColumnIsEmptyAndEveryTitleIsTheIssues();
    void ownSchedulesNameTheirOwner_data();
    void ownSchedulesNameTheirOwner();

private:
    void open(const QString &kind, const QString &plan, bool withPeople = true);
    Workspace &workspace() { return *m_console->window().workspace(); }
    ResourcePage *page(const QString &id) { return qobject_cast<ResourcePage *>(workspace().page(id)); }
    bool settled(const QString &id)
    {
        return m_console->window().workspace() && page(id) && page(id)->shown().progress.isEmpty()
            && page(id)->shown().body == PageView::Body::Rows;
    }
    QLabel *linkToEventTypes()
    {
        const QList<QLabel *> labels = workspace().inspector()->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->isVisible() && label->accessibleName().contains("Show event types of this person"_L1))
                return label;
        }
        return nullptr;
    }
    QList<LoggedRequest> listsOfEventTypes()
    {
        QList<LoggedRequest> lists;
        for (const LoggedRequest &request : m_console->room()->session().log().requests()) {
            if (request.operation && request.operation->id == Operations::getEventTypes.row().id)
                lists.append(request);
        }
        return lists;
    }
    // The picture for the eye, where a folder is given for it.
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
        if (!folder.isEmpty())
            m_console->window().grab().save(QDir(folder).filePath(name + ".png"_L1));
    }

    std::unique_ptr<Console> m_console;
};

void TestPages::open(const QString &kind, const QString &plan, bool withPeople)
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = kind;
    line.plan = plan;
    line.people = u"30"_s;
    line.bookings = u"80"_s;
    m_console = std::make_unique<Console>(line);
    m_console->start();
    for (const QLatin1StringView id : pageIds) {
        if (withPeople || id != "people"_L1)
            QTRY_VERIFY2_WITH_TIMEOUT(settled(id), qPrintable(id), Patience);
    }
    QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
}

void TestPages::aPersonsEventTypesAreFetchedWhenAskedFor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("plan");
    QTest::newRow("organization") << u"organization"_s << u"essentials"_s;
    QTest::newRow("platform from ESSENTIALS") << u"platform"_s << u"essentials"_s;
    QTest::newRow("platform below ESSENTIALS") << u"platform"_s << u"starter"_s;
}

void TestPages::aPersonsEventTypesAreFetchedWhenAskedFor()
{
    QFETCH(QString, kind);
    QFETCH(QString, plan);
    open(kind, plan);
    const int own = page(u"eventtypes"_s)->view()->model()->rowCount();
    const QString owner = m_console->room()->session().capabilities().facts().username;
    const QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    int found = 0;
    for (int row = 0; row < people->rowCount() && found == 0; ++row) {
        const QModelIndex person = people->index(row, 0);
        const QString username = person.data(DetailRole).toString();
        if (username.isEmpty() || username == owner)
            continue;
        const qsizetype before = listsOfEventTypes().size();
        workspace().navigator().go({u"people"_s, person.data(IdRole).toString()});
        QTRY_VERIFY2(linkToEventTypes(), qPrintable(username));
        QLabel *const link = linkToEventTypes();
        QTest::mouseClick(link, Qt::LeftButton, {}, {10, link->fontMetrics().height() / 2});
        QTRY_COMPARE(workspace().currentPage(), page(u"eventtypes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(listsOfEventTypes().size() > before, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(page(u"eventtypes"_s)->shown().progress.isEmpty(), Patience);
        QVERIFY(listsOfEventTypes().constLast().url.contains("username="_L1 + username));
        // What is said of the source: its name, that it is whole, and how old it is.
        const PageView &shown = page(u"eventtypes"_s)->shown();
        QVERIFY2(shown.sources.contains("Event types of "_L1 + username), qPrintable(shown.sources));
        QVERIFY2(!shown.count.contains(u'\u2265'), qPrintable(shown.count));
        QVERIFY(!shown.age.isEmpty());
        QCOMPARE(page(u"eventtypes"_s)->filter()->text(), person.data().toString());
        found = page(u"eventtypes"_s)->view()->model()->rowCount();
    }
    QVERIFY2(found > 0, "nobody's event types were shown");
    keepPicture(u"event-types-of-a-person-"_s + kind + u'-' + plan);
    page(u"eventtypes"_s)->filter()->clear();
    QCOMPARE(page(u"eventtypes"_s)->view()->model()->rowCount(), own + found);
    for (const LoggedRequest &request : listsOfEventTypes())
        QVERIFY2(request.url.contains("username="_L1), qPrintable(request.url));
}

void TestPages::hiddenQuestionsAreReadWhenTheInspectorOpens()
{
    open(u"platform"_s, u"essentials"_s);
    workspace().navigator().go({u"eventtypes"_s, {}});
    ResourcePage *const shown = page(u"eventtypes"_s);
    const QAbstractItemModel *const types = shown->view()->model();
    bool whole = false;
    for (int row = 0; row < types->rowCount() && !whole; ++row) {
        shown->view()->setCurrentIndex(types->index(row, 0));
        QVERIFY(jsonOf(shown->inspected()).contains("bookingFields"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !textOf(shown->inspected(), u"Questions"_s).contains("Reading"_L1), Patience);
        whole = shown->inspected().logEntry != 0;
    }
    QVERIFY2(whole, "no event type was read by its id");
    QVERIFY(jsonOf(shown->inspected()).contains("\"hidden\":true"));
    QVERIFY(textOf(shown->inspected(), u"Questions"_s).contains("hidden"_L1));
    QTRY_VERIFY(workspace().inspector()->isVisible());
    keepPicture(u"event-type-whole"_s);

    // Looked at again, it is not asked again; after a refresh it is.
    const quint64 entry = shown->inspected().logEntry;
    const QModelIndex current = shown->view()->currentIndex();
    shown->view()->setCurrentIndex(types->index(current.row() == 0 ? 1 : 0, 0));
    shown->view()->setCurrentIndex(types->index(current.row(), 0));
    QCOMPARE(shown->inspected().logEntry, entry);
    shown->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(shown->inspected().logEntry > entry, Patience);
}

void TestPages::aBookingTellsEveryZoneAndItsRequest()
{
    open(u"platform"_s, u"essentials"_s);
    workspace().navigator().go({u"bookings"_s, {}});
    ResourcePage *const shown = page(u"bookings"_s);
    shown->view()->setCurrentIndex(shown->view()->model()->index(0, 0));
    const InspectorContent content = shown->inspected();
    QStringList titles;
    for (const InspectorTab &tab : content.tabs)
        titles.append(tab.title);
    QCOMPARE(titles, (QStringList{u"Summary"_s, u"All fields"_s, u"JSON"_s, u"Request"_s}));
    QStringList clocks;
    for (const InspectorLine &line : content.tabs.constFirst().sections.constFirst().lines) {
        clocks.append(line.label.section(u',', 0, 0));
        QVERIFY2(line.value.contains(u':'), qPrintable(line.value));
    }
    for (const QString &whose : {u"Host"_s, u"Attendee"_s, u"You"_s, u"UTC"_s})
        QVERIFY2(clocks.contains(whose), qPrintable(clocks.join(u' ')));
    QString address;
    for (const InspectorLine &line : content.tabs.constLast().sections.constFirst().lines) {
        if (line.isId)
            address = line.value;
    }
    QVERIFY2(address.contains("/bookings"_L1), qPrintable(address));
    QTRY_VERIFY(workspace().inspector()->isVisible());
    QTRY_VERIFY(workspace().inspector()->findChild<QScrollArea *>()->isVisible());
    keepPicture(u"booking-clocks"_s);
}

void TestPages::everyRowIsFoundByTheNameOfAnotherPageItShows_data()
{
    QTest::addColumn<QString>("shownIn");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("a schedule by its owner") << u"schedules"_s << "owner"_ba;
    QTest::newRow("a person by the schedule") << u"people"_s << "schedule"_ba;
    QTest::newRow("a person by the client") << u"people"_s << "client"_ba;
}

// Both lists come at the same time, so names come before and after the rows that show them.
void TestPages::everyRowIsFoundByTheNameOfAnotherPageItShows()
{
    QFETCH(QString, shownIn);
    QFETCH(QByteArray, column);
    open(u"platform"_s, u"essentials"_s);
    TableModel &table = *qobject_cast<TableModel *>(page(shownIn)->view()->model());
    const int place = table.columnOf(column);
    QVERIFY(place >= 0);
    QHash<QString, QString> nameOf;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString name = table.index(row, place).data().toString();
        if (!name.isEmpty())
            nameOf.insert(table.idAt(row), name);
    }
    QVERIFY(nameOf.size() > 10);
    for (auto name = nameOf.cbegin(); name != nameOf.cend(); ++name) {
        table.setFilter(u'"' + *name + u'"');
        QVERIFY2(table.rowOf(name.key()) >= 0, qPrintable(*name));
    }
    table.setFilter({});
}

void TestPages::noColumnIsEmptyAndEveryTitleIsTheIssues_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("bookings") << u"bookings"_s
                              << QStringList{u"Start"_s, u"Title"_s, u"Host"_s, u"Attendees"_s,
                                     u"Event type"_s, u"State"_s, u"Location"_s};
    QTest::newRow("event types") << u"eventtypes"_s
                                 << QStringList{u"Title"_s, u"Owner or team"_s, u"Length"_s, u"Location"_s,
                                        u"Kind"_s, u"Hidden"_s};
    QTest::newRow("schedules") << u"schedules"_s
                               << QStringList{u"Name"_s, u"Owner"_s, u"Time zone"_s, u"Default"_s, u"Week"_s,
                                      u"Overrides"_s};
    QTest::newRow("managed users") << u"people"_s
                                   << QStringList{u"Name"_s, u"E-mail"_s, u"OAuth client"_s, u"Local time"_s,
                                          u"Week start"_s, u"Default schedule"_s, u"Created"_s};
}

void TestPages::noColumnIsEmptyAndEveryTitleIsTheIssues()
{
    QFETCH(QString, id);
    QFETCH(QStringList, titles);
    open(u"platform"_s, u"essentials"_s);
    workspace().navigator().go({id, {}});
    const QAbstractItemModel *const rows = page(id)->view()->model();
    QStringList shown;
    for (int column = 0; column < rows->columnCount(); ++column) {
        if (rows->headerData(column, Qt::Horizontal, OfferedRole).toBool())
            continue; // not shown until it is chosen
        shown.append(rows->headerData(column, Qt::Horizontal).toString());
        bool filled = false;
        for (int row = 0; row < rows->rowCount() && !filled; ++row)
            filled = !rows->index(row, column).data().toString().isEmpty();
        QVERIFY2(filled, qPrintable(shown.constLast()));
    }
    QCOMPARE(shown, titles);
    keepPicture(u"page-"_s + id);
}

// Where the people page does not hold the account itself, its own schedules still say whose they are.
void TestPages::ownSchedulesNameTheirOwner_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("plan");
    QTest::newRow("platform below ESSENTIALS") << u"platform"_s << u"starter"_s;
    QTest::newRow("individual") << u"individual"_s << u"free"_s;
}

void TestPages::ownSchedulesNameTheirOwner()
{
    QFETCH(QString, kind);
    QFETCH(QString, plan);
    open(kind, plan, kind != "individual"_L1);
    workspace().navigator().go({u"schedules"_s, {}});
    const QAbstractItemModel *const rows = page(u"schedules"_s)->view()->model();
    QTRY_VERIFY_WITH_TIMEOUT(rows->rowCount() > 0, Patience);
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString owner = rows->index(row, 1).data().toString();
        QVERIFY2(!owner.isEmpty() && !owner.startsWith("User "_L1), qPrintable(owner));
    }
}

QTEST_MAIN(TestPages)
#include "test_pages.moc"
