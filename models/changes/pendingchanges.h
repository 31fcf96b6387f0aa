// Edits that are not sent yet: what the bar with Discard, Preview and Apply counts.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

#include "models/changes/change.h"

namespace Calends {

class ChangeJob;

// One change for each row: a later edit of the same row replaces the earlier one, so it must be
// built from the row as it was before both.
class PendingChanges : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // An update that changes nothing takes the row's pending change away.
    void put(const Change &change);
    void putAll(const QList<Change> &changes);
    void remove(const QByteArray &kind, const QString &id);
    void removeLast(); // of those edited first, the last
    // Those that still are as they are here: what was edited again since stays.
    void removeAll(const QList<Change> &changes);
    // What the job, which was only just begun, sends: goes once the journal has it, so that it is always kept
    // in one of the two. Where it cannot be written down it stays.
    void leaveTo(const ChangeJob &job);
    void discard();
    // Changes lie in blocks, so that what one edit touches is soon written down. Which were touched since
    // this was asked last; and what lies in one.
    static constexpr int BlockSize = 64;
    QSet<qint64> takeTouched();
    QList<Change> inBlock(qint64 block) const;
    // Those of the run before, besides what was edited meanwhile. They stay in their block.
    void recall(qint64 block, const QList<Change> &changes);
    // nullptr: none.
    const Change *find(const QByteArray &kind, const QString &id) const;
    const QList<Change> &all() const { return m_changes; }
    int count() const { return int(m_changes.size()); }
    ChangeSet set(const QString &title) const { return {title, m_changes, 0}; }

Q_SIGNALS:
    void changed();

private:
    qsizetype placeOf(const QByteArray &kind, const QString &id) const; // -1: none
    bool take(const Change &change); // false: it changes nothing
    void takeAway(qsizetype place);
    void append(const Change &change, qint64 block);
    qint64 blockWithRoom();

    QList<Change> m_changes; // in the order of their first edit
    QHash<std::pair<QByteArray, QString>, qsizetype> m_places; // by kind and id
    QList<qint64> m_blocks; // that the change in the same place lies in
    QSet<qint64> m_touched;
    qint64 m_block = 0; // that is being filled
    int m_inBlock = 0; // as many were put into it
};

} // namespace Calends
