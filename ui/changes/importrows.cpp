#include "ui/changes/importrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray nameOf(ImportVerdict verdict) { return QByteArray::number(int(verdict)); }

} // namespace

ImportRows::ImportRows(ImportTable &rows, QObject *parent)
    : TableLooks(rows,
        {{.id = "row"_ba, .width = 7, .isNumber = true}, {.id = "address"_ba, .width = 34},
            {.id = "verdict"_ba, .width = 16, .look = CellLook::Pill}, {.id = "why"_ba, .width = 50}},
        parent)
    , m_rows(rows)
{
}

QHash<QByteArray, Mood> ImportRows::moods()
{
    return {{nameOf(ImportVerdict::New), Mood::Good}, {nameOf(ImportVerdict::Changed), Mood::Accent},
        {nameOf(ImportVerdict::Invalid), Mood::Bad}};
}

QString ImportRows::rowId(int row) const { return QString::number(row); }
QByteArray ImportRows::state(int row) const { return nameOf(m_rows.at(row).verdict); }

} // namespace Calends
