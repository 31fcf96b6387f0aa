// Discreet mode on the sample data: nothing of a person is read in tables and inspector, until it is
// revealed.
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "models/core/tablemodel.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/inspector.h"
#include "ui/kit/statusline.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr int Dark = 120; // lightness; text on the light theme is darker, veils and grounds are lighter

bool showsText(const QPixmap &picture)
{
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < Dark)
                return true;
        }
    }
    return false;
}

} // namespace

class TestDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void everyColumnThatShowsSomebodyIsVeiled();
    void cellsAreVeiledAndRevealed();
    void theInspectorIsVeiled();
    void whatIsOfNobodyStaysReadable();
    void theWindowSaysSo();
    void itIsKept();

private:
    Discretion &discretion() { return m_sample->console().settings().discretion(); }
    MainWindow &window() { return m_sample->console().window(); }
    bool showsText(const QString &page, int row, const QByteArray &column);
    QLabel *inspectorLabel(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxConsole> m_sample;
};

void TestDiscretion::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationName(u"calends"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    window().resize(1440, 900); // room for what stands beside the page
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestDiscretion::init()
{
    discretion().setOn(false);
    m_sample->workspace().navigator().go({u"people"_s, {}});
    TableView *const view = m_sample->page(u"people"_s)->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
}

bool TestDiscretion::showsText(const QString &page, int row, const QByteArray &column)
{
    TableView *const view = m_sample->page(page)->view();
    const auto *const table = qobject_cast<TableModel *>(view->model());
    const QModelIndex cell = table->index(row, table->columnOf(column));
    view->scrollTo(cell);
    // Without the stripe of the current row.
    return Calends::showsText(view->viewport()->grab(view->visualRect(cell).adjusted(6, 2, -2, -2)));
}

QLabel *TestDiscretion::inspectorLabel(const QString &name)
{
    const QList<QLabel *> labels = m_sample->workspace().inspector()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->isVisible() && label->accessibleName() == name)
            return label;
    }
    return nullptr;
}

// Names and addresses are looked for in every cell of every page; a column that holds one is to be veiled.
void TestDiscretion::everyColumnThatShowsSomebodyIsVeiled()
{
    QStringList names;
    const auto *const people = qobject_cast<TableModel *>(m_sample->page(u"people"_s)->view()->model());
    for (int row = 0; row < people->rowCount(); ++row)
        names.append(people->index(row, people->columnOf("name")).data().toString());
    names.removeAll(QString());
    QVERIFY(names.size() > 10);
    QSet<QString> found;
    const QStringList pages = SandboxConsole::pageIds();
    for (const QString &page : pages) {
        const TableView *const view = m_sample->page(page)->view();
        const QAbstractItemModel *const rows = view->model();
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QByteArray id = rows->headerData(column, Qt::Horizontal, IdRole).toByteArray();
            for (int row = 0; row < rows->rowCount(); ++row) {
                const QModelIndex cell = rows->index(row, column);
                const QString text = cell.data().toString() + u' ' + cell.data(DetailRole).toString() + u' '
                    + cell.data(Qt::ToolTipRole).toString();
                const bool isSomebody = text.contains(u'@')
                    || std::any_of(names.cbegin(), names.cend(),
                        [&text](const QString &name) { return text.contains(name); });
                if (!isSomebody)
                    continue;
                found.insert(page + u'/' + QString::fromUtf8(id));
                QVERIFY2(view->cells()->personalColumns().contains(id)
                        || rows->headerData(column, Qt::Horizontal, FreeTextRole).toBool(),
                    qPrintable(page + u' ' + QString::fromUtf8(id) + ": "_L1 + text));
            }
        }
    }
    QVERIFY(found.contains(u"people/name"_s) && found.contains(u"bookings/attendees"_s));
}

void TestDiscretion::cellsAreVeiledAndRevealed()
{
    QVERIFY(showsText(u"people"_s, 0, "name") && showsText(u"people"_s, 2, "email"));
    discretion().setOn(true);
    QVERIFY(!showsText(u"people"_s, 0, "name"));
    QVERIFY(!showsText(u"people"_s, 2, "name") && !showsText(u"people"_s, 2, "email"));
    TableView *const view = m_sample->page(u"people"_s)->view();
    QTest::keyPress(view, Qt::Key_Control, Qt::NoModifier);
    QVERIFY(!showsText(u"people"_s, 0, "name"));
    QTest::keyPress(view, Qt::Key_Alt, Qt::ControlModifier);
    QVERIFY(showsText(u"people"_s, 0, "name"));
    QVERIFY(!showsText(u"people"_s, 2, "name"));
    const QPointF third = view->visualRect(view->model()->index(2, 0)).center();
    QMouseEvent move(QEvent::MouseMove, third, view->viewport()->mapToGlobal(third), Qt::NoButton,
        Qt::NoButton, Qt::ControlModifier | Qt::AltModifier);
    QApplication::sendEvent(view->viewport(), &move);
    QVERIFY(showsText(u"people"_s, 2, "name"));
    QVERIFY(!showsText(u"people"_s, 3, "name"));
    QTest::keyRelease(view, Qt::Key_Alt, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!showsText(u"people"_s, 0, "name") && !showsText(u"people"_s, 2, "name"));
    discretion().setOn(false);
    QVERIFY(showsText(u"people"_s, 0, "name"));
}

void TestDiscretion::theInspectorIsVeiled()
{
    const InspectorContent content = m_sample->workspace().currentPage()->inspected();
    QTRY_VERIFY(inspectorLabel(content.title));
    QLabel *const title = inspectorLabel(content.title);
    QVERIFY(Calends::showsText(title->grab()));
    discretion().setOn(true);
    QVERIFY(!Calends::showsText(title->grab()));
    QVERIFY(!Calends::showsText(inspectorLabel(content.subtitle)->grab()));
    // Its number says nothing of anybody.
    QVERIFY(Calends::showsText(inspectorLabel(content.id)->grab()));
}

void TestDiscretion::whatIsOfNobodyStaysReadable()
{
    discretion().setOn(true);
    QVERIFY(showsText(u"people"_s, 1, "zone"));
    m_sample->workspace().navigator().go({u"capabilities"_s, {}});
    auto *const groups = m_sample->workspace().currentPage()->findChild<TableView *>();
    groups->setCurrentIndex(groups->model()->index(0, 0));
    const QString title = m_sample->workspace().currentPage()->inspected().title;
    QTRY_VERIFY(inspectorLabel(title));
    QVERIFY(Calends::showsText(inspectorLabel(title)->grab()));
}

void TestDiscretion::theWindowSaysSo()
{
    QVERIFY(window().statusLine()->text(u"discreet"_s).isEmpty());
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(discretion().isOn());
    QVERIFY(window().statusLine()->text(u"discreet"_s).startsWith("Discreet mode"_L1));
    const QAction *const action = window().actions().find(WindowAction::Discreet);
    QVERIFY(action->isChecked());
    discretion().setOn(false);
    QVERIFY(!action->isChecked() && window().statusLine()->text(u"discreet"_s).isEmpty());
}

void TestDiscretion::itIsKept()
{
    m_sample.reset();
    {
        ProgramSettings first(true);
        QVERIFY(!first.discretion().isOn());
        first.discretion().setOn(true);
    }
    QVERIFY(!Discretion::veils());
    ProgramSettings second(true);
    QVERIFY(second.discretion().isOn());
}

} // namespace Calends

QTEST_MAIN(Calends::TestDiscretion)
#include "test_discretion.moc"
