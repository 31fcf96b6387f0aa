#include "models/api/requestlog.h"

#include <algorithm>

namespace Calends {

namespace {

void shorten(LoggedRequest &request)
{
    if (request.requestBody.size() > RequestLog::KeptOfBody)
        request.requestBody = request.requestBody.first(RequestLog::KeptOfBody);
    if (request.responseBody.size() > RequestLog::KeptOfBody)
        request.responseBody = request.responseBody.first(RequestLog::KeptOfBody);
}

} // namespace

QString requestIdOf(const LoggedRequest &request)
{
    for (const auto &[name, value] : request.responseHeaders) {
        if (name.compare("x-request-id", Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

quint64 RequestLog::append(LoggedRequest request)
{
    if (m_requests.size() >= size_t(Capacity)) {
        m_requests.pop_front();
        Q_EMIT removedOldest();
    }
    request.id = m_next++;
    shorten(request);
    const quint64 id = request.id;
    m_requests.push_back(std::move(request));
    Q_EMIT appended();
    return id;
}

void RequestLog::update(const LoggedRequest &request)
{
    if (find(request.id) == nullptr)
        return;
    const size_t index = size_t(request.id - m_requests.front().id);
    m_requests[index] = request;
    shorten(m_requests[index]);
    Q_EMIT updated(int(index));
}

// Ids rise by one and the oldest go first, so the place follows from the id.
const LoggedRequest *RequestLog::find(quint64 id) const
{
    if (m_requests.empty() || id < m_requests.front().id || id > m_requests.back().id)
        return nullptr;
    return &m_requests[size_t(id - m_requests.front().id)];
}

const LoggedRequest *RequestLog::findByRequestId(const QString &requestId) const
{
    if (requestId.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_requests.crbegin(), m_requests.crend(),
        [&requestId](const LoggedRequest &request) { return requestIdOf(request) == requestId; });
    return found == m_requests.crend() ? nullptr : &*found;
}

} // namespace Calends
