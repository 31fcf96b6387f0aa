// Forms of one row: what was edited becomes a change, what cannot be sent is said where it stands.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "models/managedusers/manageduserchanges.h"
#include "models/people/personrules.h"
#include "tests/unit/changes/people.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/metadataedit.h"
#include "ui/changes/metadataeditrow.h"
#include "ui/kit/appearance.h"
#include "ui/kit/discretion.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<EditedValue> editedUser(const ManagedUser &user = ChangeFixture::user(7))
{
    return makeEdited<ManagedUser>(
        user,
        [](const ManagedUser &before, const ManagedUser &after) {
            return managedUserUpdate(QLatin1StringView(ClientId), before, after);
        },
        managedUserRules(Purpose::Update));
}

RowEditing creating(const QList<EditingPlace> &places)
{
    RowEditing editing;
    editing.placeText = u"OAuth client"_s;
    editing.places = [places] { return places; };
    editing.create = [](const QString &place) {
        return makeCreated<ManagedUser>(
            [place](const ManagedUser &wanted) { return managedUserCreation(place, wanted); },
            u"New managed user"_s, managedUserRules(Purpose::Create));
    };
    return editing;
}

QLineEdit *lineOf(const ChangeForm &form, std::string_view field)
{
    return qobject_cast<QLineEdit *>(form.row(field)->editor()->control());
}

void typeInto(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

// CALENDS_PICTURES: a folder for pictures of what is tested.
void photograph(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + ".png"_L1);
}

class Made : public QObject
{
public:
    explicit Made(const ChangeForm &form)
    {
        connect(
            &form, &ChangeForm::changeMade, this, [this](const Change &change) { changes.append(change); });
    }
    QList<Change> changes;
};

bool isShown(QWidget *form) { return QTest::qWaitForWindowExposed(form); }

} // namespace

class TestChangeForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anEditedFieldBecomesAChange();
    void whatDiffersIsMarkedAndCounted();
    void whatCannotBeSentIsSaidBesideIt();
    void theKeyboardIsEnough();
    void enterInAFieldAddsNothing();
    void closingAsksOnlyWhenSomethingWasEdited();
    void labelsLeadToTheirEditors();
    void aNewOneAsksForItsPlace();
    void aNewOneOfOneClientAsksNothing();
    void whatIsNeededIsSaidOnceItIsAdded();
    void anUnknownDayIsLeftAsItIs();
    void metadataGoesAsAWhole();
    void nothingIsReadOverAShoulder();
    void itScrollsWhereThereIsNoRoom();
    void itsPictures_data();
    void itsPictures();
};

void TestChangeForm::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void TestChangeForm::anEditedFieldBecomesAChange()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(form.windowTitle(), u"Edit Åsa Nyström 7"_s);
    const Made made(form);
    QVERIFY(!form.addButton()->isEnabled());
    QVERIFY(!form.addButton()->toolTip().isEmpty());
    typeInto(lineOf(form, "timeZone"), u"Asia/Tokyo"_s);
    QVERIFY(form.addButton()->isEnabled());
    form.addButton()->click();
    QCOMPARE(made.changes.size(), 1);
    const Change &change = made.changes.at(0);
    QCOMPARE(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
    QCOMPARE(form.result(), int(QDialog::Accepted));
}

void TestChangeForm::whatDiffersIsMarkedAndCounted()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    typeInto(lineOf(form, "timeZone"), u"Asia/Tokyo"_s);
    ChangeFormRow *const zone = form.row("timeZone");
    QVERIFY(zone->differs());
    QVERIFY(zone->was().contains(u"Europe/Stockholm"_s));
    QVERIFY(zone->editor()->control()->accessibleDescription().contains(u"Europe/Stockholm"_s));
    QVERIFY(!form.row("name")->differs());
    QVERIFY(form.summary().contains(u'1'));
    auto *const format = qobject_cast<QComboBox *>(form.row("timeFormat")->editor()->control());
    format->setCurrentIndex(0);
    QVERIFY(form.row("timeFormat")->was().contains(u"24 hours"_s));
    QVERIFY(form.summary().contains(u'2'));
    format->setCurrentIndex(1);
    typeInto(lineOf(form, "timeZone"), u"Europe/Stockholm"_s);
    QVERIFY(!zone->differs());
    QVERIFY(zone->was().isEmpty());
    QVERIFY(!form.addButton()->isEnabled());
}

