#include "models/core/rowstext.h"

#include <QElapsedTimer>

#include <utility>

#include "models/core/exporttext.h"
#include "models/core/tablemodel.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SliceMs = 4;

QString tabbedCell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

} // namespace

RowsText::RowsText(
    const TableModel &table, const QStringList &rows, const QList<int> &columns, Form form, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_rows(rows)
    , m_columns(columns)
    , m_form(form)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &RowsText::writeSlice);
}

void RowsText::start()
{
    QStringList titles;
    for (const int column : std::as_const(m_columns))
        titles.append(m_table.headerData(column, Qt::Horizontal).toString());
    writeLine(titles);
    m_slices.start();
}

void RowsText::writeSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_rows.size() && timer.elapsed() < SliceMs) {
        const int row = m_table.rowOf(m_rows.at(m_next++));
        if (row < 0)
            continue;
        QStringList cells;
        for (const int column : std::as_const(m_columns))
            cells.append(m_table.index(row, column).data().toString());
        writeLine(cells);
        ++m_written;
    }
    if (m_next < m_rows.size())
        return;
    m_slices.stop();
    Q_EMIT finished(m_text);
}

void RowsText::writeLine(const QStringList &cells)
{
    const bool isCsv = m_form == Form::Csv;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += isCsv ? u',' : u'\t';
        m_text += isCsv ? QString::fromUtf8(csvCell(withoutFormula(cells.at(i)))) : tabbedCell(cells.at(i));
    }
    m_text += isCsv ? u"\r\n"_s : u"\n"_s;
}

} // namespace Calends
