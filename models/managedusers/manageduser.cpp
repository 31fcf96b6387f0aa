#include "models/managedusers/manageduser.h"

#include <algorithm>

namespace Calends {

template <>
const FieldList<ManagedUser> &describe<ManagedUser>()
{
    using U = ManagedUser;
    static const FieldList<ManagedUser> list = {
        field("id", &U::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("email", &U::email)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail"))
            .kind(Kind::Email)
            .required()
            .mark(Mark::Email | Mark::SortKey | Mark::Search),
        field("username", &U::username).label(QT_TRANSLATE_NOOP("Field", "User name")).mark(Mark::Search),
        field("name", &U::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .mark(Mark::Name | Mark::SortKey | Mark::Search),
        field("bio", &U::bio).label(QT_TRANSLATE_NOOP("Field", "Bio")).kind(Kind::LongText).optional(),
        field("timeZone", &U::timeZone)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone"))
            .kind(Kind::Zone)
            .optional()
            .mark(Mark::Zone | Mark::SortKey),
        field("weekStart", &U::weekStart)
            .label(QT_TRANSLATE_NOOP("Field", "Week starts on"))
            .optional()
            .mark(Mark::SortKey),
        field("createdDate", &U::createdDate)
            .label(QT_TRANSLATE_NOOP("Field", "Created"))
            .mark(Mark::Created | Mark::SortKey),
        field("timeFormat", &U::timeFormat).label(QT_TRANSLATE_NOOP("Field", "Time format")).optional(),
        field("defaultScheduleId", &U::defaultScheduleId)
            .label(QT_TRANSLATE_NOOP("Field", "Default schedule"))
            .kind(Kind::Identifier)
            .onUpdate(Input::Optional)
            .mark(Mark::SortKey),
        field("locale", &U::locale)
            .label(QT_TRANSLATE_NOOP("Field", "Language"))
            .kind(Kind::Language)
            .optional(),
        field("avatarUrl", &U::avatarUrl)
            .label(QT_TRANSLATE_NOOP("Field", "Picture"))
            .kind(Kind::Url)
            .optional(),
        field("metadata", &U::metadata)
            .label(QT_TRANSLATE_NOOP("Field", "Metadata"))
            .optional()
            .replacesWhole()
            .mark(Mark::Metadata),
    };
    return list;
}

template <>
const FieldList<ManagedUserTokens> &describe<ManagedUserTokens>()
{
    using T = ManagedUserTokens;
    static const FieldList<ManagedUserTokens> list = {
        field("user", &T::user).label(QT_TRANSLATE_NOOP("Field", "User")),
        field("accessToken", &T::accessToken).label(QT_TRANSLATE_NOOP("Field", "Access token")).secret(),
        field("accessTokenExpiresAt", &T::accessTokenExpiresAt)
            .label(QT_TRANSLATE_NOOP("Field", "Access token expires")),
        field("refreshToken", &T::refreshToken).label(QT_TRANSLATE_NOOP("Field", "Refresh token")).secret(),
        field("refreshTokenExpiresAt", &T::refreshTokenExpiresAt)
            .label(QT_TRANSLATE_NOOP("Field", "Refresh token expires")),
    };
    return list;
}

namespace {

constexpr qsizetype clientIdLength = 25;

// Where the + of `+<clientId>@` stands; -1 when the address has none.
qsizetype clientMark(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const qsizetype plus = at - clientIdLength - 1;
    if (plus < 0 || email.at(plus) != u'+')
        return -1;
    const QStringView id = QStringView(email).mid(plus + 1, clientIdLength);
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
    return plain ? plus : -1;
}

} // namespace

QString cleanEmail(const QString &email)
{
    const qsizetype mark = clientMark(email);
    return mark < 0 ? email : email.left(mark) + email.mid(mark + 1 + clientIdLength);
}

QString clientIdIn(const QString &email)
{
    const qsizetype mark = clientMark(email);
    return mark < 0 ? QString() : email.mid(mark + 1, clientIdLength);
}

} // namespace Calends
