#include "models/changes/kindtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include "models/changes/commonrules.h"
#include "models/changes/editedvaluejson.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::KindText {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KindText)
};

QRegularExpression whole(QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

// The server refuses a list of addresses for one that is none: what ends an address in a list is in none.
bool isAddress(const QString &text)
{
    static const QRegularExpression address
        = whole(uR"([^\s@,;:<>()\[\]"\\]+@[^\s@.,;:<>()\[\]"\\]+(\.[^\s@.,;:<>()\[\]"\\]+)+)");
    return address.match(text).hasMatch();
}

bool isColor(const QString &text)
{
    static const QRegularExpression color = whole(u"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    return color.match(text).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression phone = whole(uR"(\+[0-9][0-9 ()\-]{5,})");
    return phone.match(text).hasMatch();
}

bool isAnyIdentifier(const AnyField &field) { return field.access().kind() == Kind::Identifier; }

Kind numberKind(const AnyField &field)
{
    return field.kind() == Kind::Identifier ? Kind::Identifier : field.access().kind();
}

QString numberIssue(const QString &text, Kind kind)
{
    bool isNumber = false;
    if (kind == Kind::Number) {
        text.toDouble(&isNumber);
        return isNumber ? QString() : Words::tr("A number is needed.");
    }
    const qint64 number = text.toLongLong(&isNumber);
    if (kind == Kind::Identifier)
        return isNumber && number >= 0 ? QString() : Words::tr("An id is needed: digits only.");
    return isNumber ? QString() : Words::tr("A whole number is needed.");
}

QString textIssue(const QString &text, Kind kind)
{
    const auto unless = [](bool isFine, const QString &words) { return isFine ? QString() : words; };
    switch (kind) {
    case Kind::Email:
        return unless(isAddress(text), Words::tr("An address such as name@example.com is needed."));
    case Kind::Url:
        return CommonRules::linkIssue(EditedJson::ofText(text));
    case Kind::Color:
        return unless(
            isColor(text), Words::tr("A colour is needed: # and six digits or letters from a to f."));
    case Kind::Phone:
        return unless(
            isPhone(text), Words::tr("A number with its country code is needed, such as +49 30 1234567."));
    case Kind::Date:
        return unless(QDate::fromString(text, Qt::ISODate).isValid(),
            Words::tr("A date such as 2026-11-24 is needed."));
    case Kind::TimeOfDay:
        return unless(
            QTime::fromString(text, u"HH:mm").isValid(), Words::tr("A time such as 09:30 is needed."));
    case Kind::Instant:
        return unless(QDateTime::fromString(text, Qt::ISODate).isValid(),
            Words::tr("A moment such as 2026-11-24T09:30:00Z is needed."));
    default:
        return {};
    }
}

} // namespace

bool isText(const AnyField &field)
{
    const Kind stored = field.access().kind();
    return stored != Kind::Integer && stored != Kind::Number && !isAnyIdentifier(field);
}

QString issue(const AnyField &field, const FieldRule &rule, const QString &text)
{
    if (!isText(field))
        return isAnyIdentifier(field) ? QString() : numberIssue(text, numberKind(field));
    return rule.issue ? QString() : textIssue(text, field.kind());
}

QByteArray json(const AnyField &field, const QString &text)
{
    const bool isNumber = !isText(field) && numberIssue(text, numberKind(field)).isEmpty();
    return isNumber ? text.toUtf8() : EditedJson::ofText(text);
}

} // namespace Calends::KindText
