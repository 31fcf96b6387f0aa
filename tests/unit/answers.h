// Waiting for futures, in the event loop as a window would.
#pragma once

#include <QFutureWatcher>
#include <QSignalSpy>

template <typename T>
T answerOf(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(60'000))
        qFatal("nobody answered within a minute");
    return future.result();
}
