// What was typed is looked for in as many rows as there are, a few at each turn, and the best come first.
#include <QSignalSpy>
#include <QTest>

#include "models/core/valuetable.h"
#include "ui/shell/palettesearch.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int People = 50'000;

struct Guest
{
    QString name;
    QString mail;
    friend bool operator==(const Guest &, const Guest &) = default;
};

QList<Column<Guest>> guestColumns()
{
    QList<Column<Guest>> columns;
    columns.append({.id = "name", .title = u"Name"_s, .text = [](const Guest &guest, const TableContext &) {
                        return guest.name;
                    }});
    columns.append({.id = "mail", .title = u"E-mail"_s, .text = [](const Guest &guest, const TableContext &) {
                        return guest.mail;
                    }});
    return columns;
}

PaletteEntry entry(PaletteEntry::Kind kind, const QString &text, const QString &reason = {})
{
    return {.kind = kind, .id = text, .text = text, .reason = reason, .run = [] {}};
}

QStringList textsOf(const QList<PaletteEntry> &entries)
{
    QStringList texts;
    for (const PaletteEntry &each : entries)
        texts.append(each.text);
    return texts;
}

} // namespace

class TestPaletteSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingTypedListsWhatIsAlwaysThere();
    void entriesAnswerTheFirstKeyAtOnce();
    void rowsFollowAFewAtATurn();
    void theBestRowComesFirstWhereverItStands();
    void rowsAreFoundByWhatStandsBesides();
    void hiddenRowsAreFoundToo();
    void anotherKeyEndsTheSearchBefore();
    void aTableThatGoesEndsItsSearch();
    void whatIsOffComesLast();
    void whatWasChosenLastComesFirstAmongEquals();

private:
    QStringList found() const { return textsOf(m_search->found()); }

    std::unique_ptr<ValueTable<Guest>> m_table;
    std::unique_ptr<PaletteSearch> m_search;
    QString m_shown;
};

void TestPaletteSearch::initTestCase()
{
    m_table = std::make_unique<ValueTable<Guest>>(guestColumns());
    QList<TableRow<Guest>> rows;
    for (int i = 0; i < People; ++i) {
        const QString number = QString::number(i);
        rows.append(
            {number, Guest{u"Person Banana "_s + number, u"guest"_s + number + u"@example.com"_s}, {}});
    }
    rows.append({u"anna"_s, Guest{u"Änna Zielinski"_s, u"az@example.com"_s}, {}});
    m_table->merge(rows);
}

void TestPaletteSearch::init()
{
    m_search = std::make_unique<PaletteSearch>();
    m_search->setEntries(
        {entry(PaletteEntry::Kind::Action, u"Refresh"_s), entry(PaletteEntry::Kind::Place, u"Bookings"_s),
            entry(PaletteEntry::Kind::Operation, u"List bookings"_s),
            entry(PaletteEntry::Kind::Action, u"Back"_s, u"This is where you began."_s)});
    m_shown.clear();
    m_search->setRows({{m_table.get(), u"people"_s, u"People"_s, 0, {1}, false,
        [this](const QString &row) { m_shown = row; }}});
}

void TestPaletteSearch::nothingTypedListsWhatIsAlwaysThere()
{
    m_search->search({});
    QCOMPARE(found(), (QStringList{u"Bookings"_s, u"Refresh"_s, u"Back"_s}));
    QVERIFY(!m_search->isRunning());
}

void TestPaletteSearch::entriesAnswerTheFirstKeyAtOnce()
{
    m_search->search(u"b"_s);
    QCOMPARE(found(), (QStringList{u"Bookings"_s, u"List bookings"_s, u"Back"_s}));
    QVERIFY(m_search->isRunning()); // the rows are yet to come
}

// However many hold what was typed, between two turns the window has its events.
void TestPaletteSearch::rowsFollowAFewAtATurn()
{
    QSignalSpy turns(m_search.get(), &PaletteSearch::turned);
    m_search->search(u"a"_s);
    QVERIFY(turns.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    int looked = 0;
    for (const QList<QVariant> &turn : std::as_const(turns)) {
        QVERIFY(turn.at(0).toInt() <= PaletteSearch::RowsPerTurn);
        looked += turn.at(0).toInt();
    }
    QCOMPARE(looked, People + 1);
    QVERIFY(turns.size() >= People / PaletteSearch::RowsPerTurn);
    QCOMPARE(found().size(), PaletteSearch::MostOfAPage + 1); // and "Back"
}

void TestPaletteSearch::theBestRowComesFirstWhereverItStands()
{
    m_search->search(u"an"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    QCOMPARE(found().constFirst(), u"Änna Zielinski"_s);
    QCOMPARE(m_search->found().constFirst().detail, u"az@example.com"_s);
    m_search->found().constFirst().run();
    QCOMPARE(m_shown, u"anna"_s);
}

void TestPaletteSearch::rowsAreFoundByWhatStandsBesides()
{
    m_search->search(u"guest49999 person"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    QCOMPARE(found(), QStringList{u"Person Banana 49999"_s});
}

void TestPaletteSearch::hiddenRowsAreFoundToo()
{
    m_table->setFilter(u"nobody is called this"_s);
    QCOMPARE(m_table->rowCount(), 0);
    m_search->search(u"zielin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    m_table->setFilter({});
    QCOMPARE(found(), QStringList{u"Änna Zielinski"_s});
}

void TestPaletteSearch::anotherKeyEndsTheSearchBefore()
{
    QSignalSpy turns(m_search.get(), &PaletteSearch::turned);
    m_search->search(u"a"_s);
    QTRY_VERIFY(turns.size() >= 2);
    m_search->search(u"anna zi"_s);
    turns.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    int looked = 0;
    for (const QList<QVariant> &turn : std::as_const(turns))
        looked += turn.at(0).toInt();
    QCOMPARE(looked, 1); // the one that holds both words
    QCOMPARE(found(), QStringList{u"Änna Zielinski"_s});
}

void TestPaletteSearch::aTableThatGoesEndsItsSearch()
{
    auto table = std::make_unique<ValueTable<Guest>>(guestColumns());
    QList<TableRow<Guest>> rows;
    for (int i = 0; i < 5 * PaletteSearch::RowsPerTurn; ++i)
        rows.append({QString::number(i), Guest{u"Anna "_s + QString::number(i), {}}, {}});
    table->merge(rows);
    m_search->setRows({{table.get(), u"people"_s, u"People"_s, 0, {1}, false, [](const QString &) {}}});
    QSignalSpy turns(m_search.get(), &PaletteSearch::turned);
    m_search->search(u"anna"_s);
    QTRY_VERIFY(turns.size() >= 2);
    table.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
}

void TestPaletteSearch::whatIsOffComesLast()
{
    m_search->search(u"back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 60'000);
    QCOMPARE(found(), QStringList{u"Back"_s});
    m_search->setEntries({entry(PaletteEntry::Kind::Place, u"Back"_s, u"Off"_s),
        entry(PaletteEntry::Kind::Operation, u"Bring it a check"_s)});
    m_search->search(u"back"_s);
    QCOMPARE(found(), (QStringList{u"Bring it a check"_s, u"Back"_s}));
}

void TestPaletteSearch::whatWasChosenLastComesFirstAmongEquals()
{
    m_search->setRecent({u"Refresh"_s});
    m_search->search({});
    QCOMPARE(found().constFirst(), u"Refresh"_s);
    m_search->search(u"bo"_s);
    QCOMPARE(found().constFirst(), u"Bookings"_s);
}

QTEST_MAIN(TestPaletteSearch)
#include "test_palettesearch.moc"
