// What the token bench asks of the rest of the program.
#pragma once

#include <QFuture>

#include <functional>
#include <optional>

#include "models/account/vault.h"
#include "models/changes/change.h"

namespace Calends {

// A managed user, as far as the directory knows one.
struct BenchPerson
{
    qint64 id = 0;
    QString name = {};
    QString address = {}; // without the client's id
    QString clientId = {};
    QString username = {};
};

// Of the pages that can be opened as a person.
enum class PersonPage : quint8 { Schedules, EventTypes, Bookings, Calendars };

struct TokenBench
{
    // Those that are loaded and have what is typed in name or address, at most so many, by name.
    std::function<QList<BenchPerson>(const QString &typed, int most)> people;
    std::function<std::optional<BenchPerson>(qint64 id)> person; // nothing: not loaded
    std::function<QString(const QString &id)> clientName; // empty: not known
    std::function<QStringList(const QString &clientId)> permissions; // empty: not known
    std::function<QString()>
        obstacle; // why this account has no people with tokens, translated; empty: it can
    std::function<QString()> changeObstacle; // why nothing can be changed, translated; empty: it can
    // Why no new pair can be made for this person, translated; empty: it can.
    std::function<QString(const BenchPerson &)> renewalObstacle;
    std::function<Change(const BenchPerson &, const QString &why)> renewal;
    // Opens the page, asked as that person.
    std::function<void(PersonPage page, const BenchPerson &)> open;
};

} // namespace Calends
