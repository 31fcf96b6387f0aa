#include "tests/rawclient/rawclient.h"

#include "models/api/clientprivate.h"

namespace Calends {

RawClient::RawClient(Client &client)
    : m_client(client)
{
}

Call *RawClient::send(const QByteArray &method, const QByteArray &pathWithQuery,
    const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body, QObject *owner)
{
    QByteArray start = m_client.configuration().base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (start.endsWith('/'))
        start.chop(1);
    CallPlan plan;
    plan.write = method != "GET" && method != "HEAD";
    plan.mayRefresh = false;
    plan.raw = WireRequest{method, QUrl::fromEncoded(start + pathWithQuery), headers, body};
    for (const auto &[name, value] : headers) {
        if (name.compare("if-none-match", Qt::CaseInsensitive) == 0)
            plan.validator = value;
    }
    return m_client.d->start(plan, owner);
}

} // namespace Calends
