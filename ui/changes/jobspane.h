// Jobs that run, wait and have ended, and what can be done with each.
#pragma once

#include <QWidget>

#include "models/changes/change.h"

class QPushButton;
class QStackedWidget;

namespace Calends {

class ChangeJob;
class Changes;
class JobRows;
class JobTable;
class JobUndo;
class StatePanel;
class TableView;

// `changes` outlives it.
class JobsPane : public QWidget
{
    Q_OBJECT
public:
    explicit JobsPane(Changes &changes, QWidget *parent = nullptr);

    void takeFocus();
    TableView *view() const { return m_view; }

Q_SIGNALS:
    void jobWanted(qint64 job);
    void previewWanted(const Calends::ChangeSet &set); // of what takes a job back

private:
    QWidget *makeVerbs();
    void setUpTable();
    ChangeJob *current() const; // nullptr: none
    void showState();
    void showVerbs();
    void askToForget();

    Changes &m_changes;
    JobTable *m_jobs;
    JobRows *m_rows;
    TableView *m_view;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QPushButton *m_open;
    QPushButton *m_hold;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QPushButton *m_forget;
    JobUndo *m_undoing;
};

} // namespace Calends
