#include "tests/faults/faultgate.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms

qsizetype lengthToldIn(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

FaultGate::FaultGate(quint16 upstream)
    : m_upstream(upstream)
{
    open();
}

void FaultGate::open()
{
    m_door = std::make_unique<WireServer>(nullptr, m_port);
    m_door->answer = [this](const Arrival &arrival) { return answerTo(arrival); };
    m_port = quint16(m_door->base().port());
}

void FaultGate::close()
{
    m_door->stopListening();
    m_door->closeAll();
}

Answer FaultGate::answerTo(const Arrival &arrival)
{
    ++m_arrivals;
    const Answer whole = relayed(arrival);
    return m_fault ? m_fault(arrival, whole) : whole;
}

// The sandbox is another process, so waiting for it here stops nothing but this test.
Answer FaultGate::relayed(const Arrival &arrival) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_upstream);
    socket.waitForConnected(Patience);
    QByteArray request = arrival.method + ' ' + arrival.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : arrival.headers) {
        // "Not modified" has no body that could be spoilt.
        if (!m_fault || name.compare("If-None-Match", Qt::CaseInsensitive) != 0)
            request += name + ": " + value + "\r\n";
    }
    socket.write(request + "\r\n" + arrival.body);
    QByteArray bytes;
    qsizetype whole = -1;
    while ((whole < 0 || bytes.size() < whole)
        && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(Patience))) {
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (whole < 0 && end >= 0)
            whole = end + 4 + lengthToldIn(bytes.left(end + 2));
    }
    // What was cut there is cut here.
    return {bytes, whole >= 0 && bytes.size() >= whole ? Answer::Then::Keep : Answer::Then::Close};
}

} // namespace Calends
