// How a call ended.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include "models/api/apierror.h"

namespace Calends {

struct Reply
{
    int status = 0;
    QByteArray body; // as sent, decompressed; secrets are still in it: see redaction.h before showing
    QByteArray contentType;
    QByteArray validator; // ETag
    QString requestId;
    QDateTime received; // UTC
    quint64 logEntry = 0;
};

// Exactly one of: a reply, "not modified" since the validator sent, an error.
class Outcome
{
public:
    enum class Kind : quint8 { Answered, NotModified, Failed };

    static Outcome answered(Reply reply);
    static Outcome notModified(Reply reply);
    static Outcome failed(ApiError error);

    Kind kind() const { return m_kind; }
    bool isAnswered() const { return m_kind == Kind::Answered; }
    bool isFailed() const { return m_kind == Kind::Failed; }
    const Reply &reply() const { return m_reply; } // empty when failed
    const ApiError &error() const { return m_error; } // ErrorKind::None unless failed

private:
    Kind m_kind = Kind::Failed;
    Reply m_reply;
    ApiError m_error;
};

} // namespace Calends
