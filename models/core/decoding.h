// What accompanies the decoding of one answer: texts seen before are shared, the first fault keeps its place.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

namespace Calends {

// Counts for a reader of reports; decoding itself does not need them.
struct DecodeCounts
{
    int typed = 0; // members that a field list read
    QStringList unknown; // paths of members kept without being read: `attendees[].someFutureField`
};

// Not for two threads at once. One per page of rows: hosts, zones and languages repeat from row to row.
class Decoding
{
public:
    explicit Decoding(DecodeCounts *counts = nullptr);
    ~Decoding();
    Decoding(const Decoding &) = delete;
    Decoding &operator=(const Decoding &) = delete;

    // The text as QString; a short one that was met lately shares its memory.
    QString text(std::string_view utf8);

    // Always false, so that a decoder can end with it. `expected` and `found` name kinds of JSON values.
    bool fail(const char *expected, const char *found);
    bool failMissing(std::string_view name);
    // The fault lies below this member, or this element.
    void under(std::string_view name);
    void underElement(qsizetype index);
    // Forgets the last fault and its place.
    void restart();

    // Why a value could not be read and where: "attendees[0].email: a text was expected, a number was found".
    QString reason() const;

    DecodeCounts *counts() const { return m_counts; }
    // Where the counts are taken; only kept up when there are counts.
    void enter(std::string_view name)
    {
        if (m_counts)
            enterPath(name);
    }
    void leave()
    {
        if (m_counts)
            leavePath();
    }
    void countUnknown(std::string_view name);

private:
    void enterPath(std::string_view name);
    void leavePath();

    struct Shared;
    std::unique_ptr<Shared> m_shared;
    DecodeCounts *m_counts;
    QStringList m_path;
    QString m_place;
    QString m_fault;
};

} // namespace Calends
