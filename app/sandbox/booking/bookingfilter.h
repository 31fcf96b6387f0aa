// The filters, orders and pages of the bookings' lists (FACTS 8.2) as SQL.
#pragma once

#include "app/sandbox/booking/listwindow.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// Whose bookings: a condition on the table bookings with its values.
struct BookingScope
{
    QString condition;
    QVariantList values;
    bool hasTimeFilters = true; // of creation and change; the list of an organization's team has none
};

// An answer: the query is refused.
std::optional<Answer> refuseBookingQuery(const Query &query);

// data and pagination of one page.
Answer bookingPage(RequestContext &context, const BookingScope &scope);

// The lists that the hosted service pages by cursor when it is asked for that version.
Answer bookingPageOrCursorPage(RequestContext &context, const BookingScope &scope);

} // namespace Calends::Sandbox
