// Every kind of field has an editor that gives back what it was shown, and says what the server would refuse.
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "models/changes/metadatalimits.h"
#include "models/core/zonenames.h"
#include "models/eventtypes/eventtype.h"
#include "models/eventtypes/eventtypesettings.h"
#include "models/managedusers/manageduser.h"
#include "models/people/organizationuser.h"
#include "models/people/personrules.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/metadataedit.h"
#include "ui/changes/metadataeditrow.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
const AnyField &fieldOf(std::string_view name)
{
    const AnyField *const field = describe<T>().find(name);
    Q_ASSERT(field);
    return *field;
}

std::unique_ptr<FieldEditor> editorOf(const FieldSetting &setting, const QByteArray &shown)
{
    std::unique_ptr<FieldEditor> editor(FieldEditor::make(setting, nullptr));
    editor->show(shown);
    return editor;
}

template <typename Control>
Control *controlOf(const FieldEditor &editor)
{
    return qobject_cast<Control *>(editor.control());
}

void typeInto(QWidget *control, const QString &text)
{
    if (auto *const line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
    if (auto *const area = qobject_cast<QPlainTextEdit *>(control))
        area->selectAll();
    if (text.isEmpty())
        QTest::keyClick(control, Qt::Key_Delete);
    else
        QTest::keyClicks(control, text);
}

} // namespace

class TestFieldEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsNotTouchedComesBackAsItWas_data();
    void whatIsNotTouchedComesBackAsItWas();
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void whatTheServerRefusesIsSaid_data();
    void whatTheServerRefusesIsSaid();
    void aNeededFieldAsksForItsValue();
    void whatIsThereCannotBeTakenAway();
    void nothingIsAValueOfItsOwnWhereItMayBe();
    void anEmptyTextIsNotNothing();
    void anUnknownDayIsKeptAndSaid();
    void knownDaysAreChosenByKey();
    void timeFormatsAreTheServersTwo();
    void languagesAreTheServers();
    void flagsHaveThreeStates();
    void flagsThatWereNotSetAreAskedOnce();
    void zonesAreCompletedAndCorrected();
    void nearestZones_data();
    void nearestZones();
    void scrollingOverItChangesNothing();
    void metadataKeepsWhatItDoesNotKnow();
    void metadataIsEditedByKey();
    void metadataSaysWhatIsWrongBesideItsRow();
    void metadataHasNoMoreKeysThanTheServerTakes();
    void everyEditorHasAName_data();
    void everyEditorHasAName();
    void whatIsOffSaysWhy();
};

void TestFieldEditor::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void TestFieldEditor::whatIsNotTouchedComesBackAsItWas_data()
{
    QTest::addColumn<const AnyField *>("field");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const AnyField &field, const QByteArray &json) {
        QTest::newRow(name) << &field << json;
    };
    row("absent", fieldOf<ManagedUser>("name"), {});
    row("null", fieldOf<ManagedUser>("bio"), "null");
    row("long text", fieldOf<ManagedUser>("bio"), R"("one\ntwo")");
    row("an address that is none", fieldOf<ManagedUser>("email"), R"("none")");
    row("an unknown zone", fieldOf<ManagedUser>("timeZone"), R"("Moon/Base")");
    row("an unknown day", fieldOf<ManagedUser>("weekStart"), R"("Someday")");
    row("an unknown language", fieldOf<ManagedUser>("locale"), R"("tlh")");
    row("a number", fieldOf<ManagedUser>("timeFormat"), "13");
    row("an id", fieldOf<ManagedUser>("defaultScheduleId"), "7");
    row("a flag", fieldOf<OrganizationUser>("hideBranding"), "false");
    row("no flag", fieldOf<OrganizationUser>("hideBranding"), {});
    row("a map", fieldOf<ManagedUser>("metadata"), R"({"b":1.50,"a":{"deep":[1]},"a b":"\u00e9"})");
    row("an empty map", fieldOf<ManagedUser>("metadata"), "{}");
    row("no map", fieldOf<ManagedUser>("metadata"), "null");
    row("null where it counts", fieldOf<EventType>("scheduleId"), "null");
    row("an object", fieldOf<EventType>("confirmationPolicy"), R"({"type":"always","blocks":true})");
    row("a list", fieldOf<EventType>("locations"), R"([{"type":"attendeePhone"}])");
}

