// Values and rows as forms edit them, without knowing their type.
#include <QTest>

#include "models/changes/rowediting.h"
#include "models/eventtypes/eventtype.h"
#include "models/eventtypes/eventtypefields.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<EditedValue> editedUser(const ManagedUser &user, const FieldRules &rules = {})
{
    return makeEdited<ManagedUser>(
        user,
        [](const ManagedUser &before, const ManagedUser &after) {
            return managedUserUpdate(QLatin1StringView(ClientId), before, after);
        },
        rules);
}

const AnyField &fieldOf(const EditedValue &edited, std::string_view name)
{
    const AnyField *const field = edited.findEditable(name);
    Q_ASSERT(field);
    return *field;
}

QStringList namesOf(const QList<const AnyField *> &fields)
{
    QStringList names;
    for (const AnyField *const field : fields)
        names.append(QString::fromLatin1(field->inputName().data(), qsizetype(field->inputName().size())));
    return names;
}

// Users 1000, 1001, … of which every third lives elsewhere.
EditedRows::Edit usersByNumber(const FieldRules &rules = {})
{
    return [rules](const QString &id) -> std::unique_ptr<EditedValue> {
        const qint64 number = id.toLongLong();
        if (number == 0)
            return nullptr;
        ManagedUser someone = user(number);
        if (number % 3 == 0)
            someone.timeZone.set(u"Asia/Tokyo"_s);
        return editedUser(someone, rules);
    };
}

} // namespace

class TestRowEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMayBeWrittenIsEditable();
    void onlyWhatWasEditedIsSent();
    void backToWhatItWasIsNoChange();
    void absentNullAndAValueAreThree();
    void whatIsThereIsOnlyReplaced();
    void nullIsTakenWhereItIsAValue();
    void aSwitchIsTakenBackByItsOwnWord();
    void whatCannotBeReadLeavesTheValue_data();
    void whatCannotBeReadLeavesTheValue();
    void aNewOneSendsWhatWasFilledIn();
    void anUnknownValueIsKept();
    void whatAllRowsHaveIsCommon();
    void rowsAlreadySoAreNoChange();
    void whatWaitsGoesOnInEachRow();
    void aRowThatCannotTakeItIsLeftOut();
    void whatTellsRowsApartIsNotSetTogether();
    void rowsThatCannotBeEditedAreListed();
    void aTableSaysWhyItsRowsAreNotEdited();
};

void TestRowEditing::whatMayBeWrittenIsEditable()
{
    const QStringList names = namesOf(editedUser(user(7))->editable());
    QVERIFY(names.contains(u"timeZone"_s));
    QVERIFY(names.contains(u"metadata"_s));
    QVERIFY(names.contains(u"defaultScheduleId"_s));
    QVERIFY(!names.contains(u"id"_s));
    QVERIFY(!names.contains(u"username"_s)); // the server makes it
    const auto create = makeCreated<ManagedUser>(
        [](const ManagedUser &wanted) { return managedUserCreation({}, wanted); }, u"New"_s);
    QVERIFY(!namesOf(create->editable()).contains(u"defaultScheduleId"_s));
}

void TestRowEditing::onlyWhatWasEditedIsSent()
{
    const auto edited = editedUser(user(7));
    QVERIFY(edited->setJson(fieldOf(*edited, "timeZone"), "\"Asia/Tokyo\""));
    QVERIFY(edited->setJson(fieldOf(*edited, "timeFormat"), "12"));
    QCOMPARE(edited->differing(), 2);
    QVERIFY(edited->differs(fieldOf(*edited, "timeZone")));
    QVERIFY(!edited->differs(fieldOf(*edited, "bio")));
    QCOMPARE(edited->jsonBefore(fieldOf(*edited, "timeZone")), "\"Europe/Stockholm\""_ba);
    const Change change = edited->change();
    QVERIFY(sameJson(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\",\"timeFormat\":12}"));
    QVERIFY(change.look.isEmpty());
}

void TestRowEditing::backToWhatItWasIsNoChange()
{
    const auto edited = editedUser(user(7));
    QVERIFY(edited->change().isEmpty());
    const AnyField &zone = fieldOf(*edited, "timeZone");
    QVERIFY(edited->setJson(zone, "\"Asia/Tokyo\""));
    QVERIFY(!edited->change().isEmpty());
    QVERIFY(edited->setJson(zone, edited->jsonBefore(zone)));
    QVERIFY(edited->change().isEmpty());
    QCOMPARE(edited->differing(), 0);
}

