// Controls that cannot be used now keep their place and say why, to the eye and to screen readers.
#pragma once

#include <QAbstractButton>

namespace Calends {

// Disables the control with a reason, or enables it when the reason is empty.
inline void explain(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

// The same of a tick, which cannot stand while it cannot be set.
inline void explainChoice(QAbstractButton *choice, const QString &reason)
{
    explain(choice, reason);
    if (!reason.isEmpty())
        choice->setChecked(false);
}

} // namespace Calends
