#include "models/api/whenparsed.h"

#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include "models/api/whenready.h"

namespace Calends {

namespace {

ParsedJson parsed(const QByteArray &json) { return std::make_shared<const JsonDocument>(json); }

} // namespace

void whenParsed(const QByteArray &json, QObject *context, std::function<void(const ParsedJson &)> then)
{
    if (json.size() >= QuicklyParsed) {
        whenReady(QtConcurrent::run(parsed, json), context, std::move(then));
        return;
    }
    QMetaObject::invokeMethod(
        context, [document = parsed(json), then = std::move(then)] { then(document); }, Qt::QueuedConnection);
}

} // namespace Calends
