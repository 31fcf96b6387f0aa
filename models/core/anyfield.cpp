#include "models/core/anyfield.h"

#include <QCoreApplication>

namespace Calends {

QString AnyField::label() const { return QCoreApplication::translate("Field", m_label); }

} // namespace Calends
