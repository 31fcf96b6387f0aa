#include "models/core/rawjson.h"

#include <QString>

#include <algorithm>
#include <array>

#include "models/api/json.h"
#include "models/api/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The lists leave the fields they know to be secret out by themselves; what they do not know is judged by its
// name and by its looks.
bool looksSecret(std::string_view name, const QByteArray &value)
{
    static constexpr std::array<QByteArrayView, 6> words
        = {"secret", "token", "password", "authorization", "apikey", "api_key"};
    const QByteArray lower = QByteArray(name.data(), qsizetype(name.size())).toLower();
    return value.contains("eyJ") || std::any_of(words.begin(), words.end(), [&lower](QByteArrayView word) {
        return lower.contains(word);
    });
}

QByteArray masked(const QByteArray &value)
{
    const QByteArray wrapped = JsonWriter().beginObject().name("it"_L1).raw(value).endObject().take();
    return JsonDocument(Redactor().body(wrapped)).root()["it"].raw();
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

void UnknownMembers::removeSecrets()
{
    if (!d)
        return;
    const JsonDocument document('{' + d->json + '}');
    d = nullptr;
    for (const JsonMember member : document.root().members()) {
        const QByteArray value = member.value.raw();
        if (!looksSecret(member.name, value))
            append(member.name, masked(value));
    }
}

bool operator==(const UnknownMembers &a, const UnknownMembers &b)
{
    const QByteArray first = a.json();
    const QByteArray second = b.json();
    return first == second || sameJson('{' + first + '}', '{' + second + '}');
}

} // namespace Calends
