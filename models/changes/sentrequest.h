// The request a changed row was sent with, as far as the request console still holds it.
#pragma once

#include "models/changes/changestate.h"

namespace Calends {

class RequestLog;

struct SentRequest
{
    quint64 logEntry = 0; // 0: it cannot be shown
    QString obstacle = {}; // why not, translated; empty: it can
};

SentRequest sentRequest(const ChangeResult &result, const RequestLog &log);

} // namespace Calends
