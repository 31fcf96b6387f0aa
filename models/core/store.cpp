#include "models/core/store.h"

#include <utility>

#include "models/core/fileworker.h"
#include "models/core/sqlitefile.h"
#include "models/core/storefile.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

class Store::Worker : public FileWorker<StoreFile>
{
public:
    using FileWorker::FileWorker;
};

template <typename Work>
auto Store::run(Work work)
{
    return m_worker->run(
        this, [this](StoreState state, const QString &message) { tell(state, message); }, std::move(work));
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

Store::~Store() = default;

QFuture<bool> Store::close() { return m_worker->close(); }

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

QStringList Store::filesOf(const QString &file) { return SqliteFile::filesOf(file); }

} // namespace Calends
