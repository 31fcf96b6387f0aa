#include "models/api/json.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace Calends {

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

void JsonWriter::quote(std::string_view utf8)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    m_out.append('"');
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_out.append("\\\"");
            break;
        case '\\':
            m_out.append("\\\\");
            break;
        case '\n':
            m_out.append("\\n");
            break;
        case '\r':
            m_out.append("\\r");
            break;
        case '\t':
            m_out.append("\\t");
            break;
        default:
            if (uchar(c) < 0x20) {
                m_out.append("\\u00").append(Hex[uchar(c) >> 4U]).append(Hex[uchar(c) & 0xfU]);
            } else {
                m_out.append(c);
            }
        }
    }
    m_out.append('"');
}

} // namespace Calends
