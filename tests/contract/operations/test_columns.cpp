// Our columns say what the published table says, in our words; every departure is listed here with its
// reason.
#include <QTest>

#include "tests/contract/operations/published.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Departure
{
    QString line;
    QString column;
    QString reason;
};

const QList<Departure> &departures()
{
    static const QList<Departure> list = {
        {u"GET /v2/organizations/{orgId}/teams"_s, u"paging"_s,
            u"OBSERVED: any paging parameter answers 500"_s},
        {u"GET /v2/organizations/{orgId}/teams/me"_s, u"paging"_s,
            u"FACTS 4: not tried there, ask without"_s},
    };
    return list;
}

// plan-gating.csv gives these whole groups SCALE; the published table leaves their newer rows empty, which
// means unknown.
const QStringList &scaleGroups()
{
    static const QStringList list = {u"Orgs / Delegation Credentials"_s, u"Orgs / Teams / Workflows"_s};
    return list;
}

bool departs(const QString &line, const QString &column)
{
    return std::any_of(departures().begin(), departures().end(),
        [&line, &column](const Departure &each) { return each.line == line && each.column == column; });
}

// POSTs that leave the server as it was.
bool onlyReads(const QString &path)
{
    return path.startsWith("/v2/insights/"_L1)
        || path == "/v2/routing-forms/{routingFormId}/calculate-slots"_L1;
}

// GETs that store a credential: where a provider sends the browser back to.
const QStringList &storingGets()
{
    static const QStringList list = {
        u"/v2/calendars/{calendar}/save"_s,
        u"/v2/conferencing/{app}/oauth/callback"_s,
        u"/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback"_s,
        u"/v2/organizations/{orgId}/teams/{teamId}/stripe/save"_s,
        u"/v2/stripe/save"_s,
    };
    return list;
}

CredentialKinds kinds(const QString &cell)
{
    static const QHash<QString, CredentialKind> words = {
        {u"public"_s, CredentialKind::Public},
        {u"api_key"_s, CredentialKind::ApiKey},
        {u"oauth_client_secret"_s, CredentialKind::OAuthClientSecret},
        {u"managed_user_token"_s, CredentialKind::ManagedUserToken},
        {u"oauth2_token"_s, CredentialKind::OAuth2Token},
    };
    CredentialKinds result;
    const QStringList parts = cell.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result |= words.value(part);
    return result;
}

Role role(const QString &cell, const QString &path, const QString &credentials)
{
    static const QHash<QString, Role> words = {
        {u"BOOKING_ACCESS"_s, Role::BookingAccess},
        {u"EVENT_TYPE_OWNER"_s, Role::EventTypeOwner},
        {u"WEBHOOK_OWNER"_s, Role::WebhookOwner},
        {u"ORG_MEMBER"_s, Role::OrganizationMember},
        {u"ORG_ADMIN"_s, Role::OrganizationAdmin},
        {u"TEAM_MEMBER"_s, Role::TeamMember},
        {u"TEAM_ADMIN"_s, Role::TeamAdmin},
        {u"TEAM_OWNER"_s, Role::TeamOwner},
    };
    const bool scoped = path.startsWith("/v2/organizations/"_L1) || path.startsWith("/v2/teams/"_L1);
    // FACTS 1.1: empty on an organization or team row means unknown; what nobody signs has no role.
    const Role whenEmpty = scoped && credentials != "public"_L1 ? Role::Unknown : Role::None;
    return words.value(cell, whenEmpty);
}

Plan plan(const QString &cell, const QString &group)
{
    static const QHash<QString, Plan> words
        = {{u"ESSENTIALS"_s, Plan::Essentials}, {u"SCALE"_s, Plan::Scale}};
    return words.value(cell, scaleGroups().contains(group) ? Plan::Scale : Plan::None);
}

Editions editions(const Published::TableRow &row)
{
    Editions result;
    result.setFlag(Edition::Full2025October, row.value(u"in_2025_10"_s) == "y"_L1);
    result.setFlag(Edition::Full2026March, row.value(u"in_2026_03"_s) == "y"_L1);
    result.setFlag(Edition::Community2026July, row.value(u"in_2026_07"_s) == "y"_L1);
    result.setFlag(Edition::Hosted2026September, row.value(u"in_2026_09"_s) == "y"_L1);
    return result;
}

QString version(const Published::TableRow &row)
{
    const QString required = row.value(u"api_version_required"_s);
    if (required == "any"_L1 || required == "omit"_L1)
        return {};
    return required.isEmpty() ? row.value(u"api_version_2026_09"_s) : required;
}

bool pagingAgrees(Paging paging, const QString &cell)
{
    switch (paging) {
    case Paging::TakeSkip:
    case Paging::TakeSkipCounted:
        return cell == "take/skip"_L1;
    case Paging::LimitOffset:
        return cell == "limit/offset"_L1;
    case Paging::Cursor:
        return cell == "limit/cursor"_L1;
    case Paging::None:
        return cell == "none"_L1 || cell.isEmpty();
    case Paging::Unknown:
        return cell.isEmpty();
    }
    return false;
}

