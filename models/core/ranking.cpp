#include "models/core/ranking.h"

#include <QChar>

#include "models/core/searchtext.h"

namespace Calends {

namespace {

bool isContinuation(char byte) { return (uchar(byte) & 0xC0) == 0x80; }

// The folded text is UTF-8: the letter before may be of several bytes.
bool startsWord(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return true;
    qsizetype from = at - 1;
    while (from > 0 && isContinuation(text[from]))
        --from;
    const QString before = QString::fromUtf8(text.sliced(from, at - from));
    return before.isEmpty() || !before.back().isLetterOrNumber();
}

TextFit fitOf(QByteArrayView text, const QByteArray &sought)
{
    qsizetype at = text.indexOf(sought);
    if (at < 0)
        return TextFit::None;
    if (at == 0)
        return TextFit::Prefix;
    for (; at >= 0; at = text.indexOf(sought, at + 1)) {
        if (startsWord(text, at))
            return TextFit::WordStart;
    }
    return TextFit::Inner;
}

bool followsFrom(QByteArrayView text, qsizetype start, const QByteArray &letters)
{
    qsizetype at = start;
    for (const char letter : letters) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

bool isSubsequence(QByteArrayView text, const QByteArray &letters)
{
    for (qsizetype at = text.indexOf(letters.front()); at >= 0; at = text.indexOf(letters.front(), at + 1)) {
        if (startsWord(text, at))
            return followsFrom(text, at, letters);
    }
    return false;
}

} // namespace

TypedText::TypedText(const QString &typed)
    : m_phrase(SearchText::folded(typed.simplified()))
{
    const QList<QByteArray> parts = m_phrase.split(' ');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            m_words.append(part);
    }
}

TextFit TypedText::fit(const QString &text, const QString &besides) const
{
    if (isEmpty())
        return TextFit::Prefix;
    const FoldedText folded(text);
    if (const TextFit whole = fitOf(folded.view(), m_phrase); whole != TextFit::None)
        return whole;
    const FoldedText further(besides);
    TextFit weakest = TextFit::WordStart;
    for (const QByteArray &word : m_words) {
        const TextFit there = std::min(fitOf(further.view(), word), TextFit::Inner);
        weakest = std::min(weakest, std::max(fitOf(folded.view(), word), there));
    }
    if (weakest != TextFit::None)
        return weakest;
    const QByteArray letters = m_words.join();
    return isSubsequence(folded.view(), letters) ? TextFit::Subsequence : TextFit::None;
}

} // namespace Calends
