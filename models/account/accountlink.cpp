#include "models/account/accountlink.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype Longest = 2000; // characters; what makes links writes a tenth of it
constexpr qsizetype LongestUid = 100; // of OBSERVED uids, which have 22 to 36

constexpr QLatin1StringView PeoplePart("people");
constexpr QLatin1StringView BookingsPart("bookings");

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountLink)
};

bool isIn(QChar letter, char16_t first, char16_t last)
{
    return letter.unicode() >= first && letter.unicode() <= last;
}

bool isDigit(QChar letter) { return isIn(letter, u'0', u'9'); }

bool isPlain(QChar letter)
{
    return isDigit(letter) || isIn(letter, u'a', u'z') || isIn(letter, u'A', u'Z') || letter == u'-'
        || letter == u'_';
}

bool isHexadecimal(QChar letter)
{
    return isDigit(letter) || isIn(letter, u'a', u'f') || isIn(letter, u'A', u'F');
}

// Nothing: what follows a percent sign is no byte, or the bytes are no UTF-8, or there is a control character
// among them.
std::optional<QString> decoded(const QString &part)
{
    for (qsizetype at = part.indexOf(u'%'); at >= 0; at = part.indexOf(u'%', at + 1)) {
        if (at + 2 >= part.size() || !isHexadecimal(part.at(at + 1)) || !isHexadecimal(part.at(at + 2)))
            return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArray::fromPercentEncoding(part.toUtf8()));
    const bool isClean = !decoder.hasError() && std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.category() != QChar::Other_Control;
    });
    return isClean ? std::optional(text) : std::nullopt;
}

bool isPersonId(const QString &text)
{
    bool isNumber = false;
    return std::all_of(text.cbegin(), text.cend(), isDigit) && !text.startsWith(u'0')
        && text.toLongLong(&isNumber) > 0 && isNumber;
}

bool isUid(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestUid && std::all_of(text.cbegin(), text.cend(), isPlain);
}

ParsedLink refused(const QString &problem) { return {{}, problem}; }

ParsedLink targeted(const QString &account, const QString &page, const QString &row)
{
    if (page == PeoplePart && isPersonId(row))
        return {{account, AccountLink::Target::Person, row}, {}};
    if (page == PeoplePart)
        return refused(Words::tr("A person is named by a number, and “%1” is none.").arg(row));
    if (page == BookingsPart && isUid(row))
        return {{account, AccountLink::Target::Booking, row}, {}};
    if (page == BookingsPart)
        return refused(Words::tr("A booking is named by its uid, and “%1” cannot be one.").arg(row));
    return refused(Words::tr("Links lead to “people” and “bookings”, and this one to “%1”.").arg(page));
}

} // namespace

QString AccountLink::page() const { return target == Target::Person ? PeoplePart : BookingsPart; }

std::optional<AccountLink> linkTo(const QString &account, const QString &page, const QString &row)
{
    const ParsedLink link = targeted(account, page, row);
    return link.problem.isEmpty() ? std::optional(link.link) : std::nullopt;
}

QString AccountLink::text() const
{
    const auto encoded
        = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    return Scheme + "://"_L1 + encoded(account) + u'/' + page() + u'/' + encoded(row);
}

bool looksLikeLink(const QString &text)
{
    return text.startsWith(QString(AccountLink::Scheme + u':'), Qt::CaseInsensitive);
}

// Not as a URL: what stands where URLs have a host is the name of an account, in which letters count as they
// are.
ParsedLink parsedLink(const QString &text)
{
    const QString shape
        = Words::tr("Links are written calends://ACCOUNT/people/ID or calends://ACCOUNT/bookings/UID.");
    if (text.size() > Longest)
        return refused(Words::tr("This link is too long to be one."));
    if (!looksLikeLink(text) || QStringView(text).mid(AccountLink::Scheme.size(), 3) != "://"_L1)
        return refused(shape);
    const QString rest = text.mid(AccountLink::Scheme.size() + 3);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return refused(Words::tr("Nothing may follow the id in a link, no “?” and no “#”."));
    const QStringList parts = rest.split(u'/');
    if (parts.size() != 3 || parts.contains(QString()))
        return refused(shape);
    QStringList words;
    for (const QString &part : parts) {
        const std::optional<QString> word = decoded(part);
        if (!word)
            return refused(
                Words::tr("“%1” in this link is no percent-encoded UTF-8.").arg(part.simplified()));
        words.append(*word);
    }
    if (words.constFirst().trimmed().isEmpty())
        return refused(shape);
    return targeted(words.at(0), words.at(1), words.at(2));
}

} // namespace Calends
