// table.filter: a keystroke over 1,000,000 rows until it is painted, against one memmem pass over the same
// text. table.sort: another order until it is painted, against std::sort of the bare keys.
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

#include "models/core/valuetable.h"
#include "tests/bench/figure.h"
#include "tests/bench/usage.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rows = 1'000'000;
constexpr int Page = 10'000;

struct Person
{
    QString name;
    QString email;
    QString zone;
    qint64 created = 0;
};

QList<Column<Person>> columns()
{
    const auto column = [](const char *id, QString Person::*member) {
        return Column<Person>{id, QString::fromLatin1(id),
            [member](const Person &p, const TableContext &) { return p.*member; }};
    };
    Column<Person> created{"created", u"created"_s,
        [](const Person &p, const TableContext &) { return QString::number(p.created); }};
    created.key = [](const Person &p, const TableContext &) { return SortKey::number(p.created); };
    created.searched = false;
    return {column("name", &Person::name), column("email", &Person::email), column("zone", &Person::zone),
        created};
}

// Scattered, so that what is found lies everywhere.
Person person(int number)
{
    static const QStringList zones{u"Europe/Berlin"_s, u"Asia/Tokyo"_s, u"America/New_York"_s};
    const qint64 scattered = quint32(number) * 2654435761U % 1'000'003U;
    const QString digits = QString::number(scattered);
    return {
        u"Person "_s + digits, u"person"_s + digits + u"@example.test"_s, zones.at(number % 3), scattered};
}

// As a feed merges them, so that the list itself is no part of what the table takes.
QList<TableRow<Person>> page(int from, int until)
{
    QList<TableRow<Person>> rows;
    rows.reserve(until - from);
    for (int i = from; i < until; ++i)
        rows.append({QString::number(i), person(i), {}});
    return rows;
}

qsizetype memmemPass(const QByteArray &text, const QByteArray &word)
{
    qsizetype found = 0;
    const char *at = text.constData();
    const char *const end = at + text.size();
    while ((at
        = static_cast<const char *>(memmem(at, size_t(end - at), word.constData(), size_t(word.size()))))) {
        ++found;
        at += word.size();
    }
    return found;
}

// A table on screen with its first rows painted.
struct Shown
{
    explicit Shown(int rows)
    {
        constexpr int TextOfRow = 80; // bytes, more than any has
        text.reserve(qsizetype(rows) * TextOfRow);
        for (int i = 0; i < rows; ++i) {
            const Person value = person(i);
            text += SearchText::folded(value.name + u' ' + value.email + u' ' + value.zone) + " \n";
        }
        const qint64 before = Bench::residentBytes();
        for (int i = 0; i < rows; i += Page)
            table.merge(page(i, std::min(rows, i + Page)));
        bytes = Bench::residentBytes() - before;
        view.setModel(&table);
        view.resize(1280, 800);
        view.show();
        view.viewport()->repaint();
    }

    double filterMs(const QString &before, const QString &typed)
    {
        return Bench::median(5, [&] {
            table.setFilter(before);
            view.viewport()->repaint();
            return Bench::medianMs(1, [&] {
                table.setFilter(typed);
                view.viewport()->repaint();
            });
        });
    }
    double sortMs(int column)
    {
        return Bench::median(3, [&] {
            table.sort(-1);
            view.viewport()->repaint();
            return Bench::medianMs(1, [&] {
                table.sort(column);
                view.viewport()->repaint();
            });
        });
    }

    ValueTable<Person> table{columns()};
    TableView view;
    QByteArray text;
    qint64 bytes = 0; // the table's, values included
};

} // namespace

class BenchTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filter_data();
    void filter();
    void sortByText();
    void sortByNumber();
    void bytesPerRow();
    void tenfold();

private:
    std::unique_ptr<Shown> m_shown;
};

void BenchTable::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_shown = std::make_unique<Shown>(Rows);
    QCOMPARE(m_shown->table.rowCount(), Rows);
}

void BenchTable::filter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::newRow("table.filter") << u"999"_s << u"9999"_s;
    QTest::newRow("table.filter, rare word") << u"9999"_s << u"99999"_s;
    QTest::newRow("table.filter, first letter") << QString() << u"9"_s;
    QTest::newRow("table.filter, word and condition") << u"999 zone:Asia/*"_s << u"9999 zone:Asia/*"_s;
}

void BenchTable::filter()
{
    QFETCH(const QString, before);
    QFETCH(const QString, typed);
    const QByteArray word = typed.section(u' ', 0, 0).toUtf8();
    qsizetype found = 0;
    const double reference = Bench::medianMs(5, [&] { found += memmemPass(m_shown->text, word); });
    QVERIFY(found > 0);
    const double took = m_shown->filterMs(before, typed);
    QVERIFY(m_shown->table.rowCount() > 0 && m_shown->table.rowCount() < Rows);
    m_shown->table.setFilter({});
    Bench::record({QTest::currentDataTag(), took, "ms", "one memmem pass", reference, 3});
}

void BenchTable::sortByText()
{
    const double reference = Bench::median(3, [] {
        std::vector<SortKey> keys;
        keys.reserve(Rows);
        for (int i = 0; i < Rows; ++i)
            keys.push_back(SortKey::text(person(i).name));
        return Bench::medianMs(1, [&] {
            std::sort(keys.begin(), keys.end(),
                [](const SortKey &a, const SortKey &b) { return SortKey::compare(a, b) < 0; });
        });
    });
    Bench::record({"table.sort", m_shown->sortMs(0), "ms", "std::sort of the bare keys", reference, 2});
}

void BenchTable::sortByNumber()
{
    const double reference = Bench::median(3, [] {
        std::vector<qint64> keys;
        keys.reserve(Rows);
        for (int i = 0; i < Rows; ++i)
            keys.push_back(person(i).created);
        return Bench::medianMs(1, [&] { std::sort(keys.begin(), keys.end()); });
    });
    Bench::record(
        {"table.sort, numbers", m_shown->sortMs(3), "ms", "std::sort of the bare keys", reference, 2});
}

void BenchTable::bytesPerRow()
{
    const double text = double(m_shown->text.size()) / Rows;
    Bench::record({"table.bytes", double(m_shown->bytes) / Rows, "bytes a row", "its searched text", text});
}

// Both in the order the rows came in: in another one they lie scattered.
void BenchTable::tenfold()
{
    m_shown->table.sort(-1);
    const double many = m_shown->filterMs(u"999"_s, u"9999"_s);
    m_shown.reset();
    Shown few(Rows / 10);
    const double former = few.filterMs(u"999"_s, u"9999"_s);
    Bench::record({"growth.filter", many, "ms", "ten times a tenth of the rows", former * 10, 1});
}

QTEST_MAIN(BenchTable)
#include "bench_table.moc"
