#include "app/sandbox/booking/idset.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

QString amongIds() { return u"IN (SELECT value FROM json_each(?))"_s; }

QString idSet(const Rows &rows, QLatin1StringView column)
{
    QSet<qint64> seen;
    QStringList ids;
    for (const Row &row : rows) {
        if (row.isNull(column) || seen.contains(row.number(column)))
            continue;
        seen.insert(row.number(column));
        ids.append(QString::number(row.number(column)));
    }
    return u'[' % ids.join(u',') % u']';
}

QString idSet(const QStringList &numbers)
{
    QStringList ids;
    for (const QString &number : numbers)
        ids.append(QString::number(number.toLongLong()));
    return u'[' % ids.join(u',') % u']';
}

} // namespace Calends::Sandbox
