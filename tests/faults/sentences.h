// What the window has to say of each fault: the whole sentences, in one table.
#pragma once

#include <QString>

namespace Calends {

// What a page's banner says, title and reason, after a refresh met the fault.
QString expectedOn(const QString &page, const QString &fault);
// What stands above all pages; empty: the fault has no such sentence. `address`: of the server.
QString expectedAbove(const QString &fault, const QString &address);

} // namespace Calends
