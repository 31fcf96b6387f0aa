#include "tests/contract/answers/publishedanswers.h"

#include <QJsonArray>
#include <QRegularExpression>

#include "tests/contract/answers/convertedschema.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

namespace {

const QString &componentPath()
{
    static const QString path = u"#/components/schemas/"_s;
    return path;
}

// Names of components that the schema names, itself or through others.
void gatherNames(const QJsonValue &value, const QJsonObject &components, QStringList *names)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            gatherNames(item, components, names);
        return;
    }
    const QJsonObject members = value.toObject();
    for (const QJsonValue &member : members)
        gatherNames(member, components, names);
    const QString reference = members.value("$ref"_L1).toString();
    const QString name = reference.mid(componentPath().size());
    if (!reference.startsWith(componentPath()) || names->contains(name))
        return;
    names->append(name);
    gatherNames(components.value(name), components, names);
}

QJsonObject componentsOf(const QJsonObject &document)
{
    return document["components"_L1]["schemas"_L1].toObject();
}

QString placeOf(const Operation &operation, int status)
{
    const QString path = latin1(operation.path);
    return u"/paths/%1/%2/responses/%3/"_s.arg(QString(path).replace(u'/', "~1"_L1),
        QString(methodName(operation.method)).toLower(), QString::number(status));
}

} // namespace

QJsonObject PublishedAnswers::schemaOf(const Operation &operation, int status) const
{
    const QJsonValue described = m_document["paths"_L1][QString(latin1(operation.path))];
    const QJsonValue answer
        = described[QString(methodName(operation.method)).toLower()]["responses"_L1][QString::number(status)];
    return answer["content"_L1]["application/json"_L1]["schema"_L1].toObject();
}

bool PublishedAnswers::describes(const Operation &operation, int status) const
{
    return !schemaOf(operation, status).isEmpty();
}

const JsonSchema &PublishedAnswers::compiled(const Operation &operation, int status)
{
    const QString place = placeOf(operation, status);
    const auto known = m_compiled.find(place);
    if (known != m_compiled.end())
        return known->second;
    const QJsonObject schema = schemaOf(operation, status);
    const QJsonObject components = componentsOf(m_document);
    QStringList names;
    gatherNames(schema, components, &names);
    QJsonObject named;
    for (const QString &name : std::as_const(names))
        named.insert(name, components.value(name));
    return m_compiled.emplace(place, JsonSchema(rootSchema(schema, named))).first->second;
}

QStringList PublishedAnswers::faultsOf(const Operation &operation, int status, const QJsonValue &body)
{
    return compiled(operation, status).faultsOf(body);
}

bool PublishedAnswers::accepts(const Operation &operation, int status, const QJsonValue &body)
{
    return compiled(operation, status).accepts(body);
}

bool PublishedAnswers::isDescribedBy(const Operation &operation, int status, const QString &place) const
{
    if (place.startsWith(placeOf(operation, status)))
        return true;
    QStringList names;
    gatherNames(schemaOf(operation, status), componentsOf(m_document), &names);
    const QRegularExpression name(QRegularExpression::wildcardToRegularExpression(place.section(u'/', 3, 3)));
    return place.startsWith("/components/schemas/"_L1) && !names.filter(name).isEmpty();
}

} // namespace Calends::Contract
