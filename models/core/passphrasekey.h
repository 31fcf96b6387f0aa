// A key made of a passphrase with libsodium's crypto_pwhash (Argon2id, version 1.3).
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace Calends {

// What making a key costs, and whoever guesses at passphrases with every guess.
struct PassphraseCost
{
    quint64 passes = 3;
    quint64 memory = 256UL * 1024 * 1024; // bytes
};

// Of the passphrase in UTF-8, composed (NFC). Takes about a second by intention; wiped when done.
class PassphraseKey
{
public:
    static constexpr int SaltSize = 16; // bytes
    static constexpr int KeySize = 32; // bytes

    // `salt` is SaltSize bytes.
    PassphraseKey(const QString &passphrase, QByteArrayView salt, const PassphraseCost &cost = {});
    ~PassphraseKey();
    PassphraseKey(const PassphraseKey &) = delete;
    PassphraseKey &operator=(const PassphraseKey &) = delete;

    bool isMade() const { return m_isMade; } // false: there is not so much memory
    const unsigned char *key() const { return m_key.data(); }

private:
    std::array<unsigned char, KeySize> m_key{};
    bool m_isMade = false;
};

} // namespace Calends
