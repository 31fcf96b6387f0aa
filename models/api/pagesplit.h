// Takes a page's body apart into rows, without knowing what they are. Safe on any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Calends {

struct SplitPage
{
    bool readable = false; // false: no JSON, or no list where a list belongs
    QList<QByteArray> rows; // raw JSON, in the server's order
    QList<QByteArray> ids; // of each row, as JSON; empty: it has none
    int total = -1; // pagination.totalItems; -1: not told
    QString cursor; // of the next page; empty: none
};

SplitPage splitPage(const QByteArray &body, const QByteArray &idMember);

} // namespace Calends
