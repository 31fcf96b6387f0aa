#include "ui/shell/exportcolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString textOf(const ExportColumn &column)
{
    return column.of == ExportColumn::Of::Table
        ? column.title
        : QString(column.title + u"  ·  "_s + QString::fromUtf8(column.id));
}

QString toolTipOf(const ExportColumn &column)
{
    return column.of == ExportColumn::Of::Table
        ? ExportColumns::tr("%1, as the table shows it").arg(column.title)
        : ExportColumns::tr("%1, as the server names it: %2").arg(column.title, QString::fromUtf8(column.id));
}

// What was designed for the table comes before the member of the same name.
const ExportColumn *shownAs(const QList<ExportColumn> &offered, const QByteArray &id)
{
    const auto found = std::find_if(
        offered.cbegin(), offered.cend(), [&id](const ExportColumn &column) { return column.id == id; });
    return found == offered.cend() ? nullptr : &*found;
}

} // namespace

ExportColumns::ExportColumns(
    const QList<ExportColumn> &offered, const QByteArrayList &ticked, QWidget *parent)
    : TickedList(tr("Columns of the file"), parent)
{
    nameButtons(tr("Tick all columns"), tr("Tick no column"));
    for (const QByteArray &id : ticked) {
        if (const ExportColumn *const column = shownAs(offered, id))
            m_offered.append(*column);
    }
    const qsizetype first = m_offered.size();
    for (const ExportColumn &column : offered) {
        if (!m_offered.contains(column))
            m_offered.append(column);
    }
    QList<TickedItem> items;
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        items.append({textOf(m_offered.at(i)), toolTipOf(m_offered.at(i)), i < first});
    setItems(items);
}

QList<ExportColumn> ExportColumns::chosen() const
{
    QList<ExportColumn> chosen;
    const QList<int> places = ticked();
    for (const int place : places)
        chosen.append(m_offered.at(place));
    return chosen;
}

} // namespace Calends
