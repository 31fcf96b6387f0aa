#include "ui/kit/describedpage.h"

#include <QLocale>

namespace Calends {

std::function<QString(int)> countedBy(const QString &one, const QString &many)
{
    return [one, many](int count) { return count == 1 ? one : many.arg(QLocale().toString(count)); };
}

} // namespace Calends
