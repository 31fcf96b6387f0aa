#include "models/core/decoding.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t longestShared = 48; // bytes; longer texts hardly ever repeat
constexpr std::size_t slots = 256;

std::size_t slotOf(std::string_view text)
{
    quint32 hash = 2166136261U;
    for (const char letter : text)
        hash = (hash ^ quint8(letter)) * 16777619U;
    return (hash ^ (hash >> 13)) % slots;
}

QString placeText(std::string_view name) { return QString::fromUtf8(name.data(), qsizetype(name.size())); }

} // namespace

struct Decoding::Shared
{
    struct Entry
    {
        std::array<char, longestShared> utf8;
        quint8 length = 0;
        QString text;
    };
    std::array<Entry, slots> entries;
};

Decoding::Decoding(DecodeCounts *counts)
    : m_counts(counts)
{
}

Decoding::~Decoding() = default;

QString Decoding::text(std::string_view utf8)
{
    if (utf8.empty())
        return u""_s;
    if (utf8.size() > longestShared)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (!m_shared)
        m_shared = std::make_unique<Shared>();
    Shared::Entry &entry = m_shared->entries[slotOf(utf8)];
    if (entry.length == utf8.size() && std::memcmp(entry.utf8.data(), utf8.data(), utf8.size()) == 0)
        return entry.text;
    std::memcpy(entry.utf8.data(), utf8.data(), utf8.size());
    entry.length = quint8(utf8.size());
    entry.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return entry.text;
}

bool Decoding::fail(const char *expected, const char *found)
{
    m_place.clear();
    m_fault = QCoreApplication::translate("Decoding", "%1 was expected, %2 was found")
                  .arg(QCoreApplication::translate("Decoding", expected),
                      QCoreApplication::translate("Decoding", found));
    return false;
}

bool Decoding::failMissing(std::string_view name)
{
    m_place = placeText(name);
    m_fault = QCoreApplication::translate("Decoding", "is missing");
    return false;
}

void Decoding::under(std::string_view name)
{
    if (m_place.isEmpty() || m_place.startsWith(u'['))
        m_place.prepend(placeText(name));
    else
        m_place.prepend(placeText(name) + u'.');
}

void Decoding::underElement(qsizetype index)
{
    const QString element = u'[' + QString::number(index) + u']';
    if (m_place.isEmpty() || m_place.startsWith(u'['))
        m_place.prepend(element);
    else
        m_place.prepend(element + u'.');
}

void Decoding::restart()
{
    m_place.clear();
    m_fault.clear();
    m_path.clear();
}

QString Decoding::reason() const { return m_place.isEmpty() ? m_fault : m_place + u": "_s + m_fault; }

void Decoding::enterPath(std::string_view name)
{
    m_counts->typed += 1;
    m_path.append(placeText(name));
}

void Decoding::leavePath() { m_path.removeLast(); }

void Decoding::countUnknown(std::string_view name)
{
    if (!m_counts)
        return;
    QStringList path = m_path;
    path.append(placeText(name));
    m_counts->unknown.append(path.join(u'.'));
}

} // namespace Calends
