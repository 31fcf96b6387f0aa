#include "ui/kit/fieldsections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/core/masking.h"
#include "models/core/membercolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            texts.append(valueText(each));
        return texts.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList texts;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString text = valueText(member.value());
            if (!text.isEmpty())
                texts.append(
                    Words::tr("%1: %2", "member of an object and its value").arg(member.key(), text));
        }
        return texts.join(u", "_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

InspectorSection fieldLines(const AnyFieldList &fields, const void *value)
{
    InspectorSection section;
    for (const AnyField &field : fields.fields()) {
        const QString label = field.label();
        if (label.isEmpty() || field.isSecret() || field.kind() == Kind::Map)
            continue;
        const QString text = field.access().text(value, TextStyle::Display);
        if (field.kind() == Kind::Identifier)
            section.id(label, text);
        else
            section.line(label, text);
        if (!text.isEmpty() && !MemberCells::isFreeText(field.kind()))
            section.lines.last().isPersonal = false;
    }
    return section;
}

InspectorTab jsonTab(const QByteArray &json)
{
    InspectorSection section;
    section.form = InspectorSection::Form::Json;
    section.json = json;
    return {Words::tr("JSON"), {section}};
}

QString summaryTitle() { return Words::tr("Summary"); }

QString allFieldsTitle() { return Words::tr("All fields"); }

InspectorSection jsonLines(const QString &heading, const RawJson &object)
{
    InspectorSection section;
    section.heading = heading;
    const QJsonObject members = QJsonDocument::fromJson(maskedJson(object.json())).object();
    for (auto member = members.begin(); member != members.end(); ++member)
        section.line(member.key(), valueText(member.value()));
    return section;
}

InspectorContent withoutSecrets(InspectorContent content)
{
    content.title = maskedText(content.title);
    content.subtitle = maskedText(content.subtitle);
    for (InspectorTab &tab : content.tabs) {
        for (InspectorSection &section : tab.sections) {
            section.json = maskedJson(section.json);
            for (InspectorLine &line : section.lines)
                line.value = maskedText(line.value);
        }
    }
    return content;
}

InspectorContent unreadableContent(const QString &id, const QString &reason, const QByteArray &raw)
{
    InspectorContent content;
    content.title = Words::tr("Unreadable row");
    content.id = id;
    InspectorSection finding;
    finding.form = InspectorSection::Form::Finding;
    finding.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = Words::tr("The server sent something unexpected"),
        .reason = reason};
    InspectorTab sent = jsonTab(raw);
    sent.sections.prepend(finding);
    content.tabs = {sent};
    return content;
}

} // namespace Calends
