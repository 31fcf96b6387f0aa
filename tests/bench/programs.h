// Programs that a figure is measured beside.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Calends::Bench {

// Runs a program to its end; false when it failed, and then says so.
bool runProgram(const QString &program, const QStringList &arguments);

// Fetches all of them with curl, five at a time as a feed does, signed with this API key, into the files, or
// nowhere when there are none. False when one failed.
bool fetchAll(const QStringList &urls, const QString &key, const QStringList &files = {});

struct CurlRequest
{
    QString url;
    QByteArray method = "GET";
    QByteArray body = {}; // JSON
};

// Sends all of them with curl, so many at once, signed as above. False when one failed.
bool sendAll(const QList<CurlRequest> &requests, const QString &key, int atOnce);

} // namespace Calends::Bench
