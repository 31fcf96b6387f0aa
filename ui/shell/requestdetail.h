// Everything the log keeps of one request: how it went, what was sent, what was answered.
#pragma once

#include <QWidget>

#include "models/account/session.h"
#include "ui/kit/inspectorcontent.h"

class QStackedWidget;
class QTabBar;

namespace Calends {

class RequestDetail : public QWidget
{
    Q_OBJECT
public:
    enum class Part : quint8 { Overview, Request, Answer };

    explicit RequestDetail(QWidget *parent = nullptr);

    quint64 request() const { return m_shown; } // its id; 0: none
    void showPart(Part part);

    // The open tab and, of the same request, its scroll position stay.
    void setRequest(const LoggedRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTab(int index);

    quint64 m_shown = 0; // id
    QList<InspectorTab> m_content;
    QTabBar *m_tabs;
    QStackedWidget *m_page;
};

} // namespace Calends
