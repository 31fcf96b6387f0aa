// A list exported the way a person does it, on a sandbox.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include "app/calends/console.h"
#include "models/api/json.h"
#include "ui/kit/banner.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/exportcolumns.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

// No export goes on while it lives.
class HeldThreads
{
public:
    HeldThreads()
    {
        for (int i = 0; i < m_pool->maxThreadCount(); ++i)
            m_pool->reserveThread();
    }
    ~HeldThreads()
    {
        for (int i = 0; i < m_pool->maxThreadCount(); ++i)
            m_pool->releaseThread();
    }
    HeldThreads(const HeldThreads &) = delete;
    HeldThreads &operator=(const HeldThreads &) = delete;

private:
    QThreadPool *m_pool = QThreadPool::globalInstance();
};

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void folderWanted(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theActionIsOnWhereAListIsShown();
    void everyCountIsExact();
    void allRowsAreWrittenAndTheMessageIsQuiet();
    void whatTheFilterShowsIsExported();
    void selectedRowsAreExportedInTheOrderOfTheTable();
    void columnsAreTickedAndMoved();
    void jsonHoldsEverythingAsSent();
    void theDialogSaysWhatItDoesToFormulas();
    void whatCannotBeExportedSaysWhy();
    void aFolderThatIsMissingLeavesTheFormOpen();
    void cancellingBringsTheFormBackAndLeavesNoFile();
    void aFileThatIsThereIsSaidToBeReplaced();
    void everyControlHasANameOfItsOwn();

private:
    MainWindow &window() { return m_console->window(); }
    ResourcePage *page(const QString &id)
    {
        return window().workspace() ? qobject_cast<ResourcePage *>(window().workspace()->page(id)) : nullptr;
    }
    QAction *action() { return window().actions().find(WindowAction::ExportList); }
    ExportDialog *dialog() { return page(u"people"_s)->findChild<ExportDialog *>(); }
    QPushButton *startButton()
    {
        const QList<QPushButton *> buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    template <typename Control>
    Control *control(const QString &name)
    {
        const QList<Control *> all = dialog()->findChildren<Control *>();
        for (Control *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QList<QRadioButton *> rows() { return dialog()->findChildren<QRadioButton *>(); }
    QString file(const QString &name = u"out.csv"_s) const { return m_folder->filePath(name); }
    void ask();
    void startAndWait();
    QList<QByteArray> lines() const;

    std::unique_ptr<Console> m_console;
    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_opened;
};

void TestExport::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = u"organization"_s;
    line.people = u"60"_s;
    line.bookings = u"20"_s;
    m_console = std::make_unique<Console>(line);
    m_console->start();
    QTRY_VERIFY_WITH_TIMEOUT(page(u"people"_s) && page(u"people"_s)->shown().progress.isEmpty()
            && page(u"people"_s)->shown().body == PageView::Body::Rows,
        Patience);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    window().workspace()->navigator().go({u"people"_s, {}});
    page(u"people"_s)->filter()->clear();
    page(u"people"_s)->view()->clearSelection();
    page(u"people"_s)->exportNotice()->setContent({});
}

void TestExport::cleanup()
{
    if (dialog())
        delete dialog();
}

void TestExport::ask()
{
    QVERIFY(action()->isEnabled());
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
    QTest::keyClick(page(u"people"_s)->view(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(dialog());
    QVERIFY(dialog()->isVisible());
    dialog()->form()->setFile(file());
}

void TestExport::startAndWait()
{
    QVERIFY2(startButton()->isEnabled(), qPrintable(startButton()->toolTip()));
    startButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page(u"people"_s)->exportNotice()->isVisible(), Patience);
    QTRY_VERIFY(!dialog());
}

QList<QByteArray> TestExport::lines() const
{
    QByteArray content = contentOf(file());
    content.remove(0, content.startsWith("\xef\xbb\xbf") ? 3 : 0);
    QList<QByteArray> lines = content.split('\n');
    lines.removeLast();
    return lines;
}

void TestExport::theActionIsOnWhereAListIsShown()
{
    QVERIFY(action()->isEnabled());
    QCOMPARE(action()->shortcut(), QKeySequence(u"Ctrl+E"_s));
    window().workspace()->navigator().go({u"capabilities"_s, {}});
    QVERIFY(!action()->isEnabled());
    QVERIFY2(action()->toolTip().startsWith(u"This list is not exported"_s), qPrintable(action()->toolTip()));
    window().workspace()->navigator().go({u"people"_s, {}});
    QVERIFY(action()->isEnabled());
}

void TestExport::everyCountIsExact()
{
    QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    const int all = people->rowCount();
    page(u"people"_s)->filter()->setText(u"an"_s);
    QTRY_VERIFY(people->rowCount() < all && people->rowCount() > 2);
    page(u"people"_s)->view()->selectRow(1);
    ask();
    QCOMPARE(rows().at(0)->text(), u"All: %1 people"_s.arg(all));
    QCOMPARE(rows().at(1)->text(), u"What the filter shows: %1 people"_s.arg(people->rowCount()));
    QVERIFY(rows().at(1)->isChecked());
    QCOMPARE(rows().at(2)->text(), u"What is selected: 1 person"_s);
    QCOMPARE(startButton()->text(), u"Export %1 people"_s.arg(people->rowCount()));
    rows().at(2)->click();
    QCOMPARE(startButton()->text(), u"Export 1 person"_s);
}

void TestExport::allRowsAreWrittenAndTheMessageIsQuiet()
{
    const QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    ask();
    QVERIFY(!rows().at(1)->isEnabled());
    QCOMPARE(rows().at(1)->toolTip(), u"Nothing is typed into the filter."_s);
    startAndWait();
    QCOMPARE(lines().size(), people->rowCount() + 1);
    QVERIFY(lines().constFirst().startsWith("Name,E-mail,"));
    for (int row = 0; row < people->rowCount(); ++row) {
        QVERIFY(lines().at(row + 1).contains(people->index(row, 1).data().toString().toUtf8()));
    }
    const Banner *const notice = page(u"people"_s)->exportNotice();
    QCOMPARE(notice->content().title, u"out.csv: %1 people"_s.arg(people->rowCount()));
    QCOMPARE(notice->content().mood, Mood::Good);
    QVERIFY(QApplication::topLevelWidgets().contains(&window()));
    QVERIFY(!QApplication::activeModalWidget());
    QDesktopServices::setUrlHandler(u"file"_s, this, "folderWanted");
    const QList<QPushButton *> buttons = notice->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == "Show in folder"_L1)
            button->click();
    }
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_folder->path()));
    notice->findChild<QToolButton *>()->click();
    QVERIFY(!notice->isVisible());
}

