// Any texts as the cells of an export: a reader of RFC 4180 finds the same cells, and none is a formula.
#include <QStringList>

#include "models/core/exporttext.h"
#include "tests/fuzz/target.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// Rows of texts, as many in each as there are columns.
class Cells : public ExportRows
{
public:
    Cells(QStringList texts, qsizetype columns)
        : m_texts(std::move(texts))
        , m_columns(columns)
    {
    }
    qsizetype size() const override { return m_texts.size() / m_columns; }
    void readColumns(const QList<ExportColumn> &, const TableContext &) override { }
    QString unreadable(qsizetype) const override { return {}; }
    QString id(qsizetype row) const override { return QString::number(row); }
    std::optional<Instant> moment(qsizetype, const ExportColumn &) const override { return std::nullopt; }
    QString text(qsizetype row, const ExportColumn &column) const override
    {
        return m_texts.at(row * m_columns + column.place);
    }
    bool encode(qsizetype, const ExportColumn &, JsonWriter &) const override { return false; }
    QByteArray whole(qsizetype) const override { return {}; }

private:
    QStringList m_texts;
    qsizetype m_columns;
};

// What a reader of RFC 4180 finds, row after row.
QStringList cellsIn(const QString &csv, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar letter = csv.at(i);
        const bool doubled = i + 1 < csv.size() && csv.at(i + 1) == u'"';
        if (letter == u'"' && quoted && doubled) {
            cell.append(letter);
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && (letter == separator || letter == u'\n')) {
            cells.append(std::exchange(cell, {}));
        } else if (quoted || letter != u'\r') {
            cell.append(letter);
        }
    }
    Fuzz::require(!quoted && cell.isEmpty(), "the last row ends");
    return cells;
}

bool isFormula(const QString &cell)
{
    const QString told = cell.trimmed();
    return !told.isEmpty() && u"=+-@"_s.contains(told.at(0));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr qsizetype Columns = 3;
    QStringList texts = QString::fromUtf8(Fuzz::bytes(data, size)).split(u'|');
    while (texts.size() % Columns != 0)
        texts.append(QString());

    ExportOrder order;
    order.separator = size % 2 == 0 ? ',' : ';';
    order.hasByteOrderMark = false;
    for (int place = 0; place < int(Columns); ++place)
        order.columns.append(
            {ExportColumn::Of::Table, QByteArray::number(place), QString::number(place), place});
    const Cells rows(texts, Columns);
    const QStringList read
        = cellsIn(QString::fromUtf8(ExportText(order).rows(rows)), QLatin1Char(order.separator));

    Fuzz::require(read.size() == texts.size(), "as many cells are read as were written");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Fuzz::require(!isFormula(read.at(i)), "no cell is a formula");
        Fuzz::require(read.at(i) == withoutFormula(texts.at(i)), "a cell is read as it was written");
    }
    return 0;
}
