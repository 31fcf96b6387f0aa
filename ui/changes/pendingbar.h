// The foot of a page whose edits are not sent yet: how many, and Discard, Preview, Apply.
#pragma once

#include <QWidget>

#include "models/changes/pendingchanges.h"
#include "ui/kit/accountchip.h"

class QPushButton;

namespace Calends {

class ApplyButton;
class TextLabel;

// Hidden while nothing is pending. The changes outlive it; it asks, and does nothing itself.
class PendingBar : public QWidget
{
    Q_OBJECT
public:
    explicit PendingBar(const PendingChanges &changes, QWidget *parent = nullptr);

    // Of the account, said on the button that sends.
    void setMark(const EnvironmentMark &mark);
    // Why nothing can be sent now; empty: it can.
    void setObstacle(const QString &reason);
    QString text() const;

Q_SIGNALS:
    void discardWanted();
    void previewWanted();
    void applyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();

    const PendingChanges &m_changes;
    QString m_obstacle;
    TextLabel *m_text;
    QPushButton *m_discard;
    QPushButton *m_preview;
    ApplyButton *m_apply;
};

} // namespace Calends
