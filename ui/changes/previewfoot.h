// The foot of a preview: what is called, and what can be done: discard and apply before, undo afterwards.
#pragma once

#include <QWidget>

#include "models/changes/changepreview.h"
#include "ui/kit/accountchip.h"

class QPushButton;

namespace Calends {

class ApplyButton;
class Changes;
class TextLabel;

// Both outlive it.
class PreviewFoot : public QWidget
{
    Q_OBJECT
public:
    PreviewFoot(Changes &changes, ChangePreview &preview, QWidget *parent = nullptr);

    void setMark(const EnvironmentMark &mark);
    void setSelected(int retryable); // selected rows that can be sent again
    void setRenewable(int rows); // whose lost tokens can be made anew
    // Why the request of the current row cannot be shown; empty: it can.
    void setRequestObstacle(const QString &reason);
    // While it is looked for what can be undone.
    void setSearching(bool isSearching);
    void showState();
    void takeFocus();

Q_SIGNALS:
    void discardWanted();
    void applyWanted();
    void retryWanted(); // of the selected rows
    void renewalWanted();
    void requestWanted(); // of the current row
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showApply();
    void showUndo();
    void showRenewal();
    void countUndo();
    QString applyObstacle() const;

    Changes &m_changes;
    ChangePreview &m_preview;
    TextLabel *m_operation;
    QPushButton *m_request;
    QPushButton *m_discard;
    ApplyButton *m_apply;
    QPushButton *m_retry;
    QPushButton *m_renew;
    QPushButton *m_undo;
    int m_retryable = 0;
    int m_renewable = 0;
    bool m_isSearching = false;
    int m_undoApplied = -1; // rows that were applied when it was counted what can be undone; -1: never
    int m_back = 0; // rows that can be undone
    int m_leftOut = 0; // applied rows that cannot
};

} // namespace Calends