void TestChangeForm::whatCannotBeSentIsSaidBesideIt()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    typeInto(lineOf(form, "name"), u"Asa"_s);
    QVERIFY(form.addButton()->isEnabled());
    typeInto(lineOf(form, "timeZone"), u"Nowhere/Land"_s);
    QVERIFY(!form.row("timeZone")->issue().isEmpty());
    QVERIFY(!form.addButton()->isEnabled());
    QVERIFY(form.addButton()->toolTip().contains(form.row("timeZone")->issue()));
    typeInto(lineOf(form, "timeZone"), {}); // nor can it be taken away
    QVERIFY(!form.row("timeZone")->issue().isEmpty());
    QVERIFY(!form.addButton()->isEnabled());
    QCOMPARE(made.changes.size(), 0);
    typeInto(lineOf(form, "timeZone"), u"Europe/Stockholm"_s);
    QVERIFY(form.row("timeZone")->issue().isEmpty());
    QVERIFY(form.addButton()->isEnabled());
}

void TestChangeForm::theKeyboardIsEnough()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    form.open();
    QVERIFY(isShown(&form));
    QTRY_COMPARE(QApplication::focusWidget(), form.row("email")->editor()->control());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(made.changes.size(), 0); // nothing differs
    // To the biography, which takes Enter for itself.
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.row("bio")->editor()->control());
    QTest::keyClicks(QApplication::focusWidget(), u"Hello"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(made.changes.size(), 1);
    QCOMPARE(made.changes.at(0).arguments.body, "{\"bio\":\"Hello\"}"_ba);
}

void TestChangeForm::enterInAFieldAddsNothing()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    form.open();
    QVERIFY(isShown(&form));
    typeInto(lineOf(form, "name"), u"Asa"_s);
    QTest::keyClick(lineOf(form, "name"), Qt::Key_Return);
    QCOMPARE(made.changes.size(), 0);
    QVERIFY(form.isVisible());
}

void TestChangeForm::closingAsksOnlyWhenSomethingWasEdited()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    QVERIFY(isShown(&form));
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!form.isVisible());
    form.open();
    typeInto(lineOf(form, "name"), u"Asa"_s);
    QTest::keyClick(lineOf(form, "name"), Qt::Key_Escape);
    QVERIFY(form.isVisible());
    auto *box = form.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape); // keep on editing
    QVERIFY(form.isVisible());
    QTRY_VERIFY(!form.findChild<QMessageBox *>());
    form.cancelButton()->click();
    box = form.findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Discard)->click();
    QVERIFY(!form.isVisible());
    QCOMPARE(form.result(), int(QDialog::Rejected));
}

void TestChangeForm::labelsLeadToTheirEditors()
{
    const ChangeForm form(editedUser(), nullptr);
    QVERIFY(form.formRows().size() >= 10);
    for (const ChangeFormRow *const row : form.formRows()) {
        QCOMPARE(row->label()->buddy(), row->editor()->control());
        QCOMPARE(row->label()->text(), row->field().label());
    }
}

void TestChangeForm::aNewOneAsksForItsPlace()
{
    const std::unique_ptr<ChangeForm> form(
        ChangeForm::ofNew(creating({{u"c1"_s, u"Clinic"_s}, {u"c2"_s, u"Practice"_s}}), nullptr));
    form->setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(*form);
    QCOMPARE(form->windowTitle(), u"New managed user"_s);
    QVERIFY(form->place());
    QCOMPARE(form->place()->accessibleName(), u"OAuth client"_s);
    typeInto(lineOf(*form, "email"), u"a@b.test"_s);
    typeInto(lineOf(*form, "name"), u"Ada"_s);
    QVERIFY(!form->addButton()->isEnabled()); // whose it is is not chosen for the person
    photograph(form.get(), u"changeform-new"_s);
    form->place()->setCurrentIndex(2);
    QVERIFY(form->addButton()->isEnabled());
    form->addButton()->click();
    QCOMPARE(made.changes.size(), 1);
    const Change &change = made.changes.at(0);
    QCOMPARE(change.arguments.pathValue(u"clientId"), u"c2"_s);
    QVERIFY(sameJson(change.arguments.body, R"({"email":"a@b.test","name":"Ada"})"));
}

void TestChangeForm::aNewOneOfOneClientAsksNothing()
{
    const std::unique_ptr<ChangeForm> form(ChangeForm::ofNew(creating({{u"c1"_s, u"Clinic"_s}}), nullptr));
    QVERIFY(!form->place());
    QVERIFY(!ChangeForm::ofNew({}, nullptr));
}

