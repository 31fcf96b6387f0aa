// Rows of a table as a text for the clipboard: what the person sees of them.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include "models/core/slices.h"

namespace Calends {

class TableModel;

// Written between other events (see Slices), so that 50,000 rows hold nothing up. Whatever is copied may be
// pasted into a spreadsheet: no cell is a formula, save a number, and none ends its row.
class RowsText : public QObject
{
    Q_OBJECT
public:
    enum class Form : quint8 {
        Tabbed, // a line each, tabs between the cells: for notes, mail and spreadsheets
        Csv, // RFC 4180
    };

    // Rows by id, columns of the table by place; both in the order of the text. Rows that vanish meanwhile
    // are left out. `table` outlives it.
    RowsText(const TableModel &table, const QStringList &rows, const QList<int> &columns, Form form,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QString &text);

private:
    void writeRow();
    void writeLine(const QStringList &cells);

    const TableModel &m_table;
    QStringList m_rows;
    QList<int> m_columns;
    QSet<int> m_numbers; // columns of numbers
    Form m_form;
    QString m_text;
    qsizetype m_next = 0;
    Slices m_slices;
};

} // namespace Calends
