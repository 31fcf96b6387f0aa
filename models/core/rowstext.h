// Rows of a table as a text for the clipboard: what the person sees of them.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Calends {

class TableModel;

// Written in slices of a few milliseconds between other events, so that 50,000 rows hold nothing up.
class RowsText : public QObject
{
    Q_OBJECT
public:
    enum class Form : quint8 {
        Tabbed, // a line each, tabs between the cells: for notes, mail and spreadsheets
        Csv, // RFC 4180, safe against formulas
    };

    // Rows by id, columns of the table by place; both in the order of the text. Rows that vanish meanwhile
    // are left out. `table` outlives it.
    RowsText(const TableModel &table, const QStringList &rows, const QList<int> &columns, Form form,
        QObject *parent = nullptr);

    void start();
    qsizetype written() const { return m_written; } // rows

Q_SIGNALS:
    void finished(const QString &text);

private:
    void writeSlice();
    void writeLine(const QStringList &cells);

    const TableModel &m_table;
    QStringList m_rows;
    QList<int> m_columns;
    Form m_form;
    QString m_text;
    qsizetype m_next = 0;
    qsizetype m_written = 0;
    QTimer m_slices;
};

} // namespace Calends
