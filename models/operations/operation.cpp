#include "models/operations/operation.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

#include "models/operations/table.h"

namespace Calends {

namespace {

bool isOfTheTable(const Operation &row)
{
    const std::less<> before; // a total order, also between pointers into different objects
    return !before(&row, std::begin(Operations::Rows)) && before(&row, std::end(Operations::Rows));
}

} // namespace

// The label comes from a literal, so what follows it is a zero byte.
QString Operation::text() const { return QCoreApplication::translate("Operation", label.data()); }

QList<QByteArray> Operation::pathParameters() const
{
    QList<QByteArray> names;
    for (std::size_t from = path.find('{'); from != std::string_view::npos; from = path.find('{', from)) {
        const std::size_t to = path.find('}', from);
        names.append(QByteArray(path.data() + from + 1, qsizetype(to - from - 1)));
        from = to;
    }
    return names;
}

std::optional<ReadOperation> asRead(const Operation &row)
{
    if (row.write || !isOfTheTable(row))
        return std::nullopt;
    return ReadOperation(row);
}

std::optional<WriteOperation> asWrite(const Operation &row)
{
    if (!row.write || !isOfTheTable(row))
        return std::nullopt;
    return WriteOperation(row);
}

std::span<const Operation> operations() { return Operations::Rows; }

const Operation *findOperation(std::string_view id)
{
    const auto idAt = [](std::uint16_t index) { return Operations::Rows[index].id; };
    const auto *const end = std::end(Operations::OrderById);
    const auto *const found = std::ranges::lower_bound(Operations::OrderById, id, {}, idAt);
    return found != end && idAt(*found) == id ? &Operations::Rows[*found] : nullptr;
}

QLatin1StringView methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return QLatin1StringView("GET");
    case Method::Post:
        return QLatin1StringView("POST");
    case Method::Put:
        return QLatin1StringView("PUT");
    case Method::Patch:
        return QLatin1StringView("PATCH");
    case Method::Delete:
        return QLatin1StringView("DELETE");
    }
    Q_UNREACHABLE();
}

} // namespace Calends
