#include "models/api/proxysetting.h"

#include <utility>

namespace Calends {

ProxySetting::ProxySetting(ReadPassword read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
}

void ProxySetting::setChoice(const ProxyChoice &choice)
{
    if (std::exchange(m_choice, choice) != choice)
        Q_EMIT changed();
}

void ProxySetting::passwordChanged()
{
    if (m_choice.isOwn())
        Q_EMIT changed();
}

QFuture<ProxyPassword> ProxySetting::password() const
{
    return m_read ? m_read() : QtFuture::makeReadyFuture(ProxyPassword());
}

} // namespace Calends
