// The page of any resource: title, filter, count, banners, table or state.
#pragma once

#include <QPointer>
#include <QTimer>

#include <functional>

#include "models/account/session.h"
#include "models/core/feed.h"
#include "models/core/tablemodel.h"
#include "ui/kit/pagedescription.h"
#include "ui/shell/pagestate.h"
#include "ui/shell/windowpage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Calends {

class Banner;
class FilterEdit;
class QueryEdit;
class Skeleton;
class StatePanel;
class TableView;
class TextLabel;

// Table, feed and session outlive the page.
class ResourcePage : public WindowPage
{
    Q_OBJECT
public:
    ResourcePage(const PageDescription &description, TableModel &table, Feed &feed, const Session &session,
        QWidget *parent = nullptr);

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
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &columns) override;
    QString chosenRow() const override;
    QString narrowedTo() const override;
    QByteArray saveView() const override;
    void restoreView(const QByteArray &view) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterRow();
    void setUpTable();
    void sortBy(int column, Qt::SortOrder order);
    void updateState();
    void showBlock();
    void showBanners(const QList<PageNotice> &notices);
    void take(const PageNotice &notice);
    void select(int row);
    void followSought();
    void giveUpSought();
    void loadOwner();
    void chooseAgain();
    QStringList selectedIds() const;
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
    struct ChosenRows // by id
    {
        QStringList selected = {};
        QString current = {};
        QString top = {}; // the first in sight
    };
    ChosenRows m_chosen; // of the view that is restored: chosen once they are there

    QWidget *m_filterRow = nullptr;
    TextLabel *m_heading;
    TextLabel *m_count;
    TextLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_refresh;
    QPushButton *m_export;
    QueryEdit *m_filter;
    Banner *m_notice;
    QVBoxLayout *m_banners;
    QStackedWidget *m_body;
    TableView *m_view;
    Skeleton *m_outline;
    StatePanel *m_panel;
    QTimer m_ageTimer;
};

} // namespace Calends
