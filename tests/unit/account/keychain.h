// The keychain of tests/with-keychain, locked and unlocked as a desktop would; and waiting for futures.
#pragma once

#include <QFutureWatcher>
#include <QSignalSpy>

namespace Keychain {

bool lock();
bool unlock();
bool restart(); // another process, which holds the same secrets and is unlocked
qint64 process();

} // namespace Keychain

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
