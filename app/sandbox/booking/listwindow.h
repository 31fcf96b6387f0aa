// take and skip of a list: out of range is refused, never clamped (OBSERVED, "Paging").
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/query.h"

#include <optional>

namespace Calends::Sandbox {

struct ListWindow
{
    qint64 take = 250;
    qint64 skip = 0;
};

// Rows a page has when nothing is asked for, and at most.
struct ListSize
{
    qint64 usual = 250;
    qint64 most = 250;
};

class Validation;

// The window that the query asks for; what is wrong with it is entered in `validation`, whose target has both
// as numbers.
ListWindow readListWindow(const Query &query, ListSize size);
void checkListWindow(Validation &validation, ListSize size);
QJsonObject listTarget(const ListWindow &window);

// The whole of it for lists that have no other parameter. An answer: refused.
std::optional<Answer> refuseListWindow(const Query &query, ListSize size);

// The object `pagination` of the bookings' lists.
QJsonObject pagination(const ListWindow &window, qint64 returned, qint64 total);

} // namespace Calends::Sandbox
