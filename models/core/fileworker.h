// The thread of a file that tells of its state: store and journal.
#pragma once

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Calends {

// A pool of one thread that never ends by itself: SQLite connections stay in the thread that opened them.
// Made for a file that has open(), state() and message().
template <typename File>
class FileWorker
{
public:
    template <typename Configuration>
    explicit FileWorker(const Configuration &configuration)
        : m_file(std::make_unique<File>(configuration))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    // Waits until what was asked before is done.
    ~FileWorker()
    {
        close();
        m_pool.waitForDone();
    }
    FileWorker(const FileWorker &) = delete;
    FileWorker &operator=(const FileWorker &) = delete;

    // `work(File &)` after all that was asked before; nothing once it is closed. A changed state is told by
    // `tell(state, message)`, in the owner's thread, before the future is answered. The owner outlives this.
    template <typename Tell, typename Work>
    auto run(QObject *owner, Tell tell, Work work)
    {
        return QtConcurrent::run(&m_pool, [this, owner, tell, work = std::move(work)] {
            File *const file = m_file.get();
            if (!file)
                return decltype(work(*file))();
            const auto before = file->state();
            const QString messageBefore = file->message();
            auto result = work(*file);
            if (file->state() != before || file->message() != messageBefore) {
                QMetaObject::invokeMethod(
                    owner, [tell, state = file->state(), message = file->message()] { tell(state, message); },
                    Qt::QueuedConnection);
            }
            return result;
        });
    }

    QFuture<bool> close()
    {
        return QtConcurrent::run(&m_pool, [this] {
            m_file.reset();
            return true;
        });
    }

private:
    std::unique_ptr<File> m_file;
    QThreadPool m_pool;
};

} // namespace Calends
