// From a row of a list to the server and back: form, pending bar, preview, job, undo, in the whole window.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include "app/calends/accountchanges.h"
#include "app/calends/accountroom.h"
#include "models/account/session.h"
#include "tests/gui/pages/recordedwrites.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/changes/bulkedit.h"
#include "ui/changes/bulkeditrow.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/leftoutdialog.h"
#include "ui/changes/pendingbar.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/typednamedialog.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QPushButton *buttonOf(const QWidget *parent, const QString &name)
{
    const QList<QPushButton *> buttons = parent->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&name](const QPushButton *button) {
        return button->isVisible() && (button->accessibleName() == name || button->text() == name);
    });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void anEditIsSentOnlyAfterItsPreview();
    void anAddressIsChangedAndTakenBack();
    void whatIsDiscardedIsNotSent();
    void anEditGoesOnFromWhatWaits();
    void severalRowsAreChangedTogether();
    void whatWaitsOutlastsAChangeOfSeveral();
    void whatWasNotChosenStaysPending();
    void aNewPersonIsInTheList();
    void whatDestroysAsksForTheName();
    void whoIsNotDeletedIsListedFirst();
    void whatIsEditedAfterThePreviewStays();
    void nothingWasWrittenPastTheChangeLog();
    void whatIsWrittenElsewhereIsNotChangedHere();

private:
    MainWindow &window() { return m_sample->console().window(); }
    ResourcePage &people() { return *m_sample->page(u"people"_s); }
    TableView &view() { return *people().view(); }
    AccountChanges &account() { return *m_sample->console().room()->changes(); }
    PreviewPage &preview()
    {
        return *qobject_cast<PreviewPage *>(m_sample->workspace().page(PreviewPage::pageId()));
    }
    void trigger(const QString &action)
    {
        QVERIFY2(window().actions().find(action)->isEnabled(),
            qPrintable(window().actions().find(action)->toolTip()));
        window().actions().find(action)->trigger();
    }
    // Of the managed users, whose names can be changed, the one at this place.
    void choose(int number);
    QString cell(const QString &id, const QByteArray &column);
    ChangeForm *form() { return window().findChild<ChangeForm *>(); }
    void type(std::string_view field, const QString &text);
    // Of all that are selected, in the form for them.
    void setZone(const QString &zone);
    ChangeJob *apply();

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestEditing::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestEditing::init()
{
    account().pending().discard();
    m_sample->workspace().navigator().go({u"people"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    view().clearRows();
    view().setFocus();
}

void TestEditing::choose(int number)
{
    const QAbstractItemModel &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row, 0).data(IdRole).toString();
        const QList<InspectorLine> pills = people().inspectedAt(id).pills;
        const bool isManaged = !pills.isEmpty() && pills.constFirst().pill == u"managed user"_s;
        if (isManaged && number-- == 0)
            return view().setCurrentIndex(model.index(row, view().columnOf("name")));
    }
    QFAIL("There are not so many managed users.");
}

QString TestEditing::cell(const QString &id, const QByteArray &column)
{
    const QAbstractItemModel &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(IdRole).toString() == id)
            return model.index(row, view().columnOf(column)).data().toString();
    }
    return u"(gone)"_s;
}

void TestEditing::type(std::string_view field, const QString &text)
{
    auto *const line = form()->row(field)->editor()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
}

// What the preview shows, and waits for its end.
ChangeJob *TestEditing::apply()
{
    QPushButton *button = nullptr;
    const QList<QPushButton *> buttons = preview().findChildren<QPushButton *>();
    for (QPushButton *const each : buttons) {
        if (each->isVisible() && each->text().startsWith(u"Apply"_s))
            button = each;
    }
    if (!button || !button->isEnabled()) {
        qWarning("Apply is off: %s", button ? qPrintable(button->toolTip()) : "not there");
        return nullptr;
    }
    const qsizetype before = account().changes().jobs().size();
    button->click();
    if (account().changes().jobs().size() == before)
        return nullptr;
    ChangeJob *const job = account().changes().jobs().constFirst();
    if (!QTest::qWaitFor([job] { return job->state() == JobState::Finished; }, Patience))
        qWarning("The job ended in %d: %s", int(job->state()), qPrintable(job->message()));
    return job;
}

