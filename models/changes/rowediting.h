// What a page can change of its rows, as a value: single rows, several at once, new ones, rows that go.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "models/changes/changebuilding.h"
#include "models/changes/editedvalue.h"
#include "models/core/valuetable.h"

namespace Calends {

// Where a new row can be made: an OAuth client, a team.
struct EditingPlace
{
    QString id;
    QString name;
};

// A row that was chosen and cannot be changed, or deleted, with the others.
struct LeftOutRow
{
    QString id;
    QString name;
    QString reason; // translated
};

// Rows that are changed together, by a pattern of which some fields are chosen.
class EditedRows
{
public:
    // Answers nothing for a row that is gone by now.
    using Edit = std::function<std::unique_ptr<EditedValue>(const QString &id)>;

    struct Effect
    {
        int changing = 0;
        int refusing = 0; // cannot take one of the fields
        QString refusal = {}; // why, of the first of them, translated
    };

    EditedRows(const QStringList &ids, Edit edit, const QList<LeftOutRow> &leftOut);

    // Puts into each row what waits to be sent of it: that goes on, with what is set for all of them.
    void recall(const std::function<void(EditedValue &row)> &waiting);
    int count() const { return int(m_ids.size()); } // without those that are left out
    const QList<LeftOutRow> &leftOut() const { return m_leftOut; }
    // What is set for all of them; nullptr when count() is 0.
    EditedValue *pattern() { return m_pattern.get(); }
    // Of the pattern: what every row can be given.
    const QList<const AnyField *> &fields() const { return m_fields; }
    // JSON of what all rows have now, or will have by what waits; nothing when they differ.
    std::optional<QByteArray> common(const AnyField &field) const;
    // What setting these fields of the pattern would come to.
    Effect effect(const QList<const AnyField *> &chosen) const;
    // The rows in which they make a difference; without those that cannot take one of them. A change is empty
    // where they take back all that waits.
    QList<Change> changes(const QList<const AnyField *> &chosen) const;

private:
    void findFields();
    // Why the row cannot take them, translated; empty: it could.
    QString apply(EditedValue &row, const QList<const AnyField *> &chosen) const;
    // With these set; nullptr where that makes no difference, or `refusal` says why it cannot take them.
    std::unique_ptr<EditedValue> changed(
        const QString &id, const QList<const AnyField *> &chosen, QString *refusal) const;

    QStringList m_ids;
    Edit m_edit;
    QList<LeftOutRow> m_leftOut;
    std::unique_ptr<EditedValue> m_pattern;
    QList<const AnyField *> m_fields;
    QHash<const AnyField *, QByteArray> m_common; // without those that are mixed
};

// Every function may be empty: that is not done from this page. Obstacles are translated; empty: none. The
// write level, the session and the journal are not asked here (Changes::obstacle).
struct RowEditing
{
    QString createText = {}; // "New managed user"
    QString cloneText = {}; // "Clone with other permissions"
    QString placeText = {}; // what `places` are: "OAuth client"
    std::function<QString(int)> countText = {}; // "37 people"

    // As the list has it, JSON without secrets; empty: it is gone.
    std::function<QByteArray(const QString &id)> row = {};
    std::function<QString(const QString &id)> editObstacle = {};
    // nullptr when the row is gone, or has an obstacle.
    std::function<std::unique_ptr<EditedValue>(const QString &id)> edit = {};
    std::function<std::unique_ptr<EditedRows>(const QStringList &ids)> editMany = {};

    std::function<QString()> createObstacle = {};
    std::function<QList<EditingPlace>()> places = {}; // to choose from; empty: there is but one
    std::function<std::unique_ptr<EditedValue>(const QString &place)> create = {};
    // A new row that begins as this one is; what may be created may be cloned. nullptr when the row is gone.
    std::function<std::unique_ptr<EditedValue>(const QString &id)> clone = {};

    std::function<QString(const QString &id)> removeObstacle = {};
    // Without those that have an obstacle, which leftOutOfRemoval lists; there is neither or both.
    std::function<QList<Change>(const QStringList &ids)> remove = {};
    std::function<QList<LeftOutRow>(const QStringList &ids)> leftOutOfRemoval = {};
};

// What differs from resource to resource of rows that are there.
template <typename T>
struct ValueEditing
{
    std::function<QString(const T &)> name = {};
    std::function<QString(const T &)> editObstacle = {}; // of this value; empty: never
    std::function<std::unique_ptr<EditedValue>(const T &)> edit = {};
    std::function<QString(const T &)> removeObstacle = {};
    std::function<Change(const T &)> remove = {};
};

namespace Editing {

// Why a row of a table cannot be changed, whatever its value is; empty: nothing.
QString obstacleOfRow(const TableModel &table, const QString &id, bool isReadable);

QList<LeftOutRow> leftOut(const QStringList &ids, const std::function<QString(const QString &)> &obstacle,
    const std::function<QString(const QString &)> &name);

std::unique_ptr<EditedRows> editedRows(const QStringList &ids,
    const std::function<QString(const QString &)> &obstacle,
    const std::function<QString(const QString &)> &name, const EditedRows::Edit &edit);

} // namespace Editing

// Editing and removing of the rows of a table, which outlives it; what is made new is added by the resource.
template <typename T>
RowEditing rowEditingOf(const ValueTable<T> &table, const ValueEditing<T> &of)
{
    const auto obstacle = [&table](const std::function<QString(const T &)> &own) {
        return [&table, own](const QString &id) {
            const T *const value = table.find(id);
            const QString reason = Editing::obstacleOfRow(table, id, value != nullptr);
            return reason.isEmpty() && own ? own(*value) : reason;
        };
    };
    RowEditing editing;
    editing.row = [&table](const QString &id) {
        const T *const value = table.find(id);
        return value ? Building::whole(answerIn(*value)) : QByteArray();
    };
    const auto name = [&table, of](const QString &id) {
        const T *const value = table.find(id);
        return value && of.name ? of.name(*value) : id;
    };
    if (of.edit) {
        editing.editObstacle = obstacle(of.editObstacle);
        editing.edit = [&table, of, why = editing.editObstacle](const QString &id) {
            return why(id).isEmpty() ? of.edit(*table.find(id)) : nullptr;
        };
        editing.editMany = [editing, name](const QStringList &ids) {
            return Editing::editedRows(ids, editing.editObstacle, name, editing.edit);
        };
    }
    if (of.remove) {
        editing.removeObstacle = obstacle(of.removeObstacle);
        editing.remove = [&table, of, why = editing.removeObstacle](const QStringList &ids) {
            QList<Change> changes;
            changes.reserve(ids.size());
            for (const QString &id : ids) {
                if (why(id).isEmpty())
                    changes.append(of.remove(*table.find(id)));
            }
            return changes;
        };
        editing.leftOutOfRemoval = [name, why = editing.removeObstacle](
                                       const QStringList &ids) { return Editing::leftOut(ids, why, name); };
    }
    return editing;
}

} // namespace Calends
