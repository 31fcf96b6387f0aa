// Which columns a table shows, in which order, and how many of them stay while the others are scrolled.
#pragma once

#include <QDialog>
#include <QPointer>

class QSpinBox;

namespace Calends {

class TableView;
class TickedList;

// What is ticked holds at once; the table goes on behind it.
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnChooser(TableView &view, QWidget *parent);

    TickedList *list() const { return m_list; }
    QSpinBox *frozen() const { return m_frozen; }

private:
    QWidget *makeFrozen();
    QWidget *makeButtons();
    void fill();
    void apply();

    QPointer<TableView> m_view;
    QList<int> m_columns; // of the model, in the order in which they were listed
    TickedList *m_list;
    QSpinBox *m_frozen;
};

} // namespace Calends
