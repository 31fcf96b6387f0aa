#include "app/sandbox/booking/listwindow.h"

#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

ListWindow readListWindow(const Query &query, ListSize size)
{
    // Text that is no number becomes 0, which the check of take refuses.
    return {query.contains("take"_L1) ? query.value("take"_L1).toLongLong() : size.usual,
        query.value("skip"_L1).toLongLong()};
}

QJsonObject listTarget(const ListWindow &window)
{
    return {{u"take"_s, window.take}, {u"skip"_s, window.skip}};
}

void checkListWindow(Validation &validation, ListSize size)
{
    validation.range(u"take"_s, 1, size.most);
    if (validation.value(u"skip"_s).toInteger() < 0)
        validation.fail(u"skip"_s, u"min"_s, u"skip must not be less than 0"_s);
}

std::optional<Answer> refuseListWindow(const Query &query, ListSize size)
{
    Validation validation(listTarget(readListWindow(query, size)));
    checkListWindow(validation, size);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

QJsonObject pagination(const ListWindow &window, qint64 returned, qint64 total)
{
    const qint64 pages = (total + window.take - 1) / window.take;
    // Past the end the page number stays on the last one (OBSERVED).
    const qint64 page = total == 0 ? 0 : std::min(window.skip / window.take + 1, pages);
    const qint64 remaining = std::max<qint64>(0, total - window.skip - returned);
    return {{u"returnedItems"_s, returned}, {u"totalItems"_s, total}, {u"itemsPerPage"_s, window.take},
        {u"remainingItems"_s, remaining}, {u"currentPage"_s, page}, {u"totalPages"_s, pages},
        {u"hasNextPage"_s, remaining > 0}, {u"hasPreviousPage"_s, total > 0 && window.skip > 0}};
}

} // namespace Calends::Sandbox
