// Controls that cannot be used now keep their place and say why, to the eye and to screen readers.
#pragma once

#include <QAbstractButton>

namespace Calends {

// Disables the control with a reason, or enables it when the reason is empty. `words` stand in its tooltip
// either way.
inline void explain(QWidget *control, const QString &reason, const QString &words = {})
{
    const bool hasBoth = !words.isEmpty() && !reason.isEmpty();
    control->setEnabled(reason.isEmpty());
    control->setToolTip(hasBoth ? QString(words + u'\n' + reason) : words + reason);
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
