// What is in the journal of an account that was removed: jobs, changes, archives. Seen here, it can be
// deleted.
#pragma once

#include <QDialog>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Calends {

class Banner;
class LeftJournal;
class TextLabel;

// Deletes itself once it is closed.
class LeftJournalDialog : public QDialog
{
    Q_OBJECT
public:
    LeftJournalDialog(std::unique_ptr<LeftJournal> journal, QWidget *parent);
    ~LeftJournalDialog() override;

    QPushButton *removeButton() const { return m_remove; }
    const LeftJournal &journal() const { return *m_journal; }

Q_SIGNALS:
    void removed(); // the files and the key are gone

private:
    QWidget *makeButtons();
    void show(const QString &problem);
    void showJournal();
    void showParts();
    void dropParts();
    QWidget *makeJobs();
    void askToRemove();
    void remove();

    std::unique_ptr<LeftJournal> m_journal;
    TextLabel *m_summary;
    Banner *m_notice;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_again;
    QPushButton *m_remove;
};

// "Field studio: 3 jobs, 1 of them without an end, 12 changes", translated. What cannot be read is named by
// when it was written last.
QString summaryOf(const LeftJournal &journal);

} // namespace Calends
