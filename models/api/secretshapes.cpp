#include "models/api/secretshapes.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Shape
{
    QRegularExpression pattern;
    QString before; // what stays of what was found
};

const QList<Shape> &shapes()
{
    const auto any = QRegularExpression::CaseInsensitiveOption;
    const QString names
        = u"(?:[a-z_-]*(?:secret|token|password|api[_ -]?key|private[_ -]?key)|x-cal-secret-key|"
          u"code[_-]?verifier|serviceAccountKey)"_s;
    const QString queryNames = u"(?:state|code|sig|(?:X-Amz-)?signature|X-Amz-Credential|"_s + names + u")"_s;
    const QString kept = u"\\1"_s;
    static const QList<Shape> list{
        {QRegularExpression(u"eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"_s), {}},
        {QRegularExpression(u"cal_(?:live_|test_)?[0-9a-f]{20,}"_s, any), {}},
        {QRegularExpression(u"(\\b(?:bearer|basic)\\s+)[A-Za-z0-9._~+/=-]{16,}"_s, any), kept},
        // A URL, plain or itself percent-encoded.
        {QRegularExpression(u"((?:[?&#;]|%3f|%26|%23)"_s + queryNames + u"=)[^&#\\s\"'<>\\\\•]+"_s, any),
            kept},
        {QRegularExpression(
             u"((?:%3f|%26|%23)"_s + queryNames + u"%3d)(?:(?!%26|%23)[^&#\\s\"'<>\\\\•])+"_s, any),
            kept},
        // JSON inside text, or cut off.
        {QRegularExpression(
             u"(\\\\?\""_s + names + u"\\\\?\"\\s*:\\s*\\\\?\")(?:[^\"\\\\•]|\\\\[^\"])+"_s, any),
            kept},
        {QRegularExpression(u"(\\b"_s + names + u"\\s*=\\s*)[^\\s,;&\"'<>•]+"_s, any), kept},
    };
    return list;
}

template <typename Char>
constexpr char16_t lower(Char c)
{
    return char16_t(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

template <typename Char>
constexpr bool isSpace(Char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// `start` in small letters.
template <typename Char>
bool startsWith(std::basic_string_view<Char> text, std::u16string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(),
            [](char16_t wanted, Char c) { return lower(c) == wanted; });
}

// By its last three letters. Letters beyond ASCII can be the same as one of them to a pattern without case.
template <typename Char>
bool mayEndInASecretName(std::basic_string_view<Char> text)
{
    static constexpr std::array<std::u16string_view, 10> endings{
        u"ret", u"ken", u"ord", u"key", u"ier", u"ate", u"ode", u"sig", u"ure", u"ial"};
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\\'))
        text.remove_suffix(1);
    if (text.size() < 3)
        return false;
    const auto last = text.substr(text.size() - 3);
    return std::any_of(last.begin(), last.end(), [](Char c) { return std::make_unsigned_t<Char>(c) >= 0x80; })
        || std::any_of(endings.begin(), endings.end(),
            [last](std::u16string_view ending) { return startsWith(last, ending); });
}

template <typename Char>
bool isAfterQuotedName(std::basic_string_view<Char> text, std::size_t quote)
{
    const auto after = std::find_if_not(text.begin() + quote + 1, text.end(), isSpace<Char>);
    return after != text.end() && *after == ':' && mayEndInASecretName(text.substr(0, quote));
}

// Every pattern has a place that is rare in other texts.
template <typename Char>
bool mayBeFrom(std::basic_string_view<Char> text, std::size_t at)
{
    const auto rest = text.substr(at);
    switch (lower(rest.front())) {
    case u'=':
        return mayEndInASecretName(text.substr(0, at));
    case u'%':
        return startsWith(rest, u"%3d") && mayEndInASecretName(text.substr(0, at));
    case u'"':
        return isAfterQuotedName(text, at);
    case u'e':
        return startsWith(rest, u"eyj");
    case u'c':
        return startsWith(rest, u"cal_");
    case u'b':
        return startsWith(rest, u"bearer") || startsWith(rest, u"basic");
    default:
        return false;
    }
}

template <typename Char>
bool mayBeInText(std::basic_string_view<Char> text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (mayBeFrom(text, at))
            return true;
    }
    return false;
}

} // namespace

bool SecretShapes::mayBeIn(std::string_view utf8) { return mayBeInText(utf8); }

bool SecretShapes::mayBeIn(QStringView text)
{
    return mayBeInText(std::u16string_view(text.utf16(), std::size_t(text.size())));
}

QString SecretShapes::replaced(QString text, const QString &mask)
{
    for (const Shape &shape : shapes())
        text.replace(shape.pattern, shape.before + mask);
    return text;
}

} // namespace Calends
