// The navigation: sections of pages, with counts, and locks that say why.
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Calends {

class SidebarItem : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarItem(const QString &page, const QString &title, QWidget *parent);

    QString page() const { return m_page; }
    void setCount(const QString &count);
    // Not empty: locked, and why. The page can still be opened; it says the same at length.
    void setLock(const QString &reason);
    bool isLocked() const { return !m_lock.isEmpty(); }
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override; // the whole title as a tooltip where it is cut
    void paintEvent(QPaintEvent *event) override;

private:
    QRect titlePlace() const;

    QString m_page;
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
    void setCurrent(const QString &page);
    void clear();

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    QHash<QString, SidebarItem *> m_items;
    QList<SidebarItem *> m_order;
};

} // namespace Calends