void TestFieldEditor::whatIsNotTouchedComesBackAsItWas()
{
    QFETCH(const AnyField *, field);
    QFETCH(QByteArray, json);
    std::unique_ptr<FieldEditor> editor(FieldEditor::make({*field}, nullptr));
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->show(json);
    QCOMPARE(editor->json(), json);
    QVERIFY(!editor->isTouched());
    QCOMPARE(editor->issue(), QString());
    QCOMPARE(edited.count(), 0);
}

void TestFieldEditor::whatIsTypedIsRead_data()
{
    QTest::addColumn<const AnyField *>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const AnyField &field, const QString &typed,
                         const QByteArray &json) { QTest::newRow(name) << &field << typed << json; };
    row("text", fieldOf<ManagedUser>("name"), u"Ada \"L\""_s, R"("Ada \"L\"")");
    row("long text", fieldOf<ManagedUser>("bio"), u"Hello"_s, R"("Hello")");
    row("address", fieldOf<ManagedUser>("email"), u" a@b.test "_s, R"("a@b.test")");
    row("zone", fieldOf<ManagedUser>("timeZone"), u"Asia/Tokyo"_s, R"("Asia/Tokyo")");
    row("number", fieldOf<EventType>("minimumBookingNotice"), u"240"_s, "240");
    row("id", fieldOf<ManagedUser>("defaultScheduleId"), u"12"_s, "12");
    row("link", fieldOf<ManagedUser>("avatarUrl"), u"https://a.test/b.png"_s, R"("https://a.test/b.png")");
    row("colour", fieldOf<OrganizationUser>("brandColor"), u"#3457d5"_s, R"("#3457d5")");
}

void TestFieldEditor::whatIsTypedIsRead()
{
    QFETCH(const AnyField *, field);
    QFETCH(QString, typed);
    QFETCH(QByteArray, json);
    const auto editor = editorOf({*field}, {});
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    typeInto(editor->control(), typed);
    QCOMPARE(editor->json(), json);
    QCOMPARE(editor->issue(), QString());
    QVERIFY(editor->isTouched());
    QVERIFY(edited.count() > 0);
    // Taken back, it is as it was.
    typeInto(editor->control(), {});
    QCOMPARE(editor->json(), QByteArray());
    QVERIFY(!editor->isTouched());
}

void TestFieldEditor::whatTheServerRefusesIsSaid_data()
{
    QTest::addColumn<const AnyField *>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const AnyField &field, const QString &typed) {
        QTest::newRow(name) << &field << typed;
    };
    row("address", fieldOf<ManagedUser>("email"), u"ada"_s);
    row("address without a host", fieldOf<ManagedUser>("email"), u"ada@"_s);
    row("two addresses", fieldOf<ManagedUser>("email"), u"ada,b@c.test"_s);
    row("zone", fieldOf<ManagedUser>("timeZone"), u"Europe/Berln"_s);
    row("offset", fieldOf<ManagedUser>("timeZone"), u"UTC+02:00"_s);
    row("number", fieldOf<EventType>("minimumBookingNotice"), u"soon"_s);
    row("half a number", fieldOf<EventType>("minimumBookingNotice"), u"1.5"_s);
    row("id", fieldOf<ManagedUser>("defaultScheduleId"), u"-1"_s);
    row("link", fieldOf<ManagedUser>("avatarUrl"), u"picture.png"_s);
    row("script", fieldOf<ManagedUser>("avatarUrl"), u"javascript:alert(1)"_s);
    row("colour", fieldOf<OrganizationUser>("brandColor"), u"blue"_s);
    row("broken object", fieldOf<EventType>("confirmationPolicy"), u"{"_s);
    row("an object that is a list", fieldOf<EventType>("confirmationPolicy"), u"[]"_s);
    row("a list that is an object", fieldOf<EventType>("locations"), u"{}"_s);
}

void TestFieldEditor::whatTheServerRefusesIsSaid()
{
    QFETCH(const AnyField *, field);
    QFETCH(QString, typed);
    const auto editor = editorOf({*field}, {});
    typeInto(editor->control(), typed);
    QVERIFY(editor->isTouched());
    QVERIFY(!editor->issue().isEmpty());
}

void TestFieldEditor::aNeededFieldAsksForItsValue()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("email"), {}, true, false}, {});
    QVERIFY(!editor->issue().isEmpty());
    typeInto(editor->control(), u"a@b.test"_s);
    QVERIFY(editor->issue().isEmpty());
}

void TestFieldEditor::whatIsThereCannotBeTakenAway()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("timeZone"), {}, false, false}, R"("Asia/Tokyo")");
    typeInto(editor->control(), {});
    QCOMPARE(editor->json(), QByteArray());
    QVERIFY(!editor->issue().isEmpty());
    typeInto(editor->control(), u"Asia/Tokyo"_s);
    QVERIFY(editor->issue().isEmpty());
    QVERIFY(!editor->isTouched());
}

