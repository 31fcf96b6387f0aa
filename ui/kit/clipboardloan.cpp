#include "ui/kit/clipboardloan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimerEvent>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct Hint
{
    QLatin1StringView format;
    QByteArrayView value;
};

// What KDE, GNOME's extensions and CopyQ, macOS, and Windows' history look for.
constexpr std::array Hints = {
    Hint{QLatin1StringView("x-kde-passwordManagerHint"), "secret"},
    Hint{QLatin1StringView("application/x-nspasteboard-concealed-type"), "secret"},
    Hint{QLatin1StringView(
             R"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"),
        "1"},
    Hint{QLatin1StringView(R"(application/x-qt-windows-mime;value="Clipboard Viewer Ignore")"), "1"},
};

} // namespace

ClipboardLoan::ClipboardLoan(QObject *parent)
    : QObject(parent)
{
}

ClipboardLoan::~ClipboardLoan()
{
    if (isLent())
        QGuiApplication::clipboard()->clear();
}

void ClipboardLoan::lend(const QString &secret)
{
    auto *const data = new QMimeData;
    data->setText(secret);
    for (const Hint &hint : Hints)
        data->setData(hint.format, hint.value.toByteArray());
    m_lent = data;
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start(m_longest, this);
}

bool ClipboardLoan::isLent() const { return m_lent && QGuiApplication::clipboard()->mimeData() == m_lent; }

void ClipboardLoan::takeBack()
{
    m_timer.stop();
    if (isLent())
        QGuiApplication::clipboard()->clear();
    m_lent.clear();
    Q_EMIT ended();
}

void ClipboardLoan::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        takeBack();
    else
        QObject::timerEvent(event);
}

} // namespace Calends