void TestEditing::anEditIsSentOnlyAfterItsPreview()
{
    choose(2);
    const QString id = view().currentId();
    const QString was = cell(id, "name");
    trigger(WindowAction::EditRows);
    QVERIFY(form());
    type("name", u"Ada Marlowe"_s);
    form()->addButton()->click();
    QCOMPARE(account().pending().count(), 1);
    QCOMPARE(cell(id, "name"), was);
    QVERIFY(window().findChild<PendingBar *>()->isVisible());

    trigger(WindowAction::PreviewChanges);
    QCOMPARE(m_sample->workspace().currentPage(), &preview());
    QCOMPARE(preview().preview()->count(PreviewState::Ready), 1);
    QVERIFY(account().changes().jobs().isEmpty());
    const ChangeJob *const job = apply();
    QVERIFY(job);
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QCOMPARE(account().pending().count(), 0);
    QVERIFY(!window().findChild<PendingBar *>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(cell(id, "name"), u"Ada Marlowe"_s, Patience);
    people().refresh(); // the server's own word
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QCOMPARE(cell(id, "name"), u"Ada Marlowe"_s);

    trigger(WindowAction::UndoChange);
    QTRY_VERIFY_WITH_TIMEOUT(preview().isVisible() && preview().preview()->set().undoes != 0, Patience);
    QVERIFY(apply());
    QTRY_COMPARE_WITH_TIMEOUT(cell(id, "name"), was, Patience);

    QVERIFY(!window().actions().find(WindowAction::UndoChange)->isEnabled()); // each step once
    trigger(WindowAction::RedoChange);
    QTRY_VERIFY_WITH_TIMEOUT(
        preview().isVisible() && preview().preview()->set().title.startsWith(u"Redo: "_s), Patience);
    QVERIFY(apply());
    QTRY_COMPARE_WITH_TIMEOUT(cell(id, "name"), u"Ada Marlowe"_s, Patience);
    QVERIFY(!window().actions().find(WindowAction::RedoChange)->isEnabled());
    QVERIFY(window().actions().find(WindowAction::UndoChange)->isEnabled());
}

// The server stores it with the client's id: without that the list would take the person for nobody's.
void TestEditing::anAddressIsChangedAndTakenBack()
{
    choose(6);
    const QString id = view().currentId();
    const auto address = [this, &id] { return cell(id, "email"); };
    const QString was = address();
    trigger(WindowAction::EditRows);
    type("email", u"quite.new@example.com"_s);
    form()->addButton()->click();
    trigger(WindowAction::PreviewChanges);
    QVERIFY(apply());
    QTRY_COMPARE_WITH_TIMEOUT(address(), u"quite.new@example.com"_s, Patience);
    QCOMPARE(people().inspectedAt(id).pills.constFirst().pill, u"managed user"_s);

    trigger(WindowAction::UndoChange);
    QTRY_VERIFY_WITH_TIMEOUT(preview().isVisible() && preview().preview()->set().undoes != 0, Patience);
    const ChangeJob *const undone = apply();
    QVERIFY(undone);
    QCOMPARE(undone->count(ChangeState::Applied), 1);
    QTRY_COMPARE_WITH_TIMEOUT(address(), was, Patience);
}

void TestEditing::whatIsDiscardedIsNotSent()
{
    const qsizetype jobs = account().changes().jobs().size();
    choose(3);
    trigger(WindowAction::EditRows);
    type("name", u"Nobody"_s);
    form()->addButton()->click();
    trigger(WindowAction::DiscardChanges);
    auto *const box = window().findChild<QuestionBox *>(u"discardChanges"_s);
    QVERIFY(box);
    buttonOf(box, u"Discard"_s)->click();
    QCOMPARE(account().pending().count(), 0);
    QCOMPARE(account().changes().jobs().size(), jobs);
}

void TestEditing::anEditGoesOnFromWhatWaits()
{
    choose(4);
    trigger(WindowAction::EditRows);
    type("name", u"First Thought"_s);
    form()->addButton()->click();
    QTRY_VERIFY(!form());
    trigger(WindowAction::EditRows);
    QCOMPARE(form()->row("name")->editor()->json(), "\"First Thought\""_ba);
    type("timeZone", u"Europe/Paris"_s);
    form()->addButton()->click();
    QCOMPARE(account().pending().count(), 1);
    const QList<QByteArray> fields = account().pending().all().constFirst().fields;
    QVERIFY(fields.contains("name") && fields.contains("timeZone"));
}

void TestEditing::setZone(const QString &zone)
{
    trigger(WindowAction::EditRows);
    auto *const form = window().findChild<BulkEdit *>();
    QVERIFY(form);
    BulkEditRow *const row = form->row("timeZone");
    QVERIFY(row);
    row->choice()->click();
    auto *const line = row->editor()->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, zone);
    QTRY_VERIFY(form->addButton()->isEnabled());
    form->addButton()->click();
    QTRY_VERIFY(!window().findChild<BulkEdit *>());
}

