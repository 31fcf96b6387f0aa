// What the tour shows of an export.
#include "app/calends/tour.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>

#include <memory>
#include <utility>

#include "app/calends/console.h"
#include "models/core/export.h"
#include "ui/kit/banner.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString exportFile() { return QDir::temp().filePath(u"bookings.csv"_s); }

// An export of some hundred rows is done before a picture could be taken: no thread is left to go on with.
class HeldThreads
{
public:
    void hold()
    {
        QThreadPool *const pool = QThreadPool::globalInstance();
        m_held = pool->maxThreadCount();
        for (int i = 0; i < m_held; ++i)
            pool->start([gate = m_gate] { gate->acquire(); });
    }
    void letGo() { m_gate->release(std::exchange(m_held, 0)); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    int m_held = 0;
};

void pressStart(ExportDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault())
            return button->click();
    }
}

} // namespace

void Tour::planExport()
{
    const auto dialog = [this] { return page(u"bookings"_s)->findChild<ExportDialog *>(); };
    const auto threads = std::make_shared<HeldThreads>();
    step(
        u"export-dialog"_s,
        [this, dialog] {
            go(u"bookings"_s);
            window().actions().find(WindowAction::ExportList)->trigger();
            if (dialog())
                dialog()->form()->setFile(exportFile());
        },
        [dialog] { return dialog() && dialog()->isVisible(); });
    step(
        u"export-failed"_s,
        [dialog] {
            dialog()->form()->setFile(QDir::temp().filePath(u"no such folder/bookings.csv"_s));
            pressStart(*dialog());
        },
        [dialog] { return dialog()->banner()->content().mood == Mood::Bad; });
    step(
        u"export-running"_s,
        [dialog, threads] {
            dialog()->form()->setFile(exportFile());
            pressStart(*dialog());
            QObject::connect(
                dialog()->job(), &Export::progressed, dialog(), [threads] { threads->hold(); },
                Qt::SingleShotConnection);
        },
        [dialog] { return dialog() && dialog()->job() && dialog()->job()->done() > 0; });
    step(
        u"export-done"_s, [threads] { threads->letGo(); },
        [this] { return page(u"bookings"_s)->exportNotice()->isVisible(); });
    step(
        {},
        [this] {
            page(u"bookings"_s)->exportNotice()->setContent({});
            QFile::remove(exportFile());
        },
        [this] { return !page(u"bookings"_s)->exportNotice()->isVisible(); });
}

} // namespace Calends
