// What every form that makes changes has in common: title, scrolled rows, what stands in the way, two
// buttons.
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Calends {

class TextLabel;

// Opened with open(). Ctrl+Enter adds, Esc closes after asking when something was edited.
class ChangeFormFrame : public QDialog
{
    Q_OBJECT
public:
    // `isPersonal`: the title names somebody.
    ChangeFormFrame(const QString &title, bool isPersonal, QWidget *parent);

    QPushButton *addButton() const { return m_add; }
    QPushButton *cancelButton() const { return m_cancel; }
    // Said beside the buttons.
    QString summary() const;

    void reject() override;

protected:
    QVBoxLayout *rows() const { return m_rows; }
    QWidget *content() const { return m_content; }
    // Gives it the keyboard and scrolls to it.
    void leadTo(QWidget *control);
    // `obstacle`: why nothing can be added now; empty: it can.
    void showState(const QString &summary, const QString &obstacle);

    virtual bool isEdited() const = 0;
    virtual void add() = 0; // accepts the dialog

private:
    void ask();

    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_content = nullptr;
    TextLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_add;
};

} // namespace Calends
