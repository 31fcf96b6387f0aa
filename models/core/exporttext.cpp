#include "models/core/exporttext.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool beginsFormula(QChar letter) { return u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(letter); }

// A bare date has no time that could be told in a zone.
QString spreadsheetTime(const Instant &moment, const QTimeZone &zone)
{
    if (moment.isDateOnly())
        return QString::fromLatin1(moment.toText());
    return moment.utc().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString isoTime(const Instant &moment, const QTimeZone &zone)
{
    if (moment.isDateOnly())
        return QString::fromLatin1(moment.toText());
    return moment.utc().toTimeZone(zone).toString(Qt::ISODateWithMs);
}

// A column of the table may be called like a member that was chosen too.
QList<QByteArray> jsonNames(const QList<ExportColumn> &columns)
{
    QList<QByteArray> names;
    for (const ExportColumn &column : columns) {
        const bool taken = column.of == ExportColumn::Of::Table
            && std::any_of(columns.cbegin(), columns.cend(), [&column](const ExportColumn &other) {
                   return other.of == ExportColumn::Of::Value && other.id == column.id;
               });
        names.append(taken ? column.id + "Shown" : column.id);
    }
    return names;
}

std::string_view viewOf(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

} // namespace

QString withoutFormula(const QString &cell)
{
    const auto first = std::find_if(
        cell.cbegin(), cell.cend(), [](QChar letter) { return beginsFormula(letter) || !letter.isSpace(); });
    return first != cell.cend() && beginsFormula(*first) ? QString(u'\'' + cell) : cell;
}

QString zoneText(const QTimeZone &zone) { return QString::fromUtf8(zone.id()); }

bool breaksLine(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= u'\n' && code <= u'\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    const bool quoted = std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\t' || breaksLine(c); });
    return quoted ? QByteArray('"' + cell.replace('"', "\"\"") + '"') : cell;
}

ExportText::ExportText(const ExportOrder &order)
    : m_order(order)
    , m_names(jsonNames(order.columns))
{
}

QByteArray ExportText::head() const
{
    if (m_order.format != ExportFormat::Csv)
        return "[";
    QByteArray out = m_order.hasByteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    for (qsizetype i = 0; i < m_order.columns.size(); ++i) {
        const ExportColumn &column = m_order.columns.at(i);
        if (i > 0)
            out.append(m_order.separator);
        const QString title
            = column.isTime ? QString(column.title + u" ("_s + zoneText(m_order.zone) + u')') : column.title;
        out += cellOf(title, true);
    }
    return out + "\r\n";
}

QByteArray ExportText::rows(const ExportRows &rows)
{
    QByteArray out;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_order.format == ExportFormat::Csv) {
            csvRow(rows, row, &out);
            continue;
        }
        out.append(m_first ? "\n" : ",\n");
        out.append(jsonRow(rows, row));
        m_first = false;
    }
    return out;
}

QByteArray ExportText::foot() const
{
    return m_order.format == ExportFormat::Csv ? QByteArray() : QByteArray("\n]\n");
}

void ExportText::csvRow(const ExportRows &rows, qsizetype row, QByteArray *out) const
{
    const QString unreadable = rows.unreadable(row);
    for (qsizetype i = 0; i < m_order.columns.size(); ++i) {
        const ExportColumn &column = m_order.columns.at(i);
        if (i > 0)
            out->append(m_order.separator);
        if (unreadable.isEmpty())
            out->append(cellOf(csvText(rows, row, column), !column.isNumber));
        else if (i == 0)
            out->append(cellOf(QCoreApplication::translate("Table", "Unreadable: %1").arg(unreadable), true));
    }
    out->append("\r\n");
}

QString ExportText::csvText(const ExportRows &rows, qsizetype row, const ExportColumn &column) const
{
    const std::optional<Instant> moment = column.isTime ? rows.moment(row, column) : std::nullopt;
    return moment ? spreadsheetTime(*moment, m_order.zone) : rows.text(row, column);
}

QByteArray ExportText::cellOf(const QString &text, bool mayBeFormula) const
{
    return csvCell(m_order.defusesFormulas && mayBeFormula ? withoutFormula(text) : text);
}

QByteArray ExportText::jsonRow(const ExportRows &rows, qsizetype row) const
{
    const QString unreadable = rows.unreadable(row);
    if (m_order.format == ExportFormat::JsonWhole) {
        if (QByteArray whole = rows.whole(row); !whole.isEmpty())
            return whole;
    } else if (unreadable.isEmpty()) {
        return chosen(rows, row);
    }
    JsonWriter writer;
    writer.beginObject().name("id"_L1).value(rows.id(row)).name("unreadable"_L1).value(unreadable);
    return writer.endObject().take();
}

QByteArray ExportText::chosen(const ExportRows &rows, qsizetype row) const
{
    JsonWriter writer;
    writer.beginObject();
    for (qsizetype i = 0; i < m_order.columns.size(); ++i) {
        const ExportColumn &column = m_order.columns.at(i);
        JsonWriter member;
        const std::optional<Instant> moment = column.isTime ? rows.moment(row, column) : std::nullopt;
        if (moment)
            member.value(isoTime(*moment, m_order.zone));
        else if (!rows.encode(row, column, member))
            continue;
        writer.name(viewOf(m_names.at(i))).raw(member.json());
    }
    return writer.endObject().take();
}

} // namespace Calends
