#include "models/core/instant.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace Calends {

namespace {

// Days since 1970-01-01 of a date in the proleptic Gregorian calendar.
constexpr qint64 daysSinceEpoch(qint64 year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<qint64>(dayOfEra) - 719468;
}

constexpr unsigned daysInMonth(int year, int month)
{
    constexpr std::array<unsigned, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29U : days[static_cast<std::size_t>(month - 1)];
}

constexpr qint64 dayMilliseconds = 86400000;

} // namespace

// Reads one text from left to right; every step leaves the rest in m_rest.
class InstantReader
{
public:
    explicit InstantReader(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<Instant> read()
    {
        if (!readDate())
            return {};
        if (m_rest.empty()) {
            m_instant.m_form = Instant::Form::DateOnly;
            return m_instant;
        }
        if (!take('T') || !readTime() || !readZone() || !m_rest.empty())
            return {};
        return m_instant;
    }

private:
    bool take(char letter)
    {
        if (m_rest.empty() || m_rest.front() != letter)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool digits(std::size_t count, int *number)
    {
        if (m_rest.size() < count)
            return false;
        int result = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rest[i] < '0' || m_rest[i] > '9')
                return false;
            result = result * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        *number = result;
        return true;
    }

    bool readDate()
    {
        int year = 0;
        int month = 0;
        int day = 0;
        if (!digits(4, &year) || !take('-') || !digits(2, &month) || !take('-') || !digits(2, &day))
            return false;
        if (month < 1 || month > 12 || day < 1 || unsigned(day) > daysInMonth(year, month))
            return false;
        m_instant.m_milliseconds = daysSinceEpoch(year, unsigned(month), unsigned(day)) * dayMilliseconds;
        return true;
    }

    bool readTime()
    {
        int hour = 0;
        int minute = 0;
        if (!digits(2, &hour) || !take(':') || !digits(2, &minute) || hour > 23 || minute > 59)
            return false;
        m_instant.m_milliseconds += (hour * 60 + minute) * qint64(60000);
        if (!take(':')) {
            m_instant.m_form = Instant::Form::NoSeconds;
            m_instant.m_digits = 0;
            return true;
        }
        int second = 0;
        if (!digits(2, &second) || second > 59)
            return false;
        m_instant.m_milliseconds += second * qint64(1000);
        return readFraction();
    }

    bool readFraction()
    {
        m_instant.m_digits = 0;
        if (!take('.'))
            return true;
        qint64 nanoseconds = 0;
        quint8 count = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; ++count) {
            if (count == 9)
                return false;
            nanoseconds = nanoseconds * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        for (int i = count; i < 9; ++i)
            nanoseconds *= 10;
        m_instant.m_milliseconds += nanoseconds / 1000000;
        m_instant.m_beyond = quint32(nanoseconds % 1000000);
        m_instant.m_digits = count;
        return count > 0;
    }

    bool readZone()
    {
        const bool seconds = m_instant.m_form != Instant::Form::NoSeconds;
        if (take('Z'))
            return seconds;
        if (m_rest.empty()) {
            m_instant.m_form = seconds ? Instant::Form::NoZone : Instant::Form::NoSeconds;
            return true;
        }
        const bool east = m_rest.front() == '+';
        int hours = 0;
        int minutes = 0;
        if (!seconds || !(take('+') || take('-')) || !digits(2, &hours) || !take(':') || !digits(2, &minutes)
            || hours > 23 || minutes > 59 || (!east && hours == 0 && minutes == 0))
            return false;
        m_instant.m_offset = qint16((hours * 60 + minutes) * (east ? 1 : -1));
        m_instant.m_milliseconds -= m_instant.m_offset * qint64(60000);
        m_instant.m_form = Instant::Form::Offset;
        return true;
    }

    Instant m_instant;
    std::string_view m_rest;
};

std::optional<Instant> Instant::fromText(std::string_view text) { return InstantReader(text).read(); }

namespace {

void appendNumber(QByteArray &text, qint64 number, qsizetype width)
{
    std::array<char, 20> digits{};
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const qsizetype size = end - digits.data();
    text.append(width - size, '0').append(digits.data(), size);
}

void appendFraction(QByteArray &text, qint64 nanoseconds, int digits)
{
    if (digits == 0)
        return;
    for (int i = digits; i < 9; ++i)
        nanoseconds /= 10;
    appendNumber(text.append('.'), nanoseconds, digits);
}

} // namespace

QByteArray Instant::toText() const
{
    const QDateTime local
        = QDateTime::fromMSecsSinceEpoch(m_milliseconds + m_offset * qint64(60000), Qt::UTC);
    const QDate date = local.date();
    QByteArray text;
    text.reserve(30);
    appendNumber(text, date.year(), 4);
    appendNumber(text.append('-'), date.month(), 2);
    appendNumber(text.append('-'), date.day(), 2);
    if (m_form == Form::DateOnly)
        return text;
    appendNumber(text.append('T'), local.time().hour(), 2);
    appendNumber(text.append(':'), local.time().minute(), 2);
    if (m_form == Form::NoSeconds)
        return text;
    appendNumber(text.append(':'), local.time().second(), 2);
    appendFraction(text, local.time().msec() * qint64(1000000) + m_beyond, m_digits);
    if (m_form == Form::Utc)
        return text.append('Z');
    if (m_form == Form::Offset) {
        const int minutes = std::abs(int(m_offset));
        appendNumber(text.append(m_offset < 0 ? '-' : '+'), minutes / 60, 2);
        appendNumber(text.append(':'), minutes % 60, 2);
    }
    return text;
}

} // namespace Calends
