// The console on a sandbox of one kind, for the tests of pages.
#pragma once

#include <memory>

#include "app/calends/console.h"

namespace Calends {

class ResourcePage;
class Workspace;

class SandboxConsole
{
public:
    // `limit` as the sandbox's --limit takes it; empty: the real ones.
    SandboxConsole(const QString &kind, const QString &plan, int people = 30, const QString &limit = {},
        int bookings = 80);

    Console &console() { return *m_console; }
    Workspace &workspace();
    ResourcePage *page(const QString &id);
    // Every page shows rows and loads nothing.
    bool isSettled();

    static QStringList pageIds();

private:
    bool isSettled(const QString &id);

    std::unique_ptr<Console> m_console;
};

} // namespace Calends