void TestFieldEditor::nothingIsAValueOfItsOwnWhereItMayBe()
{
    const auto editor = editorOf({fieldOf<EventType>("scheduleId")}, "12");
    auto *const nothing = editor->findChild<QCheckBox *>();
    QVERIFY(nothing);
    QVERIFY(!nothing->isChecked());
    QTest::keyClick(nothing, Qt::Key_Space);
    QCOMPARE(editor->json(), "null"_ba);
    QVERIFY(editor->issue().isEmpty());
    QVERIFY(!editor->control()->isEnabled());
    QVERIFY(!editor->control()->toolTip().isEmpty());
    QTest::keyClick(nothing, Qt::Key_Space);
    QCOMPARE(editor->json(), "12"_ba);
    QVERIFY(!editor->isTouched());
    typeInto(editor->control(), {}); // the same by emptying it
    QCOMPARE(editor->json(), "null"_ba);
    // Where null is refused there is no such tick.
    QVERIFY(!editorOf({fieldOf<ManagedUser>("defaultScheduleId")}, "12")->findChild<QCheckBox *>());
}

void TestFieldEditor::anEmptyTextIsNotNothing()
{
    const auto had = editorOf({fieldOf<ManagedUser>("bio"), {}, false, false}, R"("Hello")");
    typeInto(had->control(), {});
    QCOMPARE(had->json(), R"("")"_ba);
    QVERIFY(had->issue().isEmpty());
    const auto none = editorOf({fieldOf<ManagedUser>("bio")}, "null");
    typeInto(none->control(), u"H"_s);
    typeInto(none->control(), {});
    QCOMPARE(none->json(), "null"_ba);
}

void TestFieldEditor::anUnknownDayIsKeptAndSaid()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("weekStart")}, R"("Someday")");
    auto *const box = controlOf<QComboBox>(*editor);
    QVERIFY(box->currentText().contains(u"Someday"_s));
    box->setCurrentIndex(box->findData(R"("Monday")"_ba));
    QCOMPARE(editor->json(), R"("Monday")"_ba);
    box->setCurrentIndex(box->findData(R"("Someday")"_ba));
    QCOMPARE(editor->json(), R"("Someday")"_ba);
    QVERIFY(!editor->isTouched());
}

void TestFieldEditor::knownDaysAreChosenByKey()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("weekStart"), {}, false, false}, R"("Monday")");
    auto *const box = controlOf<QComboBox>(*editor);
    QCOMPARE(box->count(), 7); // it cannot be taken away
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(editor->json(), R"("Tuesday")"_ba);
    QCOMPARE(controlOf<QComboBox>(*editorOf({fieldOf<ManagedUser>("weekStart")}, {}))->count(), 8);
}

void TestFieldEditor::timeFormatsAreTheServersTwo()
{
    const FieldRule rule = managedUserRules(Purpose::Update).value("timeFormat");
    const auto editor = editorOf({fieldOf<ManagedUser>("timeFormat"), rule, false, false}, "24");
    auto *const box = controlOf<QComboBox>(*editor);
    QVERIFY(box);
    QCOMPARE(box->count(), 2);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(editor->json(), "12"_ba);
}

void TestFieldEditor::languagesAreTheServers()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("locale")}, R"("de")");
    auto *const box = controlOf<QComboBox>(*editor);
    QVERIFY(box->currentText().startsWith(u"Deutsch"_s));
    for (const QByteArray &code : {"\"pt-BR\""_ba, "\"zh-TW\""_ba, "\"es-419\""_ba, "\"uk\""_ba})
        QVERIFY2(box->findData(code) >= 0, code.constData());
    QCOMPARE(box->findData("\"sk-SK\""_ba), -1);
}

void TestFieldEditor::flagsHaveThreeStates()
{
    const auto editor = editorOf({fieldOf<OrganizationUser>("hideBranding")}, "true");
    auto *const box = controlOf<QCheckBox>(*editor);
    QSet<QByteArray> seen{editor->json()};
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(box, Qt::Key_Space);
        seen.insert(editor->json());
    }
    QVERIFY(seen.contains("true"_ba));
    QVERIFY(seen.contains("false"_ba));
    QCOMPARE(seen.size(), 3);
}

