// What belongs to each account and not to the program, on the settings page: where it is set.
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace Calends {

class ActionRegistry;
class TextLabel;

class AccountSection : public QWidget
{
    Q_OBJECT
public:
    // `actions` outlives it. Where the profile cannot be edited it says why.
    explicit AccountSection(ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void showAvailable();

    QAction *m_edit;
    QPushButton *m_open;
    TextLabel *m_reason;
};

} // namespace Calends
