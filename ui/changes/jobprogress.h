// How far a job is, how to hold it, and that it cannot be lost.
#pragma once

#include <QPointer>

#include "models/changes/changejob.h"
#include "models/changes/journal.h"
#include "ui/changes/surface.h"

class QProgressBar;
class QPushButton;

namespace Calends {

class TextLabel;

class JobProgress : public Surface
{
    Q_OBJECT
public:
    explicit JobProgress(ChangeJob &job, QWidget *parent = nullptr);

    // Why it cannot be held or go on from here; empty: it can.
    void setObstacle(const QString &reason);
    // Whether a crash leaves it where it is, to go on.
    void setKept(bool isKept);
    QString text() const; // "106 of 171 · 41 s left · 3.1 per second"

private:
    void showState();
    void showButtons();
    static QString titleOf(JobState state);

    QPointer<ChangeJob> m_job;
    QString m_obstacle;
    bool m_isKept = true;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_words;
    TextLabel *m_message;
    QProgressBar *m_bar;
    QPushButton *m_hold;
    QPushButton *m_stop;
};

// "106 of 171 · about 41 s left · 3.1 per second"
QString progressText(const ChangeJob &job);
bool isAtWork(const ChangeJob &job);
bool hasEnded(const ChangeJob &job); // finished or stopped

} // namespace Calends
