// A file of people taken in: which column goes where, what each row would come to, then the preview.
#pragma once

#include <functional>

#include "models/changes/change.h"
#include "models/changes/importtable.h"
#include "ui/changes/importkeeping.h"
#include "ui/kit/windowpage.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Calends {

class Banner;
class ImportMappingView;
class ImportRows;
class StatePanel;
class TableView;
class TextLabel;

// Where the rows of a file can go, asked each time.
struct ImportTarget
{
    QString placeText; // "OAuth client"
    std::function<QList<EditingPlace>()> places;
    // What comes with each new row there, translated; empty: nothing.
    std::function<QString(const QString &place)> placeNote;
    std::function<ImportPlan::Target(const QString &place)> target;
    std::function<QString()> obstacle; // why nothing can be taken in, translated; empty: it can
    // What was mapped before, by the names of the columns; and what to remember.
    std::function<ImportMapping(const QStringList &names)> remembered;
    std::function<void(const QStringList &names, const ImportMapping &mapping)> remember;
    KeepingChoice keeping = {}; // of what is answered once for each new row
};

class ImportPage : public WindowPage
{
    Q_OBJECT
public:
    explicit ImportPage(const ImportTarget &target, QWidget *parent = nullptr);
    ~ImportPage() override;

    static QString pageId(); // "import"
    // Reads the file in another thread. Also by dropping it on the page.
    void open(const QString &file);
    void askForFile();
    void refresh() override; // what can be taken in, or where, may be another
    void showPlaceNote(); // as far as it is known by now
    const ImportTable &table() const { return *m_table; }

    PageStatus status() const override;
    void takeFocus() override;

Q_SIGNALS:
    void previewWanted(const Calends::ChangeSet &set);
    void existingWanted(const QString &id); // of a row that is there

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFoot();
    void take(const QString &name, const ImportedText &text);
    void showNothing();
    void fillPlaces();
    void plan(bool asksMemory);
    void showCounts();
    void preview();
    void openRow();
    QString existing() const;

    ImportTarget m_target;
    QString m_name; // of the file, without its folder
    ImportedText m_text;
    ImportTable *m_table;
    ImportRows *m_rows;
    TextLabel *m_heading;
    QComboBox *m_place;
    TextLabel *m_placeNote;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    StatePanel *m_nothing;
    Banner *m_notice;
    ImportMappingView *m_mapping;
    TableView *m_view;
    ImportKeeping *m_keeping;
    TextLabel *m_counts;
    QPushButton *m_existing;
    QPushButton *m_suggestions;
    QCheckBox *m_changed;
    QPushButton *m_preview;
};

} // namespace Calends
