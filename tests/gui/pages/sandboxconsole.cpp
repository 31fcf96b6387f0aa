#include "tests/gui/pages/sandboxconsole.h"

#include <QTest>

#include <algorithm>

#include "tests/gui/pages/recordedwrites.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

bool isSettled(Console &console)
{
    const Workspace *const workspace = console.window().workspace();
    const QStringList ids = SandboxConsole::pageIds();
    return workspace && std::all_of(ids.cbegin(), ids.cend(), [workspace](const QString &id) {
        const auto *const page = qobject_cast<ResourcePage *>(workspace->page(id));
        return page && page->shown().progress.isEmpty() && page->shown().body == PageView::Body::Rows;
    });
}

SandboxConsole::SandboxConsole(
    const QString &kind, const QString &plan, int people, const QString &limit, int bookings)
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = kind;
    line.plan = plan;
    line.people = QString::number(people);
    line.bookings = QString::number(bookings);
    line.limit = limit;
    m_console = std::make_unique<Console>(line);
    m_console->start();
}

// Outside of a test's functions a failure is not counted: the program stops then.
SandboxConsole::~SandboxConsole()
{
    if (m_console->sandbox().account().base.isEmpty() || QTest::currentTestFailed())
        return; // it never came up, or nothing is waited for any more
    const QStringList differences = comparedWrites(*m_console).differences;
    if (differences.isEmpty())
        return;
    const QByteArray told = "Written past the change log: " + differences.join(u"; "_s).toUtf8();
    if (!QTest::currentTestFunction())
        qFatal("%s", told.constData());
    QTest::qFail(told.constData(), __FILE__, __LINE__);
}

QStringList SandboxConsole::pageIds()
{
    return {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s};
}

Workspace &SandboxConsole::workspace() { return *m_console->window().workspace(); }

ResourcePage *SandboxConsole::page(const QString &id)
{
    return qobject_cast<ResourcePage *>(workspace().page(id));
}

} // namespace Calends
