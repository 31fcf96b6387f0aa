// Edits that are not sent yet, kept in the store for the next run, a block at a time.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <vector>

#include "models/changes/change.h"

namespace Calends {

class PendingChanges;
class Store;

// Packs in another thread: with many edits that takes longer than a window may wait. Both outlive it.
class PendingRecord : public QObject
{
    Q_OBJECT
public:
    PendingRecord(PendingChanges &pending, Store &store, QObject *parent = nullptr);
    // What was edited last goes to the store before it ends.
    ~PendingRecord() override;

    // Puts back what the run before left; only then is anything written. What this version cannot read is
    // left out.
    void recall();
    // Answered when what was edited until now has gone to the store.
    QFuture<bool> written();

Q_SIGNALS:
    void recalled();

private:
    void recallBlocks(QStringList names); // one after the other
    void writeSoon();
    void writeNext();
    bool isWriting() const { return m_writing >= 0; }
    void tellWritten();
    void keep(qint64 block, const QByteArray &packed);

    PendingChanges &m_pending;
    Store &m_store;
    bool m_isRecalled = false;
    bool m_isSoon = false;
    QSet<qint64> m_unwritten; // blocks
    qint64 m_writing = -1; // a block; -1: none
    std::vector<QPromise<bool>> m_waiting; // for what was edited to be written
};

// One block as it is kept.
QByteArray packedBlock(const QList<Change> &changes); // empty when there are none
QList<Change> unpackedBlock(const QByteArray &bytes);

} // namespace Calends
