#include "models/eventtypes/bookingfield.h"

#include <algorithm>
#include <array>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
std::span<const EnumName> enumNames<BookingFieldType>()
{
    static constexpr EnumName names[] = {
        {"name", QT_TRANSLATE_NOOP("Value", "Name")},
        {"splitName", QT_TRANSLATE_NOOP("Value", "First and last name")},
        {"email", QT_TRANSLATE_NOOP("Value", "E-mail")},
        {"phone", QT_TRANSLATE_NOOP("Value", "Phone")},
        {"address", QT_TRANSLATE_NOOP("Value", "Address")},
        {"text", QT_TRANSLATE_NOOP("Value", "Short text")},
        {"number", QT_TRANSLATE_NOOP("Value", "Number")},
        {"textarea", QT_TRANSLATE_NOOP("Value", "Long text")},
        {"url", QT_TRANSLATE_NOOP("Value", "URL")},
        {"multiemail", QT_TRANSLATE_NOOP("Value", "Several e-mails")},
        {"select", QT_TRANSLATE_NOOP("Value", "One of a list")},
        {"multiselect", QT_TRANSLATE_NOOP("Value", "Several of a list")},
        {"checkbox", QT_TRANSLATE_NOOP("Value", "Check boxes")},
        {"radio", QT_TRANSLATE_NOOP("Value", "Radio buttons")},
        {"boolean", QT_TRANSLATE_NOOP("Value", "Yes or no")},
        {"radioInput", QT_TRANSLATE_NOOP("Value", "Radio buttons with input")},
        {"unknown", QT_TRANSLATE_NOOP("Value", "Unknown to the API")},
    };
    return names;
}

template <>
const FieldList<BookingField> &describe<BookingField>()
{
    using F = BookingField;
    static const FieldList<BookingField> list = {
        field("type", &F::type).label(QT_TRANSLATE_NOOP("Field", "Kind")).optional(),
        field("slug", &F::slug).label(QT_TRANSLATE_NOOP("Field", "Slug")).optional(),
        field("isDefault", &F::isDefault).label(QT_TRANSLATE_NOOP("Field", "Default question")),
        field("required", &F::required).label(QT_TRANSLATE_NOOP("Field", "Required")).optional(),
        field("hidden", &F::hidden).label(QT_TRANSLATE_NOOP("Field", "Hidden")).optional(),
        field("label", &F::label).label(QT_TRANSLATE_NOOP("Field", "Label")).optional(),
        field("placeholder", &F::placeholder).label(QT_TRANSLATE_NOOP("Field", "Placeholder")).optional(),
        field("disableOnPrefill", &F::disableOnPrefill)
            .label(QT_TRANSLATE_NOOP("Field", "Locked when prefilled"))
            .optional(),
        field("options", &F::options).label(QT_TRANSLATE_NOOP("Field", "Options")).optional().replacesWhole(),
        field("firstNameLabel", &F::firstNameLabel)
            .label(QT_TRANSLATE_NOOP("Field", "Label of the first name"))
            .optional(),
        field("firstNamePlaceholder", &F::firstNamePlaceholder)
            .label(QT_TRANSLATE_NOOP("Field", "Placeholder of the first name"))
            .optional(),
        field("lastNameLabel", &F::lastNameLabel)
            .label(QT_TRANSLATE_NOOP("Field", "Label of the last name"))
            .optional(),
        field("lastNamePlaceholder", &F::lastNamePlaceholder)
            .label(QT_TRANSLATE_NOOP("Field", "Placeholder of the last name"))
            .optional(),
        field("lastNameRequired", &F::lastNameRequired)
            .label(QT_TRANSLATE_NOOP("Field", "Last name required"))
            .optional(),
        field("bookingField", &F::bookingField).label(QT_TRANSLATE_NOOP("Field", "As stored")),
    };
    return list;
}

QString wording(const BookingField &field)
{
    const QString &name = field.label.value().isEmpty() ? field.slug.value() : field.label.value();
    QStringList traits = {field.type.value().label()};
    if (field.required.value())
        traits.append(QCoreApplication::translate("Value", "required"));
    if (field.hidden.value())
        traits.append(QCoreApplication::translate("Value", "hidden"));
    return name + u" ("_s + traits.join(u", "_s) + u')';
}

QString plainWording(const BookingField &field) { return field.slug.value(); }

namespace {

bool isAddressedBySlug(const BookingField &field)
{
    static constexpr std::array<QStringView, 5> slugs
        = {u"title", u"location", u"notes", u"guests", u"rescheduleReason"};
    return std::find(slugs.begin(), slugs.end(), QStringView(field.slug.value())) != slugs.end();
}

bool hasOptions(const OpenEnum<BookingFieldType> &type)
{
    return type.is(BookingFieldType::Select) || type.is(BookingFieldType::MultiSelect)
        || type.is(BookingFieldType::CheckBox) || type.is(BookingFieldType::Radio);
}

BookingField addressedBySlug(BookingField field)
{
    field.type.clear();
    if (field.slug.value() == u"location") {
        field.required.clear();
        field.hidden.clear();
        field.placeholder.clear();
        field.disableOnPrefill.clear();
    }
    return field;
}

// Name, split name and e-mail: there is one of each, so they have no slug on input.
BookingField addressedByType(BookingField field)
{
    field.slug.clear();
    if (!field.type.value().is(BookingFieldType::Email)) {
        field.required.clear();
        field.hidden.clear();
    }
    return field;
}

void askFor(bool there, std::string_view name, RequestIssues &issues)
{
    if (!there)
        issues.add(RequestIssue::Kind::Missing, name);
}

} // namespace

std::optional<BookingField> forInput(const BookingField &field, Purpose, RequestIssues &issues)
{
    const OpenEnum<BookingFieldType> &type = field.type.value();
    if (field.type.hasValue() && type.is(BookingFieldType::Unknown)) {
        issues.add(RequestIssue::Kind::LeftOut, {});
        return {};
    }
    if (isAddressedBySlug(field) && (field.isDefault.value() || !field.type.hasValue()))
        return addressedBySlug(field);
    askFor(field.type.hasValue(), "type", issues);
    if (type.is(BookingFieldType::Name) || type.is(BookingFieldType::SplitName)
        || type.is(BookingFieldType::Email))
        return addressedByType(field);
    askFor(field.slug.hasValue(), "slug", issues);
    askFor(field.label.hasValue(), "label", issues);
    askFor(field.required.hasValue(), "required", issues);
    askFor(field.options.hasValue() || !hasOptions(type), "options", issues);
    return field;
}

} // namespace Calends
