// What the window has to say of each fault: the whole sentences, in one table.
#pragma once

#include <QString>

namespace Calends {

// What stood there before a call failed: rows of a page, a page without any, or the answer of a call alone,
// which has no title above the reason.
enum class Seen : quint8 { Rows, Nothing, Answer };
// What is said where the operation with this label met the fault. %2, where it is in it: the request's id.
QString expectedOf(const QString &operation, const QString &fault, Seen seen);
// What a page's banner says, title and reason, after a refresh met the fault.
QString expectedOn(const QString &page, const QString &fault);
// What stands above all pages; empty: the fault has no such sentence. `address`: of the server.
QString expectedAbove(const QString &fault, const QString &address);

} // namespace Calends
