#include "tests/contract/answers/evidence.h"

#include <QFile>

#include "tests/contract/answers/sandboxanswers.h"
#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

QString Evidence::editionOf(const QString &seen)
{
    return seen.contains("community"_L1) ? u"community"_s : u"full"_s;
}

const QList<Sandbox::Recording> &Evidence::recordingsIn(const QString &file)
{
    if (!m_recordings.contains(file)) {
        const QString path = QStringLiteral(CALENDS_SHARED_DIR "/api/") % file;
        m_recordings.insert(file, Sandbox::readRecordings(path, editionNamed(editionOf(file))));
    }
    return m_recordings[file];
}

std::optional<Sandbox::Recording> Evidence::recorded(const QString &seen)
{
    const QList<Sandbox::Recording> &lines = recordingsIn(seen.section(u':', 0, 0));
    const int line = seen.section(u':', 1).toInt();
    if (line < 1 || line > lines.size())
        return std::nullopt;
    const Sandbox::Recording &recording = lines.at(line - 1);
    const Operation *operation = Sandbox::operationOf(recording);
    const bool isEvidence
        = operation && recording.status < 300 && isOfDescribedVersion(recording, *operation);
    return isEvidence ? std::optional(recording) : std::nullopt;
}

bool Evidence::isWritten(const QString &seen)
{
    const QString page = seen.section(": "_L1, 0, 0);
    const QString words = seen.section(": "_L1, 1).simplified();
    if (page != "OBSERVED"_L1 && page != "FACTS"_L1)
        return false;
    if (!m_texts.contains(page)) {
        QFile file(QStringLiteral(CALENDS_SHARED_DIR "/api/%1.md").arg(page));
        if (file.open(QIODevice::ReadOnly))
            m_texts.insert(page, QString::fromUtf8(file.readAll()).simplified());
    }
    return words.size() > 10 && m_texts.value(page).contains(words);
}

} // namespace Calends::Contract
