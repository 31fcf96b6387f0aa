// What a route answers, before it is written on the socket: a status and a body in one of the shapes that the
// real servers have (OBSERVED, "Envelopes").
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Calends::Sandbox {

class Answer
{
public:
    enum class Shape : quint8 {
        Json, // the body as it stands
        ErrorEnvelope, // body is the member "error"; status, timestamp and path are added when written
        Raw, // bytes of another content type
        Empty,
    };

    // {"status":"success","data":…}
    static Answer success(const QJsonValue &data, int status = 200);
    static Answer created(const QJsonValue &data) { return success(data, 201); }
    // {"status":"success"} with further members beside it, for instance data and pagination.
    static Answer successWith(QJsonObject members = {}, int status = 200);

    // Shape 1: code is a class name, details repeats the message.
    static Answer badRequest(const QString &message) { return exception(400, message); }
    static Answer unauthorized(const QString &message) { return exception(401, message); }
    static Answer forbidden(const QString &message) { return exception(403, message); }
    static Answer notFound(const QString &message) { return exception(404, message); }
    static Answer conflict(const QString &message) { return exception(409, message); }
    static Answer unprocessable(const QString &message) { return exception(422, message); }
    static Answer exception(int status, const QString &message);
    // Shape 1 with a text as details.
    static Answer exceptionWithText(int status, const QString &code, const QString &message);
    // Shape 2: what validation found.
    static Answer invalid(const QJsonArray &errors);
    // Shape 3: no details.
    static Answer generic(int status, const QString &code, const QString &message);
    static Answer trpc(int status, const QString &message);
    static Answer internalError(); // 500 in shape 3, as the database layer answers
    // Shape 4: {"statusCode":…,"message":…}
    static Answer bare(int status, const QString &message);
    // OAuth2's own {"error","error_description"}
    static Answer oauth2(int status, const QString &error, const QString &description);

    static Answer json(const QJsonValue &body, int status = 200);
    static Answer raw(int status, const QByteArray &contentType, const QByteArray &body);
    static Answer empty(int status);

    int status = 200;
    Shape shape = Shape::Json;
    QJsonValue body;
    QByteArray bytes;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers; // in this order, repeats allowed
    // Of an answer that was rendered before.
    QByteArray tag;
    qsizetype rows = 0;

    bool isSuccess() const { return status < 400; }
    qsizetype rowCount() const; // of a list; 0: none
    // The bytes that go out.
    QByteArray rendered(const QString &timestamp, const QString &path) const;
};

} // namespace Calends::Sandbox
