// One recorded line: a request and its answer, or a webhook delivery.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Calends {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Exchange
{
    QByteArray method; // empty: a delivery
    QByteArray target; // path and query as on the request line
    Headers requestHeaders; // without those the network layer makes itself
    QByteArray requestBody; // the bytes sent
    int status = 0;
    Headers responseHeaders;
    QByteArray responseBody; // the bytes answered
    QList<QByteArray> secrets; // the random values in it
    QByteArray line; // with those values in place

    QByteArray path() const;
    QByteArray query() const;
    QByteArray requestHeader(const QByteArray &name) const;
    QByteArray responseHeader(const QByteArray &name) const;
    bool isDelivery() const { return method.isEmpty() || status == 0; }
};

// False when the line is not what a recording has; `reason` says why.
bool readExchange(const QByteArray &line, Exchange &exchange, QString &reason);

QByteArray headerIn(const Headers &headers, const QByteArray &name);

} // namespace Calends
