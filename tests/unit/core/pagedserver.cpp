#include "tests/unit/core/pagedserver.h"

#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>

#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QString asked(const ReadRequest &request, QStringView name)
{
    for (const auto &[key, value] : request.arguments.query) {
        if (key == name)
            return value;
    }
    return {};
}

// Pages after the first repeat a row of the one before.
int pageOf(const ReadRequest &request)
{
    return asked(request, u"skip").toInt() / std::max(1, asked(request, u"take").toInt() - 1);
}

} // namespace

class PagedServer::Pending : public Call
{
public:
    Pending(QObject *owner, const ReadRequest &asked)
        : Call(owner)
        , request(asked)
    {
    }
    void cancel() override
    {
        ApiError error;
        error.kind = ErrorKind::Cancelled;
        finish(Outcome::failed(error));
    }
    void finish(const Outcome &outcome)
    {
        if (state() != State::Ended)
            end(outcome);
    }
    const ReadRequest request;
};

ReadRequest PagedServer::request(const QString &list)
{
    return {Operations::getBookings, Arguments().ask(u"kind"_s, list)};
}

Call *PagedServer::read(const ReadRequest &request, QObject *owner)
{
    ++asked;
    askedLists.append(::asked(request, u"kind"));
    priorities.append(request.priority);
    auto *const call = new Pending(owner, request);
    if (holds)
        m_held.append(call);
    else
        QTimer::singleShot(0, call, [this, call] { answer(*call); });
    return call;
}

void PagedServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const QPointer<Pending> &call : held) {
        if (call)
            answer(*call);
    }
}

void PagedServer::answer(Pending &call)
{
    const int page = pageOf(call.request);
    const Outcome outcome = outcomeOf(call.request);
    if (afterAnswer)
        afterAnswer(page);
    call.finish(outcome);
}

Outcome PagedServer::outcomeOf(const ReadRequest &request)
{
    const QList<QByteArray> all = lists.value(::asked(request, u"kind"));
    const auto take = std::max<qsizetype>(1, ::asked(request, u"take").toInt());
    const qsizetype skip = std::min<qsizetype>(::asked(request, u"skip").toInt(), all.size());
    const bool fails
        = failure != ErrorKind::None && (failList.isEmpty() || failList == ::asked(request, u"kind"));
    if (fails && (failFromPage < 0 || pageOf(request) >= failFromPage)) {
        ApiError error;
        error.kind = failure;
        error.operation = &request.operation.row();
        return Outcome::failed(error);
    }
    const qsizetype reach = mostRows < 0 ? all.size() : std::min<qsizetype>(mostRows, all.size());
    const qsizetype end = std::min(skip + take, reach);
    QByteArray rows;
    for (qsizetype i = skip; i < end; ++i)
        rows += (rows.isEmpty() ? "" : ",") + all[i];
    Reply reply;
    reply.status = 200;
    reply.received = QDateTime::currentDateTimeUtc();
    reply.logEntry = quint64(asked);
    reply.body = "{\"status\":\"success\",\"data\":[" + rows
        + "],\"pagination\":{\"totalItems\":" + QByteArray::number(all.size()) + "}}";
    reply.validator = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha1).toHex();
    if (reply.validator == request.validator) {
        ++notModified;
        return Outcome::notModified(reply);
    }
    return Outcome::answered(reply);
}
