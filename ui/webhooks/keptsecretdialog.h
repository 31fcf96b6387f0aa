// Gives out a webhook's secret that the keychain keeps: copied when it is asked for, never shown.
#pragma once

#include <QDialog>
#include <QFuture>

#include <functional>

#include "models/account/vault.h"

class QPushButton;

namespace Calends {

class ClipboardLoan;
class TextLabel;

// Use open(); WA_DeleteOnClose is set. The loan outlives it, so that what was copied can be pasted after it
// is closed.
class KeptSecretDialog : public QDialog
{
    Q_OBJECT
public:
    using Read = std::function<QFuture<VaultResult>()>;

    KeptSecretDialog(
        const QString &address, const Read &read, ClipboardLoan &loan, QWidget *parent = nullptr);

    QPushButton *copyButton() const { return m_copy; }
    QString said() const; // what came of copying; empty: not tried

private:
    void copy();
    void take(VaultResult result);

    Read m_read;
    ClipboardLoan &m_loan;
    TextLabel *m_said;
    QPushButton *m_copy;
};

} // namespace Calends
