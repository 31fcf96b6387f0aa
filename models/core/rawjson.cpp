#include "models/core/rawjson.h"

#include <QString>

#include <algorithm>
#include <array>

#include "models/api/json.h"
#include "models/api/redaction.h"

namespace Calends {

namespace {

constexpr std::array<QByteArrayView, 6> SecretWords
    = {"secret", "token", "password", "authorization", "apikey", "api_key"};

bool namesSecret(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    return std::any_of(SecretWords.begin(), SecretWords.end(),
        [&lower](QByteArrayView word) { return lower.contains(word); });
}

// The lists leave the fields they know to be secret out by themselves; what they do not know is judged by its
// name and by its looks.
bool looksSecret(std::string_view name, const QByteArray &value)
{
    return value.contains("eyJ") || namesSecret(QByteArray(name.data(), qsizetype(name.size())))
        || Redactor::isSecretName(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

} // namespace

bool RawJson::holdsSecret() const { return !m_json.isEmpty() && Redactor().body(m_json) != m_json; }

bool operator==(const RawJson &a, const RawJson &b)
{
    return a.m_json == b.m_json
        || (!a.m_json.isEmpty() && !b.m_json.isEmpty() && sameJson(a.m_json, b.m_json));
}

void UnknownMembers::append(std::string_view name, const QByteArray &value)
{
    JsonWriter writer;
    writer.name(name).raw(value);
    if (!d)
        d = new Members;
    if (!d->json.isEmpty())
        d->json.append(',');
    d->json.append(writer.json());
}

// No letter of those words is ever escaped, so a name that holds one is seen in the text.
bool UnknownMembers::holdsSecret() const
{
    if (!d)
        return false;
    const QByteArray object = '{' + d->json + '}';
    return object.contains("eyJ") || namesSecret(object) || Redactor().body(object) != object;
}

void UnknownMembers::removeSecrets()
{
    if (!holdsSecret())
        return;
    const JsonDocument document('{' + d->json + '}');
    UnknownMembers harmless;
    for (const JsonMember member : document.root().members()) {
        const QByteArray value = member.value.raw();
        if (!looksSecret(member.name, value))
            harmless.append(member.name, value);
    }
    if (!harmless.isEmpty()) {
        const QByteArray masked = Redactor().body('{' + harmless.d->json + '}');
        harmless.d->json = masked.sliced(1, masked.size() - 2);
    }
    *this = harmless;
}

bool operator==(const UnknownMembers &a, const UnknownMembers &b)
{
    const QByteArray first = a.json();
    const QByteArray second = b.json();
    return first == second || sameJson('{' + first + '}', '{' + second + '}');
}

} // namespace Calends
