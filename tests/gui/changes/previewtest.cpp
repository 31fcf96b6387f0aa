#include "tests/gui/changes/previewtest.h"

#include <QApplication>

#include "ui/changes/previewheading.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void PreviewTest::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void PreviewTest::init()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    QCOMPARE(m_users.size(), 40);
    openPage();
}

void PreviewTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void PreviewTest::openPage()
{
    m_page = std::make_unique<PreviewPage>(m_bench->changes());
    m_page->resize(1236, 794);
    m_page->setMark({u"Production"_s, Mood::Bad});
    m_page->show();
}

ChangeSet PreviewTest::apia(int users)
{
    return m_bench->zoneChanges(m_users.mid(0, users), u"Pacific/Apia"_s);
}

QStringList PreviewTest::counts() { return m_page->findChild<PreviewHeading *>()->counts(); }

bool PreviewTest::showsCounts(const QStringList &wanted)
{
    return QTest::qWaitFor([this, &wanted] { return counts() == wanted; }, Patience);
}

QString PreviewTest::cell(int row, PreviewTable::Column column)
{
    return view()->model()->index(row, column).data().toString();
}

int PreviewTest::side(int row, PreviewTable::Column column)
{
    return view()->model()->index(row, column).data(PreviewTable::SideRole).toInt();
}

ChangeJob *PreviewTest::applied(const ChangeSet &set)
{
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    button(u"Apply "_s)->click();
    if (applied.isEmpty())
        return nullptr;
    auto *const job = applied.at(0).at(0).value<ChangeJob *>();
    return ChangeBench::waitFor(job, JobState::Finished) ? job : nullptr;
}

} // namespace Calends
