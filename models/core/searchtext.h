// The searched text of every row of a table in one piece, so that a keystroke is one pass over memory.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace Calends {

// A text as it is compared: without case, accents and width. "Åsa" is found by "asa". A short plain one takes
// no memory of its own.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);
    QByteArrayView view() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    QVarLengthArray<char, 256> m_bytes;
};

class SearchText
{
public:
    static QByteArray folded(const QString &text) { return FoldedText(text).view().toByteArray(); }

    void set(int slot, const QString &text);
    void remove(int slot);
    bool is(int slot, const QString &text) const { return textOf(slot) == FoldedText(text).view(); }
    // Whether it holds every one of the folded words.
    bool fits(int slot, const QList<QByteArray> &words) const;
    // For each slot below `slots` whether it fits.
    std::vector<bool> fitting(const QList<QByteArray> &words, int slots) const;

private:
    struct Segment
    {
        qsizetype from = 0;
        qsizetype size = -1; // -1: none
    };
    struct Placed
    {
        qsizetype from;
        int slot;
    };
    QByteArrayView textOf(int slot) const;
    void compact();

    QByteArray m_text; // segments, each ended by a line feed
    std::vector<Segment> m_segments; // by slot
    std::vector<Placed> m_placed; // in the order of the text; also segments that were replaced
    qsizetype m_dead = 0; // bytes of those
};

} // namespace Calends
