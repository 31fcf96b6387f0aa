#include "tests/wirecheck/loglistener.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Qt calls a plain function, so what it hears has to stand beside it.
QMutex &heardMutex()
{
    static QMutex mutex;
    return mutex;
}

QByteArray &heard()
{
    static QByteArray text;
    return text;
}

void hear(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&heardMutex());
    heard() += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

LogListener::LogListener()
{
    {
        const QMutexLocker locker(&heardMutex());
        heard().clear();
    }
    QLoggingCategory::setFilterRules(u"*=true"_s);
    m_before = qInstallMessageHandler(hear);
}

LogListener::~LogListener()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules(QString());
}

QByteArray LogListener::said() const
{
    const QMutexLocker locker(&heardMutex());
    return heard();
}

} // namespace Calends
