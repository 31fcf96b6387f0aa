// What the window asks of every page.
#pragma once

#include <QWidget>

#include "models/core/savedfilter.h"
#include "ui/kit/inspectorcontent.h"
#include "ui/kit/keysheet.h"

namespace Calends {

class TableModel;

// What the status line and the sidebar say of a page.
struct PageStatus
{
    QString age; // "Data as of 10:42, 3 min ago"
    Mood ageMood = Mood::Neutral; // Warn when stale
    QString source; // which calls feed it
    QString count; // for the sidebar; empty: none
    QString lock; // why it is off; empty: it is on
};

// A page's rows, to be found from elsewhere; no table: it has none.
struct ListedRows
{
    const TableModel *table = nullptr;
    int name = -1; // the column that says what a row is called
    QList<int> telling = {}; // the columns that tell those of the same name apart
    bool isPersonal = false; // one of these is veiled in discreet mode
};

// What can be done with a list as a whole, whichever page shows it.
enum class ListVerb : quint8 {
    ChooseColumns,
    SortColumn, // by the column that the keyboard is in
    ColumnMenu, // of that column
    ToggleRow, // chosen, for what is done with several at once
    SelectRange, // from the one chosen last to the current row
    SelectAll, // that match the filter
    CopyText,
    CopyCsv,
    CopyLink, // of the row that is looked at
    SaveFilter,
    NewRow, // this and the next two lead to a form; nothing is sent by them
    EditRows,
    RemoveRows,
};

class WindowPage : public QWidget
{
    Q_OBJECT
public:
    WindowPage(const QString &id, const QString &title, const QString &section, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_id(id)
        , m_title(title)
        , m_section(section)
    {
    }

    QString id() const { return m_id; }
    QString title() const { return m_title; }
    QString section() const { return m_section; } // of the sidebar; empty: the page is not in it

    virtual PageStatus status() const { return {}; }
    virtual InspectorContent inspected() const { return {}; }
    // Of any row there is, also one the filter hides; empty: it is not there.
    virtual InspectorContent inspectedAt(const QString & /*row*/) const { return {}; }
    virtual ListedRows listedRows() const { return {}; }
    virtual QList<KeyLine> keys() const { return {}; } // of its own, besides the registry's
    virtual void refresh() { }
    virtual void loadWhole() { } // from end to end, also what a refresh would leave out
    // Of whom it may be, by user name, in case it is not in the list; empty row: none, empty name: not known.
    virtual void showRow(const QString & /*row*/, const QString & /*owner*/) { }
    virtual void showOf(const QString & /*username*/, const QString & /*filter*/) {
    } // one person's, on demand
    virtual void focusFilter() { }
    // The request that told of the chosen row, in the log; 0: none.
    virtual quint64 requestBehind() const { return 0; }
    // Why there is none; empty: there is one.
    virtual QString requestObstacle() const { return tr("This page shows no list."); }
    // Why its list cannot be exported; empty: it can.
    virtual QString exportObstacle() const { return tr("This page shows no list."); }
    virtual void askForExport() { }
    // Why this cannot be done with its list; empty: it can.
    virtual QString listObstacle(ListVerb) const { return tr("This page shows no list."); }
    virtual void doWithList(ListVerb) { }
    // What the person saved of its filters, the one that is shown, and showing another; empty id: none.
    virtual QList<SavedFilter> savedFilters() const { return {}; }
    virtual QString shownFilter() const { return {}; }
    virtual void showSavedFilter(const QString & /*id*/) { }
    virtual void takeFocus() { setFocus(); } // when the person comes here
    // The row that is chosen, by id; empty: none.
    virtual QString chosenRow() const { return {}; }
    // What the list is narrowed to, as it was typed; empty: nothing hides any of it.
    virtual QString narrowedTo() const { return {}; }
    // What a tab of the window keeps of the page while another one shows it: filter, order, selection, place.
    // An empty view is how one comes to it anew.
    virtual QByteArray saveView() const { return {}; }
    virtual void restoreView(const QByteArray &) { }
    // Columns and their widths; never what stands in them.
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) { }

Q_SIGNALS:
    void statusChanged();
    void inspectedChanged();
    void rowsChanged(); // what inspectedAt() tells of any row may be another now
    void inspectorWanted(); // Enter on a row
    void listVerbsChanged(); // what can be done with the list
    void savedFilterShown(); // another one, or none
    void requestWanted(quint64 request); // in the request console
    void actionWanted(const QString &id); // an entry of the action registry, see windowactions.h

private:
    QString m_id;
    QString m_title;
    QString m_section;
};

} // namespace Calends
