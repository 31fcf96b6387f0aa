// Tokens as Cal.com forms them, for tests.
#pragma once

#include <QByteArray>
#include <QString>

namespace Calends {

// A JWT with these claims, signed by nobody.
inline QString tokenWith(const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray token = part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(claims) + ".c2lnbmF0dXJl";
    return QString::fromLatin1(token);
}

} // namespace Calends
