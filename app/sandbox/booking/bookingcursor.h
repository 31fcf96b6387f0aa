// Pages of the bookings' lists as the hosted service has them since 2026-05-01 (NEWS-2026, "Bookings list"):
// a cursor leads to the next one, there are no counts, and the order follows the status.
#pragma once

#include <QVariantList>

#include <optional>

#include "app/sandbox/answer.h"
#include "app/sandbox/database.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

class Validation;

class BookingCursor
{
public:
    static bool isAsked(const RequestContext &context);

    // Enters in `validation`, whose target has `limit` as a number, what is wrong with the query.
    static void check(Validation &validation, const Query &query);
    static qint64 limitOf(const Query &query);

    explicit BookingCursor(const RequestContext &context);

    // Where the page begins, on the table bookings.
    QString condition() const;
    QVariantList values() const;
    QString order() const;
    // Of one row more than the limit, where there is one, which is taken away.
    QJsonObject pagination(Rows *rows) const;

private:
    // The last booking of the page before.
    struct Place
    {
        qint64 start = 0;
        qint64 id = 0;
    };
    static std::optional<Place> placeOf(const Query &query);
    static QString written(const Place &place);

    bool m_forward;
    qint64 m_edge; // ms, where the first page begins
    qint64 m_limit;
    std::optional<Place> m_after;
};

} // namespace Calends::Sandbox
