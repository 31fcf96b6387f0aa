#include "models/managedusers/tokensseal.h"

#include <sodium.h>

namespace Calends {

namespace {

constexpr QByteArrayView FileMark = "calends-tokens1";
constexpr QByteArrayView Hash = "argon2id";
constexpr qsizetype Parts = 6; // of the first line
constexpr quint64 MostPasses = 16;
constexpr quint64 MostMemory = 1024UL * 1024 * 1024; // bytes

const unsigned char *bytes(const char *text) { return reinterpret_cast<const unsigned char *>(text); }
unsigned char *bytes(char *text) { return reinterpret_cast<unsigned char *>(text); }

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

} // namespace

std::optional<TokensHead> TokensHead::ofNew(const QString &passphrase)
{
    if (sodium_init() < 0)
        return std::nullopt;
    TokensHead head;
    head.salt = QByteArray(PassphraseKey::SaltSize, Qt::Uninitialized);
    randombytes_buf(head.salt.data(), size_t(head.salt.size()));
    head.key = TokensSeal(head, passphrase).key();
    return head.key.isEmpty() ? std::nullopt : std::optional(head);
}

std::optional<TokensHead> TokensHead::of(const QByteArray &line)
{
    const QByteArrayList parts = line.trimmed().split(' ');
    if (parts.size() != Parts || parts.at(0) != FileMark || parts.at(1) != Hash)
        return std::nullopt;
    TokensHead head;
    head.cost = {parts.at(2).toULongLong(), parts.at(3).toULongLong()};
    head.salt = decoded(parts.at(4)).value_or(QByteArray());
    head.key = decoded(parts.at(5)).value_or(QByteArray());
    const bool isBearable = head.cost.passes > 0 && head.cost.passes <= MostPasses
        && head.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && head.cost.memory <= MostMemory;
    const bool isWhole
        = head.salt.size() == PassphraseKey::SaltSize && head.key.size() == crypto_box_PUBLICKEYBYTES;
    return isBearable && isWhole ? std::optional(head) : std::nullopt;
}

QByteArray TokensHead::line() const
{
    return QByteArrayList{FileMark.toByteArray(), Hash.toByteArray(), QByteArray::number(cost.passes),
        QByteArray::number(cost.memory), salt.toBase64(), key.toBase64()}
        .join(' ');
}

QByteArray sealedTokens(const QByteArray &row, const QByteArray &key)
{
    if (sodium_init() < 0 || key.size() != crypto_box_PUBLICKEYBYTES)
        return {};
    QByteArray box(row.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool isSealed = crypto_box_seal(bytes(box.data()), bytes(row.constData()), quint64(row.size()),
                              bytes(key.constData()))
        == 0;
    return isSealed ? box.toBase64() : QByteArray();
}

TokensSeal::TokensSeal(const TokensHead &head, const QString &passphrase)
{
    static_assert(KeySize == crypto_box_PUBLICKEYBYTES && KeySize == crypto_box_SECRETKEYBYTES);
    static_assert(PassphraseKey::KeySize == crypto_box_SEEDBYTES);
    const PassphraseKey seed(passphrase, head.salt, head.cost);
    m_isMade = seed.isMade() && crypto_box_seed_keypair(m_public.data(), m_secret.data(), seed.key()) == 0;
    m_isOpen = m_isMade && key() == head.key;
}

TokensSeal::~TokensSeal() { sodium_memzero(m_secret.data(), m_secret.size()); }

QByteArray TokensSeal::key() const
{
    return m_isMade ? QByteArray(reinterpret_cast<const char *>(m_public.data()), KeySize) : QByteArray();
}

std::optional<QByteArray> TokensSeal::opened(const QByteArray &line) const
{
    const QByteArray box = decoded(line).value_or(QByteArray());
    if (!m_isOpen || box.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray row(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool isOpened = crypto_box_seal_open(bytes(row.data()), bytes(box.constData()), quint64(box.size()),
                              m_public.data(), m_secret.data())
        == 0;
    return isOpened ? std::optional(row) : std::nullopt;
}

} // namespace Calends