void TestRowEditing::absentNullAndAValueAreThree()
{
    const auto edited = editedUser(user(7)); // its bio is null, its picture absent
    QCOMPARE(edited->json(fieldOf(*edited, "bio")), "null"_ba);
    QCOMPARE(edited->json(fieldOf(*edited, "avatarUrl")), ""_ba);
    QCOMPARE(edited->json(fieldOf(*edited, "timeFormat")), "24"_ba);
    // What was no value may stay none, either way.
    QVERIFY(edited->setJson(fieldOf(*edited, "bio"), {}));
    QVERIFY(edited->setJson(fieldOf(*edited, "avatarUrl"), "null"));
    QVERIFY(edited->change().isEmpty());
    // An empty text is a value.
    QVERIFY(edited->setJson(fieldOf(*edited, "bio"), "\"\""));
    QCOMPARE(edited->change().arguments.body, "{\"bio\":\"\"}"_ba);
}

void TestRowEditing::whatIsThereIsOnlyReplaced()
{
    const auto edited = editedUser(user(7));
    const AnyField &zone = fieldOf(*edited, "timeZone");
    QVERIFY(!edited->canBeEmptied(zone));
    for (const QByteArray &none : {QByteArray(), "null"_ba}) {
        QString reason;
        QVERIFY(!edited->setJson(zone, none, &reason));
        QVERIFY(!reason.isEmpty());
    }
    QCOMPARE(edited->json(zone), "\"Europe/Stockholm\""_ba);
    QVERIFY(edited->change().isEmpty());
}

void TestRowEditing::nullIsTakenWhereItIsAValue()
{
    EventType type;
    type.id.set(3);
    type.scheduleId.set(12);
    const auto edited = makeEdited<EventType>(type, [](const EventType &before, const EventType &after) {
        Change change = zoneChange(7);
        change.arguments.body = describe<EventType>().updateBody(before, after).json;
        return change;
    });
    const AnyField &schedule = fieldOf(*edited, "scheduleId");
    QVERIFY(edited->canBeEmptied(schedule));
    QVERIFY(edited->setJson(schedule, "null"));
    QVERIFY(edited->differs(schedule));
    QCOMPARE(edited->change().arguments.body, "{\"scheduleId\":null}"_ba);
}

void TestRowEditing::aSwitchIsTakenBackByItsOwnWord()
{
    for (const AnyField &field : describe<EventType>().fields()) {
        if (field.clearedBy().empty())
            continue;
        EventType type;
        type.id.set(3);
        Decoding decoding;
        const JsonDocument some("{}");
        QVERIFY(field.access().decode(&type, some.root(), decoding));
        const auto edited = makeEdited<EventType>(type, [](const EventType &before, const EventType &after) {
            Change change = zoneChange(7);
            change.arguments.body = describe<EventType>().updateBody(before, after).json;
            return change;
        });
        QVERIFY(edited->canBeEmptied(field));
        QVERIFY(edited->setJson(field, "null"));
        const QByteArray cleared(field.clearedBy().data(), qsizetype(field.clearedBy().size()));
        QVERIFY(edited->change().arguments.body.endsWith(QByteArray(':' + cleared + '}')));
        return;
    }
    QFAIL("an event type has nothing to switch off");
}

void TestRowEditing::whatCannotBeReadLeavesTheValue_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a text for a number") << "timeFormat"_ba
                                         << "\"12\""_ba;
    QTest::newRow("half a text") << "timeZone"_ba
                                 << "\"Asia"_ba;
    QTest::newRow("an object for a text") << "timeZone"_ba
                                          << "{}"_ba;
    QTest::newRow("a number for a day") << "weekStart"_ba
                                        << "1"_ba;
}

void TestRowEditing::whatCannotBeReadLeavesTheValue()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, json);
    const auto edited = editedUser(user(7));
    const AnyField &edit = fieldOf(*edited, std::string_view(field.constData(), size_t(field.size())));
    const QByteArray before = edited->json(edit);
    QString reason;
    QVERIFY(!edited->setJson(edit, json, &reason));
    QVERIFY(!reason.isEmpty());
    QCOMPARE(edited->json(edit), before);
    QVERIFY(edited->change().isEmpty());
}

