// Compares the rows of one kind by the field list of its value type.
#pragma once

#include <functional>

#include "models/changes/changebuilding.h"
#include "models/changes/changekind.h"

namespace Calends {

// Whether the server has in one field what was sent, where it does not give it back as it was sent (it
// rewrites the addresses of managed users): what is wanted, and of an undo also what was there before.
// Nothing: as the field list compares.
template <typename T>
using AnsweredAs = std::function<std::optional<bool>(const AnyField &field, const T &sent, const T &now)>;

// Absent and null are one: on input and output the server does not tell them apart reliably (FACTS 21.1).
bool isSameField(const AnyField &field, const void *a, const void *b);

// Whether it says in few words which row it is, to a person.
bool isTelling(const AnyField &field);
// Whether people edit it, and both have a value of it.
bool isEdited(const AnyField &field, const void *a, const void *b);

// Reads only the fields named from one row each.
class FieldReading
{
public:
    FieldReading(const AnyFieldList &list, const QList<QByteArray> &names);
    const QList<const AnyField *> &fields() const { return m_fields; } // without those nobody knows
    // False: not an object, or a member has the wrong type. Empty: nothing is read.
    bool read(const QByteArray &row, void *value) const;

private:
    QList<const AnyField *> m_fields;
};

template <typename T>
class ComparedByFields final : public ComparedValues
{
public:
    explicit ComparedByFields(AnsweredAs<T> answeredAs)
        : m_answeredAs(std::move(answeredAs))
    {
    }

    std::optional<QList<FieldComparison>> compare(const Change &change, const QByteArray &now) const override
    {
        if (change.action == ChangeAction::Delete)
            return comparedRemoval(change, now);
        const FieldReading reading(describe<T>(), change.fields);
        T before;
        T wanted;
        T present;
        if (!reading.read(change.before, &before) || !reading.read(change.wanted, &wanted)
            || !reading.read(now.isEmpty() ? change.before : now, &present))
            return std::nullopt;
        QList<FieldComparison> comparisons;
        comparisons.reserve(reading.fields().size());
        for (const AnyField *const field : reading.fields())
            comparisons.append(compared(*field, before, wanted, present));
        return comparisons;
    }

    std::optional<Change> rebased(const Change &change, const QByteArray &now) const override
    {
        const std::optional<T> before = describe<T>().decode(now);
        if (!before)
            return std::nullopt;
        Change again = change;
        if (change.action == ChangeAction::Delete) {
            again.before = Building::whole(*before);
            return again;
        }
        T after = *before;
        const FieldReading reading(describe<T>(), change.fields);
        for (const AnyField *const field : reading.fields())
            field->access().clear(&after);
        if (!reading.read(change.wanted, &after))
            return std::nullopt;
        again.before = Building::asBefore(change.fields, *before);
        again.reverse.clear();
        Building::fillUpdate(again, describe<T>(), &*before, &after);
        return again;
    }

    QString idOf(const QByteArray &row) const override
    {
        const std::optional<T> value = describe<T>().decode(row);
        return value ? describe<T>().text(*value, Mark::Id) : QString();
    }

    QByteArray withoutSecrets(const QByteArray &row) const override
    {
        const std::optional<T> value = describe<T>().decode(row);
        return value ? describe<T>().encode(describe<T>().withoutSecrets(*value)) : QByteArray();
    }

private:
    // Of a row that goes whole: what tells it, and what somebody changed since. The server makes by itself
    // what cannot be edited, and not every list and answer has a value of everything that can.
    std::optional<QList<FieldComparison>> comparedRemoval(const Change &change, const QByteArray &now) const
    {
        const std::optional<T> before = describe<T>().decode(change.before);
        const std::optional<T> present = now.isEmpty() ? before : describe<T>().decode(now);
        if (!before || !present)
            return std::nullopt;
        QList<FieldComparison> comparisons;
        for (const AnyField &field : describe<T>().fields()) {
            FieldComparison result = compared(field, *before, T(), *present);
            result.isWanted = false;
            result.isChangedSince = result.isChangedSince && isEdited(field, &*before, &*present);
            if (result.isChangedSince || (isTelling(field) && !result.before.isEmpty()))
                comparisons.append(result);
        }
        return comparisons;
    }

    FieldComparison compared(const AnyField &field, const T &before, const T &wanted, const T &now) const
    {
        const auto text = [&field](const T &value) {
            return field.isSecret() ? QString() : maskedText(field.access().text(&value, TextStyle::Display));
        };
        const auto isThere = [this, &field, &now](const T &sent) {
            const std::optional<bool> told = m_answeredAs ? m_answeredAs(field, sent, now) : std::nullopt;
            return told ? *told : isSameField(field, &sent, &now);
        };
        FieldComparison result{Building::nameOf(field), field.label(), text(before), text(wanted), text(now)};
        result.isWanted = isThere(wanted);
        result.isChangedSince = !result.isWanted && !isThere(before);
        return result;
    }

    AnsweredAs<T> m_answeredAs;
};

template <typename T>
std::shared_ptr<const ComparedValues> comparedByFields(AnsweredAs<T> answeredAs = {})
{
    return std::make_shared<const ComparedByFields<T>>(std::move(answeredAs));
}

} // namespace Calends