void TestExport::whatTheFilterShowsIsExported()
{
    QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    const int all = people->rowCount();
    page(u"people"_s)->filter()->setText(u"an"_s);
    QTRY_VERIFY(people->rowCount() < all && people->rowCount() > 0);
    ask();
    startAndWait();
    QCOMPARE(lines().size(), people->rowCount() + 1);
}

void TestExport::selectedRowsAreExportedInTheOrderOfTheTable()
{
    TableView *const view = page(u"people"_s)->view();
    view->setCurrentIndex(view->model()->index(7, 0));
    for (const int row : {4, 2}) {
        view->selectionModel()->select(
            view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    ask();
    QVERIFY(rows().at(2)->isChecked());
    QCOMPARE(startButton()->text(), u"Export 3 people"_s);
    startAndWait();
    QCOMPARE(lines().size(), 4);
    int line = 0;
    for (const int row : {2, 4, 7})
        QVERIFY(lines().at(++line).contains(view->model()->index(row, 1).data().toString().toUtf8()));
}

void TestExport::columnsAreTickedAndMoved()
{
    ask();
    auto *list = dialog()->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->text(), u"Name"_s);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->item(1)->text(), u"Name"_s);
    QCOMPARE(list->currentRow(), 1);
    int zone = -1;
    for (int row = 2; row < list->count(); ++row) {
        list->item(row)->setCheckState(Qt::Unchecked);
        if (list->item(row)->text().endsWith("timeZone"_L1))
            zone = row;
    }
    QVERIFY(zone > 0);
    list->item(zone)->setCheckState(Qt::Checked);
    control<QComboBox>(u"Between cells"_s)->setCurrentIndex(1);
    startAndWait();
    QVERIFY2(lines().constFirst().startsWith("E-mail;Name;"), lines().constFirst().constData());
    QCOMPARE(lines().at(1).count(';'), 2);
}