void TestEditing::severalRowsAreChangedTogether()
{
    choose(5);
    trigger(WindowAction::ToggleRow);
    choose(9);
    trigger(WindowAction::SelectRange);
    const QStringList ids = view().selectedIds();
    QVERIFY(ids.size() >= 5);
    setZone(u"Asia/Tokyo"_s);
    const int changing = account().pending().count();
    QVERIFY(changing >= 5);
    trigger(WindowAction::PreviewChanges);
    const ChangeJob *const job = apply();
    QVERIFY(job);
    QCOMPARE(job->count(ChangeState::Applied), changing);
    for (const QString &id : ids)
        QTRY_VERIFY_WITH_TIMEOUT(cell(id, "zone").contains(u"Tokyo"_s), Patience);
}

void TestEditing::whatWaitsOutlastsAChangeOfSeveral()
{
    choose(5);
    const QString id = view().currentId();
    trigger(WindowAction::EditRows);
    type("name", u"Still Renamed"_s);
    form()->addButton()->click();
    QTRY_VERIFY(!form());
    trigger(WindowAction::ToggleRow);
    choose(7);
    trigger(WindowAction::SelectRange);
    QVERIFY(view().selectedIds().contains(id));
    setZone(u"America/Lima"_s);
    const QList<Change> &pending = account().pending().all();
    QVERIFY(pending.size() >= 3);
    QCOMPARE(pending.constFirst().id, id);
    QVERIFY2(pending.constFirst().wanted.contains("Still Renamed"), pending.constFirst().wanted.constData());
    QVERIFY2(pending.constFirst().wanted.contains("America/Lima"), pending.constFirst().wanted.constData());
}

void TestEditing::whatWasNotChosenStaysPending()
{
    for (const int row : {11, 12}) {
        choose(row);
        trigger(WindowAction::EditRows);
        type("name", u"Renamed %1"_s.arg(row));
        form()->addButton()->click();
        QTRY_VERIFY(!form());
    }
    trigger(WindowAction::PreviewChanges);
    preview().preview()->choose(1, false);
    QVERIFY(apply());
    QCOMPARE(account().pending().count(), 1);
    QCOMPARE(account().pending().all().constFirst().name.isEmpty(), false);
}

void TestEditing::aNewPersonIsInTheList()
{
    const int before = view().model()->rowCount();
    trigger(WindowAction::NewRow);
    QVERIFY(form());
    if (QComboBox *const place = form()->place())
        place->setCurrentIndex(place->count() - 1);
    type("email", u"grace.new@example.com"_s);
    type("name", u"Grace New"_s);
    QTRY_VERIFY2(form()->addButton()->isEnabled(), qPrintable(form()->addButton()->toolTip()));
    form()->addButton()->click();
    trigger(WindowAction::PreviewChanges);
    const ChangeJob *const job = apply();
    QVERIFY(job);
    QCOMPARE(job->count(ChangeState::Applied), 1);
    QTRY_COMPARE_WITH_TIMEOUT(view().model()->rowCount(), before + 1, Patience);
}

