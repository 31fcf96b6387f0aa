// calends://<account>/people/<id> and calends://<account>/bookings/<uid>: addresses of a person or a booking.
#pragma once

#include <QString>

#include <optional>

namespace Calends {

// What a link leads to. It names an account of this computer and holds no secret; whoever follows it only
// looks.
struct AccountLink
{
    static constexpr QLatin1StringView Scheme{"calends"};

    enum class Target : quint8 { Person, Booking };

    QString account; // Profile::id, or its name
    Target target = Target::Booking;
    QString row; // a person's number, or a booking's uid

    // The middle part of the link, which is also what the window calls its page.
    QString page() const;
    // Each part percent-encoded where it has to be.
    QString text() const;
    bool operator==(const AccountLink &) const = default;
};

struct ParsedLink
{
    AccountLink link; // only where there is no problem
    QString problem; // why this is no link of ours, translated; empty: it is
};

// Nothing: no link leads to rows of this page.
std::optional<AccountLink> linkTo(const QString &account, const QString &page, const QString &row);
// Whether it claims to be such a link, well or badly written.
bool looksLikeLink(const QString &text);
// Strict: three parts and nothing besides (no port, query or fragment), percent-encoded as UTF-8. Ids of
// people are whole numbers above zero; uids are letters, digits, hyphens and underscores.
ParsedLink parsedLink(const QString &text);

} // namespace Calends
