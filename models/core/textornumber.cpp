#include "models/core/textornumber.h"

namespace Calends {

bool Codec<TextOrNumber>::decode(const JsonView &json, TextOrNumber &value, Decoding &decoding)
{
    if (!json.isString()) {
        value.text = QString();
        return Codec<double>::decode(json, value.number, decoding);
    }
    value.number = 0;
    return Codec<QString>::decode(json, value.text, decoding);
}

void Codec<TextOrNumber>::encode(const TextOrNumber &value, JsonWriter &writer)
{
    if (value.isNumber())
        Codec<double>::encode(value.number, writer);
    else
        Codec<QString>::encode(value.text, writer);
}

std::weak_ordering Codec<TextOrNumber>::compare(const TextOrNumber &a, const TextOrNumber &b)
{
    if (a.isNumber() != b.isNumber())
        return b.isNumber() <=> a.isNumber();
    return a.isNumber() ? Codec<double>::compare(a.number, b.number)
                        : Codec<QString>::compare(a.text, b.text);
}

QString Codec<TextOrNumber>::text(const TextOrNumber &value, TextStyle)
{
    return value.isNumber() ? Codec<double>::text(value.number, TextStyle::Plain) : value.text;
}

} // namespace Calends
