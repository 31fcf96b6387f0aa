#include "tests/unit/account/scriptedreader.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

class ScriptedCall : public Call
{
public:
    ScriptedCall(const Outcome &outcome, QObject *owner)
        : Call(owner)
    {
        end(outcome);
    }
    void cancel() override { }
};

Outcome failure(const Operation *operation, ErrorKind kind, const QString &message, int status)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.message = message;
    error.status = status;
    error.requestId = u"req-1"_s;
    return Outcome::failed(error);
}

} // namespace

void ScriptedReader::answer(const QString &read, const QByteArray &body)
{
    Reply reply;
    reply.status = 200;
    reply.body = body;
    m_script.insert(read, Outcome::answered(reply));
}

void ScriptedReader::refuse(const QString &read, ErrorKind kind, const QString &message, int status)
{
    const QByteArray id = read.section(u' ', 0, 0).toLatin1();
    m_script.insert(read, failure(findOperation(id.toStdString()), kind, message, status));
}

Call *ScriptedReader::read(const ReadRequest &request, QObject *owner)
{
    const Operation &row = request.operation.row();
    QString key = latin1(row.id);
    m_asked.append(key);
    const QString withValue
        = request.arguments.path.isEmpty() ? key : key + u' ' + request.arguments.path.constLast().second;
    if (m_script.contains(withValue))
        key = withValue;
    return new ScriptedCall(
        m_script.value(key, failure(&row, ErrorKind::NoRoute, u"Cannot GET"_s, 404)), owner);
}

} // namespace Calends
