// A moment in time as the API writes it: `2026-08-20T07:30:00.000Z`, with an offset where a zone was asked
// (FACTS 7), or a bare date. Written back exactly as it was read.
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace Calends {

class Instant
{
public:
    constexpr Instant() = default; // 1970-01-01T00:00:00.000Z
    static constexpr Instant fromMilliseconds(qint64 milliseconds)
    {
        Instant instant;
        instant.m_milliseconds = milliseconds;
        return instant;
    }
    static Instant fromDateTime(const QDateTime &time) { return fromMilliseconds(time.toMSecsSinceEpoch()); }
    // Nothing when it is not a time that toText() would give back letter for letter.
    static std::optional<Instant> fromText(std::string_view text);

    constexpr qint64 milliseconds() const { return m_milliseconds; } // since 1970, UTC
    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC); }
    bool isDateOnly() const { return m_form == Form::DateOnly; }
    QByteArray toText() const;

    // The same moment, however it is written.
    friend constexpr bool operator==(const Instant &a, const Instant &b)
    {
        return a.m_milliseconds == b.m_milliseconds && a.m_beyond == b.m_beyond;
    }
    friend constexpr std::strong_ordering operator<=>(const Instant &a, const Instant &b)
    {
        if (const auto order = a.m_milliseconds <=> b.m_milliseconds; std::is_neq(order))
            return order;
        return a.m_beyond <=> b.m_beyond;
    }

private:
    enum class Form : quint8 { Utc, Offset, NoZone, DateOnly, NoSeconds };

    qint64 m_milliseconds = 0;
    quint32 m_beyond = 0; // nanoseconds after the millisecond
    qint16 m_offset = 0; // minutes east of UTC
    quint8 m_digits = 3; // of the fraction, 0 to 9
    Form m_form = Form::Utc;

    friend class InstantReader;
};

} // namespace Calends

Q_DECLARE_METATYPE(Calends::Instant)
