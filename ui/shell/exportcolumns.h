// Which columns an export has, and in which order.
#pragma once

#include "models/core/exportrows.h"
#include "ui/kit/tickedlist.h"

namespace Calends {

// Ticked rows are exported from the top down.
class ExportColumns : public TickedList
{
    Q_OBJECT
public:
    // `ticked` are ids of the columns that the table shows; they stand first, in this order.
    ExportColumns(
        const QList<ExportColumn> &offered, const QByteArrayList &ticked, QWidget *parent = nullptr);

    QList<ExportColumn> chosen() const;

private:
    QList<ExportColumn> m_offered; // in the order in which they were listed
};

} // namespace Calends
