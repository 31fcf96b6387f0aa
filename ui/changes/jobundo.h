// Takes a job back, up to the preview of the way back: reads its rows, leaves out what cannot be taken back,
// and says so first.
#pragma once

#include <QPointer>
#include <QWidget>

#include "models/changes/undosearch.h"

namespace Calends {

class ChangeJob;
class Changes;

class JobUndo : public QObject
{
    Q_OBJECT
public:
    // `changes` outlives it; what is asked is asked above `above`.
    JobUndo(Changes &changes, QWidget *above);

    // One at a time: another one that is under way is forgotten.
    void start(ChangeJob *job);
    bool isRunning() const { return m_search != nullptr || m_awaited != nullptr; }

Q_SIGNALS:
    void runningChanged();
    void progressed(int read, int total);
    void previewWanted(const Calends::ChangeSet &set);

private:
    void search();
    void cancel();
    void end(const ChangeSet &set, const QList<LeftOut> &leftOut);

    Changes &m_changes;
    QWidget *m_above;
    QPointer<ChangeJob> m_awaited; // whose rows are being read
    UndoSearch *m_search = nullptr;
};

} // namespace Calends
