// Tells the desktop that a job has ended, when nobody looks at the program.
#pragma once

#include <QObject>

#include "models/changes/changestate.h"

namespace Calends {

class Changes;
class ChangeJob;

// Counts only: no title, no name, since a notification is read on a locked screen too. Where the desktop
// shows none, nothing happens. `changes` outlives it.
class JobNotices : public QObject
{
    Q_OBJECT
public:
    explicit JobNotices(Changes &changes, QObject *parent = nullptr);

    // "171 applied, 2 failed"
    static QString textOf(const ChangeJob &job);

private:
    void notify(const ChangeJob &job);
};

} // namespace Calends
