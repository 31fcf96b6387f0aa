// The navigation: sections of pages, with counts, and locks that say why.
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Calends {

// What stands below a page, such as a filter of it.
struct SidebarEntry
{
    QString id;
    QString title;
};

class SidebarItem : public QAbstractButton
{
    Q_OBJECT
public:
    // `entry`: id of what stands below the page; empty: the page itself.
    SidebarItem(const QString &page, const QString &entry, const QString &title, QWidget *parent);

    QString page() const { return m_page; }
    QString entry() const { return m_entry; }
    void setCount(const QString &count);
    // Not empty: locked, and why. The page can still be opened; it says the same at length.
    void setLock(const QString &reason);
    bool isLocked() const { return !m_lock.isEmpty(); }
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override; // the whole title as a tooltip where it is cut
    void paintEvent(QPaintEvent *event) override;

private:
    QRect linePlace() const;
    QRect titlePlace() const;

    QString m_page;
    QString m_entry;
    QString m_count;
    QString m_lock;
};

class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addSection(const QString &title);
    SidebarItem *addPage(const QString &page, const QString &title);
    SidebarItem *item(const QString &page) const { return m_items.value(page); }
    SidebarItem *firstItem() const { return m_order.value(0); } // nullptr: there is none
    // In this order, in place of those below the page before.
    void setEntries(const QString &page, const QList<SidebarEntry> &entries);
    SidebarItem *entry(const QString &id) const; // nullptr: there is none
    // The page, or what stands below it.
    void setCurrent(const QString &page, const QString &entry = {});
    void clear();

Q_SIGNALS:
    void pageChosen(const QString &page);
    void entryChosen(const QString &page, const QString &entry);
    void entryMenuWanted(const QString &page, const QString &entry, const QPoint &globalPoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SidebarItem *insert(const QString &page, const SidebarEntry &entry, qsizetype place, int row);

    QVBoxLayout *m_column;
    QHash<QString, SidebarItem *> m_items;
    QList<SidebarItem *> m_order;
};

} // namespace Calends
