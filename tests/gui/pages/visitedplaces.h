// Every place of the window that a person can come to, for the tests that look at all of them.
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Calends {

class SandboxConsole;

struct VisitedPlace
{
    QString name;
    std::function<void()> open;
    std::function<bool()> isThere;
    std::function<void()> leave; // to where the next place is opened from
};

// Pages with and without inspector, what stands above or beside them, and the pages of no account, which come
// last. The console is settled and outlives them.
QList<VisitedPlace> visitedPlaces(SandboxConsole &console);

} // namespace Calends
