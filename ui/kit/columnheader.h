// The header of a table whose first columns stay in place while the others are scrolled sideways.
#pragma once

#include <QHeaderView>
#include <QList>

class QPainter;

namespace Calends {

// Sections that stay are drawn once more over those that are scrolled below them; the mouse meets what it
// sees.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr double MostOfRoom = 0.6; // with more of it taken nothing would be left to scroll

    explicit ColumnHeader(QWidget *parent);

    // How many of the shown columns stay, from the first on; no more than ColumnLayout::MostFrozen.
    int frozen() const { return m_frozen; }
    void setFrozen(int count);
    // Those that stay and are shown, in order; none where they would take nearly all of the room.
    const QList<int> &frozenSections() const { return m_frozenSections; }
    // Those of them that are drawn elsewhere than where they would be without staying.
    bool isPinned() const { return offset() != 0 && !m_frozenSections.isEmpty(); }
    // Where a column stands in the viewport, whether it stays or not: left edge and width.
    QRect placeOf(int section) const;
    // What the columns that stay cover.
    QRect frozenPlace() const { return m_frozenPlace; }
    // The column at this point, as it is seen; -1: none.
    int sectionAt(int x) const;
    QList<int> shownSections() const; // in order
    // The column that the keyboard is in, underlined; -1: none.
    void setMarked(int section);
    int marked() const { return m_marked; }
    // The mouse holds a column or its edge.
    bool isPressed() const { return m_isPressed; }

Q_SIGNALS:
    void letGo(); // by the mouse

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintMark(QPainter *painter) const;
    void findFrozen();
    void giveUpDrag();
    int shiftAt(int x) const;
    int pinnedEdgeAt(int x) const;
    int targetAt(int x) const;
    void dragEdge(int x);
    void dragColumn(int x);

    int m_frozen = 1;
    QList<int> m_frozenSections;
    QRect m_frozenPlace;
    int m_marked = -1;
    bool m_isPressed = false;
    int m_heldAt = 0; // px
    QRect m_held; // where the column stood that is moved, or whose edge is dragged here
    int m_edge = -1; // the column whose edge is dragged here
    int m_moved = -1; // the column that is pressed
    int m_target = -1; // the place it is moved to here
};

} // namespace Calends
