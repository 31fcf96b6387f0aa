// The text filter above a table.
#pragma once

#include <QLineEdit>

namespace Calends {

class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); // Enter, Down or a second Escape: the table takes the keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Calends
