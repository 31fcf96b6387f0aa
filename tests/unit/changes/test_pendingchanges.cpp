// Edits that wait to be sent: one for each row, none lost.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/changes/pendingchanges.h"
#include "models/changes/pendingrecord.h"
#include "models/core/sealing.h"
#include "models/core/store.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

Change creation(const QString &name)
{
    ManagedUser wanted;
    wanted.name.set(name);
    wanted.email.set(name.toLower() + "@example.org"_L1);
    return managedUserCreation(QLatin1StringView(ClientId), wanted);
}

} // namespace

class TestPendingChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLaterEditReplacesTheEarlier();
    void whatChangesNothingIsTakenAway();
    void creationsAreRowsOfTheirOwn();
    void theLastEditIsTakenBackFirst();
    void whatWasEditedAfterItsPreviewStays();
    void theyAreThereInTheNextRun();
    void anEditTouchesItsBlock();
    void theStoreKeepsThem();
    void manyAreQuicklyPut();
};

void TestPendingChanges::aLaterEditReplacesTheEarlier()
{
    PendingChanges pending;
    pending.put(zoneChange(1));
    pending.put(zoneChange(2));
    const Change again = zoneChange(1, u"Europe/Oslo"_s);
    pending.put(again);
    QCOMPARE(pending.count(), 2);
    QCOMPARE(*pending.find(again.kind, again.id), again);
    QCOMPARE(pending.all().constFirst(), again);
}

void TestPendingChanges::whatChangesNothingIsTakenAway()
{
    PendingChanges pending;
    const ManagedUser someone = user(1);
    pending.put(zoneChange(2));
    pending.put(managedUserUpdate(QLatin1StringView(ClientId), someone, someone));
    QCOMPARE(pending.count(), 1);
    pending.put(zoneChange(1));
    pending.put(managedUserUpdate(QLatin1StringView(ClientId), someone, someone));
    QCOMPARE(pending.count(), 1);
    QCOMPARE(pending.find(zoneChange(2).kind, zoneChange(2).id), &pending.all().constFirst());
}

void TestPendingChanges::creationsAreRowsOfTheirOwn()
{
    PendingChanges pending;
    pending.put(creation(u"Ada"_s));
    pending.put(creation(u"Ada"_s));
    QCOMPARE(pending.count(), 2);
    QVERIFY(!pending.find("managed user", {}));
}

void TestPendingChanges::theLastEditIsTakenBackFirst()
{
    PendingChanges pending;
    pending.putAll(zoneChanges(3).changes);
    const QString last = pending.all().constLast().id;
    pending.removeLast();
    QCOMPARE(pending.count(), 2);
    QVERIFY(!pending.find("managed user", last));
    pending.discard();
    pending.removeLast();
    QCOMPARE(pending.count(), 0);
}

// Of the same row too: what is shown and sent is what was previewed.
void TestPendingChanges::whatWasEditedAfterItsPreviewStays()
{
    PendingChanges pending;
    pending.putAll(zoneChanges(3).changes);
    pending.put(creation(u"Ada"_s));
    const QList<Change> previewed = pending.all();
    const Change again = zoneChange(previewed.at(1).id.toLongLong(), u"Europe/Oslo"_s);
    pending.put(again);
    pending.put(creation(u"Grace"_s));
    pending.put(zoneChange(99));
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.removeAll(previewed);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(pending.all(), QList<Change>({again, creation(u"Grace"_s), zoneChange(99)}));
    QCOMPARE(pending.find(again.kind, again.id), &pending.all().constFirst());
    pending.removeAll(previewed);
    QCOMPARE(changed.count(), 1);
}

