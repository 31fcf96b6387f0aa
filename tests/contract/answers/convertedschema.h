// OpenAPI 3.0 writes schemas in a dialect of its own: this is the one step from it to JSON Schema.
#pragma once

#include <QJsonObject>

namespace Calends::Contract {

// `nullable` becomes an accepted null (of an enumeration too, and beside a reference), `$ref` points below
// "definitions"; what only describes (examples, discriminators, titles) is left out.
QJsonObject convertedSchema(const QJsonObject &openApi);

// A root that accepts what the schema accepts, with the document's components as definitions.
QJsonObject rootSchema(const QJsonObject &openApi, const QJsonObject &components);

} // namespace Calends::Contract
