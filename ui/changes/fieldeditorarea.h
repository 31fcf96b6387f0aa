// Several lines of text that look like the other fields of a form.
#pragma once

#include <QPlainTextEdit>

namespace Calends {

class FieldArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    // As high as this many lines. Tab leads on to the next field.
    FieldArea(int lines, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();

    int m_lines;
};

} // namespace Calends
