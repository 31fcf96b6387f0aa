// How an export's rows are written down as CSV or JSON.
#pragma once

#include <QList>
#include <QTimeZone>

#include "models/core/exportrows.h"

namespace Calends {

enum class ExportFormat : quint8 {
    Csv, // RFC 4180: one heading row, lines end with CRLF
    JsonColumns, // a list of objects, times in the zone that was chosen
    JsonWhole, // a list of the values as the server sent them, without secrets
};

// What the person chose.
struct ExportOrder
{
    QString file;
    QStringList ids; // of the rows, in the order of the file
    QList<ExportColumn> columns; // in the order of the file
    ExportFormat format = ExportFormat::Csv;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = QLocale::c(); // of what the table's columns say
    char separator = ','; // of CSV
    bool defusesFormulas = true; // of CSV
    bool hasByteOrderMark = true; // of CSV: spreadsheets then read it as UTF-8
};

// A spreadsheet takes a cell that begins with one of = + - @ (also full-width, also after blanks), a tab or a
// line break for a formula, or may; an apostrophe before it makes it a text.
QString withoutFormula(const QString &cell);

// Whether a program may take it for the end of a line.
bool breaksLine(QChar letter);

// As a cell of CSV: between quotation marks where any program may need them.
QByteArray csvCell(const QString &text);

// The zone as a heading names it: "Europe/Berlin".
QString zoneText(const QTimeZone &zone);

// Pieces of one file, in order: head, rows any number of times, foot. Used in one thread at a time.
class ExportText
{
public:
    explicit ExportText(const ExportOrder &order);

    QByteArray head() const;
    QByteArray rows(const ExportRows &rows);
    QByteArray foot() const;

private:
    void csvRow(const ExportRows &rows, qsizetype row, QByteArray *out) const;
    QString csvText(const ExportRows &rows, qsizetype row, const ExportColumn &column) const;
    QByteArray cellOf(const QString &text, bool mayBeFormula) const;
    QByteArray jsonRow(const ExportRows &rows, qsizetype row) const;
    QByteArray chosen(const ExportRows &rows, qsizetype row) const;

    ExportOrder m_order;
    QList<QByteArray> m_names; // of the columns in JSON
    bool m_first = true;
};

} // namespace Calends
