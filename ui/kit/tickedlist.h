// A list of which some are ticked and whose order is the person's.
#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace Calends {

struct TickedItem
{
    QString text;
    QString toolTip = {};
    bool ticked = false;
};

// Rows are moved by dragging, by the buttons or with Alt and the arrows.
class TickedList : public QWidget
{
    Q_OBJECT
public:
    // `name` is the list's to screen readers.
    explicit TickedList(const QString &name, QWidget *parent = nullptr);

    void setItems(const QList<TickedItem> &items);
    // By their place among the items that were set, in the present order.
    QList<int> ticked() const;
    void setTicked(int place, bool ticked); // of that item among those that were set
    void setAllTicked(bool ticked);
    // What the buttons that tick all and none are called to screen readers.
    void nameButtons(const QString &all, const QString &none);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int by);
    void showMoves();
    void restyle();

    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Calends
