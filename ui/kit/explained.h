// Controls that cannot be used now keep their place and say why, to the eye and to screen readers.
#pragma once

#include <QWidget>

namespace Calends {

// Disables the control with a reason, or enables it when the reason is empty.
inline void explain(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

} // namespace Calends
