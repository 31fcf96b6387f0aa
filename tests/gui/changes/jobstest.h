// What every test of the jobs page begins with: an account on a sandbox, people of it, and the page.
#pragma once

#include <QAbstractButton>

#include <memory>

#include "tests/gui/changes/shownchanges.h"
#include "ui/changes/archivespane.h"
#include "ui/changes/changelogpane.h"
#include "ui/changes/jobspage.h"
#include "ui/changes/jobspane.h"
#include "ui/kit/tableview.h"

namespace Calends {

// Before each test all is made anew.
class JobsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr int Patience = 60'000; // ms

    void openPage();
    // Jobs that have ended; nullptr: it does not.
    ChangeJob *finished(int users = 8, const QString &zone = QStringLiteral("Pacific/Apia"));
    ChangeJob *destroyed(); // the last of the people
    TableView *jobs() { return m_page->findChild<JobsPane *>()->view(); }
    ChangeLogPane *log() { return m_page->findChild<ChangeLogPane *>(); }
    ArchivesPane *archives() { return m_page->findChild<ArchivesPane *>(); }
    QAbstractButton *button(const QString &text) { return shownButton(*m_page, text); }

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
    std::unique_ptr<JobsPage> m_page;
};

} // namespace Calends
