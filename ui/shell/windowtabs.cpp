#include "ui/shell/windowtabs.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>

#include <algorithm>

namespace Calends {

namespace {

constexpr qsizetype MostClosed = 10; // that can be opened again
constexpr qint32 MostKept = 200;

} // namespace

WindowTabs::WindowTabs(QObject *parent)
    : QObject(parent)
    , m_tabs{newTab()}
{
}

WindowTab WindowTabs::newTab() { return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

int WindowTabs::indexOf(const QString &id) const
{
    const auto found
        = std::find_if(m_tabs.cbegin(), m_tabs.cend(), [&id](const WindowTab &tab) { return tab.id == id; });
    return found == m_tabs.cend() ? -1 : int(found - m_tabs.cbegin());
}

int WindowTabs::lastOf(const QString &profile) const
{
    if (currentTab().profile == profile)
        return m_current;
    for (auto id = m_recent.crbegin(); id != m_recent.crend(); ++id) {
        if (const int index = indexOf(*id); index >= 0 && m_tabs.at(index).profile == profile)
            return index;
    }
    const auto any = std::find_if(
        m_tabs.cbegin(), m_tabs.cend(), [&profile](const WindowTab &tab) { return tab.profile == profile; });
    return any == m_tabs.cend() ? -1 : int(any - m_tabs.cbegin());
}

void WindowTabs::setCurrent(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    m_recent.removeAll(currentTab().id);
    m_recent.append(currentTab().id);
    Q_EMIT changed();
}

void WindowTabs::open(const QString &profile, const QByteArray &view)
{
    WindowTab tab = newTab();
    tab.profile = profile;
    tab.views.insert(profile, view);
    m_tabs.insert(m_current + 1, tab);
    setCurrent(m_current + 1);
}

void WindowTabs::close(int index)
{
    if (count() < 2 || index < 0 || index >= count())
        return;
    m_closed.append(m_tabs.takeAt(index));
    if (m_closed.size() > MostClosed)
        m_closed.removeFirst();
    m_recent.removeAll(m_closed.constLast().id);
    if (index < m_current || m_current == count())
        --m_current;
    setCurrent(m_current);
}

void WindowTabs::reopen()
{
    if (m_closed.isEmpty())
        return;
    m_tabs.insert(m_current + 1, m_closed.takeLast());
    setCurrent(m_current + 1);
}

void WindowTabs::move(int from, int to)
{
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= count())
        return;
    const QString current = currentTab().id;
    m_tabs.move(from, to);
    m_current = indexOf(current);
    Q_EMIT changed();
}

void WindowTabs::setProfile(int index, const QString &profile)
{
    if (m_tabs.at(index).profile == profile)
        return;
    m_tabs[index].profile = profile;
    m_tabs[index].title.clear();
    m_tabs[index].narrowedTo.clear();
    Q_EMIT changed();
}

void WindowTabs::setTitle(int index, const QString &title, const QString &narrowedTo)
{
    WindowTab &tab = m_tabs[index];
    if (tab.title == title && tab.narrowedTo == narrowedTo)
        return;
    tab.title = title;
    tab.narrowedTo = narrowedTo;
    Q_EMIT changed();
}

void WindowTabs::setView(int index, const QString &profile, const QByteArray &view)
{
    m_tabs[index].views.insert(profile, view);
}

void WindowTabs::keepOnly(const QSet<QString> &profiles)
{
    const QString current = currentTab().id;
    const auto isGone = [&profiles](const WindowTab &tab) {
        return !tab.profile.isEmpty() && !profiles.contains(tab.profile);
    };
    if (m_tabs.removeIf(isGone) + m_closed.removeIf(isGone) == 0)
        return;
    if (m_tabs.isEmpty())
        m_tabs.append(newTab());
    const int index = indexOf(current);
    setCurrent(index >= 0 ? index : std::min(m_current, count() - 1));
}

QHash<QString, QByteArray> WindowTabs::viewsOf(const QString &profile) const
{
    QHash<QString, QByteArray> views;
    for (const WindowTab &tab : m_tabs) {
        if (const auto view = tab.views.constFind(profile); view != tab.views.cend())
            views.insert(tab.id, *view);
    }
    return views;
}

void WindowTabs::recallViews(const QString &profile, const QHash<QString, QByteArray> &views)
{
    for (WindowTab &tab : m_tabs) {
        if (const auto view = views.constFind(tab.id); view != views.cend() && !tab.views.contains(profile))
            tab.views.insert(profile, *view);
    }
}

QByteArray WindowTabs::saveTabs(const QSet<QString> &profiles) const
{
    QList<WindowTab> kept;
    QString current;
    for (int i = 0; i < count(); ++i) {
        if (!profiles.contains(m_tabs.at(i).profile))
            continue;
        kept.append(m_tabs.at(i));
        if (i <= m_current || current.isEmpty())
            current = m_tabs.at(i).id;
    }
    QByteArray tabs;
    QDataStream out(&tabs, QIODevice::WriteOnly);
    out << current << qint32(kept.size());
    for (const WindowTab &tab : std::as_const(kept))
        out << tab.id << tab.profile << tab.title;
    return tabs;
}

void WindowTabs::restoreTabs(const QByteArray &tabs)
{
    QString current;
    qint32 number = 0;
    QList<WindowTab> kept;
    QDataStream in(tabs);
    in >> current >> number;
    for (qint32 i = 0; i < std::min(number, MostKept); ++i) {
        WindowTab tab;
        in >> tab.id >> tab.profile >> tab.title;
        kept.append(tab);
    }
    if (in.status() != QDataStream::Ok || kept.isEmpty())
        return;
    m_tabs = kept;
    setCurrent(std::max(0, indexOf(current)));
}

} // namespace Calends
