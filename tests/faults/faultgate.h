// A door before a sandbox in a process of its own, where answers can be spoilt.
#pragma once

#include <QUrl>

#include <functional>
#include <memory>

#include "tests/wireserver/wireserver.h"

namespace Calends {

// What a fault makes of an answer; `whole` is the server's own.
using Fault = std::function<Answer(const Arrival &arrival, const Answer &whole)>;

class FaultGate
{
public:
    explicit FaultGate(quint16 upstream);

    QUrl base() const { return m_door->base(); }
    void setFault(const Fault &fault) { m_fault = fault; }
    int arrivals() const { return m_arrivals; } // requests, since it is there
    void close(); // nothing listens any more, and who was connected is hung up on
    void open(); // at the same port again

private:
    Answer answerTo(const Arrival &arrival);
    Answer relayed(const Arrival &arrival) const;

    quint16 m_upstream;
    Fault m_fault;
    std::unique_ptr<WireServer> m_door;
    quint16 m_port = 0;
    int m_arrivals = 0;
};

} // namespace Calends
