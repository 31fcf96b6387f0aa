#include "tests/wireserver/clientbench.h"

#include <QEventLoop>
#include <QTimer>

namespace Calends {

ClientBench::ClientBench(const QUrl &base, const Credential &account)
    : ClientBench(quick(base), account)
{
}

ClientBench::ClientBench(const ClientConfiguration &configuration, const Credential &account)
{
    ring.setAccount(account);
    m_client = std::make_unique<Client>(configuration, ring, log);
}

ClientConfiguration ClientBench::quick(const QUrl &base)
{
    ClientConfiguration configuration;
    configuration.base = base;
    configuration.patience.retryWaits = {10, 20};
    return configuration;
}

CallWatch::CallWatch(Call *call)
    : m_call(call)
    , m_ends(std::make_shared<QList<Outcome>>())
    , m_states(std::make_shared<QList<Call::State>>())
{
    QObject::connect(
        call, &Call::finished, call, [ends = m_ends](const Outcome &outcome) { ends->append(outcome); });
    QObject::connect(
        call, &Call::stateChanged, call, [states = m_states](Call::State state) { states->append(state); });
}

// An event loop rather than qWaitFor(), which sleeps between the many hops of one call.
bool CallWatch::wait(int milliseconds)
{
    if (hasEnded() || !m_call)
        return hasEnded();
    QEventLoop loop;
    QObject::connect(m_call, &Call::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return hasEnded();
}

} // namespace Calends
