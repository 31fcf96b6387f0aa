// Lines of CSV whose cells are texts.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Calends {

// With its end (CRLF); safe to open in a spreadsheet.
QByteArray csvLine(const QStringList &cells);

} // namespace Calends
