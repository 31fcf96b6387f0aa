// Texts that are looked for all at once, however many there are.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>
#include <QSharedData>

#include <array>

namespace Calends {

// Cheap to copy. One pass over a text, whose length alone counts. Of a needle its length, its first bytes and
// a keyed hash are kept: it is a secret, and this lives as long as the program.
class Needles
{
public:
    static constexpr qsizetype Shortest = 6; // bytes; what is shorter is not taken

    Needles();
    void add(const QByteArray &needle);
    bool isEmpty() const { return m_inside->byStart.isEmpty(); }
    bool areIn(QByteArrayView text) const;
    // Where several begin at the same place the longest counts.
    QByteArray replaced(const QByteArray &text, const QByteArray &by) const;

private:
    // Those of one length that begin alike.
    struct SameLength
    {
        qsizetype length = 0;
        QSet<quint64> hashes;
    };
    struct Inside : public QSharedData
    {
        QHash<quint64, QList<SameLength>> byStart; // by their first bytes, longest first
        std::array<quint64, 1024> starts{}; // a bit for each hash of first bytes there is
    };

    // Length of the needle that begins there; 0: none.
    qsizetype lengthAt(QByteArrayView text, qsizetype place, quint64 start) const;
    // The next place where one begins, -1: none; and its length.
    qsizetype next(QByteArrayView text, qsizetype from, qsizetype *length) const;

    QSharedDataPointer<Inside> m_inside;
};

} // namespace Calends
