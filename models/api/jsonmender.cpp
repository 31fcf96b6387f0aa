#include "models/api/jsonmender.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace Calends {

namespace {

// One pass over the text outside and inside strings; what it mends is what JsonDocument promises.
class Mender
{
public:
    explicit Mender(QByteArray text)
        : m_text(std::move(text))
    {
    }

    QByteArray mend()
    {
        m_out.reserve(m_text.size() + 16);
        while (m_at < m_text.size()) {
            if (m_inString)
                mendInString();
            else
                mendOutside();
        }
        return m_out;
    }

private:
    void copy(qsizetype count)
    {
        m_out.append(m_text.constData() + m_at, std::min(count, m_text.size() - m_at));
        m_at += count;
    }

    void mendInString()
    {
        const char c = m_text.at(m_at);
        if (c != '\\') {
            m_inString = c != '"';
            copy(1);
            return;
        }
        const uint unit = unitAt(m_at);
        if (!QChar::isSurrogate(unit)) {
            copy(2);
            return;
        }
        const uint next = unitAt(m_at + 6);
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
            copy(12);
            return;
        }
        m_out.append("\\ufffd");
        m_at += 6;
    }

    void mendOutside()
    {
        const char c = m_text.at(m_at);
        if (c == '-' || (c >= '0' && c <= '9')) {
            mendNumber();
            return;
        }
        m_inString = c == '"';
        copy(1);
    }

    void mendNumber()
    {
        qsizetype end = m_at;
        bool integer = true;
        for (; end < m_text.size() && QByteArrayView("+-0123456789.eE").contains(m_text.at(end)); ++end)
            integer = integer && (m_text.at(end) == '-' || (m_text.at(end) >= '0' && m_text.at(end) <= '9'));
        const QByteArray number = m_text.mid(m_at, end - m_at);
        bool fits = false;
        number.toLongLong(&fits);
        if (!fits)
            number.toULongLong(&fits);
        copy(end - m_at);
        if (integer && !fits)
            m_out.append(".0");
    }

    // The code unit of the \uXXXX at `at`; 0: there is none.
    uint unitAt(qsizetype at) const
    {
        if (at + 6 > m_text.size() || m_text.at(at) != '\\' || m_text.at(at + 1) != 'u')
            return 0;
        bool ok = false;
        const uint unit = m_text.mid(at + 2, 4).toUInt(&ok, 16);
        return ok ? unit : 0;
    }

    QByteArray m_text;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_inString = false;
};

} // namespace

QByteArray mendedJson(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return Mender(decoder.hasError() ? decoded.toUtf8() : text).mend();
}

} // namespace Calends
