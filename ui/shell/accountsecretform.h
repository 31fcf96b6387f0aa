// Where an account's own secret is typed in: it goes into the keychain, then into use, and the server is
// asked.
#pragma once

#include "models/account/session.h"
#include "ui/shell/secretform.h"

namespace Calends {

// The session outlives it.
class AccountSecretForm : public SecretForm
{
    Q_OBJECT
public:
    AccountSecretForm(
        Session &session, const QString &purpose, const QString &button, QWidget *parent = nullptr);

private:
    void keep(const QStringList &texts, bool own);
    void tellVerdict();

    Session &m_session;
    bool m_awaitsVerdict = false; // of the server, on a secret just kept
};

} // namespace Calends
