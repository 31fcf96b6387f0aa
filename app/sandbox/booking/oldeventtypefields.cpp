#include "app/sandbox/booking/oldeventtypefields.h"

#include <QJsonObject>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// What the server adds to a field of its own, by slug.
QJsonObject standing(const QString &slug)
{
    const auto texts = [](const QString &label, const QString &placeholder) {
        return QJsonObject{{u"defaultLabel"_s, label}, {u"defaultPlaceholder"_s, placeholder}};
    };
    if (slug == u"name")
        return {{u"defaultLabel"_s, u"your_name"_s}, {u"variant"_s, u"fullName"_s}};
    if (slug == u"email")
        return {{u"defaultLabel"_s, u"email_address"_s}};
    if (slug == u"title")
        return texts(u"what_is_this_meeting_about"_s, u""_s);
    if (slug == u"notes")
        return texts(u"additional_notes"_s, u"share_additional_notes"_s);
    if (slug == u"guests")
        return texts(u"additional_guests"_s, u"email"_s);
    QJsonObject field = texts(u"reason_for_reschedule"_s, u"reschedule_placeholder"_s);
    field.insert(
        u"views"_s, QJsonArray{QJsonObject{{u"id"_s, u"reschedule"_s}, {u"label"_s, u"Reschedule View"_s}}});
    return field;
}

QJsonObject part(const QString &name, const QString &label, bool required, const QString &placeholder)
{
    return {{u"name"_s, name}, {u"type"_s, u"text"_s}, {u"label"_s, label}, {u"required"_s, required},
        {u"placeholder"_s, placeholder}};
}

QJsonObject nameVariants(const QJsonObject &field)
{
    const QString label = field.value("label"_L1).toString(u"your_name"_s);
    const QString placeholder = field.value("placeholder"_L1).toString();
    const QJsonObject whole{{u"fields"_s, QJsonArray{part(u"fullName"_s, label, true, placeholder)}}};
    const QJsonObject split{{u"fields"_s,
        QJsonArray{part(u"firstName"_s, u""_s, true, u""_s), part(u"lastName"_s, u""_s, false, u""_s)}}};
    return {{u"variants"_s, QJsonObject{{u"fullName"_s, whole}, {u"firstAndLastName"_s, split}}}};
}

QJsonObject locationField()
{
    const auto input = [](const QString &type) {
        return QJsonObject{{u"type"_s, type}, {u"required"_s, true}, {u"placeholder"_s, u""_s}};
    };
    return {{u"defaultLabel"_s, u"location"_s}, {u"getOptionsAt"_s, u"locations"_s},
        {u"hideWhenJustOneOption"_s, true},
        {u"optionsInputs"_s,
            QJsonObject{{u"phone"_s, input(u"phone"_s)}, {u"somewhereElse"_s, input(u"text"_s)},
                {u"attendeeInPerson"_s, input(u"address"_s)}}}};
}

QJsonArray oldOptions(const QJsonArray &options)
{
    QJsonArray list;
    for (const QJsonValue &option : options)
        list.append(QJsonObject{{u"label"_s, option}, {u"value"_s, option}});
    return list;
}

QJsonObject source(bool own)
{
    const QString kind = own ? u"user"_s : u"default"_s;
    QJsonObject json{{u"id"_s, kind}, {u"type"_s, kind}, {u"label"_s, own ? u"User"_s : u"Default"_s}};
    if (own)
        json.insert(u"fieldRequired"_s, true);
    return json;
}

QString editableBy(const QString &slug, bool own)
{
    if (own)
        return u"user"_s;
    const bool fixed = slug == u"name" || slug == u"email" || slug == u"location";
    return fixed ? u"system"_s : u"system-but-optional"_s;
}

void overlay(QJsonObject &json, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        json.insert(member.key(), member.value());
}

QJsonObject oldField(const QJsonObject &field)
{
    const QString slug = field.value("slug"_L1).toString();
    const QString type = field.value("type"_L1).toString();
    const bool own = !field.value("isDefault"_L1).toBool();
    QJsonObject json = field;
    json.remove("isDefault"_L1);
    json.remove("slug"_L1);
    json.insert(u"name"_s, slug);
    json.insert(u"sources"_s, QJsonArray{source(own)});
    json.insert(u"editable"_s, editableBy(slug, own));
    if (field.contains("options"_L1))
        json.insert(u"options"_s, oldOptions(field.value("options"_L1).toArray()));
    // Kinds whose label stands beside a control are rendered from Markdown.
    if (own && (type == u"boolean" || type == u"url"))
        json.insert(u"labelAsSafeHtml"_s,
            QString(u"<p>"_s % field.value("label"_L1).toString().toHtmlEscaped() % u"</p>\n"_s));
    if (own)
        return json;
    overlay(json, slug == u"location" ? locationField() : standing(slug));
    if (slug == u"name")
        json.insert(u"variantsConfig"_s, nameVariants(field));
    return json;
}

} // namespace

QJsonArray oldBookingFields(const QJsonArray &fields)
{
    QJsonArray list;
    for (const QJsonValue &field : fields)
        list.append(oldField(field.toObject()));
    return list;
}

} // namespace Calends::Sandbox
