// The tabs of the window: which account each is on, and what its pages look like there.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace Calends {

struct WindowTab
{
    QString id; // uuid without braces
    QString profile = {}; // empty: no account yet
    QString title = {}; // of the page that is open
    QString narrowedTo = {}; // what that page is filtered by; may name people
    // What Workspace::saveView() gave, by profile: who comes back to an account finds it as it was left.
    QHash<QString, QByteArray> views = {};
};

// There is always one. Views may name people, so each account's are kept in its own sealed store; which tabs
// there are names nobody.
class WindowTabs : public QObject
{
    Q_OBJECT
public:
    explicit WindowTabs(QObject *parent = nullptr);

    const QList<WindowTab> &tabs() const { return m_tabs; }
    int count() const { return int(m_tabs.size()); }
    int current() const { return m_current; }
    const WindowTab &currentTab() const { return m_tabs.at(m_current); }
    int indexOf(const QString &id) const; // -1: closed
    int lastOf(const QString &profile) const; // the tab that showed it last; -1: none is on it

    void setCurrent(int index);
    // Behind the current one, which it replaces as that.
    void open(const QString &profile, const QByteArray &view);
    // Not the only one.
    void close(int index);
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopen();
    void move(int from, int to);
    // The tab is on this account from now on.
    void setProfile(int index, const QString &profile);
    void setTitle(int index, const QString &title, const QString &narrowedTo);
    void setView(int index, const QString &profile, const QByteArray &view);
    // Tabs on no other account than these.
    void keepOnly(const QSet<QString> &profiles);

    // By tab: for the account's own store.
    QHash<QString, QByteArray> viewsOf(const QString &profile) const;
    // What was kept of them, for tabs that have shown nothing of this account in this run.
    void recallViews(const QString &profile, const QHash<QString, QByteArray> &views);
    // Which there are, on these accounts.
    QByteArray saveTabs(const QSet<QString> &profiles) const;
    void restoreTabs(const QByteArray &tabs);

Q_SIGNALS:
    void changed();

private:
    static WindowTab newTab();

    QList<WindowTab> m_tabs;
    QList<WindowTab> m_closed; // the last one closed at the end
    QStringList m_recent; // ids, the current one at the end
    int m_current = 0;
};

} // namespace Calends
