// The foot of a dialog that asks before it goes on.
#pragma once

#include "ui/kit/style.h"

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace Calends {

// Cancel, which rejects, and beside it what goes on, which Enter presses and whose click is the caller's. At
// the far side.
QHBoxLayout *dialogFoot(
    QDialog *dialog, QPushButton *cancel, QPushButton *goesOn, ButtonKind kind = ButtonKind::Primary);

} // namespace Calends
