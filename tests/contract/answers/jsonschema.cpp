// Without it the library ends the program where a schema cannot be read.
#define VALIJSON_USE_EXCEPTIONS 1

#include "tests/contract/answers/jsonschema.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

using Adapter = valijson::adapters::QtJsonAdapter;

struct JsonSchema::Parsed
{
    valijson::Schema schema;
    QString error;
};

JsonSchema::JsonSchema(const QJsonObject &root)
    : m_parsed(std::make_unique<Parsed>())
{
    const QJsonValue value(root);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    try {
        parser.populateSchema(Adapter(value), m_parsed->schema);
    } catch (const std::exception &problem) {
        m_parsed->error = QString::fromUtf8(problem.what());
    }
}

JsonSchema::~JsonSchema() = default;
JsonSchema::JsonSchema(JsonSchema &&other) noexcept = default;
JsonSchema &JsonSchema::operator=(JsonSchema &&other) noexcept = default;

QString JsonSchema::error() const { return m_parsed->error; }

bool JsonSchema::accepts(const QJsonValue &value) const
{
    valijson::Validator validator;
    return m_parsed->error.isEmpty() && validator.validate(m_parsed->schema, Adapter(value), nullptr);
}

QStringList JsonSchema::faultsOf(const QJsonValue &value) const
{
    if (!m_parsed->error.isEmpty())
        return {m_parsed->error};
    valijson::Validator validator;
    valijson::ValidationResults results;
    QStringList faults;
    if (validator.validate(m_parsed->schema, Adapter(value), &results))
        return faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString place;
        for (const std::string &step : error.context)
            place += QString::fromStdString(step);
        faults.append(place % u": "_s % QString::fromStdString(error.description));
    }
    return faults;
}

} // namespace Calends::Contract
