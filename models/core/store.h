// What the console has seen of one profile, kept between runs: the first answer of every list.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QLockFile;

namespace Calends {

// A page of a list as it was fetched. Lists have names of our own ("own", "team 5"); page 0 is the first.
struct PageName
{
    QString list;
    int number = 0;
    friend bool operator==(const PageName &, const PageName &) = default;
};

// What is kept of a page, so that "not modified" costs this one entry and none of its rows.
struct StoredPage
{
    PageName name;
    QByteArray validator; // ETag
    int rows = 0; // how many stood on it: with fewer held, the validator is worth nothing
    QDateTime seen; // UTC, when the server last said that the page holds
};

// One value as last seen. What it was last seen at is the later of `seen` and of the times of its pages.
struct StoredRow
{
    QString id;
    QByteArray index; // what a list needs before the payload is opened; see IndexLayout
    QByteArray
        payload; // JSON without secrets (FieldList::withoutSecrets); empty when only the index was read
    QList<PageName> pages; // where the row stood, one for each list that has it
    QDateTime seen; // UTC
};

// How the index of a kind is made from a payload. A store that was indexed by another layout is indexed anew
// when read.
struct IndexLayout
{
    QByteArray name; // differs when the index would: from the marks of the field list
    std::function<QByteArray(const QByteArray &payload)> make; // called off the GUI thread
};

// Carried out as one: all of it is kept, or nothing.
struct StoreChange
{
    QString kind; // "booking": readable in the file
    IndexLayout layout; // its name only; `make` may be empty: rows bring their index
    QList<StoredRow> rows; // added, or replace those of the same id
    QStringList removedRows; // ids
    QList<StoredRow> movedRows; // id and pages: they stand elsewhere now, and are otherwise as they were
    QList<StoredPage> pages; // added, or replace those of the same name
    QList<PageName> removedPages;
};

enum class StoreState : quint8 {
    Opening,
    Kept, // on disk
    ReadOnly, // another process owns the profile's files: seen, not changed
    InMemory, // for this run only; message() says why unless that was asked for
};

struct StoreConfiguration
{
    QString file; // empty: in memory
    QByteArray key; // Seal::KeySize bytes, made and kept by models/account; empty: in memory
    QString profile; // Profile::id
    // Of the file, asked for already, got or not; null: the store asks for its own.
    std::shared_ptr<QLockFile> lock = {};
};

// Rows of one profile in one SQLite file. Everything but kinds, ids and times is sealed. All work is done in
// a thread of its own, in the order asked; futures are answered there, so continue them with a context
// object. A file that cannot be used (damaged, sealed with another key, of a later version) is renamed and
// reported, never deleted; when the disk cannot be written the store goes on in memory with all it had. Never
// given a secret: who calls strips them.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const StoreConfiguration &configuration, QObject *parent = nullptr);
    // Waits until what was asked before is on disk: in a window that goes on, close() first.
    ~Store() override;

    // Answered when what was asked before is on disk and the files are let go; what is asked afterwards is
    // answered with nothing.
    QFuture<bool> close();

    StoreState state() const { return m_state; }
    // What the person should know, translated; empty when all is well.
    QString message() const { return m_message; }

    QFuture<QList<StoredPage>> pages(const QString &kind);
    // Rows of the kind without payloads; those not held are left out, and all of them while the store is
    // indexed by another layout. No ids: all of the kind.
    QFuture<QList<StoredRow>> index(
        const QString &kind, const IndexLayout &layout, const QStringList &ids = {});
    // Rows with payloads, and without index; those not held are left out. No ids: all of the kind.
    QFuture<QList<StoredRow>> rows(const QString &kind, const QStringList &ids = {});
    // False: not kept (another process owns the file).
    QFuture<bool> write(const StoreChange &change);

    // A sealed drawer for whatever else may hold a name: saved filters, window state. An empty value removes.
    QFuture<bool> keep(const QString &name, const QByteArray &value);
    QFuture<QByteArray> kept(const QString &name); // empty: nothing kept
    QFuture<QStringList> keptNames(const QString &prefix);

    // Every file that belongs to the store kept in `file`, also what was set aside; what to remove with the
    // profile.
    static QStringList filesOf(const QString &file);

Q_SIGNALS:
    void stateChanged(Calends::StoreState state);

private:
    template <typename Work>
    auto run(Work work);
    void tell(StoreState state, const QString &message);

    class Worker;
    std::unique_ptr<Worker> m_worker;
    StoreState m_state = StoreState::Opening;
    QString m_message;
};

} // namespace Calends
