// Writes the reminder of a key's expiry to a file that the person names.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace Calends {

// Asks where to; `say` is told what came of it, translated. Nothing is said when the person thinks better of
// it, or `above` is gone.
void saveReminder(
    QWidget *above, const QByteArray &reminder, const std::function<void(const QString &)> &say);

} // namespace Calends
