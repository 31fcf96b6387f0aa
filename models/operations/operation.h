// One row of the operations table: everything Calends decides by operation is read from here.
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace Calends {

struct Operations; // the generated constants: models/operations/table.h

enum class Method : quint8 { Get, Post, Put, Patch, Delete };

// What signs a call. Public means that the server also answers a call nobody signed.
enum class CredentialKind : quint8 {
    Public = 1,
    ApiKey = 2,
    OAuthClientSecret = 4,
    ManagedUserToken = 8,
    OAuth2Token = 16,
};
Q_DECLARE_FLAGS(CredentialKinds, CredentialKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(CredentialKinds)

// Platform plans in the order the server compares them (FACTS 2.7).
enum class Plan : quint8 { None, Free, Starter, Essentials, Scale, PerActiveUser, Enterprise };

// Least role, as the server's guards name it. Unknown: the operation is under an organization or team and no
// source tells the role; None: no role is asked.
enum class Role : quint8 {
    None,
    Unknown,
    OrganizationMember,
    OrganizationAdmin,
    TeamMember,
    TeamAdmin,
    TeamOwner,
    EventTypeOwner,
    WebhookOwner,
    BookingAccess,
};

// Unknown: the operation exists only in documents that do not say.
enum class Paging : quint8 {
    None,
    Unknown,
    TakeSkip, // no counts in the answer
    TakeSkipCounted, // with the `pagination` object
    LimitOffset,
    Cursor,
};

// Releases of the API that have the operation; a server is one of these or behaves like one.
enum class Edition : quint8 {
    Full2025October = 1,
    Full2026March = 2,
    Community2026July = 4,
    Hosted2026September = 8,
};
Q_DECLARE_FLAGS(Editions, Edition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Editions)

// A limit of the operation's own, which replaces the tracker's default for that call. count 0: it has none.
struct RateLimit
{
    int count = 0;
    int seconds = 0;
    std::string_view name;
};

struct Operation
{
    std::string_view id; // made from method and path: getBookingsByBookingUid
    Method method;
    std::string_view path; // template: /v2/bookings/{bookingUid}
    std::string_view group; // the documents' tag, in today's spelling
    std::string_view version; // cal-api-version to send; empty: send none
    CredentialKinds credentials; // accepted
    CredentialKinds
        platformCredential; // what the published rule names for a platform customer; none: not named
    std::string_view scopes; // OAuth2 scope; empty: none named
    std::string_view permission; // of a platform OAuth client; empty: none asked
    Plan leastPlan; // asked by the server of platform organizations; None: no check
    Role leastRole;
    bool adminFlag; // ordinary organizations need the setting "Admin API"
    RateLimit ownLimit;
    Paging paging;
    int pageDefault; // rows when nothing is asked; 0: unknown or not paged
    int pageMaximum; // rows; 0: unknown or not paged
    std::string_view label; // our words, source language, context "Operation": "List bookings"
    bool write; // changes something on the server; a POST that only reads is not a write
    bool repeatable; // the same call twice leaves the same state as once
    bool destructive; // removes or cancels something
    bool deprecated;
    Editions editions;

    // The label in the person's language.
    QString text() const;
    // Names of the parameters in the path template, in order.
    QList<QByteArray> pathParameters() const;
};

// An operation known to read, or to write. Only the generated table makes one (and asRead, which looks at the
// row), so a misspelt operation, or a write where a read is asked, does not compile.
class ReadOperation
{
public:
    constexpr const Operation &row() const { return *m_row; }
    friend constexpr bool operator==(ReadOperation a, ReadOperation b) { return a.m_row == b.m_row; }

private:
    friend struct Operations;
    friend std::optional<ReadOperation> asRead(const Operation &row);
    constexpr explicit ReadOperation(const Operation &row)
        : m_row(&row)
    {
    }
    const Operation *m_row;
};

class WriteOperation
{
public:
    constexpr const Operation &row() const { return *m_row; }
    friend constexpr bool operator==(WriteOperation a, WriteOperation b) { return a.m_row == b.m_row; }

private:
    friend struct Operations;
    friend std::optional<WriteOperation> asWrite(const Operation &row);
    constexpr explicit WriteOperation(const Operation &row)
        : m_row(&row)
    {
    }
    const Operation *m_row;
};

// For a row that was looked up: empty when the row does the other thing or is not one of the table.
std::optional<ReadOperation> asRead(const Operation &row);
std::optional<WriteOperation> asWrite(const Operation &row);

// The whole table, in the order of its source.
std::span<const Operation> operations();

// The row whose id this is, or nullptr.
const Operation *findOperation(std::string_view id);

// The row that a request line belongs to, or nullptr. `path` is without query, may start with /api/v2, is
// matched without regard to case; a literal segment wins over a parameter.
const Operation *matchOperation(Method method, QStringView path);

QLatin1StringView methodName(Method method);
inline QLatin1StringView latin1(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

} // namespace Calends
