#include "tests/sandbox/wirecomparison/recording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Recording recordingOf(const QJsonObject &line)
{
    Recording recording;
    recording.method = line[u"method"_s].toString();
    // The query may stand inside the path.
    const QString path = line[u"path"_s].toString();
    recording.path = path.section(u'?', 0, 0);
    recording.query = line[u"query"_s].toString();
    if (recording.query.isEmpty())
        recording.query = path.section(u'?', 1);
    const QJsonObject headers = line[u"request_headers"_s].toObject();
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        recording.headers.insert(header.key(), header->toString());
    recording.requestBody = line[u"request_body"_s];
    recording.status = line[u"status"_s].toInt();
    const QStringList answered = line[u"response_headers"_s].toObject().keys();
    for (const QString &name : answered)
        recording.responseHeaders.insert(name.toLower());
    recording.responseBody = line[u"response_body"_s];
    recording.note = line[u"note"_s].toString();
    return recording;
}

} // namespace

QList<Recording> readRecordings(const QString &fileName, ServerEdition edition)
{
    QFile file(fileName);
    QList<Recording> recordings;
    if (!file.open(QIODevice::ReadOnly))
        return recordings;
    const QString prefix = edition == ServerEdition::Full ? u"full "_s : u"community "_s;
    while (!file.atEnd()) {
        Recording recording = recordingOf(QJsonDocument::fromJson(file.readLine()).object());
        recording.name = prefix % QString::number(recordings.size());
        recording.edition = edition;
        recordings.append(recording);
    }
    return recordings;
}

} // namespace Calends::Sandbox
