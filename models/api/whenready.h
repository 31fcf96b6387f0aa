// Continues a future in the life and thread of an object.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace Calends {

// QFuture::then(context, …) of Qt 6.4 stops the program in a debug build when the context is gone before the
// future is ready. This does nothing then; nor when the future was cancelled.
template <typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *context, Then then)
{
    auto *const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().isValid() && watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace Calends
