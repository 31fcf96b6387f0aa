// One value as an export of every member writes it.
#pragma once

#include "models/core/exporttext.h"
#include "models/core/fieldkeeping.h"
#include "models/core/listexport.h"

namespace Calends {

struct ExportedCsv
{
    QByteArray names; // of the members, joined by commas
    QByteArray head;
    QByteArray row;
};

template <typename T>
ExportedCsv exportedCsv(const T &value)
{
    const QString id = QStringLiteral("1");
    ValueTable<T> table({});
    table.merge({{id, value, {}}});
    Store store{StoreConfiguration()};
    ListExport<T> source(table, store, keepingByFields<T>(QStringLiteral("value")));
    ExportOrder order;
    order.hasByteOrderMark = false;
    order.columns = source.columns();
    ExportText text(order);
    const std::shared_ptr<ExportRows> rows = source.rows({id}).result();
    rows->readColumns(order.columns, {});
    QByteArrayList names;
    for (const ExportColumn &column : std::as_const(order.columns))
        names.append(column.id);
    return {names.join(','), text.head(), text.rows(*rows)};
}

} // namespace Calends
