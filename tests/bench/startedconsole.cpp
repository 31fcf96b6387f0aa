// The program as it starts, with a watch that tells when the rows it ends with were first on screen. Prints
// "shown NANOSECONDS PEAKBYTES PEAKATTHEEND ROWS", the time as CLOCK_MONOTONIC has it, and ends.
#include <QApplication>
#include <QDBusConnection>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>

#include "app/calends/console.h"
#include "app/calends/preparation.h"
#include "tests/bench/usage.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Frame
{
    qint64 time = 0; // ns
    qint64 peak = 0; // bytes
    QStringList ids; // of the rows that are seen
};

QStringList seenIn(const TableView &view)
{
    QStringList ids;
    const int last = view.rowAt(view.viewport()->height() - 1);
    const int rows = view.model()->rowCount();
    for (int row = std::max(0, view.rowAt(0)); row < rows && (last < 0 || row <= last); ++row)
        ids.append(view.model()->index(row, 0).data(IdRole).toString());
    return ids;
}

class Watch : public QObject
{
public:
    explicit Watch(Console &console)
        : m_console(console)
    {
        QCoreApplication::instance()->installEventFilter(this);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        m_timer.start(Bench::Look);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        auto *const view = qobject_cast<TableView *>(watched->parent());
        if (view && view->viewport() == watched && view->model() && view->model()->rowCount() > 0)
            QTimer::singleShot(0, this, [this] { note(); }); // the frame is out by then
        return false;
    }

private:
    ResourcePage *page() const
    {
        Workspace *const workspace = m_console.window().workspace();
        return workspace ? qobject_cast<ResourcePage *>(workspace->currentPage()) : nullptr;
    }

    void note()
    {
        if (const ResourcePage *const shown = page())
            m_frames.append({Bench::monotonicNs(), Bench::peakResidentBytes(), seenIn(*shown->view())});
    }

    // All rows are there, with everything, once nothing was added between two looks.
    void look()
    {
        const ResourcePage *const shown = page();
        if (!shown || m_frames.isEmpty() || !shown->shown().progress.isEmpty())
            return;
        const qint64 peak = Bench::peakResidentBytes();
        const int rows = shown->view()->model()->rowCount();
        if (std::exchange(m_rows, rows) != rows || std::exchange(m_peak, peak) != peak)
            return;
        const QStringList last = seenIn(*shown->view());
        for (const Frame &frame : std::as_const(m_frames)) {
            if (frame.ids != last)
                continue;
            std::printf("shown %lld %lld %lld %d\n", static_cast<long long>(frame.time),
                static_cast<long long>(frame.peak), static_cast<long long>(peak), rows);
            std::fflush(stdout);
            m_timer.stop();
            QCoreApplication::quit();
            return;
        }
    }

    Console &m_console;
    QTimer m_timer;
    QList<Frame> m_frames;
    int m_rows = 0;
    qint64 m_peak = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    prepareApplication(application, true);
    Console console{CommandLine()};
    console.settings().followDesktop(QDBusConnection::sessionBus());
    const Watch watch(console);
    console.start();
    return QApplication::exec();
}
