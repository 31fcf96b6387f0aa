// What real servers answered, and the examples made to be awkward, come back from the values as they were.
#include <QDir>
#include <QFile>
#include <QTest>

#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtypetable.h"
#include "models/operations/operation.h"
#include "models/operations/table.h"
#include "models/people/persontable.h"
#include "models/schedules/scheduletable.h"
#include "tests/answers/typedanswer.h"
#include "tests/wirecheck/expectedunknown.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QString shared(const QString &path) { return QStringLiteral(CALENDS_SHARED_DIR) + u"/api/"_s + path; }

struct Example
{
    const char *file;
    AnswerType type;
};

constexpr Example examples[] = {
    {"booking-get", AnswerType::Booking},
    {"booking-create-recurring", AnswerType::Booking},
    {"booking-create-seated", AnswerType::Booking},
    {"booking-get-recurring-series", AnswerType::Booking},
    {"bookings-list", AnswerType::Booking},
    {"bookings-list-2025-10-shape", AnswerType::Booking},
    {"bookings-list-empty", AnswerType::Booking},
    {"booking-attendee-added", AnswerType::Attendee},
    {"booking-attendee-removed", AnswerType::Attendee},
    {"booking-attendees", AnswerType::Attendee},
    {"event-type-deleted", AnswerType::EventType},
    {"event-type-get", AnswerType::EventType},
    {"event-types-list", AnswerType::EventType},
    {"event-types-list-empty", AnswerType::EventType},
    {"team-event-type-created-managed", AnswerType::EventType},
    {"team-event-type-deleted", AnswerType::EventType},
    {"team-event-types-list", AnswerType::EventType},
    {"private-links", AnswerType::PrivateLink},
    {"schedules-list", AnswerType::Schedule},
    {"schedule-default-missing", AnswerType::Schedule},
    {"schedule-deleted", AnswerType::Schedule},
    {"slots-empty", AnswerType::SlotsByDay},
    {"slots-range-seated", AnswerType::SlotsByDay},
    {"slots-time", AnswerType::SlotsByDay},
    {"slots-time-utc", AnswerType::SlotsByDay},
    {"managed-user-created", AnswerType::ManagedUserTokens},
    {"managed-user-tokens", AnswerType::ManagedUserTokens},
    {"managed-user-get", AnswerType::ManagedUser},
    {"managed-users-list", AnswerType::ManagedUser},
    {"managed-users-list-empty", AnswerType::ManagedUser},
    {"org-user-created", AnswerType::OrganizationUser},
    {"org-users-list", AnswerType::OrganizationUser},
    {"oauth-client-created", AnswerType::OAuthClientCredentials},
    {"oauth-clients-list", AnswerType::OAuthClient},
    {"org-memberships-list", AnswerType::Membership},
    {"team-memberships-list", AnswerType::Membership},
    {"org-teams-list", AnswerType::Team},
    {"org-teams-me-list", AnswerType::Team},
    {"team-created-payment-pending", AnswerType::Team},
    {"teams-list", AnswerType::Team},
    {"teams-list-empty", AnswerType::Team},
    {"org-ooo-list", AnswerType::OutOfOffice},
    {"webhooks-event-type-list", AnswerType::Webhook},
    {"webhooks-oauth-client-list", AnswerType::Webhook},
    {"webhooks-organization-list", AnswerType::Webhook},
    {"webhooks-user-list", AnswerType::Webhook},
    {"me", AnswerType::Me},
    {"me-without-organization", AnswerType::Me},
};

QString told(const TypedCheck &check)
{
    QStringList texts = {check.reason};
    for (const JsonDifference &difference : check.differences)
        texts.append(difference.path);
    for (const QString &name : check.counts.unknown) {
        if (!mayStayUnknown(name))
            texts.append(u"unknown: "_s + name);
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

Method methodOf(const QString &name)
{
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch}) {
        if (methodName(method) == name)
            return method;
    }
    return Method::Delete;
}

template <typename T>
QStringList unreadableIn(const QList<TableRow<T>> &rows)
{
    QStringList reasons;
    for (const TableRow<T> &row : rows) {
        if (const auto *const unreadable = std::get_if<Unreadable>(&row.content))
            reasons.append(unreadable->reason);
    }
    return reasons;
}

// Why rows are unreadable to the page that would list them; of a type that no page lists, nothing.
QStringList unreadableOnPages(AnswerType type, const QList<QByteArray> &rows)
{
    switch (type) {
    case AnswerType::Booking:
        return unreadableIn(bookingKeeping().decode(rows));
    case AnswerType::EventType:
        return unreadableIn(eventTypeKeeping().decode(rows));
    case AnswerType::Schedule:
        return unreadableIn(scheduleKeeping().decode(rows));
    case AnswerType::OrganizationUser:
        return unreadableIn(personDecoder(OrganizationUsersList)(rows));
    case AnswerType::ManagedUser:
        return unreadableIn(personDecoder(ManagedUsersListPrefix + "c1"_L1)(rows));
    case AnswerType::Membership:
        return unreadableIn(personDecoder(TeamMembersListPrefix + "7"_L1)(rows));
    default:
        return {};
    }
}

