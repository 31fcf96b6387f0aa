#include "app/sandbox/wirewriter.h"

#include <QCryptographicHash>
#include <QTimer>

#include <memory>

#include "app/sandbox/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

bool hasContent(const Answer &answer) { return answer.status != 204 && answer.status != 304; }

QByteArray head(const Answer &answer, const Writing &writing)
{
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &header : writing.headers)
        bytes += header.first + ": " + header.second + "\r\n";
    for (const auto &header : answer.headers)
        bytes += header.first + ": " + header.second + "\r\n";
    if (hasContent(answer)) {
        const qsizetype announced = writing.announced < 0 ? writing.body.size() : writing.announced;
        bytes += "Content-Type: " + answer.contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(announced) + "\r\n";
    }
    bytes += writing.closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return bytes;
}

// What follows the head.
QByteArray content(const Answer &answer, const Writing &writing)
{
    return hasContent(answer) && !writing.withoutBody ? writing.body : QByteArray();
}

void drip(QTcpSocket *socket, const QByteArray &bytes, int interval)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent] {
        if (*sent >= bytes.size()) {
            timer->stop();
            socket->disconnectFromHost();
            return;
        }
        socket->write(bytes.mid(*sent, 1));
        ++*sent;
    });
    timer->start(interval);
}

// The rest of a cut answer must not follow, so the connection ends with it.
void writeAndEnd(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost();
}

} // namespace

QByteArray weakTag(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64().left(27);
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + hash + '"';
}

void write(QTcpSocket *socket, const Answer &answer, const Writing &writing)
{
    // Apart, so that a long body is handed on and not copied behind its head.
    socket->write(head(answer, writing));
    socket->write(content(answer, writing));
    if (writing.closes)
        socket->disconnectFromHost();
}

void writeLater(QTcpSocket *socket, const Answer &answer, const Writing &writing, int delay)
{
    QTimer::singleShot(
        delay, Qt::PreciseTimer, socket, [socket, answer, writing] { write(socket, answer, writing); });
}

void writeSpoilt(QTcpSocket *socket, const Answer &answer, const Writing &writing, const Fault &fault)
{
    const QByteArray start = head(answer, writing);
    const QByteArray rest = content(answer, writing);
    switch (fault.kind) {
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
        socket->disconnectFromHost();
        return;
    case FaultKind::ResetAfter:
        socket->abort();
        return;
    case FaultKind::CutHeaders:
        writeAndEnd(socket, start.left(start.size() / 2));
        return;
    case FaultKind::CutBody:
        writeAndEnd(socket, start + rest.left(rest.size() / 2));
        return;
    case FaultKind::Drip:
        drip(socket, start + rest, fault.interval);
        return;
    case FaultKind::Delay:
        writeLater(socket, answer, writing, fault.interval);
        return;
    case FaultKind::WireGarbage:
        writeAndEnd(socket, QByteArrayLiteral("\x16\x03\x01 this is no HTTP\r\n\r\n\xff\xfe"));
        return;
    case FaultKind::ShortLength:
    case FaultKind::LongLength: {
        Writing wrong = writing;
        const qsizetype size = writing.body.size();
        wrong.announced = fault.kind == FaultKind::ShortLength ? size / 2 : size + 1000;
        write(socket, answer, wrong);
        return;
    }
    case FaultKind::Hang:
        return;
    default:
        write(socket, answer, writing);
    }
}

} // namespace Calends::Sandbox