void TestExport::jsonHoldsEverythingAsSent()
{
    const QAbstractItemModel *const people = page(u"people"_s)->view()->model();
    ask();
    control<QComboBox>(u"Format"_s)->setCurrentIndex(2);
    QCOMPARE(control<QLineEdit>(u"File"_s)->text(), file(u"out.json"_s));
    QVERIFY(!control<QComboBox>(u"Times in the zone"_s)->isEnabled());
    QVERIFY(!dialog()->findChild<ExportColumns *>()->isEnabled());
    startAndWait();
    const JsonDocument document(contentOf(file(u"out.json"_s)));
    QVERIFY(document.isValid());
    QCOMPARE(document.root().size(), size_t(people->rowCount()));
    for (const JsonView person : document.root().items())
        QVERIFY(person["email"].isString() && person["timeZone"].isString());
}

void TestExport::theDialogSaysWhatItDoesToFormulas()
{
    ask();
    QCheckBox *harmless = nullptr;
    const QList<QCheckBox *> boxes = dialog()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        harmless = box->text() == "Make formulas harmless"_L1 ? box : harmless;
    QVERIFY(harmless && harmless->isChecked());
    QVERIFY(harmless->accessibleDescription().contains("apostrophe"_L1));
    harmless->click();
    QVERIFY(harmless->accessibleDescription().startsWith("For programs only"_L1));
    QVERIFY(!dialog()->form()->order().defusesFormulas);
}

void TestExport::whatCannotBeExportedSaysWhy()
{
    ask();
    dialog()->findChild<ExportColumns *>()->setAllTicked(false);
    QVERIFY(!startButton()->isEnabled());
    QCOMPARE(startButton()->toolTip(), u"No column is ticked."_s);
    dialog()->findChild<ExportColumns *>()->setAllTicked(true);
    QVERIFY(startButton()->isEnabled());
    dialog()->form()->setFile(u"out.csv"_s);
    QCOMPARE(startButton()->toolTip(), u"The file needs its folder before it."_s);
    dialog()->form()->setFile({});
    QCOMPARE(startButton()->toolTip(), u"No file is named."_s);
}

void TestExport::aFolderThatIsMissingLeavesTheFormOpen()
{
    ask();
    dialog()->form()->setFile(file(u"none/out.csv"_s));
    startButton()->click();
    QTRY_COMPARE(dialog()->banner()->content().title, u"Nothing was exported"_s);
    QVERIFY(dialog()->banner()->content().reason.startsWith("There is no folder "_L1));
    dialog()->form()->setFile(file());
    startAndWait();
    QVERIFY(QFile::exists(file()));
}

void TestExport::cancellingBringsTheFormBackAndLeavesNoFile()
{
    ask();
    {
        const HeldThreads held;
        startButton()->click();
        QVERIFY(dialog()->findChild<QProgressBar *>()->isVisible());
        QVERIFY(!startButton()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(dialog()->isVisible());
    }
    QTRY_COMPARE(dialog()->banner()->content().title, u"Cancelled: no file was written."_s);
    QVERIFY(startButton()->isVisible());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
    startAndWait();
}

void TestExport::aFileThatIsThereIsSaidToBeReplaced()
{
    QFile former(file());
    QVERIFY(former.open(QIODevice::WriteOnly));
    ask();
    QCOMPARE(control<QLineEdit>(u"File"_s)->accessibleDescription(),
        u"This file is there already and will be replaced."_s);
    dialog()->form()->setFile(file(u"new.csv"_s));
    QVERIFY(!control<QLineEdit>(u"File"_s)->accessibleDescription().contains("replaced"_L1));
}

void TestExport::everyControlHasANameOfItsOwn()
{
    ask();
    QStringList names;
    const QList<QWidget *> all = dialog()->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = button || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QListWidget *>(widget);
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QString name
            = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
    }
    QVERIFY(names.size() > 12);
}

QTEST_MAIN(TestExport)
#include "test_export.moc"