void TestChangeForm::whatIsNeededIsSaidOnceItIsAdded()
{
    const std::unique_ptr<ChangeForm> form(ChangeForm::ofNew(creating({{u"c1"_s, u"Clinic"_s}}), nullptr));
    form->setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(*form);
    form->open();
    QVERIFY(isShown(form.get()));
    QVERIFY(form->row("email")->issue().isEmpty()); // nobody was there yet
    typeInto(lineOf(*form, "email"), u"a@b.test"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(made.changes.size(), 0);
    QVERIFY(!form->row("name")->issue().isEmpty());
    QCOMPARE(QApplication::focusWidget(), form->row("name")->editor()->control());
}

void TestChangeForm::anUnknownDayIsLeftAsItIs()
{
    ManagedUser odd = user(7);
    odd.weekStart.set(OpenEnum<Weekday>::fromText("Someday"));
    ChangeForm form(editedUser(odd), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    typeInto(lineOf(form, "timeZone"), u"Asia/Tokyo"_s);
    form.addButton()->click();
    QCOMPARE(made.changes.at(0).arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
}

void TestChangeForm::metadataGoesAsAWhole()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    auto *const table = form.row("metadata")->findChild<MetadataEdit *>();
    typeInto(table->row(0)->valueLine(), u"silver"_s);
    QVERIFY(form.row("metadata")->differs());
    form.addButton()->click();
    QVERIFY(sameJson(made.changes.at(0).arguments.body, R"({"metadata":{"tier":"silver","number":7}})"));
}

void TestChangeForm::nothingIsReadOverAShoulder()
{
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.resize(640, 700);
    typeInto(lineOf(form, "name"), u"Someone else"_s);
    QImage open = form.grab().toImage();
    ManagedUser other = user(7);
    other.name.set(u"Bö"_s);
    Discretion discretion;
    discretion.setOn(true);
    const QImage veiled = form.row("name")->grab().toImage();
    lineOf(form, "name")->setText(u"Someone esle"_s);
    QCOMPARE(form.row("name")->grab().toImage(), veiled); // letters make no difference
    QVERIFY(form.grab().toImage() != open);
}

void TestChangeForm::itScrollsWhereThereIsNoRoom()
{
    Appearance appearance;
    appearance.setTextPercent(200);
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    form.resize(840, 420);
    QVERIFY(isShown(&form));
    auto *const scroll = form.findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QWidget *const last = form.formRows().constLast();
    QVERIFY(form.addButton()->isVisible());
    QVERIFY(form.rect().contains(QRect(form.addButton()->mapTo(&form, QPoint()), form.addButton()->size())));
    // What has the keyboard is seen, and so is what stands in the way.
    const auto isSeen = [scroll](const QWidget *control) {
        const QRect place(control->mapTo(scroll->viewport(), QPoint()), control->size());
        return scroll->viewport()->rect().contains(place);
    };
    QWidget *const locale = form.row("locale")->editor()->control();
    for (int i = 0; i < 20 && QApplication::focusWidget() != locale; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(isSeen(locale));
    typeInto(lineOf(form, "timeZone"), u"Nowhere/Land"_s);
    scroll->verticalScrollBar()->setValue(0);
    QVERIFY(!isSeen(lineOf(form, "timeZone")));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isSeen(lineOf(form, "timeZone")));
    QVERIFY(last->width() <= scroll->viewport()->width());
    for (const ChangeFormRow *const row : form.formRows())
        QTRY_VERIFY2(row->height() >= row->heightForWidth(row->width()), row->field().name().data());
}

void TestChangeForm::itsPictures_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << Theme::Light << 100;
    QTest::newRow("dark") << Theme::Dark << 100;
    QTest::newRow("contrast") << Theme::HighContrast << 100;
    QTest::newRow("light-large") << Theme::Light << 200;
}

void TestChangeForm::itsPictures()
{
    QFETCH(Theme, theme);
    QFETCH(int, percent);
    QApplication::setStyle(new Style(theme));
    Appearance appearance;
    appearance.setTextPercent(percent);
    ChangeForm form(editedUser(), nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    QVERIFY(isShown(&form));
    typeInto(lineOf(form, "timeZone"), u"Europe/Berln"_s);
    typeInto(lineOf(form, "name"), u"Asa Nystrom-Lindqvist"_s);
    QVERIFY(!form.row("timeZone")->issue().isEmpty());
    QCoreApplication::processEvents(); // what was said makes room for itself
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    photograph(&form, "changeform-"_L1 + name);
    auto *const scroll = form.findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    photograph(&form, "changeform-end-"_L1 + name);
    QApplication::setStyle(new Style(Theme::Light));
}

QTEST_MAIN(TestChangeForm)
#include "test_changeform.moc"