void TestRowEditing::aNewOneSendsWhatWasFilledIn()
{
    const auto edited = makeCreated<ManagedUser>(
        [](const ManagedUser &wanted) { return managedUserCreation(QLatin1StringView(ClientId), wanted); },
        u"New managed user"_s);
    QVERIFY(!edited->before());
    QCOMPARE(edited->title(), u"New managed user"_s);
    QVERIFY(edited->isNeeded(fieldOf(*edited, "email")));
    QVERIFY(!edited->setJson(fieldOf(*edited, "email"), {}));
    QVERIFY(edited->setJson(fieldOf(*edited, "email"), "\"asa@patients.test\""));
    QVERIFY(!edited->change().look.isEmpty()); // a name is needed as well
    QVERIFY(edited->setJson(fieldOf(*edited, "name"), "\"Åsa\""));
    const Change change = edited->change();
    QCOMPARE(change.action, ChangeAction::Create);
    QVERIFY(change.look.isEmpty());
    QVERIFY(sameJson(change.arguments.body, "{\"email\":\"asa@patients.test\",\"name\":\"Åsa\"}"));
}

void TestRowEditing::anUnknownValueIsKept()
{
    ManagedUser odd = user(7);
    odd.weekStart.set(OpenEnum<Weekday>::fromText("Someday"));
    const auto edited = editedUser(odd);
    const AnyField &start = fieldOf(*edited, "weekStart");
    QCOMPARE(edited->json(start), "\"Someday\""_ba);
    QCOMPARE(start.access().knownValues().size(), size_t(7));
    QVERIFY(fieldOf(*edited, "timeZone").access().knownValues().empty());
    QVERIFY(edited->setJson(fieldOf(*edited, "timeFormat"), "12"));
    QCOMPARE(edited->change().arguments.body, "{\"timeFormat\":12}"_ba);
}

void TestRowEditing::whatAllRowsHaveIsCommon()
{
    const EditedRows same({u"1000"_s, u"1001"_s}, usersByNumber(), {});
    const AnyField *const zone = same.fields().at(namesOf(same.fields()).indexOf(u"timeZone"_s));
    QCOMPARE(same.common(*zone).value_or(QByteArray()), "\"Europe/Stockholm\""_ba);
    const EditedRows mixed({u"1000"_s, u"1001"_s, u"1002"_s}, usersByNumber(), {});
    const AnyField *const differing = mixed.fields().at(namesOf(mixed.fields()).indexOf(u"timeZone"_s));
    QVERIFY(!mixed.common(*differing));
    QCOMPARE(mixed.count(), 3);
}

void TestRowEditing::rowsAlreadySoAreNoChange()
{
    EditedRows rows({u"1000"_s, u"1001"_s, u"1002"_s, u"0"_s}, usersByNumber(), {}); // 0 is gone
    const AnyField &zone = fieldOf(*rows.pattern(), "timeZone");
    QVERIFY(rows.pattern()->setJson(zone, "\"Asia/Tokyo\""));
    QCOMPARE(rows.effect({&zone}).changing, 2);
    QCOMPARE(rows.effect({}).changing, 0);
    const QList<Change> changes = rows.changes({&zone});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).id, u"1000"_s);
    QCOMPARE(changes.at(1).id, u"1001"_s);
    for (const Change &change : changes)
        QCOMPARE(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
}

void TestRowEditing::whatWaitsGoesOnInEachRow()
{
    EditedRows rows({u"1000"_s, u"1001"_s, u"1003"_s}, usersByNumber(), {});
    rows.recall([](EditedValue &row) {
        const Change place = row.change();
        if (place.id == "1000"_L1)
            row.setJson(fieldOf(row, "name"), "\"Renamed\"");
        else if (place.id == "1001"_L1)
            row.setJson(fieldOf(row, "timeZone"), "\"Asia/Tokyo\"");
    });
    const AnyField &zone = fieldOf(*rows.pattern(), "timeZone");
    QVERIFY(!rows.common(zone)); // as it will be
    QVERIFY(rows.pattern()->setJson(zone, "\"Asia/Tokyo\""));
    QCOMPARE(rows.effect({&zone}).changing, 2); // 1001 will be so already
    const QList<Change> changes = rows.changes({&zone});
    QCOMPARE(changes.size(), 2);
    QVERIFY(sameJson(changes.at(0).arguments.body, "{\"name\":\"Renamed\",\"timeZone\":\"Asia/Tokyo\"}"));
    QCOMPARE(changes.at(1).id, u"1003"_s);
    QCOMPARE(changes.at(1).arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);

    // Back to what the server has: what waits is taken away.
    QVERIFY(rows.pattern()->setJson(zone, "\"Europe/Stockholm\""));
    const QList<Change> back = rows.changes({&zone});
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.at(0).id, u"1001"_s);
    QVERIFY(back.at(0).isEmpty());
}

