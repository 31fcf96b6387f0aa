// A page where no account is at work, with the way back above it.
#pragma once

#include <QWidget>

namespace Calends {

class WindowPage;

class AlonePage : public QWidget
{
    Q_OBJECT
public:
    // Owns the page from now on.
    explicit AlonePage(WindowPage *page, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void left(); // by its button, or Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    WindowPage *m_page;
};

} // namespace Calends
