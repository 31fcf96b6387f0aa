// A thousand people from a file, in the whole window: looked at, sent, found again, taken back.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/pages/recordedwrites.h"
#include "tests/gui/pages/windowediting.h"
#include "ui/changes/importpage.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/previewtable.h"
#include "ui/changes/previewview.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120'000; // ms
constexpr int Rows = 1000;
constexpr int Misspelt = 10; // zones, each with a nearest one
constexpr int Doubled = 5; // addresses that are in the file before

constexpr QLatin1StringView People("people");

QByteArray fileOfPeople()
{
    QByteArray text("Name;E-Mail;Time zone\n");
    for (int row = 0; row < Rows; ++row) {
        const int address = row < Rows - Doubled ? row : row - Doubled;
        const QByteArray number = QByteArray::number(address);
        text += "Person " + number + ";imported" + number + "@example.test;"
            + (row < Misspelt ? "Europe/Berlln\n" : "Europe/Paris\n");
    }
    return text;
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void eachRowIsLookedAt();
    void whatNewPeopleStartWithIsSaid();
    void whatIsNewIsMade();
    void theSameFileMakesNobodyTwice();
    void whoIsThereAlreadyIsOneStepAway();
    void aRowOfAJobLeadsToItsPerson();
    void theImportIsTakenBack();
    void columnsGoWhereTheyWentTheLastTime();
    void nothingWasWrittenPastTheChangeLog();

private:
    ImportPage &page()
    {
        return *qobject_cast<ImportPage *>(m_sample->workspace().page(ImportPage::pageId()));
    }
    QPushButton *button(QLatin1StringView text);
    bool open(const QByteArray &content, int rows = Rows);
    int rowsOf(const QString &word);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxConsole> m_sample;
    std::unique_ptr<WindowEditing> m_editing;
};

void TestImporting::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40, u"none"_s);
    m_editing = std::make_unique<WindowEditing>(*m_sample);
    QVERIFY(m_editing->isReady());
}

void TestImporting::cleanupTestCase()
{
    m_editing.reset();
    m_sample.reset();
}

QPushButton *TestImporting::button(QLatin1StringView text)
{
    const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
        [text](const QPushButton *each) { return each->isVisible() && each->text().startsWith(text); });
    return found == buttons.cend() ? nullptr : *found;
}

bool TestImporting::open(const QByteArray &content, int rows)
{
    QFile file(m_folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    m_editing->go(ImportPage::pageId());
    const ImportPlan *const before = page().table().plan();
    page().open(file.fileName());
    return QTest::qWaitFor(
        [this, before, rows] {
            const ImportTable &table = page().table();
            return table.plan() != before && table.looked() == rows && !table.isLooking();
        },
        Patience);
}

int TestImporting::rowsOf(const QString &word)
{
    const TableView &view = *m_editing->page(People).view();
    const QAbstractItemModel &model = *view.model();
    const int column = view.columnOf("name");
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, column).data().toString().startsWith(word) ? 1 : 0;
    return count;
}

void TestImporting::eachRowIsLookedAt()
{
    QVERIFY(open(fileOfPeople()));
    const ImportTable &table = page().table();
    QCOMPARE(table.rowCount(), Rows);
    QCOMPARE(table.count(ImportVerdict::New), Rows - Misspelt - Doubled);
    QCOMPARE(table.count(ImportVerdict::Invalid), Misspelt + Doubled);
    QCOMPARE(table.at(0).suggestion, u"Europe/Berlin"_s);
    QVERIFY(!table.at(Rows - 1).reason.isEmpty());
    button("Take all suggestions"_L1)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table.count(ImportVerdict::New), Rows - Doubled, Patience);
    QCOMPARE(table.count(ImportVerdict::Invalid), Doubled);
}

// By the list of clients, which is asked for with the page.
void TestImporting::whatNewPeopleStartWithIsSaid()
{
    const auto isSaid = [this] {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"four default event types"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), Patience);
}

void TestImporting::whatIsNewIsMade()
{
    QPushButton *const preview = button("Preview"_L1);
    QVERIFY2(preview && preview->isEnabled(), preview ? qPrintable(preview->toolTip()) : "not there");
    preview->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_editing->preview().isVisible(), Patience);
    QCOMPARE(m_editing->preview().preview()->count(PreviewState::Ready), Rows - Doubled);
    const QString told = m_editing->preview().preview()->set().changes.constFirst().cascade;
    QVERIFY2(told.contains(u"four default event types"_s), qPrintable(told));
    const ChangeJob *const job = m_editing->apply();
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, Patience);
    QCOMPARE(job->count(ChangeState::Applied), Rows - Doubled);
    m_editing->go(People);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"Person "_s), Rows - Doubled, Patience);
}

