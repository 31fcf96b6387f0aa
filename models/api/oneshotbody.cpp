#include "models/api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Calends {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const { return m_body.size() - m_read + QIODevice::bytesAvailable(); }

qint64 OneShotBody::readData(char *target, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_body.size() - m_read);
    if (size <= 0)
        return -1;
    std::memcpy(target, m_body.constData() + m_read, std::size_t(size));
    m_read += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64) { return -1; }

} // namespace Calends
