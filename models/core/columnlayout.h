// Which columns of a table are shown, in which order, how wide and sorted by which: told by their ids, so
// that it holds in a version that has other columns.
#pragma once

#include <QByteArrayList>
#include <QHash>

#include <optional>

class QJsonObject;

namespace Calends {

struct ColumnLayout
{
    static constexpr int MostFrozen = 8;

    QByteArrayList shown; // ids, in order; empty: those the page shows at first
    QHash<QByteArray, int> widths; // as the person made them, pixels at 100 %; empty: as they fit
    int frozen = 1; // how many of the first stay while the others are scrolled sideways
    QByteArray sortColumn; // empty: as the page sorts at first
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

QJsonObject jsonOf(const ColumnLayout &layout);
// What cannot be read is as at first.
ColumnLayout columnLayoutOf(const QJsonObject &json);
QByteArray packed(const ColumnLayout &layout);
std::optional<ColumnLayout> unpackedColumns(const QByteArray &kept); // nothing: not written by packed()

} // namespace Calends
