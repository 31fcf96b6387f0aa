// A call as the client sees it: what is asked, what became of it so far.
#pragma once

#include <QElapsedTimer>

#include <list>
#include <memory>
#include <optional>

#include "models/api/call.h"
#include "models/api/credential.h"
#include "models/api/rateledger.h"
#include "models/api/request.h"
#include "models/api/transfer.h"
#include "models/api/wirerequest.h"

namespace Calends {

class PendingCall;

// Whoever carries calls out.
class CallHost
{
public:
    CallHost() = default;
    CallHost(const CallHost &) = delete;
    CallHost &operator=(const CallHost &) = delete;
    virtual ~CallHost() = default;
    virtual void cancelled(PendingCall &call) = 0; // by the caller
    virtual void orphaned(PendingCall &call) = 0; // its owner went: it is being destroyed
};

// What is asked, in a form that serves reads, writes, refreshes and raw calls.
struct CallPlan
{
    const Operation *operation = nullptr; // nullptr: a raw call
    Arguments arguments;
    Subject subject = Subject::account();
    Priority priority = Priority::Interactive;
    QByteArray validator;
    std::optional<int> deadline; // ms; none: as long as the client is patient
    bool write = false;
    bool mayRefresh = true; // false for the refreshes themselves and for raw calls
    std::optional<WireRequest> raw; // sent as it is, nothing is signed
    std::optional<Credential> signer; // instead of what the ring says (refreshes)
};

// Where a call waits. A call is in at most one lane.
struct Lane
{
    std::list<PendingCall *> interactive; // oldest first
    std::list<PendingCall *> background;
    bool paused = false; // its calls say so
};

class PendingCall : public Call
{
    Q_OBJECT
public:
    PendingCall(CallHost &host, CallPlan plan, quint64 number, QObject *owner);
    ~PendingCall() override;

    void cancel() override;
    using Call::end;
    using Call::hasEnded;
    using Call::setState;
    void detach() { m_host = nullptr; } // the client is going
    // Still the client's: neither ended nor left behind by it. What comes later asks this before anything
    // else, since the client may be gone.
    bool isHosted() const { return m_host != nullptr; }

    bool isBackground() const { return plan.priority == Priority::Background; }

    const CallPlan plan;
    const quint64 number; // rising: the order of asking

    // Of the send under way or the next one.
    Credential signer;
    WireRequest wire;
    RateKey rate;
    std::unique_ptr<Transfer> transfer;
    quint64 logEntry = 0;

    // What became of it.
    int attempts = 0; // sends
    int retries = 0; // after lost connections and 5xx
    int redirects = 0;
    bool refreshed = false; // its one refresh is spent
    bool onTheWire = false; // holds a connection of the queue
    QElapsedTimer waiting; // since it was asked, or since the last answer

    // Its place in the queue.
    Lane *lane = nullptr;
    std::list<PendingCall *>::iterator place;

private:
    CallHost *m_host;
};

} // namespace Calends
