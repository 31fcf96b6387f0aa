// What corrections cite: lines of the recordings, words of OBSERVED.md and of FACTS.md.
#pragma once

#include <QHash>

#include <optional>

#include "tests/sandbox/wirecomparison/recording.h"

namespace Calends::Contract {

class Evidence
{
public:
    // Of "wire/server-2025-10.jsonl".
    int lines(const QString &file) { return int(recordingsIn(file).size()); }
    // The recorded answer that "wire/server-2025-10.jsonl:45" names; nothing where there is none, or where it
    // is no evidence: a refusal, or of another version than the documents describe.
    std::optional<Sandbox::Recording> recorded(const QString &seen);
    static bool isRecording(const QString &seen) { return seen.startsWith(QStringLiteral("wire/")); }
    // The edition that was recorded there.
    static QString editionOf(const QString &seen);

    // What is known of the servers, but was not seen.
    static bool isFact(const QString &seen) { return seen.startsWith(QStringLiteral("FACTS: ")); }
    // Whether the words after "OBSERVED: " or "FACTS: " stand in that file, whatever its line breaks.
    bool isWritten(const QString &seen);

private:
    const QList<Sandbox::Recording> &recordingsIn(const QString &file);

    QHash<QString, QList<Sandbox::Recording>> m_recordings; // by file
    QHash<QString, QString> m_texts; // by file
};

} // namespace Calends::Contract
