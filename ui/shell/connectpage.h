// "Connect an account": kind, host, secret, environment and write level, then the test, then open.
#pragma once

#include <QWidget>

#include "models/account/connectiontest.h"
#include "models/account/session.h"
#include "ui/shell/connectform.h"

class QBoxLayout;
class QPushButton;

namespace Calends {

class ConnectSummary;
class LadderList;
class RequestDetail;
class TextLabel;

class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    // Begins anew, with every field empty.
    void start();
    ConnectionDraft draft() const;
    // Why the draft cannot be tested yet; empty when it can.
    QString missing() const;

    // The test under way, as far as it got.
    void showResults(const QList<RungResult> &results, bool running);
    // The test passed: what the account may do, before it is opened.
    void showPassed(const Capabilities &capabilities);
    void showFailed();
    // What was sent and answered, below the ladder.
    void showReply(const LoggedRequest &request);
    // Where the secret will be kept, or why it cannot be.
    void setVaultState(VaultState state, bool thisRunOnly);

Q_SIGNALS:
    void testWanted();
    void openWanted();
    void cancelled();
    void keepForThisRunWanted();
    void replyWanted(quint64 logEntry); // of the test under way

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeResult();
    void clearResult();

    ConnectForm *m_form;
    QBoxLayout *m_columns; // form and result
    QPushButton *m_open;
    TextLabel *m_resultTitle;
    LadderList *m_ladder;
    ConnectSummary *m_summary;
    RequestDetail *m_reply;
};

} // namespace Calends