void TestFieldEditor::flagsThatWereNotSetAreAskedOnce()
{
    const auto editor = editorOf({fieldOf<OrganizationUser>("hideBranding"), {}, true, false}, {});
    auto *const box = controlOf<QCheckBox>(*editor);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QVERIFY(!editor->issue().isEmpty());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->json(), "true"_ba);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->json(), "false"_ba);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->json(), "true"_ba);
}

void TestFieldEditor::zonesAreCompletedAndCorrected()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("timeZone")}, R"("Asia/Tokyo")");
    auto *const line = controlOf<QLineEdit>(*editor);
    QCompleter *const completer = line->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(u"berlin"_s);
    QCOMPARE(completer->currentCompletion(), u"Europe/Berlin"_s);
    auto *const nearest = editor->findChild<QPushButton *>();
    QVERIFY(nearest->isHidden());
    typeInto(line, u"Europe/Berln"_s);
    QVERIFY(!editor->issue().isEmpty());
    QVERIFY(!nearest->isHidden());
    QVERIFY(nearest->text().contains(u"Europe/Berlin"_s));
    QTest::keyClick(nearest, Qt::Key_Space);
    QCOMPARE(editor->json(), R"("Europe/Berlin")"_ba);
    QVERIFY(editor->issue().isEmpty());
    QVERIFY(nearest->isHidden());
}

void TestFieldEditor::nearestZones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letters") << u"europe/berlin"_s << u"Europe/Berlin"_s;
    QTest::newRow("a letter less") << u"Europe/Berln"_s << u"Europe/Berlin"_s;
    QTest::newRow("the city alone") << u"tokyo"_s << u"Asia/Tokyo"_s;
    QTest::newRow("spaces") << u"New York"_s << u"America/New_York"_s;
    QTest::newRow("another continent") << u"Europe/Tokyo"_s << u"Asia/Tokyo"_s;
    QTest::newRow("as Windows has it") << u"W. Europe Standard Time"_s << u"Europe/Berlin"_s;
    QTest::newRow("accents") << u"São Paulo"_s << u"America/Sao_Paulo"_s;
    QTest::newRow("nothing like it") << u"qqqqqqqqqqqqqq"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestFieldEditor::nearestZones()
{
    QFETCH(QString, typed);
    QTEST(nearestZone(typed), "nearest");
}

void TestFieldEditor::scrollingOverItChangesNothing()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("weekStart")}, R"("Monday")");
    QWheelEvent wheel(
        QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(editor->control(), &wheel);
    QCOMPARE(editor->json(), R"("Monday")"_ba);
    QVERIFY(!wheel.isAccepted());
}

void TestFieldEditor::metadataKeepsWhatItDoesNotKnow()
{
    const auto editor
        = editorOf({fieldOf<ManagedUser>("metadata")}, R"({"n":1.5,"o":{"deep":[1,null]},"t":"x"})");
    auto *const table = editor->findChild<MetadataEdit *>();
    QCOMPARE(table->count(), 3);
    QVERIFY(!table->row(1)->valueLine()->isEnabled());
    QVERIFY(!table->row(1)->valueLine()->toolTip().isEmpty());
    typeInto(table->row(2)->valueLine(), u"y"_s);
    QCOMPARE(editor->json(), R"({"n":1.5,"o":{"deep":[1,null]},"t":"y"})"_ba);
}

void TestFieldEditor::metadataIsEditedByKey()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("metadata")}, R"({"tier":"gold"})");
    auto *const table = editor->findChild<MetadataEdit *>();
    QTest::keyClick(table->addButton(), Qt::Key_Space);
    QCOMPARE(table->count(), 2);
    typeInto(table->row(1)->keyLine(), u"seats"_s);
    QComboBox *const type = table->row(1)->type();
    type->setCurrentIndex(1);
    typeInto(table->row(1)->valueLine(), u"12"_s);
    QCOMPARE(editor->json(), R"({"tier":"gold","seats":12})"_ba);
    QVERIFY(editor->issue().isEmpty());
    QTest::keyClick(table->row(0)->removeButton(), Qt::Key_Space);
    QCOMPARE(editor->json(), R"({"seats":12})"_ba);
    QTest::keyClick(table->row(0)->removeButton(), Qt::Key_Space);
    QCOMPARE(editor->json(), "{}"_ba);
}

