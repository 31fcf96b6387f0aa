#include "tests/unit/api/scriptedreader.h"

#include <QPointer>
#include <QTimer>

namespace Calends {

Outcome failure(ErrorKind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.delivery = Delivery::Answered;
    return Outcome::failed(error);
}

QString queryValue(const ReadRequest &request, const QString &name)
{
    for (const auto &[key, value] : request.arguments.query) {
        if (key == name)
            return value;
    }
    return {};
}

Call *ScriptedReader::read(const ReadRequest &request, QObject *owner)
{
    auto *const call = new ScriptedCall(request, owner);
    asked.append(request);
    m_calls.append(call);
    mostOpen = std::max(mostOpen, int(open().size()));
    if (automatic)
        QTimer::singleShot(0, call, [this, call] {
            if (!call->answered)
                call->answer(server(call->asked));
        });
    return call;
}

QList<ScriptedCall *> ScriptedReader::open() const
{
    QList<ScriptedCall *> calls;
    for (const QPointer<ScriptedCall> &call : m_calls) {
        if (call && !call->answered)
            calls.append(call);
    }
    return calls;
}

void ScriptedReader::answer(int place)
{
    ScriptedCall *const call = open().at(place);
    call->answer(server(call->asked));
}

} // namespace Calends
