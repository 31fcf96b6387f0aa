// Whom the server counts sends for.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include "models/api/credential.h"

namespace Calends {

// The key, the token, the client id or, with none of them, this computer's address (FACTS 6). The secret
// itself is not in it.
struct RateTracker
{
    QByteArray id;
    QString label; // for people
    static RateTracker of(const Credential &credential);
    static RateTracker ofHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);
};

} // namespace Calends
