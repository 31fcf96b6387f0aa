#include "models/api/needles.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace Calends {

namespace {

constexpr quint64 StartMask = (quint64(1) << (8 * Needles::Shortest)) - 1;

quint64 shifted(quint64 start, char next) { return ((start << 8) | quint8(next)) & StartMask; }

quint64 startOf(QByteArrayView text)
{
    quint64 start = 0;
    for (qsizetype i = 0; i < Needles::Shortest; ++i)
        start = shifted(start, text.at(i));
    return start;
}

// Of this run alone, so that the hashes say nothing to whoever reads them elsewhere.
const std::array<unsigned char, crypto_shorthash_KEYBYTES> &hashKey()
{
    static const auto made = [] {
        if (sodium_init() < 0)
            qFatal("libsodium cannot start: the machine has no source of randomness");
        std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
        crypto_shorthash_keygen(key.data());
        return key;
    }();
    return made;
}

quint64 keyedHash(QByteArrayView text)
{
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(text.data()),
        static_cast<unsigned long long>(text.size()), hashKey().data());
    quint64 number = 0;
    static_assert(sizeof(number) == crypto_shorthash_BYTES);
    std::memcpy(&number, hash.data(), sizeof(number));
    return number;
}

// One of 65,536 bits.
quint64 bitOf(quint64 start) { return (start * 0x9E3779B97F4A7C15ULL) >> 48; }

} // namespace

Needles::Needles()
    : m_inside(new Inside)
{
}

void Needles::add(const QByteArray &needle)
{
    if (needle.size() < Shortest)
        return;
    const quint64 start = startOf(needle);
    QList<SameLength> &same = m_inside->byStart[start];
    const auto isLonger = [](const SameLength &one, qsizetype length) { return one.length > length; };
    const auto place = std::lower_bound(same.cbegin(), same.cend(), needle.size(), isLonger);
    const qsizetype index = place - same.cbegin();
    if (place == same.cend() || place->length != needle.size())
        same.insert(index, {needle.size(), {}});
    same[index].hashes.insert(keyedHash(needle));
    m_inside->starts[bitOf(start) / 64] |= quint64(1) << (bitOf(start) % 64);
}

qsizetype Needles::lengthAt(QByteArrayView text, qsizetype place, quint64 start) const
{
    const quint64 bit = bitOf(start);
    if ((m_inside->starts[bit / 64] >> (bit % 64) & 1) == 0)
        return 0;
    const auto same = m_inside->byStart.constFind(start);
    if (same == m_inside->byStart.cend())
        return 0;
    const QByteArrayView rest = text.sliced(place);
    const auto found = std::find_if(same->cbegin(), same->cend(), [rest](const SameLength &one) {
        return rest.size() >= one.length && one.hashes.contains(keyedHash(rest.first(one.length)));
    });
    return found == same->cend() ? 0 : found->length;
}

qsizetype Needles::next(QByteArrayView text, qsizetype from, qsizetype *length) const
{
    if (isEmpty() || text.size() - from < Shortest)
        return -1;
    quint64 start = startOf(text.sliced(from));
    for (qsizetype place = from; place + Shortest <= text.size(); ++place) {
        if (place > from)
            start = shifted(start, text.at(place + Shortest - 1));
        *length = lengthAt(text, place, start);
        if (*length > 0)
            return place;
    }
    return -1;
}

bool Needles::areIn(QByteArrayView text) const
{
    qsizetype length = 0;
    return next(text, 0, &length) >= 0;
}

QByteArray Needles::replaced(const QByteArray &text, const QByteArray &by) const
{
    QByteArray out;
    qsizetype done = 0;
    qsizetype length = 0;
    for (qsizetype place = next(text, 0, &length); place >= 0; place = next(text, done, &length)) {
        out += QByteArrayView(text).sliced(done, place - done);
        out += by;
        done = place + length;
    }
    return done == 0 ? text : QByteArray(out + text.sliced(done));
}

} // namespace Calends
