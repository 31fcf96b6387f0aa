// The kind of customer and the plan an account is taken for: learnt, or confirmed by the person.
#pragma once

#include <QWidget>

#include "models/account/session.h"

class QComboBox;
class QPushButton;

namespace Calends {

class Pill;
class TextLabel;

class PlanSection : public QWidget
{
    Q_OBJECT
public:
    // The session outlives it.
    explicit PlanSection(Session &session, QWidget *parent = nullptr);

private:
    void show();
    void kindChosen();
    void confirm();
    void goByTheServer();

    Session &m_session;
    TextLabel *m_learnt;
    Pill *m_state;
    QComboBox *m_kind;
    QComboBox *m_plan;
    QPushButton *m_confirm;
    QPushButton *m_release;
};

} // namespace Calends
