// How a file of tokens is sealed; see tokensfile.h.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <array>
#include <optional>

#include "models/core/passphrasekey.h"

namespace Calends {

// The first line of the file.
struct TokensHead
{
    static constexpr int Longest = 512; // bytes of the line

    // With a salt of its own. Nothing: there is not enough memory for the key.
    static std::optional<TokensHead> ofNew(const QString &passphrase);
    // Nothing: it is no such line, or asks for more than any file of this version.
    static std::optional<TokensHead> of(const QByteArray &line);
    QByteArray line() const; // without its end

    PassphraseCost cost;
    QByteArray salt;
    QByteArray key; // public, 32 bytes
};

// Whoever has the public key alone cannot open it again. Base64; empty: it is no key.
QByteArray sealedTokens(const QByteArray &row, const QByteArray &key);

// Opens what was sealed to the key of that passphrase. Wiped when done.
class TokensSeal
{
public:
    TokensSeal(const TokensHead &head, const QString &passphrase);
    ~TokensSeal();
    TokensSeal(const TokensSeal &) = delete;
    TokensSeal &operator=(const TokensSeal &) = delete;

    QByteArray key() const; // public; empty: none could be made
    bool isOpen() const { return m_isOpen; } // the head's key is this passphrase's
    std::optional<QByteArray> opened(const QByteArray &line) const;

private:
    static constexpr int KeySize = 32; // bytes
    std::array<unsigned char, KeySize> m_public{};
    std::array<unsigned char, KeySize> m_secret{};
    bool m_isMade = false;
    bool m_isOpen = false;
};

} // namespace Calends