QList<QByteArray> rowsOf(const JsonView &data)
{
    QList<QByteArray> rows;
    const JsonItems items = data.items();
    for (const JsonView item : items)
        rows.append(item.raw());
    return rows;
}

// Organization and team routes answer in the current shape whatever version is asked (FACTS 3).
bool hasCurrentShape(const Operation &operation, const JsonView &exchange)
{
    if (operation.version.empty() || operation.path.starts_with("/v2/organizations/")
        || operation.path.starts_with("/v2/teams/"))
        return true;
    return exchange["request_headers"]["cal-api-version"].text() == operation.version;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void examplesComeBackTheSame_data();
    void examplesComeBackTheSame();
    void everyExampleOfADescribedTypeIsNamed();
    void recordedAnswersComeBackTheSame_data();
    void recordedAnswersComeBackTheSame();
};

void EvidenceTest::initTestCase()
{
    if (!QDir(shared(u"wire"_s)).exists())
        QSKIP("No ../shared/api here: nothing to compare with");
}

void EvidenceTest::examplesComeBackTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("type");
    for (const Example &example : examples)
        QTest::newRow(example.file) << QString::fromLatin1(example.file) << int(example.type);
}

void EvidenceTest::examplesComeBackTheSame()
{
    QFETCH(const QString, file);
    QFETCH(const int, type);
    QFile source(shared(u"examples/"_s + file + u".json"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const JsonDocument document(source.readAll());
    QVERIFY(document.isValid());
    const TypedCheck check = checkTyped(AnswerType(type), document.root()["data"]);
    QCOMPARE(told(check), QString());
    QVERIFY(check.result == TypedCheck::Result::Decoded || check.result == TypedCheck::Result::Empty);
    QVERIFY(check.result == TypedCheck::Result::Empty || check.counts.typed > 0 || file == u"slots-empty");
}

void EvidenceTest::everyExampleOfADescribedTypeIsNamed()
{
    static const QStringList families = {u"booking-attendee"_s, u"booking-create"_s, u"booking-get"_s,
        u"bookings-"_s, u"event-type"_s, u"team-event-type"_s, u"private-link"_s, u"schedule"_s, u"slots-"_s,
        u"managed-user"_s, u"org-user-created"_s, u"org-users"_s, u"oauth-client"_s, u"org-memberships"_s,
        u"team-memberships"_s, u"org-teams"_s, u"team-created"_s, u"teams-list"_s, u"org-ooo"_s, u"me"_s,
        u"webhooks-"_s};
    static const QStringList others = {u"webhooks-deleted-all"_s}; // a text
    QStringList named = others;
    for (const Example &example : examples)
        named.append(QString::fromLatin1(example.file));
    const QStringList files = QDir(shared(u"examples"_s)).entryList({u"*.json"_s});
    for (const QString &file : files) {
        const QString name = file.chopped(5);
        const bool described = std::any_of(families.cbegin(), families.cend(),
            [&name](const QString &family) { return name.startsWith(family); });
        QVERIFY2(!described || named.contains(name), qPrintable(name));
    }
}

void EvidenceTest::recordedAnswersComeBackTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("least");
    QTest::newRow("full edition") << u"server-2025-10.jsonl"_s << 140;
    QTest::newRow("community edition") << u"server-2026-07-community.jsonl"_s << 20;
}

void EvidenceTest::recordedAnswersComeBackTheSame()
{
    QFETCH(const QString, file);
    QFETCH(const int, least);
    QFile source(shared(u"wire/"_s + file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QStringList wrong;
    int decoded = 0;
    int listed = 0;
    JsonDocument document;
    for (int line = 1; !source.atEnd(); ++line) {
        QVERIFY(document.parse(source.readLine()));
        const JsonView exchange = document.root();
        const qint64 status = exchange["status"].toInteger();
        const Operation *operation = matchOperation(
            methodOf(exchange["method"].toString()), exchange["path"].toString().section(u'?', 0, 0));
        if (status < 200 || status > 299 || !operation || !hasCurrentShape(*operation, exchange))
            continue;
        const JsonView data = exchange["response_body"]["data"];
        const AnswerType type = answerTypeOf(*operation);
        const TypedCheck check = checkTyped(type, data);
        decoded += check.result == TypedCheck::Result::Decoded ? 1 : 0;
        const QList<QByteArray> rows = rowsOf(data);
        listed += check.result == TypedCheck::Result::Decoded && !rows.isEmpty() ? 1 : 0;
        for (const QString &reason : unreadableOnPages(type, rows))
            wrong.append(u"line %1 %2, on its page: %3"_s.arg(line).arg(latin1(operation->id), reason));
        if (const QString text = told(check); !text.isEmpty())
            wrong.append(u"line %1 %2: %3"_s.arg(line).arg(latin1(operation->id), text));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(decoded >= least, qPrintable(QString::number(decoded)));
    QVERIFY2(listed >= least / 4, qPrintable(QString::number(listed)));
}

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
