#include "models/api/call.h"

namespace Calends {

Call::Call(QObject *owner)
    : QObject(owner)
{
}

void Call::setState(State state, int waitSeconds)
{
    if (m_ended || (m_state == state && m_waitSeconds == waitSeconds))
        return;
    m_state = state;
    m_waitSeconds = waitSeconds;
    Q_EMIT stateChanged(state);
}

void Call::end(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    // Queued, so that a call refused at once is still heard by a caller that connects after read() returned.
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            m_state = State::Ended;
            m_waitSeconds = 0;
            deleteLater();
            Q_EMIT stateChanged(State::Ended);
            Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace Calends
