// How much belongs to which OAuth client.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace Calends {

// How many belong to the client with this id; nothing when that is not known. May be empty.
using CountOfClient = std::function<std::optional<qsizetype>(const QString &clientId)>;

struct OAuthClientCounts
{
    CountOfClient people = {}; // its managed users
    CountOfClient webhooks = {};
};

} // namespace Calends
