#include "models/core/store.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <QThreadPool>

#include "models/core/storefile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

// A pool of one thread that never ends by itself: SQLite connections stay in the thread that opened them.
class Store::Worker
{
public:
    explicit Worker(const StoreConfiguration &configuration)
        : file(std::make_unique<StoreFile>(configuration))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    std::unique_ptr<StoreFile> file;
    QThreadPool pool;
};

// Runs `work(StoreFile &)` after all that was asked before, and tells of a changed state before the future is
// answered.
template <typename Work>
auto Store::run(Work work)
{
    return QtConcurrent::run(&m_worker->pool, [this, worker = m_worker.get(), work = std::move(work)] {
        StoreFile *const file = worker->file.get();
        if (!file)
            return decltype(work(*file))();
        const StoreState before = file->state();
        const QString messageBefore = file->message();
        auto result = work(*file);
        if (file->state() != before || file->message() != messageBefore) {
            QMetaObject::invokeMethod(
                this, [this, state = file->state(), message = file->message()] { tell(state, message); },
                Qt::QueuedConnection);
        }
        return result;
    });
}

Store::Store(const StoreConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(configuration))
{
    run([](StoreFile &file) {
        file.open();
        return true;
    });
}

Store::~Store()
{
    close();
    m_worker->pool.waitForDone();
}

QFuture<bool> Store::close()
{
    return QtConcurrent::run(&m_worker->pool, [worker = m_worker.get()] {
        worker->file.reset();
        return true;
    });
}

void Store::tell(StoreState state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT stateChanged(state);
}

QFuture<QList<StoredPage>> Store::pages(const QString &kind)
{
    return run([kind](StoreFile &file) {
        return file.perform([&](StoreRows &rows, QSqlError *error) { return rows.pages(kind, error); });
    });
}

QFuture<QList<StoredRow>> Store::index(const QString &kind, const IndexLayout &layout, const QStringList &ids)
{
    return run([kind, layout, ids](StoreFile &file) {
        return file.perform([&](StoreRows &rows, QSqlError *error) {
            return ids.isEmpty() ? rows.index(kind, layout, file.mayWrite(), error)
                                 : rows.indexOf(kind, layout.name, ids, error);
        });
    });
}

QFuture<QList<StoredRow>> Store::rows(const QString &kind, const QStringList &ids)
{
    return run([kind, ids](StoreFile &file) {
        return file.perform([&](StoreRows &rows, QSqlError *error) { return rows.rows(kind, ids, error); });
    });
}

QFuture<bool> Store::write(const StoreChange &change)
{
    return run([change](StoreFile &file) {
        return file.mayWrite() && file.perform([&](StoreRows &rows, QSqlError *error) {
            *error = rows.write(change);
            return error->type() == QSqlError::NoError;
        });
    });
}

QFuture<bool> Store::keep(const QString &name, const QByteArray &value)
{
    return run([name, value](StoreFile &file) {
        return file.mayWrite() && file.perform([&](StoreRows &rows, QSqlError *error) {
            *error = rows.keep(name, value);
            return error->type() == QSqlError::NoError;
        });
    });
}

QFuture<QByteArray> Store::kept(const QString &name)
{
    return run([name](StoreFile &file) {
        return file.perform([&](StoreRows &rows, QSqlError *error) { return rows.kept(name, error); });
    });
}

QFuture<QStringList> Store::keptNames(const QString &prefix)
{
    return run([prefix](StoreFile &file) {
        return file.perform([&](StoreRows &rows, QSqlError *error) { return rows.keptNames(prefix, error); });
    });
}

QStringList Store::filesOf(const QString &file)
{
    if (file.isEmpty())
        return {}; // in memory: nothing on the disk is its
    const QFileInfo main(file);
    QStringList files;
    const QStringList names = main.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name.startsWith(main.fileName()))
            files.append(main.dir().filePath(name));
    }
    return files;
}

} // namespace Calends
