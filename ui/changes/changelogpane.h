// Everything that was applied, by whom, when, and with what result: searched, copied, saved.
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/changes/sentrequest.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Calends {

class Banner;
class ChangeJournal;
class ChangeLog;
class ChangeKinds;
class StatePanel;
class TableView;
class TextLabel;

// Both outlive it.
class ChangeLogPane : public QWidget
{
    Q_OBJECT
public:
    ChangeLogPane(const ChangeKinds &kinds, ChangeJournal &journal, QWidget *parent = nullptr);

    // Where its jobs cannot be opened.
    void hideJobs();
    // Where its requests can be shown; the log outlives it.
    void followRequests(const RequestLog &log);
    SentRequest request() const; // of the current row
    // Reads the journal anew.
    void reload();
    void takeFocus();
    QString saveObstacle() const; // empty: there is something to save
    void save(); // what is listed, as CSV or JSON, where the person says
    QLineEdit *search() const { return m_search; }
    ChangeLog *log() const { return m_log; }

Q_SIGNALS:
    void jobWanted(qint64 job);
    void requestWanted(quint64 request); // in the request console
    void rowShown(); // another one, or none

private:
    QWidget *makeHeader();
    void setUpTable();
    void showState();
    void copy(const QByteArray &text);
    void say(const QString &words, bool isProblem);

    ChangeLog *m_log;
    const RequestLog *m_requests = nullptr; // nullptr: they cannot be shown
    QLineEdit *m_search;
    TextLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_request;
    QPushButton *m_copy;
    QPushButton *m_copyJson;
    QPushButton *m_save;
    Banner *m_notice;
    QStackedWidget *m_stack;
    TableView *m_view;
    StatePanel *m_panel;
    QTimer m_typing; // until what was typed is searched
    bool m_isRead = false;
};

} // namespace Calends
