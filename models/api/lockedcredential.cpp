#include "models/api/lockedcredential.h"

#include <sodium.h>

#include <cstring>
#include <numeric>
#include <utility>

namespace Calends {

namespace {

qsizetype bytesOf(const QString &text) { return text.size() * qsizetype(sizeof(QChar)); }

void zero(QByteArray &bytes) { sodium_memzero(bytes.data(), size_t(bytes.size())); }

} // namespace

LockedCredential::LockedCredential(Credential credential)
    : m_tracker(RateTracker::of(credential))
    , m_bare(std::move(credential))
{
    const QList<QString *> texts = secretTextsOf(m_bare);
    for (const QString *const text : texts)
        m_sizes.append(bytesOf(*text));
    QByteArray joined;
    joined.reserve(
        std::accumulate(m_sizes.cbegin(), m_sizes.cend(), qsizetype(0))); // moved nowhere meanwhile
    for (const QString *const text : texts)
        joined.append(reinterpret_cast<const char *>(text->constData()), bytesOf(*text));
    if (!joined.isEmpty())
        m_secrets = LockedSecret(joined);
    zero(joined);
    overwriteSecrets(m_bare);
    for (QString *const text : texts)
        text->clear();
}

Credential LockedCredential::whole() const
{
    Credential credential = m_bare;
    QByteArray joined = m_secrets.copy();
    const QList<QString *> texts = secretTextsOf(credential);
    qsizetype at = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype size = m_sizes.at(i);
        if (size == 0)
            continue;
        *texts.at(i) = QString(size / qsizetype(sizeof(QChar)), Qt::Uninitialized);
        std::memcpy(texts.at(i)->data(), joined.constData() + at, size_t(size));
        at += size;
    }
    zero(joined);
    return credential;
}

bool LockedCredential::holds(const Credential &credential) const
{
    Credential mine = whole();
    const bool isSame = mine == credential;
    overwriteSecrets(mine);
    return isSame;
}

void overwriteSecrets(Credential &credential)
{
    const QList<QString *> texts = secretTextsOf(credential);
    for (QString *const text : texts) {
        if (!text->isEmpty() && text->isDetached())
            sodium_memzero(text->data(), size_t(bytesOf(*text)));
    }
}

} // namespace Calends
