#include "models/changes/pendingrecord.h"

#include <QDataStream>
#include <QIODevice>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <utility>

#include "models/api/whenready.h"
#include "models/changes/pendingchanges.h"
#include "models/core/store.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView Blocks("changes/pending/"); // names in the store's drawer

qint64 blockIn(const QString &name) { return name.sliced(Blocks.size()).toLongLong(); }

} // namespace

QByteArray packedBlock(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return {};
    QByteArrayList packed;
    packed.reserve(changes.size());
    for (const Change &change : changes)
        packed.append(packedChange(change));
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << packed;
    return bytes;
}

// Read one by one: a list would make room for as many as damaged bytes say.
QList<Change> unpackedBlock(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 count = 0;
    in >> count;
    QList<Change> changes;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray packed;
        in >> packed;
        if (const std::optional<Change> change = unpackedChange(packed))
            changes.append(*change);
    }
    return in.status() == QDataStream::Ok ? changes : QList<Change>();
}

PendingRecord::PendingRecord(PendingChanges &pending, Store &store, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_store(store)
{
    connect(&pending, &PendingChanges::changed, this, &PendingRecord::writeSoon);
}

PendingRecord::~PendingRecord()
{
    if (!m_isRecalled)
        return;
    m_unwritten += m_pending.takeTouched();
    if (isWriting())
        m_unwritten.insert(m_writing);
    for (const qint64 block : std::as_const(m_unwritten))
        keep(block, packedBlock(m_pending.inBlock(block)));
}

void PendingRecord::recall()
{
    whenReady(m_store.keptNames(Blocks), this, [this](QStringList names) {
        std::sort(names.begin(), names.end(),
            [](const QString &a, const QString &b) { return blockIn(a) < blockIn(b); });
        recallBlocks(names);
    });
}

void PendingRecord::recallBlocks(QStringList names)
{
    if (names.isEmpty()) {
        m_isRecalled = true;
        writeSoon();
        Q_EMIT recalled();
        return;
    }
    const QString name = names.takeFirst();
    whenReady(m_store.kept(name), this, [this, name, names](const QByteArray &bytes) {
        m_pending.recall(blockIn(name), unpackedBlock(bytes));
        recallBlocks(names);
    });
}

// Edits of one turn of the loop together.
void PendingRecord::writeSoon()
{
    if (!m_isRecalled || isWriting() || std::exchange(m_isSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSoon = false;
            writeNext();
        },
        Qt::QueuedConnection);
}

void PendingRecord::writeNext()
{
    m_unwritten += m_pending.takeTouched();
    if (m_unwritten.isEmpty())
        return tellWritten();
    m_writing = *m_unwritten.cbegin();
    m_unwritten.erase(m_unwritten.cbegin());
    const QFuture<QByteArray> packed = QtConcurrent::run(packedBlock, m_pending.inBlock(m_writing));
    whenReady(packed, this, [this](const QByteArray &bytes) {
        keep(std::exchange(m_writing, -1), bytes);
        writeNext();
    });
}

void PendingRecord::keep(qint64 block, const QByteArray &packed)
{
    m_store.keep(Blocks + QString::number(block), packed);
}

QFuture<bool> PendingRecord::written()
{
    if (!m_isRecalled)
        return QtFuture::makeReadyFuture(true);
    QPromise<bool> &promise = m_waiting.emplace_back();
    promise.start();
    QFuture<bool> future = promise.future();
    writeSoon();
    return future;
}

void PendingRecord::tellWritten()
{
    std::vector<QPromise<bool>> waiting = std::exchange(m_waiting, {});
    for (QPromise<bool> &promise : waiting) {
        promise.addResult(true);
        promise.finish();
    }
}

} // namespace Calends
