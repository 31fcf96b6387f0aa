// The answers that one published document describes.
#pragma once

#include <map>

#include "models/operations/operation.h"
#include "tests/contract/answers/jsonschema.h"

namespace Calends::Contract {

class PublishedAnswers
{
public:
    explicit PublishedAnswers(const QJsonObject &document)
        : m_document(document)
    {
    }

    // Refusals are described nowhere, and some answers neither.
    bool describes(const Operation &operation, int status) const;
    // Place and reason; empty where the body is as described.
    QStringList faultsOf(const Operation &operation, int status, const QJsonValue &body);
    bool accepts(const Operation &operation, int status, const QJsonValue &body);
    // Whether what stands at this place of the document (Correction) is part of the answer's description.
    bool isDescribedBy(const Operation &operation, int status, const QString &place) const;

private:
    QJsonObject schemaOf(const Operation &operation, int status) const;
    const JsonSchema &compiled(const Operation &operation, int status);

    QJsonObject m_document;
    std::map<QString, JsonSchema> m_compiled; // by the place of the answer
};

} // namespace Calends::Contract
