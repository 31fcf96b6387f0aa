// A change holds what differs and nothing else, and knows its way back.
#include <QSignalSpy>
#include <QTest>

#include "models/changes/pendingchanges.h"
#include "models/changes/undoing.h"
#include "models/operations/table.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

class TestBuilding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatDiffersIsSent();
    void absentAndNullDoNotDiffer();
    void whatCannotBeSentNeedsALook();
    void threeSidesOfAField();
    void theServersFormOfAnAddressIsTheSameAddress();
    void anUndoneAddressIsComparedInTheServersForm();
    void itComesBackFromItsBytes_data();
    void itComesBackFromItsBytes();
    void whatIsNoChangeIsNothing();
    void anUpdateIsTakenBack();
    void anUndoIsReadByTheAddressesThatAreThere();
    void whatWasSeenSinceIsTheWayBack();
    void aCreateIsTakenBackByARemoval();
    void whatMayNotBeReadOfAPersonIsSaid();
    void aRemovalIsNot();
    void aRemovalIsComparedByWhatPeopleEdit();
    void theStrictestLevelCounts();
    void pendingChangesReplaceEachOther();

private:
    const QString m_client = QLatin1StringView(ClientId);
};

void TestBuilding::onlyWhatDiffersIsSent()
{
    const Change change = zoneChange(7);
    QCOMPARE(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
    QCOMPARE(change.fields, QList<QByteArray>{"timeZone"_ba});
    QCOMPARE(change.wanted, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
    QCOMPARE(change.reverse, "{\"timeZone\":\"Europe/Stockholm\"}"_ba);
    QCOMPARE(change.id, u"7"_s);
    QCOMPARE(change.arguments.pathValue(u"userId"), u"7"_s);
    QCOMPARE(change.detail, u"asa7@patients.test"_s);
    QVERIFY(change.look.isEmpty());
    QVERIFY(change.irreversible.isEmpty());
    QVERIFY(managedUserUpdate(m_client, user(7), user(7)).isEmpty());
}

void TestBuilding::absentAndNullDoNotDiffer()
{
    ManagedUser after = user(7);
    after.bio.clear();
    QVERIFY(managedUserUpdate(m_client, user(7), after).isEmpty());
}

void TestBuilding::whatCannotBeSentNeedsALook()
{
    ManagedUser after = user(7);
    after.username.set(u"other"_s);
    const Change change = managedUserUpdate(m_client, user(7), after);
    QVERIFY(change.look.contains(u"User name"_s));
    after = user(7);
    after.timeZone.clear();
    QVERIFY(!managedUserUpdate(m_client, user(7), after).look.isEmpty());
}

void TestBuilding::threeSidesOfAField()
{
    const ChangeKind kind = managedUserKind();
    const Change change = zoneChange(7);
    QList<FieldComparison> compared = kind.values->compare(change, {}).value();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.at(0).before, u"Europe/Stockholm"_s);
    QCOMPARE(compared.at(0).wanted, u"Asia/Tokyo"_s);
    QVERIFY(!compared.at(0).isWanted);
    QVERIFY(!compared.at(0).isChangedSince);
    compared = kind.values->compare(change, "{\"id\":7,\"timeZone\":\"Asia/Tokyo\"}").value();
    QVERIFY(compared.at(0).isWanted);
    compared = kind.values->compare(change, "{\"id\":7,\"timeZone\":\"Europe/Oslo\"}").value();
    QVERIFY(compared.at(0).isChangedSince);
    QCOMPARE(compared.at(0).now, u"Europe/Oslo"_s);
    // Another field may change meanwhile: it is not sent.
    compared = kind.values->compare(change, "{\"id\":7,\"timeZone\":\"Europe/Stockholm\",\"name\":\"Other\"}")
                   .value();
    QVERIFY(!compared.at(0).isChangedSince);
    QVERIFY(!kind.values->compare(change, "[]"));
    QVERIFY(!kind.values->compare(change, "{\"id\":7,\"timeZone\":{}}"));
}

void TestBuilding::theServersFormOfAnAddressIsTheSameAddress()
{
    ManagedUser after = user(7);
    after.email.set(u"new@patients.test"_s);
    const Change change = managedUserUpdate(m_client, user(7), after);
    QVERIFY(!change.cascade.isEmpty());
    const QByteArray now = "{\"id\":7,\"email\":\"new+" + QByteArray(ClientId) + "@patients.test\"}";
    QVERIFY(managedUserKind().values->compare(change, now)->at(0).isWanted);
}

void TestBuilding::anUndoneAddressIsComparedInTheServersForm()
{
    ManagedUser after = user(7);
    after.email.set(u"new@patients.test"_s);
    ChangeKinds kinds;
    kinds.add(managedUserKind());
    const Change back
        = reversed(managedUserUpdate(m_client, user(7), after), {.state = ChangeState::Applied}, kinds)
              .value();
    const ComparedValues &values = *kinds.find("managed user")->values;
    const auto compared = [&values, &back](const QByteArray &name) {
        return values.compare(back, "{\"email\":\"" + name + '+' + ClientId + "@patients.test\"}")->at(0);
    };
    QVERIFY(!compared("new").isWanted);
    QVERIFY(!compared("new").isChangedSince);
    QVERIFY(compared("asa7").isWanted);
    QVERIFY(compared("other").isChangedSince);
}

void TestBuilding::itComesBackFromItsBytes_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("update") << 0;
    QTest::newRow("create") << 1;
    QTest::newRow("removal") << 2;
    QTest::newRow("everything else") << 3;
}

