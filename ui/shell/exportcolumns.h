// Which columns an export has, and in which order.
#pragma once

#include <QWidget>

#include "models/core/exportrows.h"

class QListWidget;
class QPushButton;

namespace Calends {

// Ticked rows are exported from the top down; rows are moved by dragging, by the buttons or with Alt and the
// arrows.
class ExportColumns : public QWidget
{
    Q_OBJECT
public:
    // `ticked` are ids of the table's columns; they stand first, in this order.
    ExportColumns(
        const QList<ExportColumn> &offered, const QByteArrayList &ticked, QWidget *parent = nullptr);

    QList<ExportColumn> chosen() const;
    void setAllTicked(bool ticked);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(int place, bool ticked);
    void move(int by);
    void showMoves();
    void restyle();

    QList<ExportColumn> m_offered;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Calends
