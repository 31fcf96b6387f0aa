// Asks how long a new API key is to be valid, and says what becomes of the old one.
#pragma once

#include <QDialog>

#include "models/apikeys/apikeychanges.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace Calends {

class TextLabel;

// Nothing is sent by it. Deletes itself once it is closed; use open().
class RotationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RotationDialog(const KeyUse &use, QWidget *parent = nullptr);

    int days() const; // 0: never expires
    // Told later, since the keychain is asked for them.
    void setProfiles(const QStringList &names);

Q_SIGNALS:
    void rotationWanted(int days, const Calends::KeyUse &use);

private:
    void fillLifetimes();
    void showChosen();

    KeyUse m_use;
    QComboBox *m_lifetime;
    QSpinBox *m_number;
    TextLabel *m_expires;
    TextLabel *m_meaning;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace Calends
