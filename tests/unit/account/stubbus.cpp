#include "tests/unit/account/stubbus.h"

#include <unistd.h>

#include <cstdlib>
#include <vector>

using namespace Qt::Literals::StringLiterals;

StubService::StubService(const QString &name)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stub of "_s + name))
    , m_name(name)
{
    m_registered
        = m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) && m_bus.registerService(name);
    moveToThread(&m_thread);
    m_thread.start();
}

StubService::~StubService()
{
    m_bus.unregisterService(m_name);
    m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"stub of "_s + m_name);
}

void StubService::on(const QString &method, const Answer &answer)
{
    const QMutexLocker lock(&m_guard);
    m_answers.insert(method, answer);
}

QStringList StubService::asked() const
{
    const QMutexLocker lock(&m_guard);
    return m_asked;
}

void StubService::give(const QString &method, const QVariantList &values)
{
    on(method, [values](const QDBusMessage &call) { return call.createReply(values); });
}

void StubService::fail(const QString &method, const QString &error)
{
    on(method,
        [error](const QDBusMessage &call) { return call.createErrorReply(error, u"as the test says"_s); });
}

bool StubService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    Answer answer;
    {
        const QMutexLocker lock(&m_guard);
        m_asked.append(message.member());
        answer = m_answers.value(message.member());
    }
    if (!answer)
        return false;
    const QDBusMessage reply = answer(message);
    if (reply.type() != QDBusMessage::InvalidMessage)
        connection.send(reply);
    return true;
}

void onBusOfItsOwn(char *argv[])
{
    if (qEnvironmentVariableIsSet("CALENDS_OWN_BUS"))
        return;
    qputenv("CALENDS_OWN_BUS", "1");
    std::vector<char *> arguments;
    char run[] = "dbus-run-session";
    char end[] = "--";
    arguments.push_back(run);
    arguments.push_back(end);
    for (char **each = argv; *each; ++each)
        arguments.push_back(*each);
    arguments.push_back(nullptr);
    execvp(run, arguments.data());
    std::abort();
}
