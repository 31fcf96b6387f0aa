// All members of a value type, in the order in which they are written and shown. The typed face is
// FieldList<Value>.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>
#include <vector>

#include "models/api/json.h"
#include "models/core/anyfield.h"
#include "models/core/decoding.h"
#include "models/core/rawjson.h"
#include "models/core/requestbody.h"

namespace Calends {

// What changed in one member. Secrets are never spelt out.
struct Difference
{
    const AnyField *field = nullptr;
    QString before; // in the person's language
    QString after;
};

class AnyFieldList
{
public:
    using UnknownOf = UnknownMembers &(*)(void *value);

    std::span<const AnyField> fields() const { return m_fields; }
    // By its name in answers; nullptr when there is none.
    const AnyField *find(std::string_view name) const;
    // The first with the mark, or nullptr.
    const AnyField *marked(Mark mark) const;
    // Changes whenever the marks do, so that an index made by them is made anew.
    QByteArray markFingerprint() const;

    bool decodeInto(void *value, const JsonView &json, Decoding &decoding) const;
    // Of a text that holds one object; `reason`, where asked for, is set when it fails.
    bool decodeText(void *value, const QByteArray &json, QString *reason) const;
    void encodeFrom(const void *value, JsonWriter &writer) const;
    QByteArray encodeWhole(const void *value) const;
    // An object inside a body: what may be written, and unknown members, which are handed back.
    void encodeNested(Purpose purpose, const void *value, JsonWriter &writer, RequestIssues &issues) const;
    RequestBody bodyForCreate(const void *value) const;
    RequestBody bodyForUpdate(const void *before, const void *after) const;
    QList<Difference> differences(const void *before, const void *after) const;
    bool holdsSecret(const void *value) const; // never false when removeSecrets() would change something
    void removeSecrets(void *value) const;
    // Copies what `from` says, null included; what it does not say stays.
    void copyPresent(void *to, const void *from) const;
    // "Label: text" of what is there, one a line.
    QString lines(const void *value) const;

protected:
    AnyFieldList(std::vector<AnyField> fields, UnknownOf unknown);
    ~AnyFieldList() = default;

private:
    void writeUnknown(const void *value, JsonWriter &writer) const;
    void writeInput(Purpose purpose, const AnyField &field, const void *value, JsonWriter &writer,
        RequestIssues &issues) const;
    void writeChange(const AnyField &field, const void *before, const void *after, JsonWriter &writer,
        RequestIssues &issues) const;
    const UnknownMembers &unknownIn(const void *value) const { return m_unknown(const_cast<void *>(value)); }

    std::vector<AnyField> m_fields;
    std::vector<qint16> m_places; // by hash of the name: index into m_fields, or -1
    std::vector<const AnyField *> m_identifying;
    UnknownOf m_unknown;
};

// Why `json` is not what was expected; always false.
bool failKind(const char *expected, const JsonView &json, Decoding &decoding);

} // namespace Calends
