// The keys of a list, beside those of the window.
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QList<KeyLine> ResourcePage::keys() const
{
    const auto pressed = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{tr("%1 or %2").arg(u"J"_s, pressed(Qt::Key_Down)), tr("Next row")},
        {tr("%1 or %2").arg(u"K"_s, pressed(Qt::Key_Up)), tr("Row before")},
        {tr("%1 or %2").arg(pressed(Qt::Key_Return), pressed(Qt::Key_Space)),
            tr("Go to the row's inspector")},
        {tr("%1 or %2").arg(pressed(Qt::Key_Left), pressed(Qt::Key_Right)),
            tr("Column before or next column")},
        {pressed(Qt::Key_Escape), tr("Choose no row")},
        {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy the cell")}};
}

} // namespace Calends