void TestFieldEditor::metadataSaysWhatIsWrongBesideItsRow()
{
    const auto editor = editorOf({fieldOf<ManagedUser>("metadata")}, R"({"a":"1","b":2})");
    auto *const table = editor->findChild<MetadataEdit *>();
    const auto only = [&](int place) {
        return !table->row(place)->issue().isEmpty() && table->row(1 - place)->issue().isEmpty()
            && !editor->issue().isEmpty();
    };
    typeInto(table->row(0)->keyLine(), QString(MetadataLimits::LongestKey + 1, u'k'));
    QVERIFY(only(0));
    typeInto(table->row(0)->keyLine(), QString(MetadataLimits::LongestKey, u'k'));
    QVERIFY(editor->issue().isEmpty());
    typeInto(table->row(0)->keyLine(), {});
    QVERIFY(only(0));
    typeInto(table->row(0)->keyLine(), u"b"_s);
    QVERIFY(!table->row(0)->issue().isEmpty() && !table->row(1)->issue().isEmpty()); // twice
    typeInto(table->row(0)->keyLine(), u"a"_s);
    typeInto(table->row(1)->valueLine(), u"many"_s);
    QVERIFY(only(1));
    typeInto(table->row(1)->valueLine(), u"3e2"_s);
    QVERIFY(editor->issue().isEmpty());
    table->row(0)->valueLine()->setText(QString(MetadataLimits::LongestText, u'x'));
    QTest::keyClicks(table->row(0)->valueLine(), u"x"_s);
    QVERIFY(only(0));
    QCOMPARE(table->row(0)->valueLine()->accessibleDescription(), table->row(0)->issue());
}

void TestFieldEditor::metadataHasNoMoreKeysThanTheServerTakes()
{
    QByteArray many = "{";
    for (int i = 0; i < MetadataLimits::MostKeys - 1; ++i)
        many += (i == 0 ? "\"k" : ",\"k") + QByteArray::number(i) + "\":1";
    const auto editor = editorOf({fieldOf<ManagedUser>("metadata")}, many + '}');
    auto *const table = editor->findChild<MetadataEdit *>();
    QVERIFY(table->addButton()->isEnabled());
    table->addButton()->click();
    typeInto(table->row(MetadataLimits::MostKeys - 1)->keyLine(), u"last"_s);
    QVERIFY(editor->issue().isEmpty());
    QVERIFY(!table->addButton()->isEnabled());
    QVERIFY(!table->addButton()->toolTip().isEmpty());
}

void TestFieldEditor::everyEditorHasAName_data()
{
    QTest::addColumn<const AnyField *>("field");
    for (const AnyField &field : describe<OrganizationUser>().fields()) {
        if (field.onUpdate() != Input::No || field.onCreate() != Input::No)
            QTest::addRow("person: %.*s", int(field.inputName().size()), field.inputName().data()) << &field;
    }
    for (const AnyField &field : describe<EventType>().fields()) {
        if (field.onUpdate() != Input::No && !field.name().empty())
            QTest::addRow("event type: %.*s", int(field.name().size()), field.name().data()) << &field;
    }
}

void TestFieldEditor::everyEditorHasAName()
{
    QFETCH(const AnyField *, field);
    const auto editor = editorOf({*field}, {});
    QCOMPARE(editor->control()->accessibleName(), field->label());
    editor->describe(u"why"_s);
    QCOMPARE(editor->control()->accessibleDescription(), u"why"_s);
    QVERIFY(editor->control()->focusPolicy() != Qt::NoFocus || editor->control()->focusProxy());
    const QList<QWidget *> parts = editor->findChildren<QWidget *>();
    for (const QWidget *const part : parts) {
        const bool asks = qobject_cast<const QAbstractButton *>(part) || qobject_cast<const QComboBox *>(part)
            || qobject_cast<const QPlainTextEdit *>(part)
            || (qobject_cast<const QLineEdit *>(part) && !qobject_cast<const QComboBox *>(part->parent()));
        const auto *const button = qobject_cast<const QAbstractButton *>(part);
        const bool isNamed = !part->accessibleName().isEmpty()
            || (button && (!button->text().isEmpty() || button->isHidden()));
        QVERIFY2(!asks || isNamed, part->metaObject()->className());
    }
}

void TestFieldEditor::whatIsOffSaysWhy()
{
    FieldRule rule;
    rule.obstacle = u"only its client can"_s;
    const auto editor = editorOf({fieldOf<ManagedUser>("email"), rule}, R"("a@b.test")");
    QVERIFY(!editor->control()->isEnabled());
    QCOMPARE(editor->toolTip(), rule.obstacle);
    QCOMPARE(editor->json(), R"("a@b.test")"_ba);
}

QTEST_MAIN(TestFieldEditor)
#include "test_fieldeditor.moc"
