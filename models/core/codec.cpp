#include "models/core/codec.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

bool Codec<QString>::decode(const JsonView &json, QString &value, Decoding &decoding)
{
    if (!json.isString())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a text"), json, decoding);
    value = decoding.text(json.text());
    return true;
}

void Codec<QString>::encode(const QString &value, JsonWriter &writer) { writer.value(value); }

std::weak_ordering Codec<QString>::compare(const QString &a, const QString &b)
{
    if (const int order = QString::localeAwareCompare(a, b); order != 0)
        return order <=> 0;
    return QString::compare(a, b) <=> 0;
}

bool Codec<bool>::decode(const JsonView &json, bool &value, Decoding &decoding)
{
    if (!json.isBool())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "true or false"), json, decoding);
    value = json.toBool();
    return true;
}

void Codec<bool>::encode(bool value, JsonWriter &writer) { writer.value(value); }

QString Codec<bool>::text(bool value, TextStyle style)
{
    if (style == TextStyle::Plain)
        return value ? u"true"_s : u"false"_s;
    return value ? QCoreApplication::translate("Value", "Yes") : QCoreApplication::translate("Value", "No");
}

bool Codec<qint64>::decode(const JsonView &json, qint64 &value, Decoding &decoding)
{
    const std::optional<qint64> number = json.integer();
    if (!number)
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a whole number"), json, decoding);
    value = *number;
    return true;
}

void Codec<qint64>::encode(qint64 value, JsonWriter &writer) { writer.value(value); }

QString Codec<qint64>::text(qint64 value, TextStyle style)
{
    return style == TextStyle::Plain ? QString::number(value) : QLocale().toString(value);
}

bool Codec<int>::decode(const JsonView &json, int &value, Decoding &decoding)
{
    qint64 wide = 0;
    if (!Codec<qint64>::decode(json, wide, decoding))
        return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a smaller number"), json, decoding);
    value = int(wide);
    return true;
}

bool Codec<double>::decode(const JsonView &json, double &value, Decoding &decoding)
{
    if (!json.isNumber())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a number"), json, decoding);
    value = json.toDouble();
    return true;
}

void Codec<double>::encode(double value, JsonWriter &writer) { writer.value(value); }

std::weak_ordering Codec<double>::compare(double a, double b) { return std::weak_order(a, b); }

QString Codec<double>::text(double value, TextStyle style)
{
    return style == TextStyle::Plain ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                     : QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

bool Codec<Instant>::decode(const JsonView &json, Instant &value, Decoding &decoding)
{
    const std::optional<Instant> instant = json.isString() ? Instant::fromText(json.text()) : std::nullopt;
    if (!instant)
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a time"), json, decoding);
    value = *instant;
    return true;
}

void Codec<Instant>::encode(const Instant &value, JsonWriter &writer)
{
    const QByteArray text = value.toText();
    writer.value(std::string_view(text.constData(), std::size_t(text.size())));
}

QString Codec<Instant>::text(const Instant &value, TextStyle style)
{
    if (style == TextStyle::Plain)
        return QString::fromLatin1(value.toText());
    if (value.isDateOnly())
        return QLocale().toString(value.utc().date(), QLocale::ShortFormat);
    return QLocale().toString(value.utc().toLocalTime(), QLocale::ShortFormat);
}

bool Codec<RawJson>::decode(const JsonView &json, RawJson &value, Decoding &)
{
    value = RawJson(json.raw());
    return true;
}

void Codec<RawJson>::encode(const RawJson &value, JsonWriter &writer) { writer.raw(value.json()); }

std::weak_ordering Codec<RawJson>::compare(const RawJson &a, const RawJson &b)
{
    return a.json().compare(b.json()) <=> 0;
}

namespace {

QString shown(const JsonView &json)
{
    return json.isString() ? json.toString() : QString::fromUtf8(json.raw());
}

} // namespace

QString Codec<RawJson>::text(const RawJson &value, TextStyle style)
{
    if (style == TextStyle::Plain)
        return QString::fromUtf8(value.json());
    const JsonDocument document(value.json());
    if (!document.root().isObject())
        return shown(document.root());
    QStringList lines;
    for (const JsonMember member : document.root().members()) {
        const QString name = QString::fromUtf8(member.name.data(), qsizetype(member.name.size()));
        lines.append(name + u": "_s + shown(member.value));
    }
    return lines.join(u'\n');
}

bool decodeEnumText(const JsonView &json, std::string_view &text, Decoding &decoding)
{
    if (!json.isString())
        return failKind(QT_TRANSLATE_NOOP("Decoding", "a text"), json, decoding);
    text = json.text();
    return true;
}

} // namespace Calends
