// What a screen reader is told of every place of the window: a name for all that can be used.
#include <QApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QTest>

#include "tests/gui/accessible/accessibletree.h"
#include "tests/gui/accessible/privatedisplay.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/gui/pages/visitedplaces.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms

// What a person works with or reads one by one, as AT-SPI calls it.
bool isControl(const QString &role)
{
    static const QSet<QString> controls{u"push button"_s, u"toggle button"_s, u"button menu"_s,
        u"check box"_s, u"radio button"_s, u"combo box"_s, u"text"_s, u"entry"_s, u"password text"_s,
        u"spin button"_s, u"slider"_s, u"table"_s, u"tree table"_s, u"tree"_s, u"list"_s, u"list item"_s,
        u"cell"_s, u"column header"_s, u"page tab"_s, u"page tab list"_s, u"menu item"_s,
        u"check menu item"_s, u"dialog"_s, u"frame"_s, u"progress bar"_s, u"link"_s};
    return controls.contains(role);
}

bool isButton(const QString &role)
{
    return role == "push button"_L1 || role == "toggle button"_L1 || role == "button menu"_L1;
}

// A class or an object's name is none.
bool isName(const QString &name)
{
    static const QRegularExpression ofCode(u"^(Q[A-Z]\\w*|Calends::.*|qt_\\w+)$"_s);
    return !name.trimmed().isEmpty() && !ofCode.match(name).hasMatch();
}

class Looking
{
public:
    QStringList wrong;
    int controls = 0;
    int cells = 0;

    void look(const Accessible &at, const QString &above)
    {
        const QString path = above + u'/' + at.role + u'[' + at.name + u']';
        if (isControl(at.role)) {
            ++controls;
            if (!isName(at.name))
                wrong.append("no name: "_L1 + path);
        }
        if (isButton(at.role)) {
            if (m_buttons.contains(at.name))
                wrong.append(
                    "a second button of this name: "_L1 + path + " beside "_L1 + m_buttons.value(at.name));
            m_buttons.insert(at.name, path);
        }
        if (at.role == "table"_L1)
            lookAtCells(at, path);
        for (const Accessible &child : at.children)
            look(child, path);
    }

private:
    // Cells come row by row, each in the order of the columns: one that names another's column breaks that.
    void lookAtCells(const Accessible &table, const QString &path)
    {
        QStringList titles;
        for (const Accessible &child : table.children) {
            if (child.role == "column header"_L1)
                titles.append(child.name);
        }
        QList<int> first; // the columns that the cells of a row name, by place
        QList<int> row;
        const auto endRow = [&] {
            if (first.isEmpty())
                first = row;
            else if (row != first)
                wrong.append("a row whose cells name other columns than those above: "_L1 + path);
            row.clear();
        };
        for (const Accessible &child : table.children) {
            if (child.role != "cell"_L1)
                continue;
            ++cells;
            const int before = row.isEmpty() ? -1 : row.constLast();
            const int next = columnNamed(child.name, titles, before);
            const int column = next >= 0 ? next : columnNamed(child.name, titles, -1);
            if (column < 0) {
                wrong.append("a cell without its column: "_L1 + path + child.name);
                continue;
            }
            if (next < 0)
                endRow();
            row.append(column);
        }
        endRow();
    }

    // The first one behind that place; -1: none.
    static int columnNamed(const QString &cell, const QStringList &titles, int behind)
    {
        for (int place = behind + 1; place < titles.size(); ++place) {
            if (cell.startsWith(titles.at(place) + ": "_L1))
                return place;
        }
        return -1;
    }

    QHash<QString, QString> m_buttons;
};

// In another thread, so that the window goes on answering.
std::optional<Accessible> read()
{
    QEventLoop answering; // without a pause: each question is one turn of it
    QFutureWatcher<std::optional<Accessible>> reading;
    QObject::connect(&reading, &QFutureWatcherBase::finished, &answering, &QEventLoop::quit);
    reading.setFuture(
        QtConcurrent::run([] { return AccessibleTree().read(QCoreApplication::applicationName()); }));
    answering.exec();
    return reading.result();
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlIsNamed();
};

void TestAccessible::everyControlIsNamed()
{
    SandboxConsole console(u"platform"_s, u"essentials"_s, 12, {}, 20);
    QTRY_VERIFY_WITH_TIMEOUT(console.isSettled(), Patience);
    MainWindow &window = console.console().window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    int wrong = 0;
    int cells = 0;
    const QList<VisitedPlace> places = visitedPlaces(console);
    for (const VisitedPlace &place : places) {
        place.open();
        QTRY_VERIFY2(place.isThere(), qPrintable(place.name));
        QTest::qWait(0); // what was opened is laid out
        std::optional<Accessible> tree;
        QTRY_VERIFY2_WITH_TIMEOUT((tree = read()), "the program is not on the accessibility bus", Patience);
        Looking looking;
        looking.look(*tree, {});
        QVERIFY2(looking.controls > 2, qPrintable(place.name));
        for (const QString &line : std::as_const(looking.wrong)) {
            qWarning().noquote() << place.name << line;
            ++wrong;
        }
        cells += looking.cells;
        place.leave();
    }
    QVERIFY(cells > 100);
    QCOMPARE(wrong, 0);
}

int main(int argc, char *argv[])
{
    PrivateDisplay display;
    if (const QString missing = display.start(); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(missing));
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Calends"_s);
    QApplication::setStyle(new Style(Theme::Light));
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_accessible.moc"
