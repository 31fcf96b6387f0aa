// What has to be done on a stage before a recorded request is sent, and what is not staged with the reason.
#pragma once

#include <functional>

#include "tests/sandbox/wirecomparison/stage.h"

namespace Calends::Sandbox {

class Staging
{
public:
    using Step = std::function<void(Stage &, const Recording &)>;

    // Steps for one line ("full 12"), for every line of an operation ("getBookings"), for every line; run in
    // the order every line, operation, line.
    void onLine(const QString &name, Step step) { m_lines[name].append(std::move(step)); }
    void onOperation(const QString &operationId, Step step)
    {
        m_operations[operationId].append(std::move(step));
    }
    void onEvery(Step step) { m_every.append(std::move(step)); }
    // At most one in ten.
    void leaveOut(const QString &name, const QString &reason) { m_leftOut.insert(name, reason); }

    void prepare(Stage &stage, const Recording &recording) const;
    QString reasonLeftOut(const Recording &recording) const { return m_leftOut.value(recording.name); }
    const QMap<QString, QString> &leftOut() const { return m_leftOut; }

private:
    QMap<QString, QList<Step>> m_lines;
    QMap<QString, QList<Step>> m_operations;
    QList<Step> m_every;
    QMap<QString, QString> m_leftOut;
};

// Whether the recording is of a group that the sandbox serves.
bool isServed(const Recording &recording);
// The operation a recording is of, or nullptr.
const Operation *operationOf(const Recording &recording);

// accountstaging.cpp: everything that signs, people, organizations, teams, clients, webhooks.
void addAccountStaging(Staging &staging);
// schedulingstaging.cpp: event types, schedules, slots, bookings.
void addSchedulingStaging(Staging &staging);
// eventtypestaging.cpp: their links and webhooks, and old shapes; after addSchedulingStaging().
void addEventTypeStaging(Staging &staging);

} // namespace Calends::Sandbox
