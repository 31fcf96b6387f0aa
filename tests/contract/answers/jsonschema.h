// One JSON Schema (draft 7), held against values by a kept validator library.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace Calends::Contract {

class JsonSchema
{
public:
    // References are looked up below the root's "definitions".
    explicit JsonSchema(const QJsonObject &root);
    ~JsonSchema();
    JsonSchema(JsonSchema &&other) noexcept;
    JsonSchema &operator=(JsonSchema &&other) noexcept;

    // Why the schema itself cannot be read; empty where it can.
    QString error() const;
    bool accepts(const QJsonValue &value) const;
    // Place and reason, the innermost first; empty where the value is accepted.
    QStringList faultsOf(const QJsonValue &value) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace Calends::Contract
