// A question of the booking form (FACTS 9.1).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class BookingFieldType : quint8 {
    Name,
    SplitName,
    Email,
    Phone,
    Address,
    Text,
    Number,
    TextArea,
    Url,
    MultiEmail,
    Select,
    MultiSelect,
    CheckBox,
    Radio,
    Boolean,
    RadioInput, // of the default location question, output only
    Unknown, // the server's own word for what it cannot describe; it never takes it back
};

template <>
std::span<const EnumName> enumNames<BookingFieldType>();

struct BookingField
{
    Member<OpenEnum<BookingFieldType>> type;
    Member<QString> slug;
    Member<bool> isDefault; // of the server's own questions
    Member<bool> required;
    Member<bool> hidden;
    Member<QString> label;
    Member<QString> placeholder;
    Member<bool> disableOnPrefill;
    Member<QStringList> options;
    Member<QString> firstNameLabel; // of SplitName, as the next four
    Member<QString> firstNamePlaceholder;
    Member<QString> lastNameLabel;
    Member<QString> lastNamePlaceholder;
    Member<bool> lastNameRequired;
    Member<QString> bookingField; // JSON as text, of type Unknown
    UnknownMembers unknown;

    friend bool operator==(const BookingField &, const BookingField &) = default;
};

template <>
const FieldList<BookingField> &describe<BookingField>();

QString wording(const BookingField &field); // "Company (text, required)"
QString plainWording(const BookingField &field); // its slug
// As the server takes it back: default questions by slug alone, name and e-mail by type alone, unknown ones
// not at all.
std::optional<BookingField> forInput(const BookingField &field, Purpose purpose, RequestIssues &issues);

} // namespace Calends
