// One exchange recorded on a running server, and the files they are in.
#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

struct Recording
{
    QString name; // "full 12": edition and line, counted from 0
    ServerEdition edition = ServerEdition::Full;
    QString method;
    QString path; // without query
    QString query; // raw
    QMap<QString, QString> headers; // of the request
    QJsonValue requestBody; // null: none; text: raw bytes
    int status = 0;
    QSet<QString> responseHeaders; // names, in lower case
    QJsonValue responseBody; // text where it was no JSON
    QString note;

    bool isRead() const { return method == u"GET" || method == u"HEAD" || method == u"OPTIONS"; }
};

// Empty when the file cannot be read.
QList<Recording> readRecordings(const QString &fileName, ServerEdition edition);

} // namespace Calends::Sandbox
