#include "ui/shell/accountsecretform.h"

#include "models/account/whenready.h"
#include "ui/shell/typedsecrets.h"

namespace Calends {

AccountSecretForm::AccountSecretForm(
    Session &session, const QString &purpose, const QString &button, QWidget *parent)
    : SecretForm(purpose, button, parent)
    , m_session(session)
{
    addAccountLines(this, session.profile());
    setObstacle(session.obstacle());
    connect(this, &SecretForm::entered, this, &AccountSecretForm::keep);
    connect(&session, &Session::learningChanged, this, &AccountSecretForm::tellVerdict);
}

void AccountSecretForm::keep(const QStringList &texts, bool own)
{
    const Credential credential = typedAccount(m_session.profile(), texts, own);
    const QString problem = problemWithAccount(m_session.profile(), credential);
    if (!problem.isEmpty())
        return say(problem);
    say(tr("Keeping it…"));
    whenReady(m_session.keepAccount(credential), this, [this](const VaultResult &kept) {
        if (kept.error != VaultError::None)
            return say(tr("It was not kept. %1").arg(kept.message));
        say(tr("Kept and in use. Asking the server…"));
        m_awaitsVerdict = true;
    });
}

// What the server says to the new secret.
void AccountSecretForm::tellVerdict()
{
    if (!m_awaitsVerdict || m_session.learning() == Session::Learning::Running)
        return;
    m_awaitsVerdict = false;
    say(m_session.learning() == Session::Learning::Failed
            ? tr("Kept, but: %1 %2").arg(m_session.learningCause(), m_session.learningCure())
            : tr("Kept and in use."));
}

} // namespace Calends
