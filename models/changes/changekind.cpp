#include "models/changes/changekind.h"

#include <algorithm>

#include "models/account/session.h"

namespace Calends {

ReadObstacle readObstacleOf(const Session &session)
{
    return [&session](const ReadRequest &request) {
        return session.check(request.operation.row(), request.arguments, request.subject).words();
    };
}

bool isWanted(const QList<FieldComparison> &fields)
{
    return std::all_of(
        fields.cbegin(), fields.cend(), [](const FieldComparison &field) { return field.isWanted; });
}

bool isChangedSince(const QList<FieldComparison> &fields)
{
    return std::any_of(
        fields.cbegin(), fields.cend(), [](const FieldComparison &field) { return field.isChangedSince; });
}

bool isGone(const Change &change, const ChangeResult &result)
{
    return change.action == ChangeAction::Delete
        && (result.state == ChangeState::Applied || result.state == ChangeState::AlreadySo);
}

const ChangeKind *ChangeKinds::find(const QByteArray &name) const
{
    const auto found = std::find_if(
        m_kinds.cbegin(), m_kinds.cend(), [&name](const ChangeKind &kind) { return kind.name == name; });
    return found == m_kinds.cend() ? nullptr : &*found;
}

} // namespace Calends
