#include "models/api/reply.h"

namespace Calends {

Outcome Outcome::answered(Reply reply)
{
    Outcome outcome;
    outcome.m_kind = Kind::Answered;
    outcome.m_reply = std::move(reply);
    return outcome;
}

Outcome Outcome::notModified(Reply reply)
{
    Outcome outcome;
    outcome.m_kind = Kind::NotModified;
    outcome.m_reply = std::move(reply);
    return outcome;
}

Outcome Outcome::failed(ApiError error)
{
    Outcome outcome;
    outcome.m_error = std::move(error);
    return outcome;
}

} // namespace Calends
