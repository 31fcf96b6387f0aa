#include "models/tokens/heldtokens.h"

#include "models/account/session.h"

namespace Calends {

HeldTokens::HeldTokens(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.credentials(), &CredentialRing::changed, this, &HeldTokens::changed);
}

bool HeldTokens::holds(qint64 userId) const
{
    return userId != 0 && m_session.credentials().holdsPerson(userId);
}

TokenReading HeldTokens::reading(qint64 userId) const
{
    return holds(userId) ? readToken(m_session.credentials().person(userId).accessToken) : TokenReading();
}

bool HeldTokens::isLent(qint64 userId) const
{
    return holds(userId) && m_session.credentials().person(userId).ownership == TokenOwnership::Lent;
}

bool HeldTokens::isRenewable(qint64 userId) const
{
    return holds(userId) && m_session.client().canRefresh(m_session.credentials().person(userId));
}

void HeldTokens::refresh(qint64 userId)
{
    if (!isRenewable(userId)) {
        Q_EMIT refreshed(userId, tr("This pair cannot be refreshed here."));
        return;
    }
    m_session.client().refresh(
        m_session.credentials().person(userId), this, [this, userId](bool isRenewed, const ApiError &error) {
            const QString why = QString(error.summary() + QChar(u' ') + error.nextStep()).trimmed();
            Q_EMIT refreshed(userId,
                isRenewed           ? QString()
                    : why.isEmpty() ? tr("The server did not make a new pair. The old access token serves "
                                         "until it expires.")
                                    : why);
        });
}

} // namespace Calends
