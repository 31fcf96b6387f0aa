#include "models/changes/importedjson.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/api/json.h"
#include "models/changes/kindtext.h"
#include "models/changes/metadatalimits.h"
#include "models/core/zonenames.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

QByteArray textJson(const QString &text)
{
    JsonWriter writer;
    writer.value(text);
    return writer.take();
}

// One of those that are offered, by its words or as the server has it.
QByteArray choiceJson(const QList<FieldChoice> &choices, const QString &cell)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&cell](const FieldChoice &choice) {
        const QString json = QString::fromUtf8(choice.json);
        return cell.compare(choice.text, Qt::CaseInsensitive) == 0 || cell == json
            || textJson(cell) == choice.json;
    });
    return found == choices.cend() ? QByteArray() : found->json;
}

QByteArray enumJson(const AnyField &field, const QString &cell)
{
    for (const EnumName &known : field.access().knownValues()) {
        const QString text = QString::fromUtf8(known.text.data(), qsizetype(known.text.size()));
        const QString label = QCoreApplication::translate("Value", known.label);
        if (cell.compare(text, Qt::CaseInsensitive) == 0 || cell.compare(label, Qt::CaseInsensitive) == 0)
            return textJson(text);
    }
    return textJson(cell);
}

QByteArray flagJson(const QString &cell, QString *reason)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"on"_s, u"x"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"off"_s};
    const QString told = cell.toLower();
    if (yes.contains(told))
        return "true";
    if (no.contains(told))
        return "false";
    *reason = Words::tr("yes or no is needed.");
    return {};
}

QByteArray nestedJson(const QString &cell, QString *reason)
{
    QByteArray json = cell.toUtf8();
    const JsonDocument document(json);
    if (document.isValid())
        return json;
    *reason = Words::tr("JSON is needed: %1").arg(document.errorText());
    return {};
}

QByteArray metadataJson(const QString &cell, QString *reason)
{
    QByteArray json = nestedJson(cell, reason);
    if (reason->isEmpty())
        *reason = MetadataLimits::issue(json);
    return reason->isEmpty() ? json : QByteArray();
}

QByteArray typedJson(const AnyField &field, const FieldRule &rule, const QString &cell, QString *reason)
{
    *reason = KindText::issue(field, rule, cell);
    return reason->isEmpty() ? KindText::json(field, cell) : QByteArray();
}

} // namespace

QByteArray importedJson(const AnyField &field, const FieldRule &rule, const QString &cell, QString *reason)
{
    if (!rule.choices.isEmpty()) {
        QByteArray json = choiceJson(rule.choices, cell);
        if (json.isEmpty())
            *reason = Words::tr("It is none of those that can be chosen.");
        return json;
    }
    switch (field.kind()) {
    case Kind::Boolean:
        return flagJson(cell, reason);
    case Kind::Object:
    case Kind::List:
        return nestedJson(cell, reason);
    case Kind::Map:
        return metadataJson(cell, reason);
    case Kind::Enum:
        return enumJson(field, cell);
    case Kind::Zone:
        if (!isZoneName(cell))
            *reason = Words::tr("The server knows no such time zone.");
        return isZoneName(cell) ? textJson(cell) : QByteArray();
    default:
        return typedJson(field, rule, cell, reason);
    }
}

} // namespace Calends
