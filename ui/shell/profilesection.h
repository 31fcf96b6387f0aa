// What a person may change of a profile: name, environment with its colour, write level, own authority, and
// how much of the server's rate limit work in the background may use.
#pragma once

#include <QWidget>

#include "models/account/session.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Calends {

class Pill;
class TextLabel;

// Nothing changes before "Save". The colour is that of the environment.
class ProfileSection : public QWidget
{
    Q_OBJECT
public:
    // The session outlives it.
    explicit ProfileSection(Session &session, QWidget *parent = nullptr);

    void takeFocus(); // the name

private:
    void makeRows();
    void show();
    void profileChanged();
    void edited();
    void save();
    void chooseAuthority();
    Profile typed() const;
    QString problem() const;
    QString consequence() const;

    Session &m_session;
    Profile m_shown; // as the fields were last filled
    QLineEdit *m_name;
    QComboBox *m_environment;
    Pill *m_mark;
    QComboBox *m_writeLevel;
    QLineEdit *m_authority;
    QPushButton *m_choose;
    QSpinBox *m_share;
    QSpinBox *m_patience;
    QPushButton *m_save;
    TextLabel *m_said;
};

} // namespace Calends
