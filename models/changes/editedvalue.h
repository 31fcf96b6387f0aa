// One value in a form, edited without knowing its type.
#pragma once

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

#include "models/changes/change.h"
#include "models/core/fieldlist.h"

namespace Calends {

// One of the values that a field takes.
struct FieldChoice
{
    QByteArray json; // "24"
    QString text; // translated
};

// Holds what is typed into a field that no record may hold. A value and its change have what stands for it.
class HeldSecrets
{
public:
    HeldSecrets() = default;
    virtual ~HeldSecrets() = default;
    HeldSecrets(const HeldSecrets &) = delete;
    HeldSecrets &operator=(const HeldSecrets &) = delete;

    // What stands for it from now on. `isKept`: it is kept in the keychain too, once it is sent.
    virtual QString hold(const QString &secret, bool isKept) = 0;
    // Of one that went into no change.
    virtual void drop(const QString &standIn) = 0;
    // Why the keychain cannot keep one, translated; empty: it can.
    virtual QString keepingObstacle() const = 0;
};

// What a resource knows of a field beyond its list. Texts are translated.
struct FieldRule
{
    QString hint = {}; // below the editor: what it is for, what the server makes of it
    QList<FieldChoice> choices = {}; // all there are, of a list its elements; empty: as the field's kind
    // Why the server would refuse this JSON value; empty: nothing known.
    std::function<QString(const QByteArray &json)> issue = {};
    // Of a list of texts, which is edited one a line then: what is doubtful about them, though the server
    // takes it.
    std::function<QStringList(const QStringList &lines)> remarks = {};
    QString obstacle = {}; // why it cannot be changed here, where it is shown all the same; empty: it can
    bool isAlone = false; // tells rows apart: never set for several at once
    std::shared_ptr<HeldSecrets> secrets = {}; // where a secret goes; without it none can be set
};
using FieldRules = QHash<QByteArray, FieldRule>; // by JSON name in bodies

// A value before, and as it is edited. JSON of a field has three forms: empty (absent), "null", a value.
class EditedValue
{
public:
    EditedValue(const AnyFieldList &list, Purpose purpose, const FieldRules &rules, const QString &title);
    virtual ~EditedValue() = default;
    EditedValue(const EditedValue &) = delete;
    EditedValue &operator=(const EditedValue &) = delete;

    const AnyFieldList &fields() const { return m_list; }
    Purpose purpose() const { return m_purpose; } // Create or Update
    // "New managed user"; of an update what the row is called. Personal then.
    QString title() const { return m_title; }
    virtual const void *before() const = 0; // nullptr: it is to be created
    virtual void *value() = 0;
    const void *value() const { return const_cast<EditedValue *>(this)->value(); }
    // From before to value; empty when nothing differs.
    virtual Change change() const = 0;
    // Of the same type with the same rules and nothing in it.
    virtual std::unique_ptr<EditedValue> blank() const = 0;

    // What may be written for this purpose, in the list's order; and what was given when it was made, where a
    // rule says why it stays so.
    QList<const AnyField *> editable() const;
    // By its name in bodies, which no field hides; nullptr: it may not be written.
    const AnyField *findEditable(std::string_view inputName) const;
    const FieldRule &rule(const AnyField &field) const;
    bool differs(const AnyField &field) const; // absent and null are the same, as for the server
    bool isNeeded(const AnyField &field) const; // has to have a value
    // Whether a value that is there can be taken away again.
    bool canBeEmptied(const AnyField &field) const;
    int differing() const; // editable fields that differ

    QByteArray json(const AnyField &field) const;
    QByteArray jsonBefore(const AnyField &field) const;
    // False: the value stays as it was, and `reason` (translated), where asked for, says why.
    bool setJson(const AnyField &field, const QByteArray &json, QString *reason = nullptr);
    // What an update of this row wants of it.
    void take(const Change &update);

private:
    const AnyFieldList &m_list;
    Purpose m_purpose;
    FieldRules m_rules;
    QString m_title;
};

template <typename T>
class EditedValueOf final : public EditedValue
{
public:
    using MakeChange = std::function<Change(const T &before, const T &after)>;

    EditedValueOf(Purpose purpose, const T &before, MakeChange makeChange, const FieldRules &rules,
        const QString &title)
        : EditedValue(describe<T>(), purpose, rules, title)
        , m_before(before)
        , m_value(before)
        , m_makeChange(std::move(makeChange))
        , m_rules(rules)
    {
    }

    const void *before() const override { return purpose() == Purpose::Create ? nullptr : &m_before; }
    void *value() override { return &m_value; }
    Change change() const override { return m_makeChange(m_before, m_value); }
    std::unique_ptr<EditedValue> blank() const override
    {
        return std::make_unique<EditedValueOf>(purpose(), T(), m_makeChange, m_rules, title());
    }

private:
    T m_before;
    T m_value;
    MakeChange m_makeChange;
    FieldRules m_rules;
};

// `change` builds what leads from one to the other (managedUserUpdate); `name`: what the row is called.
template <typename T>
std::unique_ptr<EditedValue> makeEdited(const T &before,
    std::function<Change(const T &before, const T &after)> change, const FieldRules &rules = {},
    const QString &name = {})
{
    const QString title = name.isEmpty() ? describe<T>().text(before, Mark::Name) : name;
    return std::make_unique<EditedValueOf<T>>(Purpose::Update, before, std::move(change), rules, title);
}

// `title`: "New managed user".
template <typename T>
std::unique_ptr<EditedValue> makeCreated(std::function<Change(const T &wanted)> change, const QString &title,
    const FieldRules &rules = {}, const T &start = {})
{
    return std::make_unique<EditedValueOf<T>>(
        Purpose::Create, start,
        [change = std::move(change)](const T &, const T &wanted) { return change(wanted); }, rules, title);
}

} // namespace Calends
