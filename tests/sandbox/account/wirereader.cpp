#include "tests/sandbox/account/wirereader.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include "models/api/errormapping.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

class WireCall : public Call
{
public:
    WireCall(const Operation &row, QNetworkReply *reply, QObject *owner)
        : Call(owner)
        , m_row(row)
        , m_reply(reply)
    {
        reply->setParent(this);
        QObject::connect(reply, &QNetworkReply::finished, this, [this] { end(outcome()); });
    }
    void cancel() override { m_reply->abort(); }

private:
    Outcome outcome() const
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray type = m_reply->rawHeader("content-type");
        const QByteArray body = m_reply->readAll();
        if (status != 0 && isSuccess(status, type, body)) {
            Reply reply;
            reply.status = status;
            reply.body = body;
            reply.contentType = type;
            return Outcome::answered(reply);
        }
        ErrorContext context;
        context.operation = &m_row;
        context.failure = status == 0 ? NetworkFailure::Refused : NetworkFailure::None;
        context.status = status;
        context.contentType = type;
        context.body = body;
        context.requestId = QString::fromLatin1(m_reply->rawHeader("x-request-id"));
        return Outcome::failed(mapError(context));
    }

    const Operation &m_row;
    QNetworkReply *m_reply;
};

} // namespace

WireReader::WireReader(const QUrl &base, Headers signature)
    : m_base(base)
    , m_signature(std::move(signature))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Call *WireReader::read(const ReadRequest &request, QObject *owner)
{
    const Operation &row = request.operation.row();
    QString path = latin1(row.path).toString();
    for (const auto &[name, value] : request.arguments.path)
        path.replace(u'{' + name + u'}', value);
    m_asked.append(methodName(row.method) + QString(u' ' + path));
    QUrlQuery query;
    for (const auto &[name, value] : request.arguments.query)
        query.addQueryItem(name, value);
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    url.setQuery(query);
    QNetworkRequest sent(url);
    for (const auto &[name, value] : std::as_const(m_signature))
        sent.setRawHeader(name, value);
    if (!row.version.empty())
        sent.setRawHeader("cal-api-version", QByteArray(row.version.data(), qsizetype(row.version.size())));
    return new WireCall(row, m_network.get(sent), owner);
}

} // namespace Calends
