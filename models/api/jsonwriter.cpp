#include "models/api/json.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace Calends {

namespace {

void appendEscaped(char c, QByteArray *out)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    switch (c) {
    case '"':
        out->append("\\\"");
        break;
    case '\\':
        out->append("\\\\");
        break;
    case '\n':
        out->append("\\n");
        break;
    case '\r':
        out->append("\\r");
        break;
    case '\t':
        out->append("\\t");
        break;
    default:
        out->append("\\u00").append(Hex[uchar(c) >> 4U]).append(Hex[uchar(c) & 0xfU]);
    }
}

} // namespace

void JsonWriter::separate()
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::name(std::string_view name)
{
    separate();
    quote(name);
    m_out.append(':');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::name(QStringView name)
{
    const QByteArray utf8 = name.toUtf8();
    return this->name(std::string_view(utf8.constData(), size_t(utf8.size())));
}

JsonWriter &JsonWriter::name(QLatin1StringView name) { return this->name(QStringView(QString(name))); }

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return value(std::string_view(utf8.constData(), size_t(utf8.size())));
}

JsonWriter &JsonWriter::value(QLatin1StringView text) { return value(QStringView(QString(text))); }

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    const QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    return token(std::string_view(text.constData(), size_t(text.size())));
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::unsignedInteger(quint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::token(std::string_view text)
{
    separate();
    m_out.append(text.data(), qsizetype(text.size()));
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_out.append(json);
    return *this;
}

QByteArray JsonWriter::take()
{
    m_first = true;
    return std::exchange(m_out, QByteArray());
}

// Most texts have nothing to escape: they are taken in one piece.
void JsonWriter::quote(std::string_view utf8)
{
    m_out.append('"');
    std::size_t from = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (c != '"' && c != '\\' && uchar(c) >= 0x20)
            continue;
        m_out.append(utf8.data() + from, qsizetype(at - from));
        appendEscaped(c, &m_out);
        from = at + 1;
    }
    m_out.append(utf8.data() + from, qsizetype(utf8.size() - from));
    m_out.append('"');
}

} // namespace Calends