QString ownLimit(const RateLimit &limit)
{
    return limit.count ? u"%1/%2s %3"_s.arg(limit.count).arg(limit.seconds).arg(latin1(limit.name))
                       : QString();
}

bool isYes(const Published::TableRow &row, const QString &column) { return row.value(column) == "y"_L1; }

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Published::isThere())
            QSKIP("../shared is not there: nothing to hold the table against");
        m_published = Published::table(u"api/operations.csv"_s);
    }

    void bothTablesHaveTheSameRows()
    {
        QCOMPARE(m_published.size(), qsizetype(operations().size()));
        for (const Published::TableRow &each : std::as_const(m_published))
            QVERIFY2(row(each), qPrintable(each.value(u"path"_s)));
    }

    void everyColumnAgrees()
    {
        QStringList differences;
        for (const Published::TableRow &each : std::as_const(m_published)) {
            const QStringList columns = differing(*row(each), each);
            for (const QString &column : columns)
                differences.append(Published::lineOf(*row(each)) + u": "_s + column);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void everyDepartureIsStillOne()
    {
        for (const Departure &departure : departures()) {
            bool found = false;
            for (const Published::TableRow &each : std::as_const(m_published)) {
                if (Published::lineOf(*row(each)) == departure.line)
                    found = unequal(*row(each), each).contains(departure.column);
            }
            QVERIFY2(found, qPrintable(departure.line + u": no departure any more, "_s + departure.reason));
        }
    }

    void newerVersionsAreOnlySentWhereNothingOlderExists()
    {
        static const QStringList bothAccept
            = {u""_s, u"2024-08-13"_s, u"2024-06-14"_s, u"2024-06-11"_s, u"2024-09-04"_s};
        for (const Operation &each : operations()) {
            if (!bothAccept.contains(latin1(each.version)))
                QVERIFY2(each.editions == Edition::Hosted2026September, qPrintable(Published::lineOf(each)));
        }
    }

    void labelsAreOurOwn()
    {
        // Short verb-object phrases can coincide; a table that copied its source would coincide nearly
        // everywhere.
        int same = 0;
        for (const Published::TableRow &each : std::as_const(m_published))
            same += latin1(row(each)->label) == each.value(u"summary"_s) ? 1 : 0;
        QVERIFY2(same * 3 < m_published.size(), qPrintable(QString::number(same)));
    }

private:
    static const Operation *row(const Published::TableRow &each)
    {
        return Published::rowOf(each.value(u"method"_s), each.value(u"path"_s));
    }

    static QStringList unequal(const Operation &row, const Published::TableRow &each)
    {
        const QString path = each.value(u"path"_s);
        const QString methods = each.value(u"auth_methods"_s);
        const bool get = row.method == Method::Get;
        const bool writes
            = get ? storingGets().contains(path) : row.method != Method::Post || !onlyReads(path);
        const QHash<QString, bool> agree = {
            {u"group"_s, latin1(row.group) == each.value(u"tag"_s)},
            {u"version"_s, latin1(row.version) == version(each)},
            {u"credentials"_s, row.credentials == kinds(methods)},
            {u"platform_credential"_s, row.platformCredential == kinds(each.value(u"platform_credential"_s))},
            {u"scopes"_s, latin1(row.scopes) == each.value(u"oauth2_scope"_s)},
            {u"permission"_s, latin1(row.permission) == each.value(u"oauth_permission"_s)},
            {u"least_plan"_s,
                row.leastPlan == plan(each.value(u"min_platform_plan"_s), each.value(u"tag"_s))},
            {u"least_role"_s, row.leastRole == role(each.value(u"min_role"_s), path, methods)},
            {u"admin_flag"_s, row.adminFlag == isYes(each, u"admin_api_flag"_s)},
            {u"own_limit"_s, ownLimit(row.ownLimit) == each.value(u"rate_limit_override"_s)},
            {u"paging"_s, pagingAgrees(row.paging, each.value(u"pagination"_s))},
            {u"page_default"_s,
                row.paging == Paging::None || row.pageDefault == each.value(u"page_default"_s).toInt()},
            {u"page_maximum"_s,
                row.paging == Paging::None || row.pageMaximum == each.value(u"page_max"_s).toInt()},
            {u"kind"_s, row.write == writes},
            {u"repeatable"_s, row.repeatable == isYes(each, u"idempotent"_s)},
            {u"destructive"_s, row.destructive == isYes(each, u"destructive"_s)},
            {u"deprecated"_s, row.deprecated == isYes(each, u"deprecated"_s)},
            {u"editions"_s, row.editions == editions(each)},
        };
        return agree.keys(false);
    }

    static QStringList differing(const Operation &row, const Published::TableRow &each)
    {
        QStringList columns = unequal(row, each);
        columns.removeIf([&row](const QString &column) { return departs(Published::lineOf(row), column); });
        return columns;
    }

    QList<Published::TableRow> m_published;
};

QTEST_GUILESS_MAIN(TestColumns)
#include "test_columns.moc"
