#include "models/api/lockedsecret.h"

#include <sodium.h>

#include <algorithm>

namespace Calends {

namespace {

std::shared_ptr<char> lockedMemory(size_t size)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: the machine has no source of randomness");
    std::shared_ptr<char> memory(static_cast<char *>(sodium_malloc(size)), &sodium_free);
    Q_CHECK_PTR(memory.get());
    return memory;
}

} // namespace

LockedSecret::LockedSecret(const QByteArray &secret)
    : m_size(secret.size())
{
    const std::shared_ptr<char> memory = lockedMemory(std::max(size_t(1), size_t(m_size)));
    std::copy_n(secret.constData(), m_size, memory.get());
    sodium_mprotect_readonly(memory.get());
    m_memory = memory;
}

QByteArray LockedSecret::copy() const { return {m_memory.get(), m_size}; }

} // namespace Calends
