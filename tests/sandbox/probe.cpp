#include "tests/sandbox/probe.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr int patience = 10'000; // ms until a missing answer counts as missing

void readHead(Received *received)
{
    const qsizetype end = received->bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = received->bytes.left(end).split('\n');
    received->status = lines.first().split(' ').value(1).toInt();
    received->reason = lines.first().trimmed().mid(13);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        received->headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    received->body = received->bytes.mid(end + 4);
}

// Whether the answer is whole, as far as its length tells.
bool isWhole(const Received &received, bool isHead)
{
    if (received.status == 0)
        return false;
    if (isHead || received.status == 204 || received.status == 304)
        return true;
    return received.body.size() >= received.header("content-length").toInt();
}

} // namespace

QJsonObject Received::json() const { return QJsonDocument::fromJson(body).object(); }

QString Received::message() const
{
    const QJsonObject object = json();
    const QJsonValue error = object.value(u"error"_s);
    return error.isObject() ? error[u"message"_s].toString() : object.value(u"message"_s).toString();
}

Probe::Probe(const Settings &settings)
    : m_server(settings)
{
    if (!m_server.start())
        qFatal("the sandbox does not start: %s", qUtf8Printable(m_server.error()));
}

Received Probe::sendRaw(const QByteArray &bytes)
{
    QTcpSocket socket;
    Received received;
    socket.connectToHost(m_server.address().host(), quint16(m_server.address().port()));
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    QSignalSpy arrived(&socket, &QTcpSocket::readyRead);
    if (socket.state() != QAbstractSocket::ConnectedState && !connected.wait(patience))
        return received;
    socket.write(bytes);
    const bool isHead = bytes.startsWith("HEAD ");
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        received.bytes += socket.readAll();
        readHead(&received);
        received.connectionEnded = ended.count() > 0;
        if (received.connectionEnded || isWhole(received, isHead))
            return received;
        arrived.wait(20);
    }
    return received;
}

Received Probe::get(const QString &path, const Headers &headers) { return send("GET", path, headers); }

Received Probe::send(
    const QByteArray &method, const QString &path, const Headers &headers, const QJsonValue &body)
{
    QByteArray bytes = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &header : headers)
        bytes += header.first + ": " + header.second + "\r\n";
    if (body.isNull() || body.isUndefined())
        return sendRaw(bytes + "\r\n");
    const QByteArray json = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                           : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
        + "\r\n\r\n";
    return sendRaw(bytes + json);
}

QString Probe::key(const QString &name) const
{
    return m_server.announcement()[u"apiKeys"_s][name].toString();
}

Headers Probe::signedBy(const QString &name) const { return bearer(key(name)); }

QString Probe::clientId(const QString &name) const
{
    return m_server.announcement()[u"clients"_s][name][u"id"_s].toString();
}

QString Probe::clientSecret(const QString &name) const
{
    return m_server.announcement()[u"clients"_s][name][u"secret"_s].toString();
}

Headers Probe::signedByClient(const QString &name) const
{
    return {{"x-cal-client-id", clientId(name).toUtf8()}, {"x-cal-secret-key", clientSecret(name).toUtf8()}};
}

qint64 Probe::organizationId() const { return m_server.announcement()[u"organizationId"_s].toInteger(); }

qint64 Probe::userId(const QString &name) const
{
    return m_server.announcement()[u"users"_s][name].toInteger();
}

QString Probe::organizationPath(const QString &rest) const
{
    return u"/v2/organizations/"_s % QString::number(organizationId()) % rest;
}

Headers bearer(const QString &token) { return {{"Authorization", "Bearer " + token.toUtf8()}}; }

Settings smallSandbox(CustomerKind kind, ServerEdition edition)
{
    Settings settings;
    settings.kind = kind;
    settings.edition = edition;
    settings.people = 12;
    settings.bookings = 40;
    return settings;
}

} // namespace Calends::Sandbox
