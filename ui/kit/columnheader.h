// The header of a table whose first columns stay in place while the others are scrolled sideways.
#pragma once

#include <QHeaderView>
#include <QList>

namespace Calends {

// Sections that stay are drawn once more over those that are scrolled below them; the mouse meets what it
// sees.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr double MostOfRoom = 0.6; // with more of it taken nothing would be left to scroll

    explicit ColumnHeader(QWidget *parent);

    // How many of the shown columns stay, from the first on.
    int frozen() const { return m_frozen; }
    void setFrozen(int count);
    // Those that stay and are shown, in order; none where they would take nearly all of the room.
    QList<int> frozenSections() const;
    // Those of them that are drawn elsewhere than where they would be without staying.
    bool isPinned() const { return offset() != 0 && !frozenSections().isEmpty(); }
    // Where a column stands in the viewport, whether it stays or not: left edge and width.
    QRect placeOf(int section) const;
    // What the columns that stay cover.
    QRect frozenPlace() const;
    // The column at this point, as it is seen; -1: none.
    int sectionAt(int x) const;
    QList<int> shownSections() const; // in order

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int shiftAt(int x) const;

    int m_frozen = 1;
    int m_shift = 0; // of the press that is going on, px
};

} // namespace Calends
