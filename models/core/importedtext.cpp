#include "models/core/importedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QSet>
#include <QStringDecoder>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <optional>

#include "models/core/exporttext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportedText)
};

ImportedText refused(const QString &problem)
{
    ImportedText text;
    text.problem = problem;
    return text;
}

// Spreadsheets write UTF-16, or whatever their system's old encoding was.
QString decoded(const QByteArray &bytes, QStringList *notes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (!marked && decoder.hasError()) {
        notes->append(
            Words::tr("The file is not UTF-8 and was read as Latin-1: check letters with accents."));
        text = QString::fromLatin1(bytes);
    }
    return text;
}

QChar separatorOf(QStringView firstLine)
{
    static constexpr std::array<char16_t, 4> candidates{u',', u';', u'\t', u'|'};
    std::array<qsizetype, 4> counts{};
    bool isQuoted = false;
    for (const QChar letter : firstLine) {
        isQuoted = isQuoted != (letter == u'"');
        for (std::size_t i = 0; i < candidates.size() && !isQuoted; ++i)
            counts[i] += letter == candidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return candidates[std::size_t(most - counts.cbegin())];
}

// What an export put before it, so that no spreadsheet takes it for a formula.
QString withFormula(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && withoutFormula(cell.mid(1)) == cell;
    return isGuarded ? cell.mid(1) : cell;
}

// Cells of RFC 4180, row after row.
class CsvReader
{
public:
    explicit CsvReader(QStringView text)
        : m_text(text)
        , m_separator(separatorOf(text.left(text.indexOf(u'\n'))))
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype line() const { return m_line; }
    // The line in which a quotation mark was opened that nothing closes; 0: none.
    qsizetype unclosed() const { return m_unclosed; }

    QStringList row()
    {
        QStringList cells;
        do {
            cells.append(withFormula(cell()));
        } while (take(m_separator));
        takeLineEnd();
        return cells;
    }

private:
    bool take(QChar letter)
    {
        if (atEnd() || m_text.at(m_at) != letter)
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd()
    {
        take(u'\r');
        take(u'\n');
        ++m_line;
    }
    QString cell()
    {
        QString cell = take(u'"') ? quoted() : QString();
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n'
            && m_text.at(m_at) != u'\r')
            ++m_at;
        return cell + m_text.sliced(start, m_at - start).toString();
    }
    QString quoted()
    {
        const qsizetype opened = m_line;
        QString cell;
        for (;;) {
            const qsizetype mark = m_text.indexOf(u'"', m_at);
            if (mark < 0) {
                m_unclosed = opened;
                m_at = m_text.size();
                return cell;
            }
            const QStringView part = m_text.sliced(m_at, mark - m_at);
            m_line += part.count(u'\n');
            cell += part;
            m_at = mark + 1;
            if (!take(u'"'))
                return cell;
            cell += u'"';
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_unclosed = 0;
};

QStringList distinct(QStringList names)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString &name = names[i];
        name = name.trimmed();
        if (name.isEmpty())
            name = Words::tr("Column %1").arg(i + 1);
        const QString own = name;
        for (int again = 2; seen.contains(name); ++again)
            name = u"%1 (%2)"_s.arg(own).arg(again);
        seen.insert(name);
    }
    return names;
}

void addRow(const QStringList &cells, qsizetype line, ImportedText *text)
{
    if (cells.size() != text->names.size())
        text->troubles.insert(text->rows.size(),
            Words::tr("Line %1 has %2 cells instead of %3.")
                .arg(line)
                .arg(cells.size())
                .arg(text->names.size()));
    QStringList fitted = cells.first(std::min(cells.size(), text->names.size()));
    fitted.resize(text->names.size());
    text->rows.append(fitted);
}

ImportedText ofCsv(const QString &csv, ImportedText text)
{
    CsvReader reader(csv);
    text.names = distinct(reader.row());
    if (text.names.size() > ImportedText::MostColumns)
        return refused(Words::tr("The first line has more than %1 columns.").arg(ImportedText::MostColumns));
    while (!reader.atEnd() && reader.unclosed() == 0) {
        const qsizetype line = reader.line();
        const QStringList cells = reader.row();
        const bool isEmpty = cells.size() == 1 && cells.constFirst().trimmed().isEmpty();
        if (isEmpty)
            continue;
        if (text.rows.size() >= ImportedText::MostRows)
            return refused(
                Words::tr("The file has more than %L1 rows. Divide it.").arg(ImportedText::MostRows));
        addRow(cells, line, &text);
    }
    if (reader.unclosed() > 0)
        return refused(Words::tr("The quotation mark opened in line %1 is never closed. Mend the file there.")
                           .arg(reader.unclosed()));
    return text;
}

QString cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

QJsonArray listIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    for (const QLatin1StringView name : {"data"_L1, "users"_L1}) {
        if (document[name].isArray())
            return document[name].toArray();
    }
    return {};
}

ImportedText ofJson(const QByteArray &json, ImportedText text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(
            Words::tr("The JSON cannot be read, at byte %1: %2").arg(error.offset).arg(error.errorString()));
    const QJsonArray list = listIn(document);
    if (list.size() > ImportedText::MostRows)
        return refused(Words::tr("The file has more than %L1 rows. Divide it.").arg(ImportedText::MostRows));
    QHash<QString, qsizetype> places;
    for (const QJsonValue &row : list) {
        const QJsonObject object = row.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!places.contains(member.key())) {
                places.insert(member.key(), text.names.size());
                text.names.append(member.key());
            }
        }
    }
    for (const QJsonValue &row : list) {
        const QJsonObject object = row.toObject();
        QStringList cells;
        cells.resize(text.names.size());
        for (auto member = object.begin(); member != object.end(); ++member)
            cells[places.value(member.key())] = cellOf(member.value());
        if (!row.isObject())
            text.troubles.insert(text.rows.size(), Words::tr("This is no object with named values."));
        text.rows.append(cells);
    }
    return text;
}

} // namespace

ImportedText importedText(const QByteArray &bytes)
{
    if (bytes.size() > ImportedText::MostBytes)
        return refused(
            Words::tr("The file is larger than %1 MB. Divide it.").arg(ImportedText::MostBytes >> 20));
    ImportedText text;
    const QString whole = decoded(bytes, &text.notes);
    const QString start = whole.left(4096).trimmed();
    const bool isJson = start.startsWith(u'[') || start.startsWith(u'{');
    text = isJson ? ofJson(whole.toUtf8(), std::move(text)) : ofCsv(whole, std::move(text));
    if (text.isRead() && text.rows.isEmpty())
        text.problem = Words::tr("The file holds no rows below its heading.");
    return text;
}

QFuture<ImportedText> importedFile(const QString &name)
{
    return QtConcurrent::run([name] {
        QFile file(name);
        return file.open(QIODevice::ReadOnly)
            ? importedText(file.read(ImportedText::MostBytes + 1))
            : refused(Words::tr("The file cannot be read: %1").arg(file.errorString()));
    });
}

} // namespace Calends
