#include "models/core/passphrasekey.h"

#include <sodium.h>

namespace Calends {

static_assert(PassphraseKey::SaltSize == crypto_pwhash_SALTBYTES);

PassphraseKey::PassphraseKey(const QString &passphrase, QByteArrayView salt, const PassphraseCost &cost)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    m_isMade = salt.size() == SaltSize && sodium_init() >= 0
        && crypto_pwhash(m_key.data(), m_key.size(), text.constData(), quint64(text.size()),
               reinterpret_cast<const unsigned char *>(salt.data()), cost.passes, size_t(cost.memory),
               crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    sodium_memzero(text.data(), size_t(text.size()));
}

PassphraseKey::~PassphraseKey() { sodium_memzero(m_key.data(), m_key.size()); }

} // namespace Calends
