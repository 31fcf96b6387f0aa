#include "models/api/whenparsed.h"

#include <QtConcurrent/QtConcurrentRun>

#include "models/api/whenready.h"

namespace Calends {

namespace {

ParsedJson parsed(const QByteArray &json) { return std::make_shared<const JsonDocument>(json); }

} // namespace

void whenParsed(const QByteArray &json, QObject *context, std::function<void(const ParsedJson &)> then)
{
    whenReady(QtConcurrent::run(parsed, json), context, std::move(then));
}

} // namespace Calends
