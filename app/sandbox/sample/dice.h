// The chance behind the sample data: small, fast, and the same for a seed on every machine (splitmix64).
#pragma once

#include <QtGlobal>

#include <iterator>

namespace Calends::Sandbox {

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    // From `least` to `most`, both included.
    qint64 between(qint64 least, qint64 most) { return least + qint64(next() % quint64(most - least + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return *std::next(std::begin(list), qsizetype(next() % quint64(std::size(list))));
    }

private:
    quint64 m_state;
};

} // namespace Calends::Sandbox
