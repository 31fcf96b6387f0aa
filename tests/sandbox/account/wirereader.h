// The least a reader can be: one GET after another over a socket, signed as told, errors mapped as the client
// maps them.
#pragma once

#include <QNetworkAccessManager>
#include <QStringList>

#include "models/api/reader.h"

namespace Calends {

class WireReader : public Reader
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    WireReader(const QUrl &base, Headers signature);

    Call *read(const ReadRequest &request, QObject *owner) override;
    const QStringList &asked() const { return m_asked; } // "GET /v2/me"

private:
    QNetworkAccessManager m_network;
    QUrl m_base;
    Headers m_signature;
    QStringList m_asked;
};

} // namespace Calends
