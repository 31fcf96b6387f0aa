// The tabs of the window, in one quiet line.
#pragma once

#include <QList>
#include <QTabBar>

#include "ui/kit/accountchip.h"

class QStyleOptionTab;
class QToolButton;

namespace Calends {

struct TabLabel
{
    QString title; // of the page, and what it is narrowed to
    QString account = {}; // said after the title; empty: every tab is of the same
    EnvironmentMark mark = {}; // of the account; no word: no dot
    friend bool operator==(const TabLabel &, const TabLabel &) = default;
};

// Shows what it is told; whoever tells it moves, closes and chooses. Cut titles have a tooltip, tabs are
// dragged to other places, the middle button closes them.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    // Says nothing of it.
    void setTabs(const QList<TabLabel> &labels, int current);
    const QList<TabLabel> &labels() const { return m_labels; }

    // What the style paints a tab by.
    void paintTab(const QStyleOptionTab &option, QPainter *painter) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChosen(int index);
    void moved(int from, int to);
    void closeWanted(int index);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showLabel(int index, const TabLabel &label);
    void nameCloseButton(int index);
    void addCloseButton(int index);

    QList<TabLabel> m_labels;
};

} // namespace Calends
