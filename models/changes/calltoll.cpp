#include "models/changes/calltoll.h"

#include <QHash>
#include <QMap>

#include "models/account/session.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void CallToll::add(const Operation &operation, const Arguments &arguments, const Subject &subject, int calls)
{
    if (calls > 0)
        m_calls[{&operation, arguments.pathValue(u"clientId"), subject.personId()}] += calls;
}

void CallToll::add(const ReadRequest &request, int calls)
{
    add(request.operation.row(), request.arguments, request.subject, calls);
}

void CallToll::add(const CallToll &other)
{
    for (const auto &[signer, calls] : other.m_calls)
        m_calls[signer] += calls;
    m_isLeast = m_isLeast || other.m_isLeast;
}

int CallToll::calls() const
{
    int all = 0;
    for (const auto &[signer, calls] : m_calls)
        all += calls;
    return all;
}

CallToll CallToll::share(int part, int whole) const
{
    CallToll shared;
    shared.m_isLeast = m_isLeast;
    for (const auto &[signer, calls] : m_calls) {
        if (part > 0 && whole > 0)
            shared.m_calls[signer] = int((qint64(calls) * part + whole - 1) / whole);
    }
    return shared;
}

CallPace CallToll::pace(Session &session) const
{
    const CredentialRing &ring = session.credentials();
    QMap<QByteArray, int> byTracker;
    QHash<QByteArray, QString> labels;
    for (const auto &[signer, calls] : m_calls) {
        const auto &[operation, clientId, person] = signer;
        Arguments arguments;
        if (!clientId.isEmpty())
            arguments.with(u"clientId"_s, clientId);
        const RateTracker &tracker
            = ring.tracker(*operation, arguments, person ? Subject::person(*person) : Subject::account());
        byTracker[tracker.id] += calls;
        labels.insert(tracker.id, tracker.label);
    }
    const RatePace pace = session.budget().estimate(byTracker);
    return {
        pace.milliseconds, pace.slowest == ring.accountTracker().id ? QString() : labels.value(pace.slowest)};
}

} // namespace Calends
