// Takes secrets out of everything a person, log or file may see.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

#include "models/api/needles.h"

namespace Calends {

class JsonView;
class JsonWriter;
struct JsonMember;

// Replaces known secrets (raw, base64, percent- and JSON-escaped) and everything shaped like one (API keys,
// JWTs, members named secret, accessToken, refreshToken, apiKey …, `state` of authorization URLs) by "•••".
// Never makes valid JSON invalid; a body without a secret comes back byte for byte. Cheap to copy, usable
// from any thread.
class Redactor
{
public:
    explicit Redactor(const QStringList &secrets = {});
    void add(const QStringList &secrets);

    QByteArray body(const QByteArray &body) const; // JSON, form, HTML or text
    QString text(const QString &text) const;
    QString url(const QString &url) const;
    QByteArray header(const QByteArray &name, const QByteArray &value) const;

    static QString mark(); // what stands where a secret was
    static bool isSecretName(QStringView name); // of a JSON member, header or query parameter

private:
    QByteArray cleaned(std::string_view utf8) const;
    bool isClean(std::string_view utf8) const;
    bool isClean(JsonView value) const;
    bool isMasked(const JsonMember &member, bool echoesSecret) const;
    void rewrite(JsonView value, JsonWriter &out) const;
    void rewriteMembers(JsonView object, JsonWriter &out) const;

    Needles m_needles;
};

} // namespace Calends
