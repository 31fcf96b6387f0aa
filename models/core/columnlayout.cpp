#include "models/core/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WidestColumn = 4000; // px at 100 %

} // namespace

QJsonObject jsonOf(const ColumnLayout &layout)
{
    QJsonArray shown;
    for (const QByteArray &id : layout.shown)
        shown.append(QString::fromUtf8(id));
    QJsonObject widths;
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        widths.insert(QString::fromUtf8(width.key()), *width);
    return {{u"columns"_s, shown}, {u"widths"_s, widths}, {u"frozen"_s, layout.frozen},
        {u"sort"_s, QString::fromUtf8(layout.sortColumn)},
        {u"descending"_s, layout.sortOrder == Qt::DescendingOrder}};
}

ColumnLayout columnLayoutOf(const QJsonObject &json)
{
    ColumnLayout layout;
    const QJsonArray shown = json["columns"_L1].toArray();
    for (const QJsonValue &id : shown)
        layout.shown.append(id.toString().toUtf8());
    const QJsonObject widths = json["widths"_L1].toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        layout.widths.insert(width.key().toUtf8(), std::clamp(width.value().toInt(), 0, WidestColumn));
    layout.frozen = std::clamp(json["frozen"_L1].toInt(layout.frozen), 0, ColumnLayout::MostFrozen);
    layout.sortColumn = json["sort"_L1].toString().toUtf8();
    layout.sortOrder = json["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

QByteArray packed(const ColumnLayout &layout)
{
    return QJsonDocument(jsonOf(layout)).toJson(QJsonDocument::Compact);
}

std::optional<ColumnLayout> unpackedColumns(const QByteArray &kept)
{
    const QJsonDocument json = QJsonDocument::fromJson(kept);
    return json.isObject() ? std::optional(columnLayoutOf(json.object())) : std::nullopt;
}

} // namespace Calends
