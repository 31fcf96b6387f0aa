#include "tests/gui/changes/jobstest.h"

#include <QApplication>

#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void JobsTest::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void JobsTest::init()
{
    m_bench = std::make_unique<ChangeBench>(40);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(20);
    QCOMPARE(m_users.size(), 20);
    openPage();
}

void JobsTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void JobsTest::openPage()
{
    m_page = std::make_unique<JobsPage>(m_bench->changes(), m_bench->journal());
    m_page->resize(1236, 794);
    m_page->show();
}

ChangeJob *JobsTest::finished(int users, const QString &zone)
{
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users.mid(0, users), zone));
    return job && ChangeBench::waitFor(job, JobState::Finished) ? job : nullptr;
}

ChangeJob *JobsTest::destroyed()
{
    const ChangeSet set{u"Delete 1 person"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(19))}, 0};
    ChangeJob *const job = m_bench->changes().apply(set, m_bench->profileName);
    return job && ChangeBench::waitFor(job, JobState::Finished) ? job : nullptr;
}

} // namespace Calends