void TestBuilding::itComesBackFromItsBytes()
{
    QFETCH(int, which);
    Change change = which == 1 ? managedUserCreation(m_client, user(7))
        : which == 2           ? managedUserRemoval(m_client, user(7))
                               : zoneChange(7);
    if (which == 3) {
        change.subject = Subject::person(12);
        change.mailed = {u"a@b.test"_s, u"ü@b.test"_s};
        change.look = u"Look \"here\"\n"_s;
        change.irreversible = u"no"_s;
        change.leastLevel = WriteLevel::ConfirmTyped;
        change.arguments.ask(u"a"_s, u"1"_s).ask(u"a"_s, u"2 & 3"_s);
    }
    const std::optional<Change> again = unpackedChange(packedChange(change));
    QVERIFY(again);
    QCOMPARE(*again, change);
}

void TestBuilding::whatIsNoChangeIsNothing()
{
    QByteArray bytes = packedChange(zoneChange(7));
    QVERIFY(!unpackedChange(bytes.chopped(1)));
    QVERIFY(!unpackedChange("{}"));
    QByteArray unknown = bytes;
    unknown.replace("patchOauthClients", "patchOauthKlients");
    QVERIFY(!unpackedChange(unknown));
    bytes.replace("patchOauthClients", "getOauthClients"); // a read is no change
    QVERIFY(!unpackedChange(bytes));
}

void TestBuilding::anUpdateIsTakenBack()
{
    ChangeKinds kinds;
    kinds.add(managedUserKind());
    const Change change = zoneChange(7);
    const std::optional<Change> back = reversed(change, {.state = ChangeState::Applied}, kinds);
    QVERIFY(back);
    QCOMPARE(back->arguments.body, change.reverse);
    const QList<FieldComparison> compared = managedUserKind().values->compare(*back, {}).value();
    QCOMPARE(compared.at(0).before, u"Asia/Tokyo"_s);
    QCOMPARE(compared.at(0).wanted, u"Europe/Stockholm"_s);
    // And again: that is redo.
    const std::optional<Change> redone = reversed(*back, {.state = ChangeState::Applied}, kinds);
    QVERIFY(redone);
    QCOMPARE(redone->arguments.body, change.arguments.body);
}

void TestBuilding::anUndoIsReadByTheAddressesThatAreThere()
{
    ChangeKinds kinds;
    kinds.add(managedUserKind());
    const ChangeKind &kind = *kinds.find("managed user");
    QList<Change> backs;
    for (const qint64 id : {7, 8})
        backs.append(reversed(zoneChange(id), {.state = ChangeState::Applied}, kinds).value());
    const auto emails = [&kind](const QList<Change> &changes) {
        const Arguments arguments = kind.readMany(changes).arguments;
        for (const auto &[name, value] : arguments.query) {
            if (name == "emails"_L1)
                return value;
        }
        return u"none"_s;
    };
    const QString both = user(7).email.value() + u',' + user(8).email.value();
    QCOMPARE(emails(backs), both);
    Change bare = backs.at(0);
    bare.wanted = "{}";
    QCOMPARE(emails({bare}), u"none"_s);
}

// Somebody changed the zone since: what was wanted is still wanted, and what they had is what comes back.
void TestBuilding::whatWasSeenSinceIsTheWayBack()
{
    const Change change = zoneChange(7);
    ManagedUser now = user(7);
    now.timeZone.set(u"Pacific/Auckland"_s);
    now.name.set(u"Somebody Else"_s);
    const ChangeKind kind = managedUserKind();
    const ComparedValues &values = *kind.values;
    const Change again = values.rebased(change, describe<ManagedUser>().encode(now)).value();
    QCOMPARE(again.arguments.body, change.arguments.body);
    QCOMPARE(again.reverse, "{\"timeZone\":\"Pacific/Auckland\"}"_ba);
    QCOMPARE(again.wanted, change.wanted);
    const QList<FieldComparison> compared = values.compare(again, {}).value();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.at(0).before, u"Pacific/Auckland"_s);
    QCOMPARE(compared.at(0).wanted, u"Asia/Tokyo"_s);
    QVERIFY(!values.rebased(change, "[]"));
}

