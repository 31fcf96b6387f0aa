// The tokens of people that a session holds, as pages ask for them.
#pragma once

#include <QObject>

#include "models/tokens/tokenreading.h"

namespace Calends {

class Session;

// The session outlives it.
class HeldTokens : public QObject
{
    Q_OBJECT
public:
    explicit HeldTokens(Session &session, QObject *parent = nullptr);

    bool holds(qint64 userId) const;
    // What the token says of itself; of nobody: empty.
    TokenReading reading(qint64 userId) const;
    bool isLent(qint64 userId) const; // used until it expires, and never refreshed
    // Whether the first call that meets it expired would refresh it.
    bool isRenewable(qint64 userId) const;
    // Renews a pair that is, now; refreshed() tells what came of it.
    void refresh(qint64 userId);

Q_SIGNALS:
    void changed(); // another is held, or one no more
    void refreshed(qint64 userId, const QString &problem); // translated; empty: a new pair is in use

private:
    Session &m_session;
};

} // namespace Calends
