#include "models/core/rowstext.h"

#include <algorithm>
#include <utility>

#include "models/core/exporttext.h"
#include "models/core/tablemodel.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is pasted between quotation marks loses them, whatever they are to the person.
QString harmless(const QString &text)
{
    QString bare = text;
    bare.remove(u'"');
    return withoutFormula(bare) == bare ? text : QString(u'\'' + text);
}

QString onOneLine(QString text)
{
    text.replace("\r\n"_L1, " "_L1);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\t' || breaksLine(c); }, u' ');
    return text;
}

} // namespace

RowsText::RowsText(
    const TableModel &table, const QStringList &rows, const QList<int> &columns, Form form, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_rows(rows)
    , m_columns(columns)
    , m_form(form)
    , m_slices([this] { writeRow(); })
{
}

void RowsText::start()
{
    QStringList titles;
    // Columns are fields of the filter by their place.
    const QList<QueryField> fields = m_table.queryFields();
    for (const int column : std::as_const(m_columns)) {
        titles.append(harmless(m_table.headerData(column, Qt::Horizontal).toString()));
        if (fields.at(column).order == QueryOrder::Number)
            m_numbers.insert(column);
    }
    writeLine(titles);
    m_slices.start();
}

void RowsText::writeRow()
{
    if (m_next == m_rows.size()) {
        m_slices.stop();
        Q_EMIT finished(m_text);
        return;
    }
    const int row = m_table.rowOf(m_rows.at(m_next++));
    if (row < 0)
        return;
    QStringList cells;
    for (const int column : std::as_const(m_columns)) {
        const QString text = m_table.index(row, column).data().toString();
        cells.append(m_numbers.contains(column) ? text : harmless(text));
    }
    writeLine(cells);
}

void RowsText::writeLine(const QStringList &cells)
{
    const bool isCsv = m_form == Form::Csv;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += isCsv ? u',' : u'\t';
        m_text += isCsv ? QString::fromUtf8(csvCell(cells.at(i))) : onOneLine(cells.at(i));
    }
    m_text += isCsv ? u"\r\n"_s : u"\n"_s;
}

} // namespace Calends
