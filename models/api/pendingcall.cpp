#include "models/api/pendingcall.h"

#include "models/api/lockedcredential.h"

namespace Calends {

PendingCall::PendingCall(CallHost &host, CallPlan asked, quint64 order, QObject *owner)
    : Call(owner)
    , plan(std::move(asked))
    , number(order)
    , m_host(&host)
{
    waiting.start();
}

PendingCall::~PendingCall()
{
    overwriteSecrets(signer);
    if (m_host)
        m_host->orphaned(*this);
}

void PendingCall::cancel()
{
    if (m_host && !hasEnded())
        m_host->cancelled(*this);
}

} // namespace Calends
