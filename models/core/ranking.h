// How well texts answer what was typed, for a list that is ranked from the first key on.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace Calends {

// Worst first. Subsequence: the letters in order with others between, begun at the start of a word.
enum class TextFit : quint8 { None, Subsequence, Inner, WordStart, Prefix };

// What was typed, compared without case, accents and width (see FoldedText). Of several words each has to be
// found, in any order; the weakest says how well the text fits.
class TypedText
{
public:
    explicit TypedText(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QList<QByteArray> &words() const { return m_words; } // folded
    // `besides` is searched too (a group, a path, an address), but what is only there fits no better than
    // Inner.
    TextFit fit(const QString &text, const QString &besides = {}) const;

private:
    QByteArray m_phrase;
    QList<QByteArray> m_words;
};

// Where an entry stands in the list; the smaller comes first.
struct Rank
{
    static constexpr int Never = std::numeric_limits<int>::max();

    bool available = true; // what cannot be done now comes last
    TextFit fit = TextFit::None;
    int recency = Never; // 0: chosen last, 1: before that …
    int kind = 0; // among equals, by what it is
    qsizetype length = 0; // then the text of which more was typed

    friend bool operator<(const Rank &a, const Rank &b)
    {
        return std::tuple(!a.available, -int(a.fit), a.recency, a.kind, a.length)
            < std::tuple(!b.available, -int(b.fit), b.recency, b.kind, b.length);
    }
};

// The best of many, in order; equals stay as they came.
template <typename T>
class BestRanked
{
public:
    explicit BestRanked(qsizetype most)
        : m_most(size_t(most))
    {
    }

    bool takes(const Rank &rank) const { return m_best.size() < m_most || rank < m_best.back().first; }
    void add(const Rank &rank, T value)
    {
        if (!takes(rank))
            return;
        const auto at = std::upper_bound(m_best.begin(), m_best.end(), rank,
            [](const Rank &sought, const auto &held) { return sought < held.first; });
        m_best.insert(at, {rank, std::move(value)});
        if (m_best.size() > m_most)
            m_best.pop_back();
    }
    const std::vector<std::pair<Rank, T>> &ranked() const { return m_best; }
    QList<T> values() const
    {
        QList<T> values;
        values.reserve(qsizetype(m_best.size()));
        for (const auto &[rank, value] : m_best)
            values.append(value);
        return values;
    }

private:
    size_t m_most;
    std::vector<std::pair<Rank, T>> m_best;
};

} // namespace Calends
