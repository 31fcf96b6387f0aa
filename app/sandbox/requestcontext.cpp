#include "app/sandbox/requestcontext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

std::optional<qint64> RequestContext::pathNumber(QLatin1StringView name) const
{
    bool isNumber = false;
    const qint64 number = pathText(name).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return number;
}

void RequestContext::recordWrite(const QString &table, const QVariant &row)
{
    database.insert(u"writes"_s,
        {{u"at"_s, now()}, {u"operation"_s, operationId.isEmpty() ? u""_s : operationId},
            {u"table_name"_s, table}, {u"row"_s, row.toString()}, {u"request_id"_s, requestId},
            {u"credential"_s, caller.label.isNull() ? u"nobody"_s : caller.label}});
}

} // namespace Calends::Sandbox
