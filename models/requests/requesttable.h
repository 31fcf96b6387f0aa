// The request log as a table that can be sorted, filtered and completed like every other.
#pragma once

#include "models/api/curlcommand.h" // for the shell, which does not see the wire
#include "models/api/requestlog.h"
#include "models/core/valuetable.h"

namespace Calends {

// What is seen of an answer at first sight; also the column's state for a filter.
enum class RequestEnd : quint8 {
    UnderWay, // no answer so far
    Answered, // 1xx to 3xx
    Refused, // 4xx
    Failed, // 5xx, or no answer came
};
RequestEnd endOf(const LoggedRequest &request);
QByteArray stateName(RequestEnd end); // "underway", "answered", "refused", "failed"

// "/v2/bookings?take=100": the address without its server.
QString pathOf(const LoggedRequest &request);
// "List bookings"; of a raw call its method.
QString labelOf(const LoggedRequest &request);

QList<Column<LoggedRequest>> requestColumns();

// Follows the log, which outlives it. Row ids are the log's; LogEntryRole tells them as numbers.
class RequestTable final : public ValueTable<LoggedRequest>
{
public:
    explicit RequestTable(const RequestLog &log, QObject *parent = nullptr);

    static QString rowId(quint64 request) { return QString::number(request); }

private:
    void takeNewest();
    void take(int place);
    void dropOldest();

    const RequestLog &m_log;
    quint64 m_oldest = 1; // that the table may hold
};

} // namespace Calends
