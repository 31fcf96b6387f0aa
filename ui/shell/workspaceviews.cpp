// The account's pages as one tab of the window shows them, and what asks for another tab.
#include <QContextMenuEvent>
#include <QDataStream>
#include <QIODevice>
#include <QMouseEvent>
#include <QStackedWidget>

#include <algorithm>

#include "ui/kit/sidebar.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/workspace.h"

namespace Calends {

namespace {

constexpr int WidestPane = 4000; // px at 100 %

using PageViews = QHash<QString, QByteArray>; // by id of the page

QByteArray packedView(const History &history, const PageViews &pages)
{
    QByteArray view;
    QDataStream out(&view, QIODevice::WriteOnly);
    out << history << pages;
    return view;
}

bool opensNewTab(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && (event.modifiers() & Qt::ControlModifier));
}

} // namespace

bool Workspace::isOpening() const { return m_pages.isEmpty() || m_pages.contains(OpeningPage::pageId()); }

Place Workspace::placeAtHand() const
{
    const WindowPage *const page = currentPage();
    if (!page)
        return {};
    const QString row = page->chosenRow();
    const Place &place = m_navigator.place();
    return row.isEmpty() && place.page == page->id() ? place : Place{page->id(), row};
}

QByteArray Workspace::viewAt(const Place &place) { return packedView({{place}, 0}, {}); }

QByteArray Workspace::saveView() const
{
    PageViews pages;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const QByteArray view = page.value()->saveView(); !view.isEmpty())
            pages.insert(page.key(), view);
    }
    return packedView(m_navigator.history(), pages);
}

// A page without a view of its own is come to anew, the way its place says.
void Workspace::restoreView(const QString &tab, const QByteArray &view)
{
    m_tab = tab;
    History history;
    PageViews pages;
    QDataStream in(view);
    in >> history >> pages;
    if (in.status() != QDataStream::Ok)
        pages.clear();
    if (in.status() != QDataStream::Ok || !m_pages.contains(history.place().page))
        history = {{{.page = m_order.value(0)}}, 0};
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->restoreView(pages.value(page.key()));
    m_navigator.setHistory(history);
    const Place place = history.place();
    if (!pages.contains(place.page))
        return goTo(place);
    openPage(m_pages.value(place.page));
    currentPage()->takeFocus();
    showInspected();
    Q_EMIT statusChanged();
}

// Entries of the navigation open in a new tab by the middle button or with Ctrl; they and the pages have a
// context menu.
bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const item = qobject_cast<SidebarItem *>(watched);
    if (event->type() == QEvent::ContextMenu) {
        const QPoint at = static_cast<QContextMenuEvent *>(event)->globalPos();
        Q_EMIT menuWanted(item ? Place{item->page(), {}} : placeAtHand(), at);
        return true;
    }
    const bool isButton
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (item && isButton && opensNewTab(*static_cast<QMouseEvent *>(event))) {
        if (event->type() == QEvent::MouseButtonRelease
            && item->rect().contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            Q_EMIT newTabWanted({item->page(), {}});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray Workspace::saveInspectors() const { return m_inspectors->save(); }

void Workspace::restoreInspectors(const QByteArray &inspectors) { m_inspectors->restore(inspectors); }

QByteArray Workspace::saveLayout() const
{
    QHash<QString, QByteArray> pages;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        pages.insert(page.key(), page.value()->saveLayout());
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_widths.navigation << m_widths.inspector << pages;
    return layout;
}

void Workspace::restoreLayout(const QByteArray &layout)
{
    Widths widths;
    QHash<QString, QByteArray> pages;
    QDataStream in(layout);
    in >> widths.navigation >> widths.inspector >> pages;
    if (in.status() != QDataStream::Ok)
        return;
    m_isArranged = true;
    m_widths = {std::clamp(widths.navigation, 0, WidestPane), std::clamp(widths.inspector, 0, WidestPane)};
    arrangePanes();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const QByteArray kept = pages.value(page.key()); !kept.isEmpty())
            page.value()->restoreLayout(kept);
    }
}

} // namespace Calends
