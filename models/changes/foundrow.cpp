#include "models/changes/foundrow.h"

#include <QCoreApplication>

#include "models/api/json.h"

namespace Calends {

namespace {

using Finding = FoundRow::Finding;

// Somebody else made it, or it was not known to be there: it is changed where that takes nothing back.
FoundRow foundThere(const ChangeKind &kind, const Change &creation, const QByteArray &row)
{
    if (!kind.updateOf || differingFields(kind, creation, row).isEmpty())
        return {.finding = Finding::Done};
    std::optional<Change> update = kind.updateOf(creation, row);
    if (!update || !update->look.isEmpty())
        return {.finding = Finding::Differs};
    return {.finding = Finding::Ready, .update = std::move(update)};
}

} // namespace

FoundRow foundRow(const ChangeKind &kind, const Change &change, const QByteArray &row)
{
    if (change.action == ChangeAction::Create)
        return foundThere(kind, change, row);
    if (change.action == ChangeAction::Act)
        return {};
    const auto compared = kind.values->compare(change, row);
    const bool isUpdate = change.action == ChangeAction::Update;
    if (!compared) // a row that goes need not be understood
        return {.finding = isUpdate ? Finding::Unreadable : Finding::Ready};
    const Finding finding = isUpdate && isWanted(*compared) ? Finding::Done
        : isChangedSince(*compared)                         ? Finding::ChangedSince
                                                            : Finding::Ready;
    return {.finding = finding, .fields = *compared};
}

QString differsText()
{
    return QCoreApplication::translate("ChangeRunner",
        "It is there already, and differs from what was wanted. Nothing was sent: change it in its list if "
        "it should be so.");
}

QList<FieldComparison> differingFields(const ChangeKind &kind, const Change &creation, const QByteArray &row)
{
    const auto compared = row.isEmpty() ? std::nullopt : kind.values->compare(creation, row);
    if (!compared)
        return {};
    const JsonDocument document(row);
    QList<FieldComparison> differing;
    for (const FieldComparison &field : *compared) {
        const std::string_view name(field.name.constData(), size_t(field.name.size()));
        if (!field.isWanted && !document.root()[name].isMissing())
            differing.append(field);
    }
    return differing;
}

} // namespace Calends
