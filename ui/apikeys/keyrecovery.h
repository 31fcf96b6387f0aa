// Leads from an API key that is gone to one that works, step by step.
#pragma once

#include <QDialog>

#include "models/apikeys/keyrotation.h"

class QPushButton;
class QVBoxLayout;

namespace Calends {

class TextLabel;

// Session and rotation outlive it. Deletes itself once it is closed; use open().
class KeyRecovery : public QDialog
{
    Q_OBJECT
public:
    // `form`: into which the new key is typed, and which keeps it; becomes its own.
    KeyRecovery(Session &session, KeyRotation &rotation, QWidget *form, QWidget *parent = nullptr);

private:
    void addStep(QVBoxLayout *column, const QString &title, const QString &words);
    void showState();

    Session &m_session;
    KeyRotation &m_rotation;
    TextLabel *m_what;
    QPushButton *m_test;
    TextLabel *m_state;
    QPushButton *m_close;
};

} // namespace Calends
