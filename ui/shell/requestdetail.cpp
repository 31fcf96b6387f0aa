#include "ui/shell/requestdetail.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/kit/inspectorsections.h"
#include "ui/kit/measures.h"
#include "ui/shell/requesttab.h"

namespace Calends {

RequestDetail::RequestDetail(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_page(new QStackedWidget(this))
{
    const Measures m = Measures::of(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    column->addWidget(m_tabs);
    column->addWidget(m_page, 1);
    setMinimumWidth(m.px(240));
    setFocusProxy(m_tabs);
    const QList<InspectorTab> parts = requestTabs({});
    for (const InspectorTab &part : parts)
        m_tabs->addTab(part.title);
    connect(m_tabs, &QTabBar::currentChanged, this, &RequestDetail::showTab);
}

void RequestDetail::showPart(Part part) { m_tabs->setCurrentIndex(int(part)); }

void RequestDetail::setRequest(const LoggedRequest &request)
{
    const auto *const before = qobject_cast<QScrollArea *>(m_page->currentWidget());
    const int scrolled = before && request.id == m_shown ? before->verticalScrollBar()->value() : 0;
    m_shown = request.id;
    m_content = requestTabs(request);
    showTab(m_tabs->currentIndex());
    if (const auto *const now = qobject_cast<QScrollArea *>(m_page->currentWidget()))
        now->verticalScrollBar()->setValue(scrolled);
}

void RequestDetail::showTab(int index)
{
    while (QWidget *const page = m_page->widget(0)) {
        m_page->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    if (index < 0 || index >= m_content.size())
        return;
    // Nothing in it leads elsewhere.
    m_page->addWidget(makeTabPage(
        m_content.at(index), [](const Place &) {}, m_page));
}

// What is drawn took its colours and fonts when it was made.
void RequestDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTab(m_tabs->currentIndex());
}

} // namespace Calends
