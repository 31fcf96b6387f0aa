// Carries out reads against a function instead of a server; answers come later, in an order of the test's
// choosing.
#pragma once

#include <QList>
#include <QPointer>

#include <functional>

#include "models/api/reader.h"

namespace Calends {

Outcome failure(ErrorKind kind, int status = 0);

class ScriptedCall : public Call
{
public:
    ScriptedCall(const ReadRequest &request, QObject *owner)
        : Call(owner)
        , asked(request)
    {
    }
    void cancel() override { answer(failure(ErrorKind::Cancelled)); }
    void answer(const Outcome &outcome)
    {
        answered = true;
        end(outcome);
    }
    ReadRequest asked;
    bool answered = false;
};

class ScriptedReader : public Reader
{
public:
    // What the server says to a read; called when the answer is given, not when it is asked.
    std::function<Outcome(const ReadRequest &)> server;
    // Answers the oldest open read at once unless off; then the test answers by hand.
    bool automatic = true;
    QList<ReadRequest> asked;
    int mostOpen = 0;

    Call *read(const ReadRequest &request, QObject *owner) override;
    QList<ScriptedCall *> open() const;
    // Answers the open read at this place (0: the one asked first).
    void answer(int place);

private:
    QList<QPointer<ScriptedCall>> m_calls;
};

QString queryValue(const ReadRequest &request, const QString &name);

} // namespace Calends
