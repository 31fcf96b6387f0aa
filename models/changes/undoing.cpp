#include "models/changes/undoing.h"

#include "models/api/json.h"

namespace Calends {

// What the row has now in the changed fields is what was wanted: that is all an update compares.
std::optional<Change> reversed(const Change &applied, const ChangeResult &result, const ChangeKinds &kinds)
{
    if (applied.action == ChangeAction::Create) {
        const ChangeKind *const kind = kinds.find(applied.kind);
        return kind && kind->removal && !result.now.isEmpty() ? kind->removal(applied, result.now)
                                                              : std::nullopt;
    }
    if (applied.action != ChangeAction::Update || applied.reverse.isEmpty())
        return std::nullopt;
    Change back = applied;
    back.arguments.body = applied.reverse;
    back.reverse = applied.arguments.body;
    back.before = applied.wanted;
    back.wanted = applied.before;
    back.look.clear();
    back.mailed.clear();
    return back;
}

std::optional<bool> hasRows(const QByteArray &answer)
{
    const JsonDocument document(answer);
    const JsonView data = document.root()["data"];
    return data.isArray() ? std::optional(data.size() > 0) : std::nullopt;
}

} // namespace Calends
