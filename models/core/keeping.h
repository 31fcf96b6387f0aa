// How values of one kind are read from rows and written to the store.
#pragma once

#include <functional>

#include "models/core/valuetable.h"

namespace Calends {

// All functions are called off the GUI thread and must be safe there.
template <typename T>
struct Keeping
{
    QString kind; // "booking": the store's
    QByteArray layout; // names how the index is made; differs when the index would
    // The rows of one page, in order. A row that cannot be read becomes an Unreadable, never nothing.
    std::function<QList<TableRow<T>>(const QList<QByteArray> &)> decode;
    std::function<QByteArray(const T &)> payload; // JSON without secrets
    std::function<QByteArray(const T &)>
        index; // JSON that decode() reads as a value with the marked members alone
    bool hasSecrets = false; // then a page that was not modified cannot give them back after a restart
    std::function<qint64(const T &)> changed = {}; // ms since 1970 by the server's clock; 0: not known
};

} // namespace Calends
