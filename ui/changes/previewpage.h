// The preview: what would be changed, row by row, before it is sent; afterwards what became of it.
#pragma once

#include <QPointer>

#include "models/changes/changepreview.h"
#include "ui/changes/rowlink.h"
#include "ui/kit/accountchip.h"
#include "ui/kit/navigator.h"
#include "ui/kit/windowpage.h"

class QStackedWidget;

namespace Calends {

class PreviewPane;
class StatePanel;

// `changes` outlives the page.
class PreviewPage : public WindowPage
{
    Q_OBJECT
public:
    explicit PreviewPage(Changes &changes, QWidget *parent = nullptr);
    ~PreviewPage() override;

    static QString pageId(); // "preview"
    static Place placeOf(qint64 job); // {"preview", "job:12"}

    // Of the account, said on the button that sends.
    void setMark(const EnvironmentMark &mark);
    // From a row to where it stands; placeWanted() tells that somebody wants to go there.
    void setLinks(const RowLinks &links);
    // Sends nothing.
    void showSet(const ChangeSet &set);
    // Also one of an earlier run, whose rows are read first.
    void showJob(ChangeJob *job);
    void clear();
    // nullptr: nothing is shown.
    ChangePreview *preview() const;

    void showRow(const QString &row, const QString &owner) override; // "job:12"
    QString chosenRow() const override;
    void takeFocus() override;
    quint64 requestBehind() const override; // the current row of a job
    QString requestObstacle() const override;
    QString exportObstacle() const override;
    void askForExport() override;
    void refresh() override; // reads each row again, as long as nothing is sent

Q_SIGNALS:
    void discarded();
    void placeWanted(const Calends::Place &place);
    void applied(Calends::ChangeJob *job);
    // Of what takes the job back, or gives anew what its lost answers held.
    void previewWanted(const Calends::ChangeSet &set);

private:
    void showNothing(const QString &title, const QString &reason);
    PreviewPane *showPane(const ChangeSet &set);
    void showLoaded();
    void forgetJob();
    ChangeJob *jobOf(const QString &row) const;

    Changes &m_changes;
    EnvironmentMark m_mark;
    RowLinks m_links;
    QStackedWidget *m_stack;
    StatePanel *m_nothing;
    PreviewPane *m_pane = nullptr;
    QPointer<ChangeJob> m_job; // that is shown, or whose rows are being read
    QString m_awaited; // a row asked for before the journal told its jobs
};

} // namespace Calends
