#include "models/changes/editedvalue.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/changes/comparedbyfields.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EditedValue)
};

QByteArray nameIn(std::string_view name) { return {name.data(), qsizetype(name.size())}; }

QByteArray jsonIn(const AnyField &field, const void *value)
{
    if (!value || field.access().presence(value) == Presence::Absent)
        return {};
    JsonWriter writer;
    field.access().encode(value, writer);
    return writer.take();
}

// A decoder that fails may leave half of what it read.
bool decodeInto(const AnyField &field, void *value, const QByteArray &json, QString *reason)
{
    const JsonDocument document(json);
    Decoding decoding;
    if (document.isValid() && field.access().decode(value, document.root(), decoding))
        return true;
    if (reason)
        *reason = document.isValid() ? decoding.reason() : document.errorText();
    return false;
}

} // namespace

EditedValue::EditedValue(
    const AnyFieldList &list, Purpose purpose, const FieldRules &rules, const QString &title)
    : m_list(list)
    , m_purpose(purpose)
    , m_rules(rules)
    , m_title(title)
{
}

QList<const AnyField *> EditedValue::editable() const
{
    QList<const AnyField *> fields;
    for (const AnyField &field : m_list.fields()) {
        const bool wasGiven = field.onCreate() != Input::No && !rule(field).obstacle.isEmpty();
        const bool isShown = field.on(m_purpose) != Input::No || wasGiven;
        if (isShown && !field.inputName().empty())
            fields.append(&field);
    }
    return fields;
}

const AnyField *EditedValue::findEditable(std::string_view inputName) const
{
    const auto fields = m_list.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [this, inputName](const AnyField &field) {
        return field.on(m_purpose) != Input::No && field.inputName() == inputName;
    });
    return found == fields.end() || inputName.empty() ? nullptr : &*found;
}

const FieldRule &EditedValue::rule(const AnyField &field) const
{
    static const FieldRule none;
    const auto found = m_rules.constFind(nameIn(field.inputName()));
    return found == m_rules.cend() ? none : *found;
}

bool EditedValue::differs(const AnyField &field) const
{
    if (before())
        return !isSameField(field, before(), value());
    return field.access().presence(value()) == Presence::Value;
}

bool EditedValue::isNeeded(const AnyField &field) const { return field.on(m_purpose) == Input::Required; }

bool EditedValue::canBeEmptied(const AnyField &field) const
{
    if (isNeeded(field))
        return false;
    return !before() || field.access().presence(before()) != Presence::Value || field.isNullable()
        || !field.clearedBy().empty();
}

int EditedValue::differing() const
{
    const QList<const AnyField *> fields = editable();
    return int(std::count_if(
        fields.cbegin(), fields.cend(), [this](const AnyField *field) { return differs(*field); }));
}

QByteArray EditedValue::json(const AnyField &field) const { return jsonIn(field, value()); }

QByteArray EditedValue::jsonBefore(const AnyField &field) const { return jsonIn(field, before()); }

bool EditedValue::setJson(const AnyField &field, const QByteArray &json, QString *reason)
{
    const bool isEmpty = json.isEmpty() || json == "null";
    if (isEmpty && !canBeEmptied(field)) {
        if (reason)
            *reason = isNeeded(field) ? Words::tr("The server needs a value here.")
                                      : Words::tr("It can be replaced, but not taken away.");
        return false;
    }
    if (json.isEmpty()) {
        field.access().clear(value());
        return true;
    }
    const QByteArray former = this->json(field);
    if (decodeInto(field, value(), json, reason))
        return true;
    field.access().clear(value());
    if (!former.isEmpty())
        decodeInto(field, value(), former, nullptr);
    return false;
}

void EditedValue::take(const Change &update)
{
    const JsonDocument wanted(update.wanted);
    const QList<const AnyField *> fields = editable();
    for (const AnyField *const field : fields) {
        if (update.fields.contains(Building::nameOf(*field)))
            setJson(*field, wanted.root()[field->name()].raw());
    }
}

} // namespace Calends
