// Saved filters: what they hold comes back from the sealed store, in the next run and after an undo.
#include "models/core/savedfilters.h"
#include "tests/unit/core/storefixture.h"

using namespace Calends;
using namespace StoreFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

SavedFilter goldInEurope()
{
    SavedFilter saved;
    saved.page = u"people"_s;
    saved.name = u"Gold in Europe, Åsa's"_s;
    saved.filter = u"zone:Europe/* meta.tier=gold"_s;
    saved.columns = {{"email", "name", "zone"}, {{"email", 220}}, 2, "zone", Qt::DescendingOrder};
    return saved;
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLayoutComesBackAsItWas();
    void whatCannotBeReadIsNoLayout();
    void theyComeBackInTheNextRun();
    void nothingOfThemIsReadableOnDisk();
    void theyAreRenamedReplacedAndRemoved();
    void aRemovalIsTakenBack();
    void whatIsSavedBeforeTheStoreAnswersIsKeptToo();
};

void TestSavedFilters::aLayoutComesBackAsItWas()
{
    const ColumnLayout layout = goldInEurope().columns;
    QCOMPARE(unpackedColumns(packed(layout)).value(), layout);
    QCOMPARE(unpackedColumns(packed(ColumnLayout())).value(), ColumnLayout());
}

void TestSavedFilters::whatCannotBeReadIsNoLayout()
{
    QVERIFY(!unpackedColumns("\0\0\0\1nothing of ours"));
    QVERIFY(!unpackedColumns({}));
    const ColumnLayout odd = unpackedColumns(R"({"frozen":-3,"widths":{"a":-1},"columns":7})").value();
    QCOMPARE(odd.frozen, 0);
    QVERIFY(odd.shown.isEmpty());
    QCOMPARE(odd.widths.value("a"), 0);
    QVERIFY(unpackedFilters(R"([{"id":"1","name":"without a page"}])").isEmpty());
}

void TestSavedFilters::theyComeBackInTheNextRun()
{
    const Place place;
    QString id;
    {
        Store store(place.configuration());
        SavedFilters filters(store);
        id = filters.add(goldInEurope());
        QVERIFY(!id.isEmpty());
    }
    Store store(place.configuration());
    SavedFilters filters(store);
    QSignalSpy changed(&filters, &SavedFilters::changed);
    QTRY_COMPARE(changed.size(), 1);
    SavedFilter expected = goldInEurope();
    expected.id = id;
    QCOMPARE(filters.of(u"people"_s), QList<SavedFilter>{expected});
    QVERIFY(filters.of(u"bookings"_s).isEmpty());
}

void TestSavedFilters::nothingOfThemIsReadableOnDisk()
{
    const Place place;
    {
        Store store(place.configuration());
        SavedFilters filters(store);
        filters.add(goldInEurope());
    }
    const QByteArray bytes = place.everyByte();
    QVERIFY(bytes.size() > 1000);
    QVERIFY(!bytes.contains("Gold in Europe"));
    QVERIFY(!bytes.contains("meta.tier"));
}

void TestSavedFilters::theyAreRenamedReplacedAndRemoved()
{
    const Place place;
    Store store(place.configuration());
    SavedFilters filters(store);
    const QString id = filters.add(goldInEurope());
    const QSignalSpy changed(&filters, &SavedFilters::changed);
    filters.rename(id, u"Gold"_s);
    QCOMPARE(filters.find(id)->name, u"Gold"_s);
    QCOMPARE(filters.find(id)->filter, goldInEurope().filter);
    SavedFilter other = *filters.find(id);
    other.filter = u"zone:Asia/*"_s;
    filters.put(other);
    QCOMPARE(filters.find(id)->filter, u"zone:Asia/*"_s);
    QCOMPARE(changed.size(), 2);
    filters.put(other); // nothing new
    filters.rename(u"nobody"_s, u"x"_s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(filters.remove(id));
    QVERIFY(!filters.remove(id));
    QVERIFY(filters.all().isEmpty());
}

void TestSavedFilters::aRemovalIsTakenBack()
{
    const Place place;
    {
        Store store(place.configuration());
        SavedFilters filters(store);
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(filters.add(goldInEurope()));
        const auto removed = filters.remove(ids.at(1));
        QCOMPARE(filters.all().size(), 2);
        filters.restore(*removed);
        filters.restore(*removed); // once
        QCOMPARE(filters.all().size(), 3);
        QCOMPARE(filters.all().at(1).id, ids.at(1));
    }
    Store store(place.configuration());
    SavedFilters filters(store);
    QTRY_COMPARE(filters.all().size(), 3);
}

void TestSavedFilters::whatIsSavedBeforeTheStoreAnswersIsKeptToo()
{
    const Place place;
    {
        Store store(place.configuration());
        SavedFilters filters(store);
        filters.add(goldInEurope());
    }
    {
        Store store(place.configuration());
        SavedFilters filters(store);
        QVERIFY(filters.all().isEmpty()); // not there yet
        filters.add(goldInEurope());
        QTRY_COMPARE(filters.all().size(), 2);
    }
    Store store(place.configuration());
    SavedFilters filters(store);
    QTRY_COMPARE(filters.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "savedfilterstest.moc"
