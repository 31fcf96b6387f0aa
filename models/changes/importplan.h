// What taking in a file would come to, row by row: new, already so, changed, or why it cannot be.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "models/changes/rowediting.h"
#include "models/core/importedtext.h"

namespace Calends {

enum class ImportVerdict : quint8 {
    Unknown, // not looked at yet
    New,
    Exists, // and has all that the file says
    Changed, // exists, and differs in what the file says
    Invalid,
};

// Which column goes where: by column the field's name in bodies, "metadata.tier" for one key of a map; empty:
// it is left out.
struct ImportMapping
{
    QStringList fields;
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

struct ImportedRow
{
    ImportVerdict verdict = ImportVerdict::Unknown;
    QString reason = {}; // translated: why it is invalid, or what is to be known of one that is new
    int column = -1; // the reason is about; -1: none in particular
    QString suggestion = {}; // for that cell; empty: none
    std::optional<Change> change = {}; // of New and Changed
    QString existing = {}; // id of the row that is there
};

// The rows of one file for one place. Text, mapping and editing do not change while it lives; what a row is
// called for the search of those that exist is its key (an address).
class ImportPlan
{
public:
    struct Target
    {
        RowEditing editing;
        QString place; // EditingPlace::id
        QString keyField; // name in bodies of what tells rows apart: "email"
        // Id of the row with this key in the place; empty: there is none.
        std::function<QString(const QString &key)> find = {};
        // What is to be known of a new row with this key, translated; empty: nothing.
        std::function<QString(const QString &key)> remark = {};
    };

    ImportPlan(const ImportedText &text, const Target &target);

    // What the columns' names suggest.
    static ImportMapping guessed(const QStringList &names, const EditedValue &pattern);

    void setMapping(const ImportMapping &mapping);
    const ImportMapping &mapping() const { return m_mapping; }
    // Why the mapping cannot be used, translated; empty: it can.
    QString obstacle() const;
    const ImportedText &text() const { return m_text; }
    int keyColumn() const { return m_keyColumn; } // -1: none is chosen
    void setCell(qsizetype row, int column, const QString &cell); // mended by the person
    // Looks at one row; cheap enough for a few hundred in a slice. Rows before it must have been looked at,
    // since the first of two with the same key wins.
    ImportedRow looked(qsizetype row);

private:
    std::unique_ptr<EditedValue> edited(qsizetype row, ImportedRow *result) const;
    bool fill(EditedValue &value, qsizetype row, ImportedRow *result) const;
    bool set(EditedValue &value, const AnyField &field, const QString &text, ImportedRow *result) const;
    // One key of a map.
    bool setMember(EditedValue &value, const AnyField &field, const QString &key, const QString &text,
        ImportedRow *result) const;

    ImportedText m_text;
    Target m_target;
    std::unique_ptr<EditedValue> m_pattern; // nullptr: nothing can be made there
    ImportMapping m_mapping;
    int m_keyColumn = -1;
    QHash<QString, qsizetype> m_firstRows; // by key: the row that has it first
};

} // namespace Calends
