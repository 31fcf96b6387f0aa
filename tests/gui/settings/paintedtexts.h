// What can be read of a widget: every piece of text that it and what lies in it paint.
#pragma once

#include <QStringList>

class QWidget;

namespace Calends {

QStringList paintedTexts(QWidget &widget);

} // namespace Calends
