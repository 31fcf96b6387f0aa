// Where a saved filter is given its name: one line below the filter, no window of its own.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Calends {

class TextLabel;

class FilterNameLine : public QWidget
{
    Q_OBJECT
public:
    explicit FilterNameLine(QWidget *parent = nullptr);

    // Shows itself and takes the keyboard. `what` says what is named.
    void ask(const QString &what, const QString &name);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void named(const QString &name); // not empty, without blanks around it; the line is hidden again
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void cancel();
    void showObstacle();

    TextLabel *m_what;
    QLineEdit *m_edit;
    QPushButton *m_save;
};

} // namespace Calends
