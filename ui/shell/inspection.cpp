#include "ui/shell/inspection.h"

#include <QGuiApplication>

#include <utility>

#include "ui/kit/windowpage.h"

namespace Calends {

Inspection::Inspection(Inspector &inspector, Pages pages, Standing standing, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_pages(std::move(pages))
    , m_standing(standing)
{
    connect(&m_navigator, &Navigator::wentTo, this, &Inspection::refresh);
    connect(&inspector, &Inspector::linkFollowed, this, &Inspection::follow);
    connect(&inspector, &Inspector::backWanted, &m_navigator, &Navigator::back);
    connect(&inspector, &Inspector::forwardWanted, &m_navigator, &Navigator::forward);
    connect(&inspector, &Inspector::listWanted, this, [this] { Q_EMIT leftFor(place()); });
}

void Inspection::show(const Place &place)
{
    if (history().visited.value(0) != place)
        m_navigator.setHistory({{place}, 0});
    refresh();
}

void Inspection::show(const History &history)
{
    m_navigator.setHistory(history);
    refresh();
}

InspectorContent Inspection::contentAt(const Place &place) const
{
    const WindowPage *const page = m_pages(place.page);
    if (!page)
        return {};
    return place.row.isEmpty() ? page->inspected() : page->inspectedAt(place.row);
}

void Inspection::follow(const Place &target)
{
    const bool elsewhere = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
    if (elsewhere || target.row.isEmpty() || contentAt(target).isEmpty())
        Q_EMIT leftFor(target);
    else
        m_navigator.go(target);
}

// Many rows may change in one go.
void Inspection::refreshSoon()
{
    const bool isFollowed = m_standing == Standing::Beside && !isAway(); // its page tells
    if (isFollowed || std::exchange(m_refreshesSoon, true))
        return;
    QMetaObject::invokeMethod(this, &Inspection::refresh, Qt::QueuedConnection);
}

void Inspection::refresh()
{
    m_refreshesSoon = false;
    const Place now = place();
    disconnect(m_following);
    if (const WindowPage *const page = m_pages(now.page))
        m_following = connect(page, &WindowPage::rowsChanged, this, &Inspection::refreshSoon);
    InspectorContent content = contentAt(now);
    const bool isThere = !content.isEmpty();
    if (isThere || (m_standing == Standing::Beside && !isAway())) {
        m_content = content;
    } else if (m_seen == now && !m_content.isEmpty()) {
        content = m_content;
        content.pills.append({.pill = tr("No longer in its list"), .mood = Mood::Warn});
    } else {
        m_content = {};
        content = {.title = tr("Not read yet"), .id = now.row, .isPersonal = false};
    }
    if (isThere)
        m_seen = now;
    m_inspector.setContent(content);
    showControls();
    Q_EMIT contentChanged();
}

void Inspection::showControls()
{
    m_inspector.setControls({.standing = m_standing,
        .canKeep = !place().row.isEmpty(),
        .canGoBack = m_navigator.canGoBack(),
        .canGoForward = m_navigator.canGoForward(),
        .isElsewhere = m_standing != Standing::Beside || isAway()});
}

} // namespace Calends
