// The page of any resource: title, filter, count, banners, table or state.
#pragma once

#include <QPointer>
#include <QTimer>

#include <functional>

#include "models/account/session.h"
#include "models/core/feed.h"
#include "models/core/rowstext.h"
#include "models/core/savedfilters.h"
#include "models/core/tablemodel.h"
#include "ui/kit/pagedescription.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/pagestate.h"
#include "ui/shell/rowverbs.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QDataStream;
class QVBoxLayout;

namespace Calends {

class Banner;
class FilterEdit;
class FilterNameLine;
class QueryEdit;
class SelectionBar;
class Skeleton;
class StatePanel;
class TableView;
class TextLabel;
class Veil;

// Table, feed and session outlive the page.
class ResourcePage : public WindowPage
{
    Q_OBJECT
public:
    ResourcePage(const PageDescription &description, TableModel &table, Feed &feed, const Session &session,
        QWidget *parent = nullptr);

    // Where its filters are saved; without it nothing is. Outlives the page.
    void setSavedFilters(SavedFilters *filters);
    // How its rows are changed; without it they are only seen.
    void setRowVerbs(const RowVerbs &verbs);
    // What they may be changed to has changed.
    void updateRowVerbs();
    // For tests and the tour; the system's clock otherwise.
    void setClock(std::function<QDateTime()> now);

    PageStatus status() const override;
    InspectorContent inspected() const override { return inspectedAt(chosenRow()); }
    InspectorContent inspectedAt(const QString &id) const override;
    ListedRows listedRows() const override;
    QList<KeyLine> keys() const override;
    void refresh() override;
    void loadWhole() override;
    void showRow(const QString &row, const QString &owner) override;
    void showOf(const QString &username, const QString &filter) override;
    void focusFilter() override;
    quint64 requestBehind() const override;
    QString requestObstacle() const override;
    QString exportObstacle() const override;
    void askForExport() override;
    void takeFocus() override;

    TableView *view() const { return m_view; }
    FilterEdit *filter() const;
    const PageView &shown() const { return m_shown; }
    Banner *exportNotice() const { return m_notice; }
    SelectionBar *selectionBar() const { return m_selection; }
    FilterNameLine *filterName() const { return m_filterName; }
    Banner *filterNotice() const { return m_filterNotice; } // of a filter that was deleted
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &columns) override;
    QString chosenRow() const override;
    QString narrowedTo() const override;
    QByteArray saveView() const override;
    void restoreView(const QByteArray &view) override;
    QString listObstacle(ListVerb verb) const override;
    void doWithList(ListVerb verb) override;
    // What else is done with the rows that are chosen.
    QList<InspectorVerb> selectionVerbs();
    QList<SavedFilter> savedFilters() const override;
    QString shownFilter() const override { return shownSaved() ? m_shownFilter : QString(); }
    void showSavedFilter(const QString &id) override;
    // Of the filter that is shown: what is filtered by and how it is shown now takes its place.
    void updateSavedFilter();
    void renameSavedFilter(const QString &id);
    void removeSavedFilter(const QString &id);
    // Shown, and otherwise filtered, sorted or arranged since.
    bool isSavedFilterChanged() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterRow();
    void connectSelection();
    void connectSaving();
    void showSelection();
    bool isToBeCompleted() const;
    void selectAllRows();
    void askToSelectPart();
    void copyRows(RowsText::Form form);
    QString linkObstacle(const QString &row) const;
    void copyLink(const QString &row) const;
    void connectVerbs();
    void showRowVerbs();
    QString verbObstacle(RowVerb verb, const QString &id = {}) const;
    QString selectionObstacle(RowVerb verb) const;
    QString furtherObstacle(const FurtherVerb &verb, const QString &id) const;
    void takeFurther(const QList<FurtherVerb> &verbs);
    void runFurther(int place);
    QList<InspectorVerb> inspectorVerbs(const QString &id) const;
    void askFilterName();
    void takeFilterName(const QString &name);
    void undoRemoval();
    void showSaving();
    void nameSaving();
    void fitButtons();
    void showSavingMenu();
    SavedFilter presentFilter() const;
    void setUpTable();
    void sortBy(int column, Qt::SortOrder order);
    PageSituation situation() const;
    void updateState();
    void showBody();
    void showBlock();
    void showBanners(const QList<PageNotice> &notices);
    void take(const PageNotice &notice);
    void select(int row);
    void followSought();
    void giveUpSought();
    void loadOwner();
    void restoreView(const QString &filter, const QByteArray &column, Qt::SortOrder order);
    void restoreSaved(const QString &id, QDataStream &view);
    void showTop();
    std::optional<SavedFilter> shownSaved() const;
    void showExportFolder();
    void showExported(const QString &file, const QString &sentence, const QString &detail);
    void restyle();

    PageDescription m_description;
    TableModel &m_table;
    Feed &m_feed;
    const Session &m_session;
    std::function<QDateTime()> m_now;
    PageView m_shown;
    QString m_exported; // the file of the last export
    SoughtRow m_sought; // shown once it is there
    QString m_top; // the row to be the first in sight once it is there; empty: none, or given up
    QPointer<SavedFilters> m_savedFilters;
    QString m_shownFilter; // id of the saved filter that is shown, or was until it was deleted; empty: none
    QString m_toldFilter; // of which savedFilterShown() told last
    QString m_namedFilter; // id of the saved filter that is renamed; empty: a new one is named
    SavedFilter m_before; // how the page was before a saved filter was shown
    std::optional<SavedFilters::Removed> m_removedFilter;
    QPointer<RowsText> m_copying;
    RowVerbs m_verbs;

    QWidget *m_filterRow = nullptr;
    TextLabel *m_heading;
    TextLabel *m_count;
    TextLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_refresh;
    QPushButton *m_export;
    QPushButton *m_columns;
    QPushButton *m_save;
    Veil *m_saveVeil = nullptr; // over the name of a saved filter
    QueryEdit *m_filter;
    FilterNameLine *m_filterName;
    Banner *m_filterNotice;
    SelectionBar *m_selection;
    Banner *m_notice;
    QVBoxLayout *m_banners;
    QStackedWidget *m_body;
    TableView *m_view;
    Skeleton *m_outline;
    StatePanel *m_panel;
    QTimer m_ageTimer;
};

} // namespace Calends
