// What reading rows costs, before any of it is read.
#include "models/api/pageplan.h"
#include "models/changes/rowreading.h"

namespace Calends {

CallToll RowReading::tollOf(const ChangeKinds &kinds, const QList<const Change *> &changes)
{
    struct Lot
    {
        const ChangeKind *kind = nullptr;
        const Change *first = nullptr; // whoever signs for it signs for all
        int rows = 0;
    };
    QHash<QByteArray, Lot> lots;
    CallToll toll;
    for (const Change *const change : changes) {
        const ChangeKind *const kind = kinds.find(change->kind);
        if (!kind || !kind->read || change->action == ChangeAction::Act)
            continue;
        if (together(*kind, *change) == 1) {
            toll.add(kind->read(*change));
            continue;
        }
        Lot &lot = lots[lotOf(kind, *change) + (isLookedFor(*kind, *change) ? "\nlooked for" : "")];
        if (!lot.first)
            lot = {kind, change, 0};
        ++lot.rows;
    }
    for (const Lot &lot : std::as_const(lots)) {
        if (lot.rows < leastTogether(*lot.kind, *lot.first))
            toll.add(lot.kind->read(*lot.first), lot.rows);
        else
            toll.add(tollTogether(*lot.kind, *lot.first, lot.rows));
    }
    return toll;
}

// A list that is walked is so for each batch of rows.
CallToll RowReading::tollTogether(const ChangeKind &kind, const Change &first, int rows)
{
    CallToll toll;
    const int many = together(kind, first);
    const int batches = (rows + many - 1) / many;
    const ReadRequest request = kind.readMany({first});
    const PagePlan plan(request, 0);
    const bool isWalked = (kind.listOf || isLookedFor(kind, first)) && !plan.isSingle();
    const std::optional<int> size = isWalked && kind.listSize ? kind.listSize(first) : std::nullopt;
    if (isWalked && !size)
        toll.setLeast();
    // Without a total the last page is told by its not being full.
    const int told = plan.isCounted() || plan.isSequential() ? 0 : 1;
    toll.add(request, batches * (size ? plan.pagesFor(*size + told) : 1));
    return toll;
}

} // namespace Calends