void TestImporting::theSameFileMakesNobodyTwice()
{
    QVERIFY(open(fileOfPeople()));
    const ImportTable &table = page().table();
    QCOMPARE(table.count(ImportVerdict::New), 0);
    button("Take all suggestions"_L1)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table.count(ImportVerdict::Exists), Rows - Doubled, Patience);
    QCOMPARE(table.count(ImportVerdict::New), 0);
    QVERIFY(!button("Preview"_L1)->isEnabled());
}

// Of the file that makes nobody twice.
void TestImporting::whoIsThereAlreadyIsOneStepAway()
{
    constexpr int Row = 7;
    QCOMPARE(page().table().at(Row).verdict, ImportVerdict::Exists);
    const QString there = page().table().at(Row).existing;
    const QList<TableView *> views = page().findChildren<TableView *>();
    const auto rows = std::find_if(views.cbegin(), views.cend(),
        [](const TableView *each) { return each->accessibleName() == u"Rows of the file"_s; });
    QVERIFY(rows != views.cend());
    QPushButton *const open = button("Open the existing person"_L1);
    (*rows)->clearRows();
    QVERIFY(open && !open->isEnabled());
    (*rows)->setCurrentIndex((*rows)->model()->index(Row, 0));
    QVERIFY2(open->isEnabled(), qPrintable(open->toolTip()));
    open->click();
    QCOMPARE(m_sample->workspace().currentPage()->id(), People);
    QTRY_COMPARE_WITH_TIMEOUT(m_editing->page(People).view()->currentId(), there, Patience);
    QCOMPARE(m_editing->cell(People, there, "name"), u"Person 7"_s);
}

void TestImporting::aRowOfAJobLeadsToItsPerson()
{
    const ChangeJob *const job = m_editing->account().changes().jobs().constFirst();
    m_sample->workspace().navigator().go(PreviewPage::placeOf(job->id()));
    QTRY_VERIFY_WITH_TIMEOUT(m_editing->preview().preview(), Patience);
    auto *const rows = m_editing->preview().findChild<PreviewView *>();
    QVERIFY(rows);
    rows->setCurrentIndex(rows->model()->index(20, PreviewTable::SubjectColumn));
    const QList<QPushButton *> buttons = m_editing->preview().findChildren<QPushButton *>();
    const auto show = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *each) {
        return each->isVisible() && each->text() == u"Show it in its list"_s;
    });
    QVERIFY(show != buttons.cend());
    (*show)->click();
    QCOMPARE(m_sample->workspace().currentPage()->id(), People);
    QTRY_COMPARE_WITH_TIMEOUT(m_editing->page(People).view()->currentId(), job->result(20).id, Patience);
}

void TestImporting::theImportIsTakenBack()
{
    const qsizetype jobs = m_editing->account().changes().jobs().size();
    m_editing->go(People);
    QCOMPARE(m_editing->trigger(WindowAction::UndoChange), QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_editing->preview().isVisible() && m_editing->preview().preview()->set().undoes != 0, Patience);
    QCOMPARE(int(m_editing->preview().preview()->set().changes.size()), Rows - Doubled);
    QVERIFY(m_editing->preview().preview()->set().destroys());
    const ChangeJob *const job = m_editing->applyNamed();
    QVERIFY(job);
    QCOMPARE(m_editing->account().changes().jobs().size(), jobs + 1);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, Patience);
    QCOMPARE(job->count(ChangeState::Applied), Rows - Doubled);
    m_editing->go(People);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"Person "_s), 0, Patience);
}

void TestImporting::columnsGoWhereTheyWentTheLastTime()
{
    const auto field = [this] { return page().table().plan()->mapping().fields.value(2); };
    QVERIFY(open("Name;E-Mail;Home\nAda;ada@example.test;Europe/Paris\n", 1));
    QCOMPARE(field(), QString());
    const QList<QComboBox *> choices = page().findChildren<QComboBox *>();
    const auto home = std::find_if(choices.cbegin(), choices.cend(),
        [](const QComboBox *each) { return each->accessibleName().contains(u"Home"_s); });
    QVERIFY(home != choices.cend());
    (*home)->setCurrentIndex((*home)->findData(u"timeZone"_s));
    QCOMPARE(field(), u"timeZone"_s);
    QVERIFY(open("Name;E-Mail;Home\nBob;bob@example.test;Europe/Berlin\n", 1));
    QCOMPARE(field(), u"timeZone"_s);
    QVERIFY(open("Name;E-Mail;House\nBob;bob@example.test;Europe/Berlin\n", 1));
    QCOMPARE(field(), QString());
}

void TestImporting::nothingWasWrittenPastTheChangeLog()
{
    const WritesCompared compared = comparedWrites(m_sample->console());
    QVERIFY2(compared.differences.isEmpty(), qPrintable(compared.differences.join(u'\n')));
    QVERIFY(compared.recorded >= 2 * (Rows - Doubled));
}

QTEST_MAIN(TestImporting)
#include "test_importing.moc"