void TestEditing::whatDestroysAsksForTheName()
{
    const int before = view().model()->rowCount();
    choose(1);
    const QString id = view().currentId();
    trigger(WindowAction::RemoveRows);
    QCOMPARE(m_sample->workspace().currentPage(), &preview());
    QCOMPARE(account().pending().count(), 0);
    QVERIFY(!apply());
    auto *const dialog = window().findChild<TypedNameDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), account().changes().session().profile().name);
    buttonOf(dialog, u"Delete"_s) ? buttonOf(dialog, u"Delete"_s)->click()
                                  : QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(cell(id, "name"), u"(gone)"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(view().model()->rowCount(), before - 1, Patience);
}

void TestEditing::whoIsNotDeletedIsListedFirst()
{
    trigger(WindowAction::SelectAll);
    const QStringList ids = view().selectedIds();
    trigger(WindowAction::RemoveRows);
    auto *const dialog = window().findChild<LeftOutDialog *>(); // not all are managed users
    QVERIFY(dialog);
    QVERIFY(m_sample->workspace().currentPage() != &preview());
    QPushButton *go = nullptr;
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *const each : buttons) {
        if (each->text().startsWith(u"Preview the other "_s))
            go = each;
    }
    QVERIFY(go);
    const int others = QLocale().toInt(go->text().section(u' ', -1));
    QVERIFY2(dialog->windowTitle().startsWith(QLocale().toString(ids.size() - others)),
        qPrintable(dialog->windowTitle()));
    go->click();
    QCOMPARE(m_sample->workspace().currentPage(), &preview());
    QCOMPARE(preview().preview()->rowCount(), others);
    QVERIFY(preview().preview()->set().destroys());
    m_sample->workspace().navigator().back();
}

// The preview shows what was pending when it was made, and sends no more than that.
void TestEditing::whatIsEditedAfterThePreviewStays()
{
    choose(13);
    trigger(WindowAction::EditRows);
    type("name", u"Seen In The Preview"_s);
    form()->addButton()->click();
    QTRY_VERIFY(!form());
    trigger(WindowAction::PreviewChanges);
    const QString seen = account().pending().all().constFirst().id;

    m_sample->workspace().navigator().go({u"people"_s, {}});
    choose(14);
    trigger(WindowAction::EditRows);
    type("name", u"Edited Later"_s);
    form()->addButton()->click();
    QTRY_VERIFY(!form());
    QCOMPARE(account().pending().count(), 2);
    m_sample->workspace().navigator().back();
    QTRY_VERIFY(preview().isVisible());
    const ChangeJob *const job = apply();
    QVERIFY(job);
    QCOMPARE(job->rowCount(), 1);
    QCOMPARE(job->change(0)->id, seen);
    QCOMPARE(account().pending().count(), 1);
    QVERIFY(account().pending().all().constFirst().wanted.contains("Edited Later"));
}

void TestEditing::nothingWasWrittenPastTheChangeLog()
{
    const WritesCompared compared = comparedWrites(m_sample->console());
    QVERIFY2(compared.differences.isEmpty(), qPrintable(compared.differences.join(u'\n')));
    QVERIFY(compared.recorded >= 10);
}

void TestEditing::whatIsWrittenElsewhereIsNotChangedHere()
{
    Session &session = account().changes().session();
    Profile profile = session.profile();
    profile.writeLevel = WriteLevel::ReadOnly;
    session.setProfile(profile);
    choose(2);
    const QAction *const edit = window().actions().find(WindowAction::EditRows);
    QTRY_VERIFY(!edit->isEnabled());
    QVERIFY2(edit->toolTip().contains(account().changes().obstacle()), qPrintable(edit->toolTip()));
    const QList<InspectorVerb> verbs = people().inspectedAt(view().currentId()).verbs;
    QVERIFY(verbs.size() >= 2);
    for (const InspectorVerb &verb : verbs)
        QCOMPARE(verb.obstacle, account().changes().obstacle());
}

QTEST_MAIN(TestEditing)
#include "test_editing.moc"
