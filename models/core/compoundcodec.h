// Codecs of lists and of described objects. Included by codec.h, which has the plain ones.
#pragma once

#include <algorithm>

#include "models/core/anyfieldlist.h"
#include "models/core/codec.h"

namespace Calends {

// Elements of a list may be shown in an order of their own; the server's order is kept otherwise.
template <typename T>
struct Codec<QList<T>>
{
    static constexpr Kind kind = Kind::List;
    static const AnyFieldList *nested() { return Codec<T>::nested(); }

    static bool decode(const JsonView &json, QList<T> &value, Decoding &decoding)
    {
        value.clear();
        if (!json.isArray())
            return failKind(QT_TRANSLATE_NOOP("Decoding", "a list"), json, decoding);
        value.reserve(qsizetype(json.size()));
        for (const JsonView element : json.items()) {
            if (!Codec<T>::decode(element, value.emplaceBack(), decoding)) {
                decoding.underElement(value.size() - 1);
                return false;
            }
        }
        return true;
    }

    static void encode(const QList<T> &value, JsonWriter &writer)
    {
        writer.beginArray();
        for (const T &element : value)
            Codec<T>::encode(element, writer);
        writer.endArray();
    }

    static bool encodeFor(Purpose purpose, const QList<T> &value, JsonWriter &writer, RequestIssues &issues)
    {
        writer.beginArray();
        for (qsizetype i = 0; i < value.size(); ++i) {
            issues.enter(u'[' + QString::number(i) + u']');
            Codec<T>::encodeFor(purpose, value.at(i), writer, issues);
            issues.leave();
        }
        writer.endArray();
        return true;
    }

    static std::weak_ordering compare(const QList<T> &a, const QList<T> &b)
    {
        for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
            if (const auto order = Codec<T>::compare(a.at(i), b.at(i)); std::is_neq(order))
                return order;
        }
        return a.size() <=> b.size();
    }

    static QString text(const QList<T> &value, TextStyle style)
    {
        if constexpr (Worded<QList<T>>) {
            if (style == TextStyle::Display)
                return wording(value);
        }
        QStringList texts;
        texts.reserve(value.size());
        for (const T &element : value)
            texts.append(Codec<T>::text(element, style));
        return texts.join(style == TextStyle::Plain ? QStringLiteral("; ") : QStringLiteral(", "));
    }

    static bool holdsSecret(const QList<T> &value) requires SecretHolding<T>
    {
        return std::any_of(value.cbegin(), value.cend(), Codec<T>::holdsSecret);
    }
    static void removeSecrets(QList<T> &value) requires SecretHolding<T>
    {
        for (T &element : value)
            Codec<T>::removeSecrets(element);
    }
};

template <Described T>
struct Codec<T>
{
    static constexpr Kind kind = Kind::Object;
    static const AnyFieldList &list() { return describe<T>(); }
    static const AnyFieldList *nested() { return &list(); }

    static bool decode(const JsonView &json, T &value, Decoding &decoding)
    {
        value = T();
        return list().decodeInto(&value, json, decoding);
    }
    static void encode(const T &value, JsonWriter &writer) { list().encodeFrom(&value, writer); }

    static bool encodeFor(Purpose purpose, const T &value, JsonWriter &writer, RequestIssues &issues)
    {
        if constexpr (InputRuled<T>) {
            const std::optional<T> accepted = forInput(value, purpose, issues);
            if (accepted)
                list().encodeNested(purpose, &*accepted, writer, issues);
            return accepted.has_value();
        } else {
            list().encodeNested(purpose, &value, writer, issues);
            return true;
        }
    }

    static std::weak_ordering compare(const T &a, const T &b)
    {
        return Codec<QString>::compare(text(a, TextStyle::Display), text(b, TextStyle::Display));
    }

    static QString text(const T &value, TextStyle style)
    {
        if constexpr (PlainWorded<T>) {
            if (style == TextStyle::Plain)
                return plainWording(value);
        }
        if constexpr (Worded<T>) {
            if (style == TextStyle::Display)
                return wording(value);
        }
        return style == TextStyle::Plain ? QString::fromUtf8(list().encodeWhole(&value))
                                         : list().lines(&value);
    }

    static bool holdsSecret(const T &value) { return list().holdsSecret(&value); }
    static void removeSecrets(T &value) { list().removeSecrets(&value); }
};

} // namespace Calends
