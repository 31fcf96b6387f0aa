// The requests of one account: filter, table, and everything about the chosen one.
#pragma once

#include <QWidget>

#include "models/account/session.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Calends {

class Banner;
class QueryEdit;
class RequestDetail;
class RequestTable;
class StatePanel;
class TableView;
class TextLabel;

class RequestPane : public QWidget
{
    Q_OBJECT
public:
    // May be destroyed by the end of the session, and then looks at neither it nor its log.
    explicit RequestPane(const Session &session, QWidget *parent = nullptr);

    // Chooses it, past the filter if need be; one that is gone is said to be.
    void showRequest(quint64 request);
    quint64 chosen() const; // 0: none
    void takeFocus();

    TableView *view() const { return m_view; }
    QueryEdit *filter() const { return m_filter; }
    StatePanel *panel() const { return m_panel; }
    Banner *notice() const { return m_notice; }

    // Columns and sizes; never what stands in them.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void closed();
    void chosenChanged(); // another request, or none
    void copyWanted(quint64 request); // as a command for a shell

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    void setUpTable();
    void setUpBody();
    void showChosen();
    void showState();
    void explainState();

    const Session &m_session;
    RequestTable *m_table;
    QueryEdit *m_filter;
    TextLabel *m_count;
    QPushButton *m_copy;
    Banner *m_notice;
    QStackedWidget *m_body;
    QSplitter *m_split;
    TableView *m_view;
    RequestDetail *m_detail;
    StatePanel *m_panel;
};

} // namespace Calends
