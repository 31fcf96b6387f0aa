// Finds what of the lost answers of a job can be had anew, and was not by a later job.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "models/changes/change.h"

namespace Calends {

class ChangeJob;
class Changes;

// Reads the rows of later jobs in the journal, and nothing of the server. `changes` outlives it.
class RenewalSearch : public QObject
{
    Q_OBJECT
public:
    explicit RenewalSearch(Changes &changes, QObject *parent = nullptr);

    void start(const ChangeJob &job); // whose rows are loaded

Q_SIGNALS:
    // Once, never within start(). Empty also when a later job cannot be read: it may have been done there.
    void found(const Calends::ChangeSet &set);

private:
    void readNext();
    void read();
    void finish();

    Changes &m_changes;
    ChangeSet m_set;
    QList<QPointer<ChangeJob>> m_later;
    qsizetype m_next = 0; // the first of them that was not looked at
    bool m_isReadable = true;
};

} // namespace Calends
