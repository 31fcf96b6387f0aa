// Parses JSON, in another thread where it is long.
#pragma once

#include <functional>
#include <memory>

#include "models/api/json.h"

class QObject;

namespace Calends {

using ParsedJson = std::shared_ptr<const JsonDocument>;

// `then` runs later in the life and thread of `context`, once, with a document that is not valid where the
// text is no JSON. Not at all when `context` is gone by then.
void whenParsed(const QByteArray &json, QObject *context, std::function<void(const ParsedJson &)> then);

} // namespace Calends