void TestPendingChanges::theyAreThereInTheNextRun()
{
    PendingChanges before;
    before.putAll(zoneChanges(3).changes);
    before.put(creation(u"Ada"_s));
    PendingChanges pending;
    const Change meanwhile = zoneChange(before.all().constFirst().id.toLongLong(), u"Europe/Oslo"_s);
    pending.put(meanwhile);
    const QByteArray block = packedBlock(before.inBlock(0));
    pending.recall(0, unpackedBlock(block));
    QCOMPARE(pending.count(), 4);
    QCOMPARE(*pending.find(meanwhile.kind, meanwhile.id), meanwhile);
    QCOMPARE(pending.all().constLast(), creation(u"Ada"_s));
    for (const QByteArray &damaged : {QByteArray(), "rubbish"_ba, block.left(40)})
        QVERIFY(unpackedBlock(damaged).isEmpty());
}

void TestPendingChanges::anEditTouchesItsBlock()
{
    constexpr int Many = 3 * PendingChanges::BlockSize;
    PendingChanges pending;
    pending.putAll(zoneChanges(Many).changes);
    QCOMPARE(pending.takeTouched(), QSet<qint64>({0, 1, 2}));
    QVERIFY(pending.takeTouched().isEmpty());
    const Change first = pending.all().constFirst();
    const Change last = pending.all().constLast();
    pending.put(zoneChange(last.id.toLongLong(), u"Europe/Oslo"_s));
    QCOMPARE(pending.takeTouched(), QSet<qint64>({2}));
    pending.remove(first.kind, first.id);
    QCOMPARE(pending.takeTouched(), QSet<qint64>({0}));
    QCOMPARE(pending.inBlock(0).size(), PendingChanges::BlockSize - 1);
    QCOMPARE(pending.inBlock(1),
        zoneChanges(Many).changes.mid(PendingChanges::BlockSize, PendingChanges::BlockSize));
    pending.put(creation(u"Ada"_s));
    QCOMPARE(pending.takeTouched(), QSet<qint64>({3}));
    pending.discard();
    QCOMPARE(pending.takeTouched(), QSet<qint64>({0, 1, 2, 3}));
    PendingChanges again;
    again.recall(7, {first});
    QVERIFY(again.takeTouched().isEmpty()); // as it is kept
    again.put(last);
    QCOMPARE(again.takeTouched(), QSet<qint64>({8}));
}

void TestPendingChanges::theStoreKeepsThem()
{
    const QTemporaryDir folder;
    const StoreConfiguration configuration{
        folder.filePath(u"store.sqlite"_s), QByteArray(Seal::KeySize, 'k'), u"test"_s};
    const QList<Change> all = zoneChanges(150).changes;
    {
        Store store(configuration);
        PendingChanges pending;
        PendingRecord record(pending, store);
        QSignalSpy recalled(&record, &PendingRecord::recalled);
        record.recall();
        QVERIFY(recalled.wait());
        pending.putAll(all);
        const QFuture<bool> written = record.written();
        QTRY_VERIFY(written.isFinished());
        pending.remove(all.at(70).kind, all.at(70).id);
        pending.put(creation(u"Ada"_s)); // neither has been written when it ends
    }
    Store store(configuration);
    PendingChanges pending;
    PendingRecord record(pending, store);
    QSignalSpy recalled(&record, &PendingRecord::recalled);
    record.recall();
    QVERIFY(recalled.wait());
    QList<Change> expected = all;
    expected.removeAt(70);
    expected.append(creation(u"Ada"_s));
    QCOMPARE(pending.all(), expected);
    pending.discard();
    const QFuture<bool> written = record.written();
    QTRY_VERIFY(written.isFinished());
    QFuture<QStringList> names = store.keptNames({});
    QTRY_VERIFY(names.isFinished());
    QCOMPARE(names.result(), QStringList());
}

void TestPendingChanges::manyAreQuicklyPut()
{
    PendingChanges pending;
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.putAll(zoneChanges(5000).changes);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(pending.count(), 5000);
    pending.removeAll(zoneChanges(4999).changes);
    QCOMPARE(pending.count(), 1);
}

QTEST_GUILESS_MAIN(TestPendingChanges)
#include "test_pendingchanges.moc"
