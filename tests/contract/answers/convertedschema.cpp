#include "tests/contract/answers/convertedschema.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

namespace {

const QJsonObject &nullAlone()
{
    static const QJsonObject schema{{u"type"_s, u"null"_s}};
    return schema;
}

QJsonObject convertedMembers(const QJsonObject &schemas)
{
    QJsonObject converted;
    for (auto member = schemas.constBegin(); member != schemas.constEnd(); ++member)
        converted.insert(member.key(), convertedSchema(member->toObject()));
    return converted;
}

QJsonArray convertedItems(const QJsonArray &schemas)
{
    QJsonArray converted;
    for (const QJsonValue &schema : schemas)
        converted.append(convertedSchema(schema.toObject()));
    return converted;
}

// What stands in both dialects for the same.
bool isShared(const QString &keyword)
{
    static const QStringList keywords{u"type"_s, u"enum"_s, u"format"_s, u"pattern"_s, u"minimum"_s,
        u"maximum"_s, u"minLength"_s, u"maxLength"_s, u"minItems"_s, u"maxItems"_s, u"uniqueItems"_s};
    return keywords.contains(keyword);
}

QJsonObject withoutNullable(const QJsonObject &openApi)
{
    QJsonObject schema;
    for (auto member = openApi.constBegin(); member != openApi.constEnd(); ++member) {
        const QString &keyword = member.key();
        // Elsewhere it is a note on a parameter.
        const bool isListOfRequired = keyword == "required"_L1 && member->isArray();
        if (keyword == "properties"_L1)
            schema.insert(keyword, convertedMembers(member->toObject()));
        else if (keyword == "allOf"_L1 || keyword == "oneOf"_L1 || keyword == "anyOf"_L1)
            schema.insert(keyword, convertedItems(member->toArray()));
        else if ((keyword == "items"_L1 || keyword == "additionalProperties"_L1) && member->isObject())
            schema.insert(keyword, convertedSchema(member->toObject()));
        else if (keyword == "additionalProperties"_L1 || isShared(keyword) || isListOfRequired)
            schema.insert(keyword, *member);
    }
    return schema;
}

// Beside the schema rather than in its type: the library holds a format against a null too.
QJsonObject withNull(const QJsonObject &schema) { return {{u"anyOf"_s, QJsonArray{schema, nullAlone()}}}; }

} // namespace

QJsonObject convertedSchema(const QJsonObject &openApi)
{
    QJsonObject schema;
    const QString reference = openApi.value("$ref"_L1).toString();
    if (reference.isEmpty())
        schema = withoutNullable(openApi);
    else
        schema.insert(u"$ref"_s, QString(reference).replace("#/components/schemas/"_L1, "#/definitions/"_L1));
    return openApi.value("nullable"_L1).toBool() ? withNull(schema) : schema;
}

QJsonObject rootSchema(const QJsonObject &openApi, const QJsonObject &components)
{
    return {
        {u"allOf"_s, QJsonArray{convertedSchema(openApi)}}, {u"definitions"_s, convertedMembers(components)}};
}

} // namespace Calends::Contract
