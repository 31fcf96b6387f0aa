#include "app/sandbox/answer.h"

#include <QJsonDocument>

#include "app/sandbox/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QString className(int status)
{
    switch (status) {
    case 400:
        return u"BadRequestException"_s;
    case 401:
        return u"UnauthorizedException"_s;
    case 403:
        return u"ForbiddenException"_s;
    case 404:
        return u"NotFoundException"_s;
    case 409:
        return u"ConflictException"_s;
    case 422:
        return u"UnprocessableEntityException"_s;
    case 500:
        return u"InternalServerErrorException"_s;
    default:
        return u"HttpException"_s;
    }
}

Answer enveloped(int status, const QJsonObject &error)
{
    Answer answer;
    answer.status = status;
    answer.shape = Answer::Shape::ErrorEnvelope;
    answer.body = error;
    return answer;
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

Answer Answer::success(const QJsonValue &data, int status)
{
    return successWith({{u"data"_s, data}}, status);
}

Answer Answer::successWith(QJsonObject members, int status)
{
    members.insert(u"status"_s, u"success"_s);
    return json(members, status);
}

Answer Answer::exception(int status, const QString &message)
{
    const QJsonObject details{{u"message"_s, message},
        {u"error"_s, QString::fromLatin1(reasonPhrase(status))}, {u"statusCode"_s, status}};
    return enveloped(
        status, {{u"code"_s, className(status)}, {u"message"_s, message}, {u"details"_s, details}});
}

Answer Answer::exceptionWithText(int status, const QString &code, const QString &message)
{
    return enveloped(status, {{u"code"_s, code}, {u"message"_s, message}, {u"details"_s, message}});
}

Answer Answer::invalid(const QJsonArray &errors)
{
    return enveloped(400,
        {{u"code"_s, className(400)}, {u"message"_s, u"Bad Request Exception"_s},
            {u"details"_s, QJsonObject{{u"errors"_s, errors}}}});
}

Answer Answer::generic(int status, const QString &code, const QString &message)
{
    return enveloped(status, {{u"code"_s, code}, {u"message"_s, message}});
}

Answer Answer::trpc(int status, const QString &message) { return generic(status, u"TRPCError"_s, message); }

Answer Answer::internalError()
{
    return generic(500, u"INTERNAL_SERVER_ERROR"_s, u"There was an error, please try again later."_s);
}

Answer Answer::bare(int status, const QString &message)
{
    return json(QJsonObject{{u"statusCode"_s, status}, {u"message"_s, message}}, status);
}

Answer Answer::oauth2(int status, const QString &error, const QString &description)
{
    return json(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

Answer Answer::json(const QJsonValue &body, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

Answer Answer::raw(int status, const QByteArray &contentType, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.shape = Shape::Raw;
    answer.contentType = contentType;
    answer.bytes = body;
    return answer;
}

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    answer.shape = Shape::Empty;
    return answer;
}

qsizetype Answer::rowCount() const { return shape == Shape::Raw ? rows : body[u"data"_s].toArray().size(); }

QByteArray Answer::rendered(const QString &timestamp, const QString &path) const
{
    switch (shape) {
    case Shape::Raw:
        return bytes;
    case Shape::Empty:
        return {};
    case Shape::Json:
        return compact(body);
    case Shape::ErrorEnvelope:
        break;
    }
    return compact(QJsonObject{
        {u"status"_s, u"error"_s}, {u"timestamp"_s, timestamp}, {u"path"_s, path}, {u"error"_s, body}});
}

} // namespace Calends::Sandbox
