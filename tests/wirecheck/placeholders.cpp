#include "tests/wirecheck/placeholders.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr qsizetype TokenLength = 620;

QByteArray randomText(qsizetype length, QByteArrayView alphabet)
{
    QByteArray text;
    text.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        text.append(alphabet.at(QRandomGenerator::global()->bounded(int(alphabet.size()))));
    return text;
}

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomToken()
{
    const QByteArray head = part(R"({"alg":"HS256","typ":"JWT"})");
    const QByteArray signature
        = randomText(43, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    const qsizetype left = TokenLength - head.size() - signature.size() - 2;
    const QByteArray claims
        = R"({"type":"access_token","clientId":"cmwu6pwh60000sy7ddxwrdq7j","ownerId":1001,"iat":1763961600,)"
          R"("expiresAt":4102444800000,"name":")";
    const qsizetype padding = left * 3 / 4 - claims.size() - 2;
    const QByteArray payload
        = part(claims + randomText(padding, "abcdefghijklmnopqrstuvwxyz0123456789") + "\"}");
    return head + '.' + payload.leftJustified(left, 'A', true) + '.' + signature;
}

bool namesSecret(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 6> words{"KEY", "TOKEN", "SECRET", "JWT", "PASSWORD", "CODE"};
    return std::any_of(
        words.begin(), words.end(), [&name](QByteArrayView word) { return name.contains(word); });
}

} // namespace

QByteArray Placeholders::valueOf(const QByteArray &placeholder)
{
    QByteArray &value = m_values[placeholder];
    if (value.isEmpty())
        value
            = placeholder.startsWith("API_KEY") ? "cal_" + randomText(32, "0123456789abcdef") : randomToken();
    return value;
}

QByteArray Placeholders::replaced(const QByteArray &line)
{
    static const QRegularExpression shape(
        u"(?:<|\\\\u003[cC]|%3[cC])([A-Z][A-Z0-9_]*(?:(?::|%3[aA])[A-Za-z0-9_.@+ -]*)?)(?:>|\\\\u003[eE]|%3[eE])"_s);
    const QString text = QString::fromUtf8(line);
    QByteArray out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QByteArray name = match.captured(1).toLatin1();
        name.replace("%3A", ":").replace("%3a", ":");
        if (!namesSecret(name.split(':').first()))
            continue;
        out += QStringView(text).mid(from, match.capturedStart() - from).toUtf8() + valueOf(name);
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from).toUtf8();
}

} // namespace Calends
