// How values with a field list are read from rows and written to the store: derived, like everything else,
// from the list.
#pragma once

#include "models/api/json.h"
#include "models/api/redaction.h"
#include "models/core/fieldlist.h"
#include "models/core/keeping.h"

namespace Calends {

// The marks whose members make the store's small index.
inline constexpr Marks IndexMarks = Marks(Mark::Id) | Mark::Name | Mark::Email | Mark::Zone | Mark::Start
    | Mark::End | Mark::State | Mark::Owner | Mark::Created | Mark::Changed | Mark::Metadata | Mark::SortKey
    | Mark::Search;

// One row of JSON as a row of the table. Ids of rows that cannot be read are taken from the JSON where it has
// one.
template <typename T>
TableRow<T> decodedRow(const QByteArray &json, Decoding &decoding)
{
    const JsonDocument document(json);
    const FieldList<T> &fields = describe<T>();
    std::optional<T> value = fields.decode(document.root(), decoding);
    if (value)
        return {fields.text(*value, Mark::Id), std::move(*value), {}};
    const JsonView id
        = fields.marked(Mark::Id) ? document.root()[fields.marked(Mark::Id)->name()] : JsonView();
    const QString idText = id.isString() ? id.toString() : QString::fromUtf8(id.raw());
    const QString reason = document.isValid() ? decoding.reason() : document.errorText();
    return {idText, Unreadable{reason, Redactor().body(json)}, {}};
}

// Without secrets.
template <typename T>
QByteArray indexOf(T value)
{
    for (const AnyField &field : describe<T>().fields()) {
        if (!(field.marks() & IndexMarks))
            field.access().clear(&value);
    }
    value.unknown = {};
    return describe<T>().encode(describe<T>().withoutSecrets(std::move(value)));
}

// `kind` is readable in the store's file.
template <typename T>
Keeping<T> keepingByFields(const QString &kind)
{
    const auto secret = [](const AnyField &field) { return field.isSecret(); };
    const auto fields = describe<T>().fields();
    return {kind, describe<T>().markFingerprint(),
        [](const QList<QByteArray> &rows) {
            Decoding decoding;
            QList<TableRow<T>> decoded;
            decoded.reserve(rows.size());
            for (const QByteArray &row : rows)
                decoded.append(decodedRow<T>(row, decoding));
            return decoded;
        },
        [](const T &value) { return describe<T>().encode(describe<T>().withoutSecrets(value)); },
        [](const T &value) { return indexOf(value); }, std::any_of(fields.begin(), fields.end(), secret), {}};
}

// The same of values whose secrets are taken off while a row is read: neither table nor store ever has one.
template <typename T>
Keeping<T> keepingWithoutSecrets(const QString &kind)
{
    Keeping<T> keeping = keepingByFields<T>(kind);
    keeping.decode = [decode = keeping.decode](const QList<QByteArray> &rows) {
        QList<TableRow<T>> decoded = decode(rows);
        for (TableRow<T> &row : decoded) {
            if (auto *const value = std::get_if<T>(&row.content))
                *value = describe<T>().withoutSecrets(std::move(*value));
        }
        return decoded;
    };
    keeping.hasSecrets = false; // they are gone before anything is kept
    return keeping;
}

} // namespace Calends
