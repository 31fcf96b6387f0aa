// table.filter: a keystroke over 1,000,000 rows, to the rows that are shown, against one memmem pass over the
// same text.
#include <QTest>

#include <cstring>

#include "models/core/valuetable.h"
#include "tests/bench/measure.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rows = 1'000'000;

struct Person
{
    QString name;
    QString email;
    QString zone;
};

QList<Column<Person>> columns()
{
    const auto column = [](const char *id, QString Person::*member) {
        return Column<Person>{id, QString::fromLatin1(id),
            [member](const Person &p, const TableContext &) { return p.*member; }};
    };
    return {column("name", &Person::name), column("email", &Person::email), column("zone", &Person::zone)};
}

Person person(int number)
{
    static const QStringList zones{u"Europe/Berlin"_s, u"Asia/Tokyo"_s, u"America/New_York"_s};
    // Scattered, so that what is found lies everywhere.
    const QString digits = QString::number(quint32(number) * 2654435761U % 1'000'003U);
    return {u"Person "_s + digits, u"person"_s + digits + u"@example.test"_s, zones.at(number % 3)};
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

} // namespace

class BenchFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keystroke_data();
    void keystroke();

private:
    ValueTable<Person> m_table{columns()};
    QByteArray m_text;
};

void BenchFilter::initTestCase()
{
    QList<TableRow<Person>> rows;
    rows.reserve(Rows);
    for (int i = 0; i < Rows; ++i) {
        const Person value = person(i);
        m_text += SearchText::folded(value.name + u' ' + value.email + u' ' + value.zone) + " \n";
        rows.append({QString::number(i), value, {}});
    }
    m_table.merge(rows);
    QCOMPARE(m_table.rowCount(), Rows);
}

void BenchFilter::keystroke_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::newRow("rare word") << u"9999"_s << u"99999"_s;
    QTest::newRow("word") << u"999"_s << u"9999"_s;
    QTest::newRow("word and condition") << u"999 zone:Asia/*"_s << u"9999 zone:Asia/*"_s;
    QTest::newRow("condition") << u"zone:Asia"_s << u"zone:Asia/*"_s;
}

void BenchFilter::keystroke()
{
    QFETCH(const QString, before);
    QFETCH(const QString, typed);
    const QByteArray word = typed.section(u' ', 0, 0).toUtf8();
    qsizetype found = 0;
    const double reference = Bench::medianMs(5, [&] { found += memmemPass(m_text, word); });
    QVERIFY(found > 0 || word.contains(':'));
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        m_table.setFilter(before);
        times.push_back(Bench::medianMs(1, [&] { m_table.setFilter(typed); }));
    }
    std::nth_element(times.begin(), times.begin() + 2, times.end());
    QVERIFY(m_table.rowCount() > 0 && m_table.rowCount() < Rows);
    const QByteArray name = QByteArray("table.filter, ") + QTest::currentDataTag();
    Bench::print(name.constData(), times[2], "one memmem pass", reference);
}

QTEST_GUILESS_MAIN(BenchFilter)
#include "bench_filter.moc"
