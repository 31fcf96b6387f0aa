// Where the tokens of new people go is chosen under the rows of a file, before the preview.
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QStandardItemModel>

#include "models/operations/table.h"
#include "tests/gui/changes/shownchanges.h"
#include "ui/changes/importkeeping.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Place { InKeychain, InFile, Nowhere };

} // namespace

class TestImportKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theChoiceIsPutIntoNewRows();
    void aPlaceThatIsFullIsOffAndSaysWhy();
    void aFileIsAskedForWithItsPassphrase();
    void aFileThatCannotBeIsNone();
    void whoThinksBetterOfItKeepsTheFormerChoice();
    void withoutAChoiceThereIsNothingToSee();

private:
    static QList<Change> rows();
    QComboBox *list() { return m_choice->findChild<QComboBox *>(); }
    void choose(int place);
    void nameFile(const QString &file);
    void enter(const QString &passphrase);

    std::unique_ptr<ImportKeeping> m_choice;
    std::unique_ptr<QPromise<KeptInFile>> m_promise;
    QStringList m_started;
};

void TestImportKeeping::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void TestImportKeeping::init()
{
    m_started.clear();
    m_promise = std::make_unique<QPromise<KeptInFile>>();
    m_promise->start();
    KeepingChoice choice;
    choice.text = u"Tokens of new people"_s;
    choice.fileTitle = u"Encrypted file"_s;
    choice.fileSuffix = u"calends-tokens"_s;
    choice.places = [](int count) {
        return QList<KeepingPlace>{
            {u"Keychain"_s, count > 2 ? u"The keychain is full."_s : QString(), "\"keychain\""},
            {.text = u"File…"_s, .isFile = true},
            {.text = u"Drop"_s, .keeping = "\"dropped\"", .note = u"Nobody will hold them."_s}};
    };
    choice.start = [this](const QString &file, const QString &passphrase) {
        m_started << file << passphrase;
        return m_promise->future();
    };
    m_choice = std::make_unique<ImportKeeping>(choice);
    m_choice->resize(900, 60);
    m_choice->setRows(2);
    m_choice->show();
}

void TestImportKeeping::cleanup() { m_choice.reset(); }

QList<Change> TestImportKeeping::rows()
{
    const Change row = {.kind = "managed user"_ba, .operation = Operations::postOauthClientsByClientIdUsers};
    Change created = row;
    created.action = ChangeAction::Create;
    created.cascade = u"It joins the organization."_s;
    return {created, row};
}

void TestImportKeeping::choose(int place)
{
    list()->setCurrentIndex(place);
    Q_EMIT list()->activated(place); // as a person does
}

void TestImportKeeping::nameFile(const QString &file)
{
    auto *const dialog = m_choice->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
}

void TestImportKeeping::enter(const QString &passphrase)
{
    auto *const asked = m_choice->findChild<PassphraseDialog *>();
    QVERIFY(asked);
    const QList<QLineEdit *> lines = asked->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    for (QLineEdit *const line : lines)
        line->setText(passphrase);
    shownButton(*asked, u"Go on…"_s)->click();
}

void TestImportKeeping::theChoiceIsPutIntoNewRows()
{
    QCOMPARE(badlyNamed(*m_choice), QStringList());
    QCOMPARE(m_choice->obstacle(), QString());
    QList<Change> changes = rows();
    m_choice->putInto(&changes);
    QCOMPARE(changes.at(0).keeping, "\"keychain\""_ba);
    QCOMPARE(changes.at(0).cascade, u"It joins the organization."_s);
    QVERIFY(changes.at(1).keeping.isEmpty());
    QSignalSpy changed(m_choice.get(), &ImportKeeping::changed);
    choose(Nowhere);
    QCOMPARE(changed.count(), 1);
    changes = rows();
    m_choice->putInto(&changes);
    QCOMPARE(changes.at(0).keeping, "\"dropped\""_ba);
    QVERIFY(changes.at(0).cascade.contains(u"Nobody will hold them."_s));
    QVERIFY(changes.at(1).cascade.isEmpty());
}

void TestImportKeeping::aPlaceThatIsFullIsOffAndSaysWhy()
{
    m_choice->setRows(3);
    QCOMPARE(m_choice->obstacle(), u"The keychain is full."_s);
    const auto *const items = qobject_cast<QStandardItemModel *>(list()->model());
    QVERIFY(!items->item(InKeychain)->isEnabled());
    QVERIFY(items->item(Nowhere)->isEnabled());
    QCOMPARE(list()->itemData(InKeychain, Qt::ToolTipRole).toString(), u"The keychain is full."_s);
    QVERIFY(list()->accessibleDescription().contains(u"full"_s));
    choose(Nowhere);
    QCOMPARE(m_choice->obstacle(), QString());
    m_choice->setRows(2);
    QVERIFY(items->item(InKeychain)->isEnabled());
    QCOMPARE(list()->currentIndex(), int(Nowhere));
}

void TestImportKeeping::aFileIsAskedForWithItsPassphrase()
{
    choose(InFile);
    nameFile(u"/tmp/new.calends-tokens"_s);
    enter(u"a passphrase"_s);
    QCOMPARE(m_started, (QStringList{u"/tmp/new.calends-tokens"_s, u"a passphrase"_s}));
    QVERIFY(!m_choice->obstacle().isEmpty()); // its key is being made
    m_promise->addResult(KeptInFile{"\"file\"", {}});
    m_promise->finish();
    QTRY_COMPARE(m_choice->obstacle(), QString());
    QList<Change> changes = rows();
    m_choice->putInto(&changes);
    QCOMPARE(changes.at(0).keeping, "\"file\""_ba);
    QVERIFY(list()->toolTip().contains(u"new.calends-tokens"_s));
    QVERIFY(!list()->toolTip().contains(u"a passphrase"_s));
}

void TestImportKeeping::aFileThatCannotBeIsNone()
{
    choose(InFile);
    nameFile(u"/tmp/other"_s);
    enter(u"a passphrase"_s);
    m_promise->addResult(KeptInFile{{}, u"It is another file."_s});
    m_promise->finish();
    QTRY_COMPARE(m_choice->obstacle(), u"It is another file."_s);
    choose(InKeychain);
    QCOMPARE(m_choice->obstacle(), QString());
}

void TestImportKeeping::whoThinksBetterOfItKeepsTheFormerChoice()
{
    choose(Nowhere);
    choose(InFile);
    m_choice->findChild<QFileDialog *>()->reject();
    QCOMPARE(list()->currentIndex(), int(Nowhere));
    choose(InFile);
    nameFile(u"/tmp/other"_s);
    m_choice->findChild<PassphraseDialog *>()->reject();
    QCOMPARE(list()->currentIndex(), int(Nowhere));
    QCOMPARE(m_choice->obstacle(), QString());
    QVERIFY(m_started.isEmpty());
}

void TestImportKeeping::withoutAChoiceThereIsNothingToSee()
{
    ImportKeeping none({});
    none.setRows(5);
    QVERIFY(!none.isVisibleTo(nullptr));
    QCOMPARE(none.obstacle(), QString());
    QList<Change> changes = rows();
    none.putInto(&changes);
    QCOMPARE(changes, rows());
}

QTEST_MAIN(TestImportKeeping)
#include "test_importkeeping.moc"
