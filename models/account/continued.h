// Continues a future into another value, in the life and thread of an object.
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

#include "models/api/whenready.h"

namespace Calends {

// As QFuture::then(context, …), which Qt 6.4 stops the program over when the context goes first: here the
// future returned is cancelled then.
template <typename T, typename Then>
auto continued(const QFuture<T> &future, QObject *context, Then then)
{
    using Value = std::invoke_result_t<Then, const T &>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> continuation = promise->future();
    whenReady(future, context, [promise, then = std::move(then)](const T &value) {
        promise->addResult(then(value));
        promise->finish();
    });
    return continuation;
}

} // namespace Calends
