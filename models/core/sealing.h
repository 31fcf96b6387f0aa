// Sealing of what is kept on disk: XChaCha20-Poly1305 of libsodium, a fresh random nonce for every text.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>
#include <optional>

namespace Calends {

// Names the place a sealed text belongs to, so that one cannot be moved to another row, kind or profile
// unnoticed. Parts are joined with their lengths: ("a", "bc") and ("ab", "c") differ.
QByteArray sealIdentity(std::initializer_list<QByteArrayView> parts);

// Holds one key, in memory that is neither swapped out nor part of a core file, and wipes it when done. A
// sealed text is the nonce (24 bytes), then the encrypted text with its tag (16 bytes).
class Seal
{
public:
    static constexpr int KeySize = 32; // bytes

    // A new random key.
    static QByteArray newKey();
    static bool isKey(const QByteArray &key) { return key.size() == KeySize; }

    // `key` must be a key.
    explicit Seal(const QByteArray &key);
    ~Seal();
    Seal(const Seal &) = delete;
    Seal &operator=(const Seal &) = delete;

    QByteArray close(QByteArrayView text, QByteArrayView identity) const;
    // Nothing when the text was not sealed with this key for this identity, or was changed since.
    std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView identity) const;
    // The same 16 bytes for the same name under the same key; tells nothing of the name to who lacks the key.
    QByteArray tag(QByteArrayView name) const;

private:
    struct Keys;
    struct Free
    {
        void operator()(Keys *keys) const;
    };
    std::unique_ptr<Keys, Free> m_keys;
};

} // namespace Calends
