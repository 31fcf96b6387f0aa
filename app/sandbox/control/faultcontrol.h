// Programs the faults of a running sandbox: what goes wrong with its next answers.
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace Calends::Sandbox {

// Members of a wish as app/sandbox/faults.h takes them. Carried out in the order asked.
class FaultControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setAddress(const QUrl &base) { m_base = base; }
    void add(const QJsonObject &wish);
    void clear();
    // No wish is on its way: calls made from now on meet the faults.
    bool isIdle() const { return m_pending == 0; }

private:
    QNetworkRequest request() const;
    void follow(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QUrl m_base;
    int m_pending = 0;
};

} // namespace Calends::Sandbox
