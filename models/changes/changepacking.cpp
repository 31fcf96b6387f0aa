// A change as bytes: JSON, so that a later version may add to it.
#include "models/changes/changepacking.h"

#include "models/api/json.h"
#include "models/changes/change.h"

namespace Calends {

namespace {

using Pairs = QList<QPair<QString, QString>>;

void writePairs(JsonWriter &writer, std::string_view name, const Pairs &pairs)
{
    if (pairs.isEmpty())
        return;
    writer.name(name).beginArray();
    for (const auto &[key, value] : pairs)
        writer.value(key).value(value);
    writer.endArray();
}

Pairs readPairs(JsonView array)
{
    Pairs pairs;
    QString key;
    bool isKey = true;
    for (const JsonView item : array.items()) {
        if (isKey)
            key = item.toString();
        else
            pairs.append({key, item.toString()});
        isKey = !isKey;
    }
    return pairs;
}

void writeText(JsonWriter &writer, std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        writer.name(name).value(text);
}

void writeJson(JsonWriter &writer, std::string_view name, const QByteArray &json)
{
    if (!json.isEmpty())
        writer.name(name).raw(json);
}

void writeTexts(JsonWriter &writer, std::string_view name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    writer.name(name).beginArray();
    for (const QString &text : texts)
        writer.value(text);
    writer.endArray();
}

QStringList readTexts(JsonView array)
{
    QStringList texts;
    for (const JsonView item : array.items())
        texts.append(item.toString());
    return texts;
}

QByteArray bytesOf(JsonView text)
{
    const std::string_view utf8 = text.text();
    return {utf8.data(), qsizetype(utf8.size())};
}

// What is written only where it is not as usual.
void writeRest(JsonWriter &writer, const Change &change)
{
    if (change.subject.personId())
        writer.name(std::string_view("person")).value(*change.subject.personId());
    writeText(writer, "look", change.look);
    writeTexts(writer, "mailed", change.mailed);
    if (change.destroys)
        writer.name(std::string_view("destroys")).value(true);
    writeText(writer, "cascade", change.cascade);
    writeText(writer, "irreversible", change.irreversible);
    if (change.leastLevel != WriteLevel::Confirm)
        writer.name(std::string_view("level")).value(int(change.leastLevel));
    writeJson(writer, "keeping", change.keeping);
}

void readRest(JsonView root, Change *change)
{
    if (const std::optional<qint64> person = root["person"].integer())
        change->subject = Subject::person(*person);
    change->look = root["look"].toString();
    change->mailed = readTexts(root["mailed"]);
    change->destroys = root["destroys"].toBool();
    change->cascade = root["cascade"].toString();
    change->irreversible = root["irreversible"].toString();
    change->leastLevel = WriteLevel(root["level"].toInteger(int(WriteLevel::Confirm)));
    change->keeping = root["keeping"].raw();
}

} // namespace

QByteArray packedChange(const Change &change)
{
    JsonWriter writer;
    writer.beginObject();
    writer.name(std::string_view("operation")).value(change.operation.row().id);
    writer.name(std::string_view("kind")).value(std::string_view(change.kind.constData()));
    writer.name(std::string_view("action")).value(int(change.action));
    writePairs(writer, "path", change.arguments.path);
    writePairs(writer, "query", change.arguments.query);
    writeJson(writer, "body", change.arguments.body);
    writeText(writer, "id", change.id);
    writeText(writer, "name", change.name);
    writeText(writer, "detail", change.detail);
    writer.name(std::string_view("fields")).beginArray();
    for (const QByteArray &field : change.fields)
        writer.value(std::string_view(field.constData(), size_t(field.size())));
    writer.endArray();
    writeJson(writer, "before", change.before);
    writeJson(writer, "wanted", change.wanted);
    writeJson(writer, "reverse", change.reverse);
    writeRest(writer, change);
    writer.endObject();
    return writer.take();
}

std::optional<Change> unpackedChange(const QByteArray &bytes)
{
    const JsonDocument document(bytes);
    const JsonView root = document.root();
    const Operation *const row = findOperation(root["operation"].text());
    const std::optional<WriteOperation> operation = row ? asWrite(*row) : std::nullopt;
    const qint64 action = root["action"].toInteger(-1);
    if (!operation || action < 0 || action > qint64(ChangeAction::Act))
        return std::nullopt;
    Change change{.kind = bytesOf(root["kind"]), .action = ChangeAction(action), .operation = *operation};
    change.arguments = {readPairs(root["path"]), readPairs(root["query"]), root["body"].raw()};
    change.id = root["id"].toString();
    change.name = root["name"].toString();
    change.detail = root["detail"].toString();
    for (const JsonView field : root["fields"].items())
        change.fields.append(bytesOf(field));
    change.before = root["before"].raw();
    change.wanted = root["wanted"].raw();
    change.reverse = root["reverse"].raw();
    readRest(root, &change);
    return change;
}

QByteArray packedResult(const ChangeResult &result)
{
    JsonWriter writer;
    writer.beginObject();
    writeText(writer, "reason", result.reason);
    writeText(writer, "request", result.requestId);
    writeText(writer, "id", result.id);
    writeJson(writer, "now", result.now);
    if (result.status != 0)
        writer.name(std::string_view("status")).value(result.status);
    if (result.isSettled)
        writer.name(std::string_view("settled")).value(true);
    if (result.isAnswerLost)
        writer.name(std::string_view("lost")).value(true);
    if (result.canRetry)
        writer.name(std::string_view("retry")).value(true);
    writer.endObject();
    return writer.take();
}

void unpackResult(const QByteArray &bytes, ChangeResult *result)
{
    const JsonDocument document(bytes);
    const JsonView root = document.root();
    result->reason = root["reason"].toString();
    result->requestId = root["request"].toString();
    result->id = root["id"].toString();
    result->now = root["now"].raw();
    result->status = int(root["status"].toInteger());
    result->isSettled = root["settled"].toBool();
    result->isAnswerLost = root["lost"].toBool();
    result->canRetry = root["retry"].toBool();
}

QByteArray packedJob(const JournalJob &job)
{
    JsonWriter writer;
    writer.beginObject();
    writeText(writer, "title", job.title);
    writeText(writer, "user", job.author.user);
    writeText(writer, "profile", job.author.profile);
    if (job.undoes != 0)
        writer.name(std::string_view("undoes")).value(job.undoes);
    writer.endObject();
    return writer.take();
}

void unpackJob(const QByteArray &bytes, JournalJob *job)
{
    const JsonDocument document(bytes);
    const JsonView root = document.root();
    job->title = root["title"].toString();
    job->author = {root["user"].toString(), root["profile"].toString()};
    job->undoes = root["undoes"].toInteger();
}

} // namespace Calends
