#include "models/api/pagesplit.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "models/api/json.h"

namespace Calends {

namespace {

// `data` is the list, or holds it beside a cursor.
JsonView listIn(JsonView data)
{
    if (data.isArray())
        return data;
    for (const JsonMember &member : data.members()) {
        if (member.value.isArray())
            return member.value;
    }
    return {};
}

QString cursorIn(JsonView root)
{
    const JsonView data = root["data"];
    for (const JsonView place : {root, root["pagination"], data, data["pagination"]}) {
        const JsonView cursor = place["nextCursor"];
        if (cursor.isString())
            return cursor.toString();
        if (cursor.isNumber())
            return QString::fromUtf8(cursor.raw());
    }
    return {};
}

} // namespace

SplitPage splitPage(const QByteArray &body, const QByteArray &idMember)
{
    SplitPage page;
    const JsonDocument document(body);
    const JsonView root = document.root();
    const JsonView data = root["data"];
    const JsonView list = listIn(data);
    page.readable = document.isValid() && (list.isArray() || data.isNull());
    if (!page.readable)
        return page;
    const std::string_view id(idMember.constData(), size_t(idMember.size()));
    page.rows.reserve(list.size());
    page.ids.reserve(list.size());
    for (const JsonView row : list.items()) {
        page.rows.append(row.raw());
        const JsonView member = row[id];
        page.ids.append(member.isNull() ? QByteArray() : member.raw());
    }
    const std::optional<qint64> total = root["pagination"]["totalItems"].integer();
    if (total && *total >= 0)
        page.total = int(std::min<qint64>(*total, std::numeric_limits<int>::max()));
    page.cursor = cursorIn(root);
    return page;
}

} // namespace Calends
