// change.preview: the preview of 5,000 rows until it is on screen, and what the events cost the GUI thread
// while it is scrolled through, in CPU time.
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include "models/changes/changepreview.h"
#include "tests/bench/changeaccount.h"
#include "tests/bench/figure.h"
#include "tests/bench/timedapplication.h"
#include "tests/bench/usage.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/previewview.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rows = 5000;
constexpr double Frame = 16; // ms
constexpr double Wanted = 300; // ms
constexpr size_t Samples = 1000; // events that a figure needs

std::unique_ptr<PreviewPage> shownPage(Changes &changes)
{
    auto page = std::make_unique<PreviewPage>(changes);
    page->resize(1280, 800);
    page->show();
    page->repaint();
    return page;
}

// As a hand turns it: a step of the wheel, then what it makes to be painted.
void scrollThrough(PreviewView *view)
{
    QScrollBar *const bar = view->verticalScrollBar();
    const QPoint at = view->viewport()->rect().center();
    while (bar->value() < bar->maximum()) {
        const int before = bar->value();
        QCoreApplication::postEvent(view->viewport(),
            new QWheelEvent(at, view->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false));
        QTest::qWait(1);
        if (bar->value() == before)
            return;
    }
}

} // namespace

class BenchChangePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void building();
    void scrolling();

private:
    std::unique_ptr<SandboxProgram> m_server;
    std::unique_ptr<Bench::ChangeAccount> m_account;
    ChangeSet m_set;
};

void BenchChangePreview::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_server = std::make_unique<SandboxProgram>(unlimitedOrganization(Rows + 500, 0));
    QVERIFY(m_server->isReady());
    m_account = std::make_unique<Bench::ChangeAccount>(*m_server);
    QVERIFY(m_account->learn());
    const auto set = m_account->zoneChanges(Rows, u"Pacific/Apia"_s);
    QVERIFY(set);
    m_set = *set;
}

void BenchChangePreview::building()
{
    bool isWhole = true;
    const double took = Bench::median(5, [&] {
        const std::unique_ptr<PreviewPage> page = shownPage(m_account->changes());
        const double before = Bench::cpuMsOfThread();
        page->showSet(m_set);
        page->repaint();
        QCoreApplication::processEvents();
        const double used = Bench::cpuMsOfThread() - before;
        isWhole = isWhole && page->preview()->count(PreviewState::Ready) == Rows;
        return used;
    });
    QVERIFY(isWhole);
    Bench::record({"change.preview", took, "CPU ms", "wanted", Wanted, 1});
}

void BenchChangePreview::scrolling()
{
    auto *const application = static_cast<Bench::TimedApplication *>(QCoreApplication::instance());
    const std::unique_ptr<PreviewPage> page = shownPage(m_account->changes());
    page->showSet(m_set);
    auto *const view = page->findChild<PreviewView *>();
    QVERIFY(view && view->verticalScrollBar()->maximum() > 0);
    QCoreApplication::processEvents();
    application->times.clear();
    scrollThrough(view);
    const std::vector<double> events = application->times;
    QVERIFY(events.size() >= Samples);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    // Most events are none that paint: of the costliest there are to be few all the same.
    Bench::record(
        {"change.preview, scrolled p99", Bench::percentile(events, 0.99), "CPU ms", "a frame", Frame, 1});
    Bench::record(
        {"change.preview, scrolled longest", Bench::percentile(events, 1), "CPU ms", "a frame", Frame});
}

int main(int argc, char *argv[])
{
    Bench::TimedApplication application(argc, argv);
    BenchChangePreview bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_changepreview.moc"
