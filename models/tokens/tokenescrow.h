// Where a new pair of tokens waits for the person who asked for it.
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>
#include <optional>

#include "models/api/credential.h"

namespace Calends {

// New pairs wait here, in memory alone, until the person has taken each once. A pair that nobody took in time
// is overwritten and gone.
class TokenEscrow : public QObject
{
    Q_OBJECT
public:
    static constexpr int Longest = 15 * 60 * 1000; // ms

    // ms since any fixed moment, never going back. Empty: the machine's running time.
    using Clock = std::function<qint64()>;

    explicit TokenEscrow(QObject *parent = nullptr, Clock clock = {});
    ~TokenEscrow() override;

    // Of the same person: takes the place of the former. `longest` ms, less for what waited already.
    void put(const ManagedUserToken &pair, qint64 longest = Longest);
    QList<qint64> people() const; // in the order they came
    qint64 millisecondsLeft(qint64 userId) const; // 0: none
    std::optional<ManagedUserToken> take(qint64 userId); // once; wiped here then
    void forget(qint64 userId);

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Waiting
    {
        ManagedUserToken pair;
        qint64 until = 0; // by the clock
    };

    void drop(qsizetype at);
    qsizetype indexOf(qint64 userId) const; // -1: none that is still good
    void forgetOverdue();
    void waitForNext();

    QList<Waiting> m_waiting;
    Clock m_clock;
    QBasicTimer m_timer;
};

} // namespace Calends
