#include "models/changes/rowediting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "models/changes/comparedbyfields.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RowEditing)
};

// Every row of a list of several types can be given what is in all of them.
bool takes(const EditedValue &row, const AnyField &field)
{
    const AnyField *const own = row.findEditable(field.inputName());
    return own && own->kind() == field.kind() && row.rule(*own).obstacle.isEmpty() && !row.rule(*own).isAlone;
}

// Why a row of another type than the pattern's cannot be given this: of the same, the form has said it.
QString ruledOut(
    const EditedValue &row, const AnyField &own, const EditedValue &pattern, const QByteArray &json)
{
    const bool isChecked = &row.fields() == &pattern.fields() || json.isEmpty() || json == "null";
    const FieldRule &rule = row.rule(own);
    return isChecked || !rule.issue ? QString() : rule.issue(json);
}

} // namespace

EditedRows::EditedRows(const QStringList &ids, Edit edit, const QList<LeftOutRow> &leftOut)
    : m_ids(ids)
    , m_edit(std::move(edit))
    , m_leftOut(leftOut)
{
    findFields();
}

void EditedRows::recall(const std::function<void(EditedValue &row)> &waiting)
{
    m_edit = [edit = m_edit, waiting](const QString &id) {
        std::unique_ptr<EditedValue> row = edit(id);
        if (row)
            waiting(*row);
        return row;
    };
    m_common.clear();
    findFields();
}

// One pass: rows of the first one's type are compared without being written out.
void EditedRows::findFields()
{
    std::unique_ptr<EditedValue> first;
    QList<const AnyField *> same;
    for (const QString &id : std::as_const(m_ids)) {
        std::unique_ptr<EditedValue> row = m_edit(id);
        if (!row)
            continue;
        if (!first) {
            first = std::move(row);
            m_pattern = first->blank();
            m_fields = first->editable();
            m_fields.removeIf([&first](const AnyField *field) { return !takes(*first, *field); });
            same = m_fields;
            continue;
        }
        m_fields.removeIf([&row](const AnyField *field) { return !takes(*row, *field); });
        same.removeIf([&](const AnyField *field) {
            if (&row->fields() == &first->fields())
                return !isSameField(*field, row->value(), first->value());
            const AnyField *const own = row->findEditable(field->inputName());
            return !own || row->json(*own) != first->json(*field);
        });
    }
    for (const AnyField *const field : std::as_const(same))
        m_common.insert(field, first->json(*field));
}

std::optional<QByteArray> EditedRows::common(const AnyField &field) const
{
    const auto found = m_common.constFind(&field);
    return found == m_common.cend() ? std::nullopt : std::optional(*found);
}

QString EditedRows::apply(EditedValue &row, const QList<const AnyField *> &chosen) const
{
    for (const AnyField *const field : chosen) {
        const AnyField *const own = row.findEditable(field->inputName());
        const QByteArray json = m_pattern->json(*field);
        QString reason = own ? ruledOut(row, *own, *m_pattern, json) : QString();
        const bool isSet = !own || (reason.isEmpty() && row.setJson(*own, json, &reason));
        if (!isSet)
            //: %1: a field, "Time zone"; %2: why not
            return Words::tr("%1: %2").arg(field->label(), reason);
    }
    return {};
}

std::unique_ptr<EditedValue> EditedRows::changed(
    const QString &id, const QList<const AnyField *> &chosen, QString *refusal) const
{
    std::unique_ptr<EditedValue> row = m_edit(id);
    if (!row)
        return nullptr;
    const std::unique_ptr<EditedValue> waiting = row->differing() > 0 ? m_edit(id) : nullptr;
    *refusal = apply(*row, chosen);
    if (!refusal->isEmpty())
        return nullptr;
    const auto differs = [&row, &waiting](const AnyField *field) {
        const AnyField *const own = row->findEditable(field->inputName());
        return own && !isSameField(*own, row->value(), waiting->value());
    };
    const bool isOther
        = waiting ? std::any_of(chosen.cbegin(), chosen.cend(), differs) : row->differing() > 0;
    return isOther ? std::move(row) : nullptr;
}

EditedRows::Effect EditedRows::effect(const QList<const AnyField *> &chosen) const
{
    Effect effect;
    for (const QString &id : m_ids) {
        QString refusal;
        if (changed(id, chosen, &refusal))
            ++effect.changing;
        if (!refusal.isEmpty() && effect.refusing++ == 0)
            effect.refusal = refusal;
    }
    return effect;
}

QList<Change> EditedRows::changes(const QList<const AnyField *> &chosen) const
{
    QList<Change> changes;
    changes.reserve(m_ids.size());
    for (const QString &id : m_ids) {
        QString refusal;
        if (const std::unique_ptr<EditedValue> row = changed(id, chosen, &refusal))
            changes.append(row->change());
    }
    return changes;
}

namespace Editing {

QString obstacleOfRow(const TableModel &table, const QString &id, bool isReadable)
{
    if (!table.contains(id))
        return Words::tr("It is not in the list any more.");
    if (!isReadable)
        return Words::tr("What the server sent of it could not be read.");
    return table.originOf(id).indexOnly ? Words::tr("It is not loaded whole yet.") : QString();
}

QList<LeftOutRow> leftOut(const QStringList &ids, const std::function<QString(const QString &)> &obstacle,
    const std::function<QString(const QString &)> &name)
{
    QList<LeftOutRow> rows;
    for (const QString &id : ids) {
        const QString reason = obstacle(id);
        if (!reason.isEmpty())
            rows.append({id, name(id), reason});
    }
    return rows;
}

std::unique_ptr<EditedRows> editedRows(const QStringList &ids,
    const std::function<QString(const QString &)> &obstacle,
    const std::function<QString(const QString &)> &name, const EditedRows::Edit &edit)
{
    const QList<LeftOutRow> others = leftOut(ids, obstacle, name);
    QSet<QString> gone;
    for (const LeftOutRow &row : others)
        gone.insert(row.id);
    QStringList editable = ids;
    editable.removeIf([&gone](const QString &id) { return gone.contains(id); });
    return std::make_unique<EditedRows>(editable, edit, others);
}

} // namespace Editing

} // namespace Calends
