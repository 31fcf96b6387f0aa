// What cannot wait is said or asked in the window's own look.
#pragma once

#include <QMessageBox>

namespace Calends {

// A title that stands out, and what it means or costs below. Deletes itself once it is closed.
class QuestionBox : public QMessageBox
{
    Q_OBJECT

public:
    QuestionBox(const QString &title, const QString &text, StandardButtons buttons, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
};

} // namespace Calends
