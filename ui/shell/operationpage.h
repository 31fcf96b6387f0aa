// Any read operation of the table: its parameters, and the answer as the server gave it, secrets masked.
#pragma once

#include <QPointer>

#include "models/account/session.h"
#include "ui/kit/windowpage.h"

class QPushButton;
class QStackedWidget;

namespace Calends {

class Banner;
class FoldingJson;
class OperationForm;
class StatePanel;
class TextLabel;

// A place's row is the operation's id, so that back and forward lead from one to the other; its owner, if
// there is one, the number of the person it is asked as, at once. The session outlives the page; calls go
// through it, so they are signed, paced, logged and held to what the account may do as everywhere.
class OperationPage : public WindowPage
{
    Q_OBJECT
public:
    // Characters of an answer that are shown; the rest is said to be left out.
    static constexpr qsizetype MostShown = 512 * 1024;

    explicit OperationPage(Session &session, QWidget *parent = nullptr);

    static QString pageId();
    void showRow(const QString &row, const QString &owner) override;
    void refresh() override { run(); }
    void takeFocus() override;

    const Operation *operation() const { return m_operation; }
    OperationForm *form() const { return m_form; }
    QPushButton *runButton() const { return m_run; }
    Banner *banner() const { return m_banner; }
    FoldingJson *answer() const { return m_answer; }
    QString outcome() const; // "200 · 12 ms · 4.1 kB", or what the call waits for
    bool isRunning() const { return !m_call.isNull(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeWork();
    QWidget *makeOutcome();
    void connectParts();
    void showOperation();
    void showAvailability();
    void run();
    void stop();
    void showState(Call::State state);
    void finished(const Outcome &outcome);
    void showAnswer(const QByteArray &body);
    void restyle();

    Session &m_session;
    const Operation *m_operation = nullptr;
    QPointer<Call> m_call;
    quint64 m_logEntry = 0; // of the last answer; 0: none
    quint64 m_runs = 0;

    QStackedWidget *m_body;
    StatePanel *m_empty;
    TextLabel *m_title;
    TextLabel *m_path;
    QPushButton *m_choose;
    TextLabel *m_group;
    Banner *m_banner;
    OperationForm *m_form;
    QPushButton *m_run;
    QPushButton *m_cancel;
    TextLabel *m_outcome;
    QPushButton *m_request;
    FoldingJson *m_answer;
};

} // namespace Calends
