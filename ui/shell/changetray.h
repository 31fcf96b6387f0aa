// What of an account is changed now, for the window: edits that are not sent yet, jobs that are not done.
#pragma once

#include <QObject>
#include <QString>

namespace Calends {

class ChangeJob;
class Changes;
class PendingChanges;

enum class ChangeVerb : quint8 {
    Preview, // of what is pending
    Apply, // the same, towards the button that does it
    Discard,
    Undo, // the latest edit that is not sent; else the latest job, as a preview of its own
    Redo, // the latest job that was taken back
};

// Changes and pending changes outlive it.
class ChangeTray : public QObject
{
    Q_OBJECT
public:
    ChangeTray(Changes &changes, PendingChanges &pending, QObject *parent = nullptr);

    // Why this cannot be done now, translated; empty: it can.
    QString obstacle(ChangeVerb verb) const;
    void run(ChangeVerb verb);
    // "Jobs 1 · 62 %"; empty: none is under way. And what it is, for a tooltip.
    QString jobsText() const;
    QString jobsDetail() const;
    // The jobs Undo and Redo are about (undoorder.h); nullptr: there is none.
    ChangeJob *undoable() const;
    ChangeJob *redoable() const;

Q_SIGNALS:
    void changed();
    void wanted(Calends::ChangeVerb verb); // it is carried out by who shows forms and previews

private:
    void watch(ChangeJob *job);

    Changes &m_changes;
    PendingChanges &m_pending;
};

} // namespace Calends
