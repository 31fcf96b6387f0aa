// A request in the words of HTTP: what goes out for a call, secrets included.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <optional>

#include "models/api/credential.h"
#include "models/api/request.h"

namespace Calends {

struct WireRequest
{
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

// The row's path under the base, arguments percent-encoded. Nothing when a parameter of the path is missing,
// empty or a dot segment: such a URL would be another operation's.
std::optional<QUrl> urlFor(const QUrl &base, const Operation &operation, const Arguments &arguments);

// The headers that sign a call (FACTS 2.1). Client id and secret go together, since the id header alone
// decides the tracker.
QList<QPair<QByteArray, QByteArray>> signatureOf(const Credential &credential);

// Plain http would show every secret to the network; only the loopback interface is no network.
bool isProtected(const QUrl &url);
bool isLoopback(const QUrl &url);
bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace Calends
