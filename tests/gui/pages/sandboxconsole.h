// The console on a sandbox of one kind, for the tests of pages. When it ends, so does the test in a failure
// if anything was written that the change log does not list.
#pragma once

#include <memory>

#include "app/calends/console.h"

namespace Calends {

class ResourcePage;
class Workspace;

// Every page of the account that is shown has rows and loads nothing.
bool isSettled(Console &console);

class SandboxConsole
{
public:
    // `limit` as the sandbox's --limit takes it; empty: the real ones.
    SandboxConsole(const QString &kind, const QString &plan, int people = 30, const QString &limit = {},
        int bookings = 80);
    ~SandboxConsole();
    SandboxConsole(const SandboxConsole &) = delete;
    SandboxConsole &operator=(const SandboxConsole &) = delete;

    Console &console() { return *m_console; }
    Workspace &workspace();
    ResourcePage *page(const QString &id);
    bool isSettled() { return Calends::isSettled(*m_console); }

    static QStringList pageIds();

private:
    std::unique_ptr<Console> m_console;
};

} // namespace Calends
