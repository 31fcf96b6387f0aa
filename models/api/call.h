// A call under way.
#pragma once

#include <QObject>

#include "models/api/reply.h"

namespace Calends {

// Ends exactly once, always after the caller had a chance to connect, also when cancelled or refused before
// sending; deletes itself afterwards. Its parent is the owner given to Reader::read: when the owner goes, the
// call is cancelled and ends silently. (The client is the owner of a call that was given none.)
class Call : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Queued, // waits for its turn in the rate budget
        Paused, // its tracker is blocked (429); waitSeconds says how long
        Refreshing, // waits for a token refresh
        Sent, // on the wire; the deadline runs
        Ended,
    };
    Q_ENUM(State)

    State state() const { return m_state; }
    int waitSeconds() const { return m_waitSeconds; } // while Paused
    virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged(Calends::Call::State state);
    void finished(const Calends::Outcome &outcome);

protected:
    explicit Call(QObject *owner);
    void setState(State state, int waitSeconds = 0);
    void end(const Outcome &outcome);
    bool hasEnded() const { return m_ended; } // true from end() on, before finished() is heard

private:
    State m_state = State::Queued;
    int m_waitSeconds = 0;
    bool m_ended = false;
};

} // namespace Calends
