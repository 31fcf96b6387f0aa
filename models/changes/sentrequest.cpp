#include "models/changes/sentrequest.h"

#include <QCoreApplication>

#include "models/api/requestlog.h"

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SentRequest)
};

} // namespace

SentRequest sentRequest(const ChangeResult &result, const RequestLog &log)
{
    if (result.requestId.isEmpty())
        return {.obstacle = result.sent.isValid()
                ? Words::tr(
                    "Its answer was lost, and with it what the request is called. The request console "
                    "lists what was sent.")
                : Words::tr("Nothing was sent for this row.")};
    if (const LoggedRequest *const request = log.findByRequestId(result.requestId))
        return {.logEntry = request->id};
    return {.obstacle = Words::tr("This request was made in an earlier run, or so many came since that the "
                                  "console does not hold it any more.")};
}

} // namespace Calends
