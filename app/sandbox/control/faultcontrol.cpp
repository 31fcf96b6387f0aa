#include "app/sandbox/control/faultcontrol.h"

#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

QNetworkRequest FaultControl::request() const
{
    QUrl url = m_base;
    url.setPath(u"/sandbox/faults"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return request;
}

void FaultControl::follow(QNetworkReply *reply)
{
    ++m_pending;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        --m_pending;
        reply->deleteLater();
    });
}

void FaultControl::add(const QJsonObject &wish)
{
    follow(m_network.post(request(), QJsonDocument(wish).toJson(QJsonDocument::Compact)));
}

void FaultControl::clear() { follow(m_network.deleteResource(request())); }

} // namespace Calends::Sandbox