void TestBuilding::aCreateIsTakenBackByARemoval()
{
    ChangeKinds kinds;
    kinds.add(managedUserKind());
    ManagedUser wanted = user(0);
    wanted.id.clear();
    const Change change = managedUserCreation(m_client, wanted);
    QVERIFY(change.before.isEmpty());
    ChangeResult result;
    result.state = ChangeState::Applied;
    result.now = describe<ManagedUser>().encode(user(31));
    const std::optional<Change> back = reversed(change, result, kinds);
    QVERIFY(back);
    QCOMPARE(back->id, u"31"_s);
    QVERIFY(back->destroys);
    QVERIFY(back->operation == Operations::deleteOauthClientsByClientIdUsersByUserId);
    result.now.clear(); // nobody knows which one it was
    QVERIFY(!reversed(change, result, kinds));
}

void TestBuilding::whatMayNotBeReadOfAPersonIsSaid()
{
    const auto organization = [] { return qint64(201); };
    const QString why = u"The plan is too low."_s;
    const ChangeKind without
        = managedUserKind({}, organization, [why](const ReadRequest &) { return QString(why); });
    const ChangeKind with = managedUserKind({}, organization);
    const Change creation = managedUserCreation(m_client, user(31));
    const QByteArray created = describe<ManagedUser>().encode(user(31));
    const std::optional<Change> back = without.removal(creation, created);
    QVERIFY(back);
    QVERIFY2(back->cascade.contains(why), qPrintable(back->cascade));
    QVERIFY(!without.useSince(*back));
    const QList<DossierPart> absent = without.dossier(*back);
    QCOMPARE(absent.size(), 3); // bookings, schedules, time off
    for (const DossierPart &part : absent)
        QCOMPARE(part.absent, why);
    QVERIFY(!with.removal(creation, created)->cascade.contains(why));
    QVERIFY(with.useSince(*back));
    const QList<DossierPart> read = with.dossier(*back);
    for (const DossierPart &part : read)
        QCOMPARE(part.absent, QString());
}

void TestBuilding::aRemovalIsNot()
{
    const Change change = managedUserRemoval(m_client, user(7));
    QVERIFY(change.destroys);
    QVERIFY(!change.cascade.isEmpty());
    QVERIFY(!change.irreversible.isEmpty());
    QVERIFY(!reversed(change, {.state = ChangeState::Applied}, {}));
}

void TestBuilding::aRemovalIsComparedByWhatPeopleEdit()
{
    const Change change = managedUserRemoval(m_client, user(7));
    const ChangeKind kind = managedUserKind();
    const auto compared = [&kind, &change](const ManagedUser &now) {
        return kind.values->compare(change, describe<ManagedUser>().encode(now)).value();
    };
    const QList<FieldComparison> same = compared(user(7));
    QCOMPARE(same.size(), 3); // e-mail, name, time zone
    QVERIFY(!isChangedSince(same));
    // The server made a user name and a schedule, and its answer to the create had neither them nor a bio.
    ManagedUser now = user(7);
    now.username.set(u"asa7-2"_s);
    now.defaultScheduleId.set(12);
    now.bio.set(u"New here"_s);
    QVERIFY(!isChangedSince(compared(now)));
    now.timeFormat.set(12);
    const QList<FieldComparison> changed = compared(now);
    QCOMPARE(changed.size(), 4);
    QVERIFY(isChangedSince(changed));
    QCOMPARE(changed.constLast().name, "timeFormat"_ba);
    const Change again = kind.values->rebased(change, describe<ManagedUser>().encode(now)).value();
    QCOMPARE(again.action, ChangeAction::Delete);
    QCOMPARE(again.operation, change.operation);
    QVERIFY(!isChangedSince(kind.values->compare(again, describe<ManagedUser>().encode(now)).value()));
}

void TestBuilding::theStrictestLevelCounts()
{
    ChangeSet set = zoneChanges(2);
    QCOMPARE(set.leastLevel(), WriteLevel::Confirm);
    QVERIFY(!set.destroys());
    set.changes.append(managedUserRemoval(m_client, user(7)));
    set.changes.last().leastLevel = WriteLevel::ConfirmTyped;
    QCOMPARE(set.leastLevel(), WriteLevel::ConfirmTyped);
    QVERIFY(set.destroys());
}

void TestBuilding::pendingChangesReplaceEachOther()
{
    PendingChanges pending;
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.put(zoneChange(7));
    pending.put(zoneChange(8));
    pending.put(zoneChange(7, u"Europe/Oslo"_s));
    QCOMPARE(pending.count(), 2);
    QVERIFY(pending.find("managed user", u"7"_s)->arguments.body.contains("Oslo"));
    // Back to what was there.
    pending.put(managedUserUpdate(m_client, user(7), user(7)));
    QCOMPARE(pending.count(), 1);
    pending.put(managedUserUpdate(m_client, user(9), user(9)));
    QCOMPARE(pending.count(), 1);
    QCOMPARE(changed.count(), 4);
    pending.discard();
    QCOMPARE(pending.count(), 0);
}

QTEST_GUILESS_MAIN(TestBuilding)
#include "test_building.moc"
