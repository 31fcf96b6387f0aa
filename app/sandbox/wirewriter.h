// Puts an answer on a socket byte by byte as the real servers do, or spoils it as a fault says.
#pragma once

#include <QTcpSocket>

#include <optional>

#include "app/sandbox/answer.h"
#include "app/sandbox/faults.h"

namespace Calends::Sandbox {

struct Writing
{
    QList<std::pair<QByteArray, QByteArray>> headers; // before the answer's own
    QByteArray body;
    qsizetype announced = -1; // as Content-Length; negative: what the body has
    QString operationId; // of the route that answered
    bool withoutBody = false; // HEAD: headers as for GET
    bool closes = false; // the client asked for Connection: close
};

// W/"<length in hex>-<27 characters of SHA-1>", as the real servers make it.
QByteArray weakTag(const QByteArray &body);

void write(QTcpSocket *socket, const Answer &answer, const Writing &writing);
void writeLater(QTcpSocket *socket, const Answer &answer, const Writing &writing, int delay); // ms
// The kinds that spoil a whole answer; the others are decided before.
void writeSpoilt(QTcpSocket *socket, const Answer &answer, const Writing &writing, const Fault &fault);

} // namespace Calends::Sandbox