void TestRowEditing::aRowThatCannotTakeItIsLeftOut()
{
    EditedRows rows({u"1000"_s, u"1001"_s}, usersByNumber(), {});
    const AnyField &zone = fieldOf(*rows.pattern(), "timeZone");
    QVERIFY(rows.pattern()->setJson(zone, {})); // none of them may lose its zone
    const EditedRows::Effect effect = rows.effect({&zone});
    QCOMPARE(effect.changing, 0);
    QCOMPARE(effect.refusing, 2);
    QVERIFY(effect.refusal.contains(u"Time zone"_s));
    QVERIFY(rows.changes({&zone}).isEmpty());
}

void TestRowEditing::whatTellsRowsApartIsNotSetTogether()
{
    const FieldRules rules{{"email"_ba, {.isAlone = true}}, {"bio"_ba, {.obstacle = u"no"_s}}};
    const EditedRows rows({u"1000"_s, u"1001"_s}, usersByNumber(rules), {});
    const QStringList names = namesOf(rows.fields());
    QVERIFY(!names.contains(u"email"_s));
    QVERIFY(!names.contains(u"bio"_s));
    QVERIFY(names.contains(u"timeZone"_s));
}

void TestRowEditing::rowsThatCannotBeEditedAreListed()
{
    const auto rows = Editing::editedRows(
        {u"1000"_s, u"1001"_s}, [](const QString &id) { return id == "1001"_L1 ? u"no"_s : QString(); },
        [](const QString &id) { return QString(u"user "_s + id); }, usersByNumber());
    QCOMPARE(rows->count(), 1);
    QCOMPARE(rows->leftOut().size(), 1);
    QCOMPARE(rows->leftOut().at(0).name, u"user 1001"_s);
    QCOMPARE(rows->leftOut().at(0).reason, u"no"_s);
    const auto none = Editing::editedRows(
        {u"1000"_s}, [](const QString &) { return u"no"_s; }, [](const QString &id) { return id; },
        usersByNumber());
    QCOMPARE(none->count(), 0);
    QVERIFY(!none->pattern());
    QVERIFY(none->fields().isEmpty());
    QVERIFY(none->changes({}).isEmpty());
}

void TestRowEditing::aTableSaysWhyItsRowsAreNotEdited()
{
    const Column<ManagedUser> name{
        "name", u"Name"_s, [](const ManagedUser &of, const TableContext &) { return of.name.value(); }};
    ValueTable<ManagedUser> table(QList<Column<ManagedUser>>{name});
    RowOrigin fromIndex;
    fromIndex.indexOnly = true;
    table.merge(
        {{u"7"_s, user(7), {}}, {u"8"_s, user(8), fromIndex}, {u"9"_s, Unreadable{u"broken"_s, {}}, {}}});
    ValueEditing<ManagedUser> of;
    of.name = [](const ManagedUser &named) { return named.name.value(); };
    of.edit = [](const ManagedUser &some) { return editedUser(some); };
    const RowEditing editing = rowEditingOf(table, of);
    QVERIFY(editing.editObstacle(u"7"_s).isEmpty());
    QVERIFY(editing.edit(u"7"_s));
    for (const QString &id : {u"8"_s, u"9"_s, u"10"_s}) {
        QVERIFY2(!editing.editObstacle(id).isEmpty(), qPrintable(id));
        QVERIFY(!editing.edit(id));
    }
    QVERIFY(!editing.remove && !editing.leftOutOfRemoval);
    QVERIFY(!editing.create);
    const auto rows = editing.editMany({u"7"_s, u"8"_s, u"10"_s});
    QCOMPARE(rows->count(), 1);
    QCOMPARE(rows->leftOut().size(), 2);
    QCOMPARE(rows->leftOut().at(0).name, user(8).name.value());
}

QTEST_GUILESS_MAIN(TestRowEditing)
#include "test_rowediting.moc"
