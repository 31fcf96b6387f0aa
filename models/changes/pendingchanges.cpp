#include "models/changes/pendingchanges.h"

#include <algorithm>
#include <utility>

#include "models/changes/changejob.h"

namespace Calends {

// Each creation is a row of its own.
qsizetype PendingChanges::placeOf(const QByteArray &kind, const QString &id) const
{
    return id.isEmpty() ? -1 : m_places.value({kind, id}, -1);
}

bool PendingChanges::take(const Change &change)
{
    const qsizetype place = placeOf(change.kind, change.id);
    if (place >= 0 && change.isEmpty())
        takeAway(place);
    else if (place >= 0) {
        m_changes.replace(place, change);
        m_touched.insert(m_blocks.at(place));
    } else if (change.isEmpty())
        return false;
    else
        append(change, blockWithRoom());
    return true;
}

void PendingChanges::append(const Change &change, qint64 block)
{
    if (!change.id.isEmpty())
        m_places.insert({change.kind, change.id}, m_changes.size());
    m_changes.append(change);
    m_blocks.append(block);
    m_touched.insert(block);
}

qint64 PendingChanges::blockWithRoom()
{
    if (m_inBlock == BlockSize) {
        ++m_block;
        m_inBlock = 0;
    }
    ++m_inBlock;
    return m_block;
}

void PendingChanges::takeAway(qsizetype place)
{
    m_touched.insert(m_blocks.takeAt(place));
    const Change gone = m_changes.takeAt(place);
    m_places.remove({gone.kind, gone.id});
    for (qsizetype &each : m_places) {
        if (each > place)
            --each;
    }
}

void PendingChanges::put(const Change &change)
{
    if (take(change))
        Q_EMIT changed();
}

void PendingChanges::putAll(const QList<Change> &changes)
{
    bool isOther = false;
    for (const Change &change : changes)
        isOther = take(change) || isOther;
    if (isOther)
        Q_EMIT changed();
}

void PendingChanges::remove(const QByteArray &kind, const QString &id)
{
    if (const qsizetype place = placeOf(kind, id); place >= 0) {
        takeAway(place);
        Q_EMIT changed();
    }
}

void PendingChanges::removeLast()
{
    if (m_changes.isEmpty())
        return;
    takeAway(m_changes.size() - 1);
    Q_EMIT changed();
}

void PendingChanges::removeAll(const QList<Change> &changes)
{
    QHash<std::pair<QByteArray, QString>, QList<const Change *>> gone; // of creations: all of a kind
    for (const Change &change : changes)
        gone[{change.kind, change.id}].append(&change);
    const QList<Change> before = std::exchange(m_changes, {});
    const QList<qint64> blocks = std::exchange(m_blocks, {});
    m_places.clear();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Change &change = before.at(i);
        const QList<const Change *> alike = gone.value({change.kind, change.id});
        const bool isGone = std::any_of(
            alike.cbegin(), alike.cend(), [&change](const Change *each) { return *each == change; });
        if (isGone) {
            m_touched.insert(blocks.at(i));
            continue;
        }
        if (!change.id.isEmpty())
            m_places.insert({change.kind, change.id}, m_changes.size());
        m_changes.append(change);
        m_blocks.append(blocks.at(i));
    }
    if (m_changes.size() != before.size())
        Q_EMIT changed();
}

void PendingChanges::leaveTo(const ChangeJob &job)
{
    QList<Change> sent;
    for (int row = 0; row < job.rowCount(); ++row) {
        const Change *const change = job.change(row);
        if (change && job.result(row).state == ChangeState::Planned)
            sent.append(*change);
    }
    if (job.id() != 0)
        return removeAll(sent);
    connect(&job, &ChangeJob::kept, this, [this, sent] { removeAll(sent); });
}

void PendingChanges::discard()
{
    if (m_changes.isEmpty())
        return;
    m_touched += QSet<qint64>(m_blocks.cbegin(), m_blocks.cend());
    m_changes.clear();
    m_blocks.clear();
    m_places.clear();
    Q_EMIT changed();
}

QSet<qint64> PendingChanges::takeTouched() { return std::exchange(m_touched, {}); }

QList<Change> PendingChanges::inBlock(qint64 block) const
{
    QList<Change> changes;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks.at(i) == block)
            changes.append(m_changes.at(i));
    }
    return changes;
}

// New ones come after those of the run before, in blocks of their own.
void PendingChanges::recall(qint64 block, const QList<Change> &changes)
{
    if (block >= m_block) {
        m_block = block + 1;
        m_inBlock = 0;
    }
    const bool wasTouched = m_touched.contains(block);
    const qsizetype before = m_changes.size();
    for (const Change &change : changes) {
        if (!change.isEmpty() && !find(change.kind, change.id))
            append(change, block);
    }
    const bool isWhole = m_changes.size() - before == changes.size();
    if (isWhole && !wasTouched)
        m_touched.remove(block);
    else
        m_touched.insert(block);
    if (m_changes.size() != before)
        Q_EMIT changed();
}

const Change *PendingChanges::find(const QByteArray &kind, const QString &id) const
{
    const qsizetype place = placeOf(kind, id);
    return place < 0 ? nullptr : &m_changes.at(place);
}

} // namespace Calends
