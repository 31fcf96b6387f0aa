// What was kept of what was destroyed: read as JSON, saved elsewhere, deleted.
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Calends {

class ArchiveTable;
class Banner;
class ChangeJournal;
class FoldingJson;
class StatePanel;
class TableView;
struct JournalArchive;

// The journal outlives it.
class ArchivesPane : public QWidget
{
    Q_OBJECT
public:
    explicit ArchivesPane(ChangeJournal &journal, QWidget *parent = nullptr);

    // Reads the journal anew.
    void reload();
    void takeFocus();
    ArchiveTable *table() const { return m_table; }
    FoldingJson *json() const { return m_json; }

private:
    QWidget *makeVerbs();
    void setUpTable();
    const JournalArchive *current() const; // nullptr: none
    QList<qint64> chosen() const; // ids of the selected rows
    void showState();
    void showCurrent();
    void save();
    void askForPassphrase();
    void exportTo(const QList<qint64> &ids, const QString &file, const QString &passphrase);
    void askToDelete();
    void remove(QList<qint64> ids);
    void say(const QString &words, bool isProblem);

    ChangeJournal &m_journal;
    ArchiveTable *m_table;
    TableView *m_view;
    FoldingJson *m_json;
    QSplitter *m_split;
    StatePanel *m_panel;
    QStackedWidget *m_stack;
    QPushButton *m_save;
    QPushButton *m_export;
    QPushButton *m_delete;
    Banner *m_notice;
    QByteArray m_text; // of the archive that is shown
    qint64 m_shown = 0; // its id; 0: none
    bool m_isRead = false;
};

} // namespace Calends
