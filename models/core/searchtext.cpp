#include "models/core/searchtext.h"

#include <algorithm>
#include <cstring>

namespace Calends {

namespace {

constexpr char End = '\n';

// The C library's own is several times as fast as Qt's matcher. -1: not there.
qsizetype indexIn(const QByteArray &text, const QByteArray &word, qsizetype from)
{
    const void *const found
        = memmem(text.constData() + from, size_t(text.size() - from), word.constData(), size_t(word.size()));
    return found ? static_cast<const char *>(found) - text.constData() : -1;
}

// Letters that Unicode does not take apart, as people type them without the key for them.
QString spelledOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'ı':
        return QStringLiteral("i");
    default:
        return letter;
    }
}

} // namespace

FoldedText::FoldedText(const QString &text)
    : m_bytes(text.size())
{
    const auto lower = [](char16_t c) { return char(c >= u'A' && c <= u'Z' ? c - u'A' + u'a' : c); };
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        all |= c;
        m_bytes[i] = c == u'\n' ? ' ' : lower(c);
    }
    if (all < 0x80)
        return;
    QString bare;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(spelledOut(c));
    }
    const QByteArray bytes = bare.toUtf8().replace(End, ' ');
    m_bytes.clear();
    m_bytes.append(bytes.constData(), bytes.size());
}

void SearchText::set(int slot, const QString &text)
{
    remove(slot);
    if (size_t(slot) >= m_segments.size())
        m_segments.resize(size_t(slot) + 1);
    const QByteArray bytes = folded(text);
    m_segments[size_t(slot)] = {m_text.size(), bytes.size()};
    m_placed.push_back({m_text.size(), slot});
    m_text.append(bytes).append(End);
    if (m_dead > m_text.size() / 2)
        compact();
}

void SearchText::remove(int slot)
{
    if (size_t(slot) >= m_segments.size() || m_segments[size_t(slot)].size < 0)
        return;
    m_dead += m_segments[size_t(slot)].size + 1;
    m_segments[size_t(slot)] = {};
}

QByteArrayView SearchText::textOf(int slot) const
{
    if (size_t(slot) >= m_segments.size() || m_segments[size_t(slot)].size < 0)
        return {};
    const Segment &segment = m_segments[size_t(slot)];
    return QByteArrayView(m_text).sliced(segment.from, segment.size);
}

bool SearchText::fits(int slot, const QList<QByteArray> &words) const
{
    const QByteArrayView text = textOf(slot);
    return std::all_of(
        words.begin(), words.end(), [&](const QByteArray &word) { return text.indexOf(word) >= 0; });
}

// The longest word is the rarest: it is searched in the whole text, the others only where it was found.
std::vector<bool> SearchText::fitting(const QList<QByteArray> &words, int slots) const
{
    std::vector<bool> fitting(size_t(slots), words.isEmpty());
    if (words.isEmpty())
        return fitting;
    const auto longest = std::max_element(words.begin(), words.end(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    size_t place = 0;
    for (qsizetype at = indexIn(m_text, *longest, 0); at >= 0;) {
        while (place + 1 < m_placed.size() && m_placed[place + 1].from <= at)
            ++place;
        const int slot = m_placed[place].slot;
        const bool current
            = m_segments[size_t(slot)].from == m_placed[place].from && m_segments[size_t(slot)].size >= 0;
        if (current && slot < slots && fits(slot, words))
            fitting[size_t(slot)] = true;
        const qsizetype next = place + 1 < m_placed.size() ? m_placed[place + 1].from : m_text.size();
        at = indexIn(m_text, *longest, next);
    }
    return fitting;
}

void SearchText::compact()
{
    QByteArray text;
    text.reserve(m_text.size() - m_dead);
    m_placed.clear();
    for (size_t slot = 0; slot < m_segments.size(); ++slot) {
        Segment &segment = m_segments[slot];
        if (segment.size < 0)
            continue;
        const qsizetype from = text.size();
        text.append(QByteArrayView(m_text).sliced(segment.from, segment.size)).append(End);
        segment.from = from;
        m_placed.push_back({from, int(slot)});
    }
    m_text = text;
    m_dead = 0;
}

} // namespace Calends
