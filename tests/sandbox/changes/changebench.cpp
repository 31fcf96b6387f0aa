#include "tests/sandbox/changes/changebench.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>
#include <QUrlQuery>

#include "models/account/profilestore.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 120'000; // ms

QStringList sandboxArguments(int people, const QStringList &arguments)
{
    return QStringList{u"--people"_s, QString::number(people), u"--bookings"_s, u"20"_s} + arguments;
}

} // namespace

ChangeBench::ChangeBench(int people, const QStringList &arguments)
    : m_sandbox(sandboxArguments(people,
        arguments.contains(u"--limit"_s) ? arguments : arguments + QStringList{u"--limit"_s, u"none"_s}))
{
    m_faults.setAddress(m_sandbox.base());
    m_profile.id = ProfileStore::newId();
    m_profile.base = m_sandbox.base();
    m_profile.credential = CredentialKind::OAuthClientSecret;
    m_profile.clientId = clientId();
    m_profile.environment = Environment::Other;
    m_profile.inMemory = true;
    forgetWrites();
}

QString ChangeBench::clientId() const
{
    return m_sandbox.said()["clients"_L1]["Patient portal"_L1]["id"_L1].toString();
}

Credential ChangeBench::credential() const
{
    return OAuthClientSecret{
        clientId(), m_sandbox.said()["clients"_L1]["Patient portal"_L1]["secret"_L1].toString()};
}

JournalConfiguration ChangeBench::journalConfiguration() const
{
    return {isJournalKept ? m_folder.filePath(u"changes.sqlite"_s) : QString(), m_key, m_profile.id};
}

bool ChangeBench::open(WriteLevel level)
{
    m_profile.name = profileName;
    m_profile.writeLevel = level;
    m_changes.reset();
    m_session = std::make_unique<Session>(m_profile, m_vault);
    m_journal.reset();
    m_journal = std::make_unique<ChangeJournal>(journalConfiguration());
    ChangeKind kind = managedUserKind(
        keepTokens, [this] { return organizationId(); }, readObstacleOf(*m_session));
    if (dossier)
        kind.dossier = dossier;
    if (managedUsers)
        kind = managedUsers(kind, *m_session);
    ChangeKinds all = kinds;
    all.add(kind);
    m_changes = std::make_unique<Changes>(*m_session, *m_journal, all, pace);
    QSignalSpy learnt(m_session.get(), &Session::factsLearnt);
    m_session->openWith(credential());
    return QTest::qWaitFor(
        [&] {
            return !learnt.isEmpty() && m_changes->hasJobs() && m_journal->state() != JournalState::Opening;
        },
        Patience);
}

void ChangeBench::onJournal(const QString &statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(journalConfiguration().file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

QByteArray ChangeBench::request(
    const QByteArray &method, const QString &path, const QString &query, const QByteArray &body)
{
    QUrl url = m_sandbox.base();
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonValue client = m_sandbox.said()["clients"_L1]["Patient portal"_L1];
    request.setRawHeader("x-cal-client-id", client["id"_L1].toString().toUtf8());
    request.setRawHeader("x-cal-secret-key", client["secret"_L1].toString().toUtf8());
    return answerTo(request, method, body);
}

QByteArray ChangeBench::requestAs(const QString &token, const QByteArray &method, const QString &path,
    const QByteArray &version, const QByteArray &body)
{
    QUrl url = m_sandbox.base();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    request.setRawHeader("cal-api-version", version);
    return answerTo(request, method, body);
}

QByteArray ChangeBench::answerTo(
    const QNetworkRequest &request, const QByteArray &method, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(Patience))
        qFatal("the sandbox does not answer");
    return reply->readAll();
}

QList<ManagedUser> ChangeBench::users(int atMost)
{
    QList<ManagedUser> users;
    const QString path = u"/v2/oauth-clients/%1/users"_s.arg(clientId());
    for (int offset = 0; offset <= 250 && users.size() < atMost; offset += 250) {
        const JsonDocument page(request("GET", path, u"limit=250&offset=%1"_s.arg(offset)));
        for (const JsonView item : page.root()["data"].items()) {
            const std::optional<ManagedUser> user = describe<ManagedUser>().decode(item.raw());
            if (user && users.size() < atMost)
                users.append(*user);
        }
    }
    return users;
}

ManagedUser ChangeBench::user(qint64 id)
{
    const JsonDocument answer(request("GET", u"/v2/oauth-clients/%1/users/%2"_s.arg(clientId()).arg(id)));
    return describe<ManagedUser>().decode(answer.root()["data"].raw()).value_or(ManagedUser());
}

ChangeSet ChangeBench::zoneChanges(const QList<ManagedUser> &users, const QString &zone)
{
    ChangeSet set{u"Time zone of %1 people"_s.arg(users.size()), {}, 0};
    set.changes.reserve(users.size());
    for (const ManagedUser &before : users) {
        ManagedUser after = before;
        after.timeZone.set(zone);
        set.changes.append(managedUserUpdate(clientId(), before, after));
    }
    return set;
}

void ChangeBench::fault(const QJsonObject &wish)
{
    m_faults.add(wish);
    QVERIFY(QTest::qWaitFor([this] { return m_faults.isIdle(); }, Patience));
}

void ChangeBench::clearFaults()
{
    m_faults.clear();
    QVERIFY(QTest::qWaitFor([this] { return m_faults.isIdle(); }, Patience));
}

QJsonArray ChangeBench::recorded()
{
    return QJsonDocument::fromJson(
        request("GET", u"/sandbox/writes"_s, u"after=%1"_s.arg(m_lastWrite)))["data"_L1]
        .toArray();
}

QList<RecordedWrite> ChangeBench::writes()
{
    QList<RecordedWrite> writes;
    const QJsonArray all = recorded();
    writes.reserve(all.size());
    for (const QJsonValue &write : all)
        writes.append(
            {write["operation"_L1].toString(), write["table"_L1].toString(), write["row"_L1].toString()});
    return writes;
}

void ChangeBench::forgetWrites()
{
    const QJsonArray all = recorded();
    if (!all.isEmpty())
        m_lastWrite = all.last()["id"_L1].toInteger();
}

void ChangeBench::patchUser(qint64 id, const QByteArray &body)
{
    request("PATCH", u"/v2/oauth-clients/%1/users/%2"_s.arg(clientId()).arg(id), {}, body);
}

// An event loop rather than qWaitFor(), which sleeps between the many hops of one call.
bool ChangeBench::waitFor(const ChangeJob *job, JobState state)
{
    QEventLoop loop;
    const auto quitThen = [&loop, state](JobState now) {
        if (now == state)
            loop.quit();
    };
    QObject::connect(job, &ChangeJob::stateChanged, &loop, quitThen);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    if (job->state() != state)
        loop.exec();
    return job->state() == state;
}

} // namespace Calends
