#include "models/core/sealing.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace Calends {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype NameTagSize = 16;
constexpr char TagContext[crypto_kdf_CONTEXTBYTES + 1] = "calnames";
static_assert(Seal::KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Seal::KeySize == crypto_kdf_KEYBYTES);

const unsigned char *bytes(const char *text) { return reinterpret_cast<const unsigned char *>(text); }
unsigned char *bytes(char *text) { return reinterpret_cast<unsigned char *>(text); }

// libsodium's own answer to a machine without any source of randomness is to abort; so is ours.
void startSodium()
{
    [[maybe_unused]] static const bool started = [] {
        if (sodium_init() < 0)
            qFatal("libsodium cannot start: the machine has no source of randomness");
        return true;
    }();
}

} // namespace

QByteArray sealIdentity(std::initializer_list<QByteArrayView> parts)
{
    QByteArray identity;
    for (const QByteArrayView part : parts) {
        const quint32 size = qToLittleEndian(quint32(part.size()));
        identity.append(reinterpret_cast<const char *>(&size), sizeof size);
        identity.append(part);
    }
    return identity;
}

QByteArray Seal::newKey()
{
    startSodium();
    QByteArray key(KeySize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_keygen(bytes(key.data()));
    return key;
}

struct Seal::Keys
{
    std::array<unsigned char, KeySize> texts;
    std::array<unsigned char, KeySize> tags;
};

// Freeing zeroes it.
void Seal::Free::operator()(Keys *keys) const { sodium_free(keys); }

Seal::Seal(const QByteArray &key)
{
    startSodium();
    Q_ASSERT(isKey(key));
    m_keys.reset(static_cast<Keys *>(sodium_malloc(sizeof(Keys))));
    Q_CHECK_PTR(m_keys.get());
    m_keys->texts = {};
    std::copy_n(bytes(key.constData()), std::min<qsizetype>(key.size(), KeySize), m_keys->texts.begin());
    crypto_kdf_derive_from_key(m_keys->tags.data(), m_keys->tags.size(), 1, TagContext, m_keys->texts.data());
}

Seal::~Seal() = default;

QByteArray Seal::close(QByteArrayView text, QByteArrayView identity) const
{
    QByteArray sealed(NonceSize + text.size() + TagSize, Qt::Uninitialized);
    unsigned char *const out = bytes(sealed.data());
    randombytes_buf(out, size_t(NonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + NonceSize, nullptr, bytes(text.data()),
        quint64(text.size()), bytes(identity.data()), quint64(identity.size()), nullptr, out,
        m_keys->texts.data());
    return sealed;
}

std::optional<QByteArray> Seal::open(QByteArrayView sealed, QByteArrayView identity) const
{
    if (sealed.size() < NonceSize + TagSize)
        return std::nullopt;
    const unsigned char *const in = bytes(sealed.data());
    QByteArray text(sealed.size() - NonceSize - TagSize, Qt::Uninitialized);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text.data()), nullptr, nullptr,
        in + NonceSize, quint64(sealed.size() - NonceSize), bytes(identity.data()), quint64(identity.size()),
        in, m_keys->texts.data());
    if (refused != 0)
        return std::nullopt;
    return text;
}

QByteArray Seal::tag(QByteArrayView name) const
{
    QByteArray tag(NameTagSize, Qt::Uninitialized);
    crypto_generichash(bytes(tag.data()), size_t(NameTagSize), bytes(name.data()), quint64(name.size()),
        m_keys->tags.data(), m_keys->tags.size());
    return tag;
}

} // namespace Calends
