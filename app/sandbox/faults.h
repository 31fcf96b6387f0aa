// Faults on request: what goes wrong with the next calls that match, so that a client's states are reached by
// what the server does. Programmed through POST /sandbox/faults.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/sandbox/answer.h"

namespace Calends::Sandbox {

enum class FaultKind : quint8 {
    DropBefore, // the connection ends, nothing was done
    DropAfter, // the work is done, the answer is lost
    ResetAfter, // the same, by TCP reset
    CutHeaders, // the answer ends within its headers
    CutBody, // the answer ends half way in its body
    Drip, // one byte each `interval` ms
    Delay, // the answer comes `interval` ms late
    Hang, // never answers
    Error500, // bare 500, nothing was done
    Html500, // 500 as a page of the server before it
    Error500After, // bare 500, the work was done
    Html502, // a proxy's page
    CaptivePortal, // 200 with a page that is not the API's
    Throttled, // 429 in the real shape, `interval` ms to wait
    Garbage, // bytes that are no JSON, as application/json
    WrongType, // the first row of `data` gets an object where its `member` was
    HugeField, // … a text of `size` bytes
    RowVanishes, // the first row of the answer is deleted behind it, so that later pages move up
    RowAppears, // a row is added before or behind the others of its kind
    WireGarbage, // bytes that are no HTTP, then the connection ends
    ShortLength, // announces half of its body: the rest stands where the next answer is expected
    LongLength, // announces more than comes, and stays silent
    Redirect, // 302 to another origin
};

struct Fault
{
    FaultKind kind = FaultKind::DropBefore;
    QString match; // part of the request path; empty: any
    QString operationId; // empty: any
    QString method; // empty: any
    int skip = 0; // matching calls let through first
    int count = 1; // calls it hits; negative: until cleared
    int percent = 100; // of the calls that match and are not skipped
    int interval = 1000; // ms
    int size = 1'000'000; // bytes, for HugeField
    QString member; // for WrongType and HugeField
};

// Whether the call does no work on the server.
bool hitsBeforeWork(FaultKind kind);
// What goes out in the place of the server's own answer; the answer itself for faults of the connection.
Answer spoilt(const Fault &fault, const Answer &answer);

// Every kind, by what a wish calls it.
QStringList faultNames();
// {"kind","match","operation","method","skip","count","percent","interval","size","member"}. Nothing: the
// kind is unknown.
std::optional<Fault> readFault(const QJsonObject &wish);
// The same as a header of the call it is for: "drip; interval=5".
std::optional<Fault> readFault(const QByteArray &header);

class Faults
{
public:
    explicit Faults(quint64 seed)
        : m_dice(quint32(seed))
    {
    }
    // An error text when the wish cannot be read.
    QString add(const QJsonObject &wish);
    void clear() { m_faults.clear(); }
    // The fault that hits this call, used up by that.
    std::optional<Fault> take(QLatin1StringView method, const QString &path, const QString &operationId);
    qsizetype pending() const { return m_faults.size(); }

private:
    QList<Fault> m_faults;
    QRandomGenerator m_dice; // of its own: what a fault draws must not change the keys that are made
};

} // namespace Calends::Sandbox
