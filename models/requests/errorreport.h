// A failed call as plain text, for whoever is asked for help.
#pragma once

#include <QString>

namespace Calends {

class RequestLog;
struct ApiError;

// By what the server's own log has it: "HTTP 500 · NotFoundException · request 4f1c…". Empty: nothing
// answered.
QString errorCodes(const ApiError &error);
// Sentences, operation, answer, ids and time (UTC), a line each, without any secret. Of the address only the
// route is told, not whom it was asked of. Empty: no error, or nothing was sent. The log may have lost the
// request: then the time is missing.
QString errorReport(const ApiError &error, const RequestLog &log);
// The same where only a logged request is known, and words for what is wrong with it; empty: it is gone.
QString requestReport(const QString &words, quint64 request, const RequestLog &log);

} // namespace Calends
