// First run: three doors.
#pragma once

#include <QWidget>

namespace Calends {

class TextLabel;

class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void connectWanted();
    void exploreWanted();
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QWidget *m_first = nullptr;
};

} // namespace Calends
