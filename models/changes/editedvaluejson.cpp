#include "models/changes/editedvaluejson.h"

#include "models/api/json.h"

namespace Calends::EditedJson {

Form formOf(const QByteArray &json)
{
    const JsonDocument document(json);
    const JsonView root = document.root();
    if (!document.isValid() || root.isMissing())
        return Form::Broken;
    if (root.isNull())
        return Form::Null;
    if (root.isString())
        return Form::Text;
    if (root.isBool())
        return Form::Flag;
    if (root.isNumber())
        return Form::Number;
    return root.isArray() ? Form::List : Form::Object;
}

QString fault(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.isValid() ? QString() : document.errorText();
}

QString textOf(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root().isString() ? document.root().toString() : QString::fromUtf8(json);
}

QByteArray ofText(const QString &text)
{
    JsonWriter writer;
    writer.value(text);
    return writer.take();
}

QByteArray minified(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.isValid() ? document.root().raw() : json;
}

QList<QByteArray> elementsOf(const QByteArray &list)
{
    QList<QByteArray> elements;
    const JsonDocument document(list);
    for (const JsonView element : document.root().items())
        elements.append(element.raw());
    return elements;
}

QList<QPair<QString, QByteArray>> membersOf(const QByteArray &object)
{
    QList<QPair<QString, QByteArray>> members;
    const JsonDocument document(object);
    for (const auto &[name, value] : document.root().members())
        members.append({QString::fromUtf8(name.data(), qsizetype(name.size())), value.raw()});
    return members;
}

QByteArray ofMembers(const QList<QPair<QString, QByteArray>> &members)
{
    JsonWriter writer;
    writer.beginObject();
    for (const auto &[name, value] : members)
        writer.name(QStringView(name)).raw(value);
    writer.endObject();
    return writer.take();
}

} // namespace Calends::EditedJson
