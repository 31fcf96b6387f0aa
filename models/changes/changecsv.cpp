#include "models/changes/changecsv.h"

#include "models/core/exporttext.h"

namespace Calends {

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList texts;
    texts.reserve(cells.size());
    for (const QString &cell : cells)
        texts.append(csvCell(withoutFormula(cell)));
    return texts.join(',') + "\r\n";
}

} // namespace Calends
