#include "models/api/pageplan.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int UsualSize = 250;
// The managed users' route refuses a greater offset.
constexpr int GreatestOffset = 250;
// Below that, a repeated row would cost more than it tells.
constexpr int LeastOverlappingSize = 3;

// These answer 500 to any paging parameter.
bool refusesPaging(std::string_view path)
{
    return path == "/v2/organizations/{orgId}/teams" || path == "/v2/organizations/{orgId}/teams/me";
}

bool isPagingParameter(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 5> names{
        "take"_L1, "skip"_L1, "limit"_L1, "offset"_L1, "cursor"_L1};
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Other orders lose rows: only creation times tell all bookings apart.
void sortByCreation(Arguments &arguments)
{
    arguments.query.removeIf(
        [](const QPair<QString, QString> &asked) { return asked.first.startsWith("sort"_L1); });
    arguments.ask(u"sortCreated"_s, u"asc"_s);
}

} // namespace

PagePlan::PagePlan(const ReadRequest &request, int size)
    : m_request(request)
    , m_style(Style::Single)
{
    const Operation &row = request.operation.row();
    m_size = size > 0 ? size : std::max(row.pageMaximum, row.pageMaximum == 0 ? UsualSize : 0);
    m_request.arguments.query.removeIf(
        [](const QPair<QString, QString> &asked) { return isPagingParameter(asked.first); });
    if (row.path.ends_with("/bookings"))
        sortByCreation(m_request.arguments);
    if (refusesPaging(row.path))
        return;
    switch (row.paging) {
    case Paging::TakeSkipCounted:
        m_style = Style::Counted;
        break;
    case Paging::TakeSkip:
        m_style = Style::Uncounted;
        break;
    case Paging::LimitOffset:
        m_style = Style::Offset;
        m_size = std::min(m_size, GreatestOffset);
        break;
    case Paging::Cursor:
        m_style = Style::Cursor;
        return;
    case Paging::None:
    case Paging::Unknown:
        return;
    }
    m_overlap = m_size >= LeastOverlappingSize ? 1 : 0;
}

void PagePlan::followCursor(int size)
{
    m_style = Style::Cursor;
    m_size = size;
    m_overlap = 0;
}

// What lies beyond the greatest offset is reached from there, with more rows repeated.
int PagePlan::first(int page) const
{
    const int row = page * (m_size - m_overlap);
    return m_style == Style::Offset ? std::min(row, GreatestOffset) : row;
}

int PagePlan::overlap(int page) const
{
    return page > 0 && m_overlap > 0 ? first(page - 1) + m_size - first(page) : 0;
}

int PagePlan::pagesFor(int total) const
{
    return total > m_size ? (total - m_overlap - 1) / (m_size - m_overlap) + 1 : 1;
}

int PagePlan::newRowsOf(int page, int total) const
{
    return std::max(0, std::clamp(total - first(page), 0, m_size) - overlap(page));
}

bool PagePlan::isReachable(int page) const
{
    if (m_style == Style::Single)
        return page == 0;
    return m_style != Style::Offset || page == 0 || first(page) > first(page - 1);
}

ReadRequest PagePlan::request(int page, const QString &cursor) const
{
    ReadRequest request = m_request;
    // Only the first page is what somebody waits for.
    if (page > 0)
        request.priority = Priority::Background;
    request.validator.clear();
    Arguments &arguments = request.arguments;
    switch (m_style) {
    case Style::Single:
        break;
    case Style::Counted:
    case Style::Uncounted:
        arguments.ask(u"take"_s, QString::number(m_size)).ask(u"skip"_s, QString::number(first(page)));
        break;
    case Style::Offset:
        arguments.ask(u"limit"_s, QString::number(m_size)).ask(u"offset"_s, QString::number(first(page)));
        break;
    case Style::Cursor:
        arguments.ask(u"limit"_s, QString::number(m_size));
        if (!cursor.isEmpty())
            arguments.ask(u"cursor"_s, cursor);
        break;
    }
    return request;
}

} // namespace Calends
