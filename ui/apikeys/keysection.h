// An account's own API key: when it was made and when it expires, how it is replaced, and what is to be done
// where that went wrong.
#pragma once

#include <QWidget>

#include <functional>

#include "models/apikeys/keyrotation.h"

class QPushButton;

namespace Calends {

class Banner;
class ClipboardLoan;
class KeyRecovery;
class RotationDialog;
class TextLabel;

// Session and rotation outlive it.
class KeySection : public QWidget
{
    Q_OBJECT
public:
    // Answers the names of other profiles with the same key.
    using SharedBy = std::function<QFuture<QStringList>()>;

    // Makes the form into which another key is typed, and which keeps it.
    using MakeForm = std::function<QWidget *()>;

    KeySection(Session &session, KeyRotation &rotation, const SharedBy &sharedBy, const MakeForm &makeForm,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void previewWanted(const Calends::ChangeSet &set);

private:
    void showKey();
    void showTrouble();
    void ask();
    void recover();
    void remind();
    QString lifeText() const;

    Session &m_session;
    KeyRotation &m_rotation;
    SharedBy m_sharedBy;
    MakeForm m_makeForm;
    TextLabel *m_life;
    TextLabel *m_lastUse;
    QPushButton *m_rotate;
    TextLabel *m_obstacle;
    Banner *m_trouble;
    QPushButton *m_copy;
    QPushButton *m_remind;
    TextLabel *m_saved; // what came of saving the reminder
    TextLabel *m_said;
    ClipboardLoan *m_loan;
    QPointer<RotationDialog> m_dialog;
    QPointer<KeyRecovery> m_recovery;
};

} // namespace Calends
