// A request line, its headers and its body, read once.
#pragma once

#include <QHttpServerRequest>

#include <optional>

#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

constexpr qsizetype largestBody = 100 * 1024; // bytes, OBSERVED

struct Incoming
{
    QString path; // as sent, percent-encoded, without query
    QString routed; // the same without what the servers rewrite
    QByteArray query;
    QMap<QByteArray, QByteArray> headers; // names in lower case
    std::optional<Method> method; // HEAD counts as GET; nothing for methods no route has
    bool isHead = false;
    bool isPreflight = false;
    Version version = Version::V20240415;
    qsizetype size = 0; // bytes of the body
    QJsonValue body; // undefined: none sent
    bool isReadable = true; // false: broken JSON

    QString full() const; // path and query
};

// The edition decides which versions are known.
Incoming readRequest(const QHttpServerRequest &request, ServerEdition edition);

} // namespace Calends::Sandbox
