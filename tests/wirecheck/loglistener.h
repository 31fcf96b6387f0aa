// Everything the program logs (qDebug to qCritical, all categories switched on) while this lives, kept for
// searching.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace Calends {

// One at a time; messages may come from any thread. What was logged before is printed as it was.
class LogListener
{
public:
    LogListener();
    ~LogListener();
    LogListener(const LogListener &) = delete;
    LogListener &operator=(const LogListener &) = delete;

    QByteArray said() const; // one line a message, with its category

private:
    QtMessageHandler m_before;
};

} // namespace Calends
