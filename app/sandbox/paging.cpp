#include "app/sandbox/paging.h"

#include <algorithm>
#include <limits>

#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Numbers arrive as text; what is none stays text and fails the number rule.
QJsonValue numeric(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

PageStyle takeAndSkip()
{
    PageStyle style;
    style.defaults = {{u"take"_s, 250}, {u"skip"_s, 0}};
    return style;
}

PageStyle limitAndOffset()
{
    PageStyle style;
    style.size = u"limit"_s;
    style.offset = u"offset"_s;
    style.standard = 50;
    style.mostOffset = 250;
    return style;
}

std::optional<Answer> readPage(const RequestContext &context, const PageStyle &style, Page *page)
{
    QJsonObject target = style.defaults;
    const QString sizeText = context.query.value(QLatin1StringView(style.size.toLatin1()));
    const QString offsetText = context.query.value(QLatin1StringView(style.offset.toLatin1()));
    if (!sizeText.isEmpty())
        target.insert(style.size, numeric(sizeText));
    if (!offsetText.isEmpty())
        target.insert(style.offset, numeric(offsetText));
    Validation validation(target);
    if (validation.number(style.size, Validation::Presence::Optional))
        validation.range(style.size, 1, style.most);
    if (validation.number(style.offset, Validation::Presence::Optional))
        validation.range(
            style.offset, 0, style.mostOffset < 0 ? std::numeric_limits<qint32>::max() : style.mostOffset);
    if (validation.failed())
        return validation.answer();
    page->size = sizeText.isEmpty() ? style.standard : target.value(style.size).toInteger();
    page->offset = target.value(style.offset).toInteger();
    return std::nullopt;
}

QJsonObject pagination(const Page &page, qint64 total, qint64 returned)
{
    const qint64 pages = (total + page.size - 1) / page.size;
    const qint64 current = total == 0 ? 0 : std::min(page.offset / page.size + 1, pages);
    const qint64 remaining = std::max<qint64>(0, total - page.offset - returned);
    return {{u"returnedItems"_s, returned}, {u"totalItems"_s, total}, {u"itemsPerPage"_s, page.size},
        {u"remainingItems"_s, remaining}, {u"currentPage"_s, current}, {u"totalPages"_s, pages},
        {u"hasNextPage"_s, remaining > 0}, {u"hasPreviousPage"_s, page.offset > 0 && total > 0}};
}

} // namespace Calends::Sandbox
