#include "models/changes/change.h"

#include <algorithm>

namespace Calends {

ChangeSet ChangeSet::part(const QList<int> &rows) const
{
    ChangeSet found{title, {}, undoes};
    found.changes.reserve(rows.size());
    for (const int row : rows)
        found.changes.append(changes.at(row));
    return found;
}

bool ChangeSet::destroys() const
{
    return std::any_of(
        changes.cbegin(), changes.cend(), [](const Change &change) { return change.destroys; });
}

WriteLevel ChangeSet::leastLevel() const
{
    WriteLevel level = WriteLevel::Confirm;
    for (const Change &change : changes)
        level = std::max(level, change.leastLevel);
    return level;
}

QString ChangeSet::nameToType(const Profile &profile) const
{
    const WriteLevel level = std::max(leastLevel(), profile.writeLevel);
    return level == WriteLevel::ConfirmTyped || destroys() ? profile.name : QString();
}

QStringList ChangeSet::mailed() const
{
    QStringList all;
    for (const Change &change : changes)
        all += change.mailed;
    all.removeDuplicates();
    return all;
}

} // namespace Calends
