#include "app/calends/changetitle.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/operations/operation.h"

namespace Calends {

QString changeTitle(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return {};
    const Change &first = changes.constFirst();
    const QString text = first.operation.row().text();
    if (changes.size() == 1)
        return QCoreApplication::translate("ChangeTitle", "%1: %2").arg(text, first.name);
    const bool isAlike = std::all_of(changes.cbegin(), changes.cend(),
        [&first](const Change &change) { return change.operation == first.operation; });
    return isAlike ? QCoreApplication::translate("ChangeTitle", "%1 (%2)").arg(text).arg(changes.size())
                   : QCoreApplication::translate("ChangeTitle", "%n changes", nullptr, int(changes.size()));
}

} // namespace Calends
