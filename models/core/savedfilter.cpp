#include "models/core/savedfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

QByteArray packed(const QList<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &saved : filters)
        list.append(QJsonObject{{u"id"_s, saved.id}, {u"page"_s, saved.page}, {u"name"_s, saved.name},
            {u"filter"_s, saved.filter}, {u"columns"_s, jsonOf(saved.columns)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> unpackedFilters(const QByteArray &kept)
{
    QList<SavedFilter> filters;
    const QJsonArray list = QJsonDocument::fromJson(kept).array();
    for (const QJsonValue &each : list) {
        const QJsonObject json = each.toObject();
        const SavedFilter saved{json["id"_L1].toString(), json["page"_L1].toString(),
            json["name"_L1].toString(), json["filter"_L1].toString(),
            columnLayoutOf(json["columns"_L1].toObject())};
        if (!saved.id.isEmpty() && !saved.page.isEmpty() && !saved.name.isEmpty())
            filters.append(saved);
    }
    return filters;
}

} // namespace Calends
