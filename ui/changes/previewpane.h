// One change set on its way: looked at, checked, applied, followed to its end, undone.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

#include "models/changes/changepreview.h"
#include "models/changes/sentrequest.h"
#include "ui/changes/rowlink.h"
#include "ui/kit/accountchip.h"

class QVBoxLayout;

namespace Calends {

class Banner;
class Changes;
class JobProgress;
class JobReasons;
class JobUndo;
class PreviewFilter;
class PreviewFoot;
class PreviewHeading;
class PreviewTable;
class PreviewView;
class RowDetail;
class RenewalSearch;
class TextLabel;

// `changes` outlives it.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(Changes &changes, const ChangeSet &set, QWidget *parent = nullptr);
    ~PreviewPane() override;

    ChangePreview &preview() { return *m_preview; }
    void setMark(const EnvironmentMark &mark);
    void setLinks(const RowLinks &links); // from a row to where it stands
    // From now on it is the job's, which was made from the set.
    void follow(ChangeJob *job);
    void check(); // reads every row again
    void save(); // all rows, to a file
    void apply(); // asks for the name first where that is needed
    void takeFocus();
    SentRequest request() const; // of the current row

Q_SIGNALS:
    void rowShown(); // another one, or something new of it
    void requestWanted(quint64 request); // in the request console
    void discardWanted();
    void placeWanted(const Calends::Place &place);
    void applied(Calends::ChangeJob *job);
    void undoWanted(const Calends::ChangeSet &set);
    void renewalWanted(const Calends::ChangeSet &set); // of what lost answers held

private:
    void setUpTable();
    void showSoon() { m_soon.start(); }
    void showState();
    void showRow();
    void showKept();
    void showSelected();
    void addJobParts();
    void searchRenewal();
    // Goes on with what was typed.
    void ask(const ChangeSet &sent, const QString &name, const std::function<void(const QString &)> &then);
    void retry(const QList<int> &rows);
    void send(const QString &typedName, const QList<int> &rows);
    void chooseRows(const QList<int> &rows);
    QList<int> retryableSelected() const;
    int rowOf(const QModelIndex &index) const; // in the set; -1: none

    Changes &m_changes;
    ChangePreview *m_preview;
    EnvironmentMark m_mark;
    PreviewHeading *m_heading;
    Banner *m_obstacle;
    PreviewTable *m_rows;
    PreviewFilter *m_filter;
    PreviewView *m_view;
    RowDetail *m_detail;
    TextLabel *m_caveat;
    QVBoxLayout *m_body;
    JobProgress *m_progress = nullptr;
    JobReasons *m_reasons = nullptr;
    PreviewFoot *m_foot;
    JobUndo *m_undo;
    RenewalSearch *m_search = nullptr;
    ChangeSet m_renewal; // as it was found last
    QTimer m_soon;
};

} // namespace Calends
