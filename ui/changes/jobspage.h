// "Jobs & changes": what is being carried out, what was applied, and what was kept of what was destroyed.
#pragma once

#include "models/changes/change.h"
#include "ui/kit/windowpage.h"

class QStackedWidget;
class QTabBar;

namespace Calends {

class ArchivesPane;
class Banner;
class ChangeJob;
class ChangeJournal;
class ChangeLogPane;
class Changes;
class JobsPane;

// Changes and journal outlive the page.
class JobsPage : public WindowPage
{
    Q_OBJECT
public:
    JobsPage(Changes &changes, ChangeJournal &journal, QWidget *parent = nullptr);

    static QString pageId(); // "jobs"
    PageStatus status() const override; // counts jobs that have not ended
    void refresh() override;
    void takeFocus() override;
    // LogRow or ArchivesRow: that tab. Anything else: the jobs.
    void showRow(const QString &row, const QString &owner) override;
    QString chosenRow() const override;
    quint64 requestBehind() const override; // the chosen change of the log
    QString requestObstacle() const override;
    QString exportObstacle() const override;
    void askForExport() override; // of the change log

    static constexpr QLatin1StringView LogRow{"log"};
    static constexpr QLatin1StringView ArchivesRow{"archives"};

Q_SIGNALS:
    void jobWanted(qint64 job); // in the preview page
    void previewWanted(const Calends::ChangeSet &set); // of what takes a job back

private:
    void follow();
    void watch(ChangeJob *job);
    void showTab(int tab);
    void showJournal();

    Changes &m_changes;
    ChangeJournal &m_journal;
    Banner *m_notice;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    JobsPane *m_jobs;
    ChangeLogPane *m_log;
    ArchivesPane *m_archives;
};

} // namespace Calends
