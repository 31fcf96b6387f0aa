// Writes every send into the request log, cleaned of secrets before it gets there.
#pragma once

#include <QObject>

#include "models/api/pendingcall.h"
#include "models/api/redaction.h"
#include "models/api/requestlog.h"

namespace Calends {

// The bodies of token refreshes are never kept. Large answers are cleaned in another thread and filled in a
// moment later.
class RequestRecorder : public QObject
{
    Q_OBJECT
public:
    RequestRecorder(RequestLog &log, QObject *parent = nullptr);

    void sent(PendingCall &call, const Redactor &redactor); // sets call.logEntry
    void ended(const PendingCall &call, const TransferResult &result, const Redactor &redactor);
    // Nobody waits for its answer any more.
    void abandoned(const PendingCall &call);

private:
    void cleanLater(const LoggedRequest &entry, const QByteArray &body, const Redactor &redactor);

    RequestLog &m_log;
};

} // namespace Calends
