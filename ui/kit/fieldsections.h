// Inspector tabs made from a value's field list: everything it has, and its JSON without secrets.
#pragma once

#include "models/core/fieldlist.h"
#include "ui/kit/inspectorcontent.h"

namespace Calends {

// A line for every labelled member that is there; secrets and raw JSON are left out.
InspectorSection fieldLines(const AnyFieldList &fields, const void *value);
InspectorTab jsonTab(const QByteArray &json);
QString summaryTitle();
QString allFieldsTitle();
// One line per member of a JSON object whose names belong to the customer: answers, metadata.
InspectorSection jsonLines(const QString &heading, const RawJson &object);
// What is shaped or named like a secret is masked wherever it stands: servers put links that carry a token
// into members nobody described.
InspectorContent withoutSecrets(InspectorContent content);
// The row as it was sent, when it could not be read.
InspectorContent unreadableContent(const QString &id, const QString &reason, const QByteArray &raw);

// "All fields" and "JSON" of any described value.
template <typename T>
QList<InspectorTab> fieldTabs(const T &value)
{
    const FieldList<T> &fields = describe<T>();
    const T shown = fields.withoutSecrets(value);
    return {{allFieldsTitle(), {fieldLines(fields, &shown)}}, jsonTab(fields.encode(shown))};
}

} // namespace Calends
