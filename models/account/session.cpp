#include "models/account/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSslCertificate>

#include <algorithm>
#include <utility>

#include "models/account/connectiontest.h"
#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/api/whenready.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

ClientConfiguration configurationOf(const Profile &profile)
{
    ClientConfiguration configuration;
    configuration.base = profile.base;
    configuration.backgroundShare = profile.backgroundShare;
    if (!profile.authorityFile.isEmpty())
        configuration.authorities = QSslCertificate::fromPath(profile.authorityFile, QSsl::Pem);
    return configuration;
}

Target targetOf(const ReadRequest &request)
{
    const Arguments &arguments = request.arguments;
    Target target;
    target.organizationId = arguments.pathValue(u"orgId").toLongLong();
    target.teamId = arguments.pathValue(u"teamId").toLongLong();
    target.userId = arguments.pathValue(u"userId").toLongLong();
    target.eventTypeId = arguments.pathValue(u"eventTypeId").toLongLong();
    target.clientId = arguments.pathValue(u"clientId");
    return target;
}

bool isSamePerson(const Credential &account, const ManagedUserToken &token)
{
    const auto *const own = std::get_if<ManagedUserToken>(&account);
    return own && own->userId == token.userId;
}

template <typename T>
void addOnce(QList<T> *list, const T &value)
{
    if (!list->contains(value))
        list->append(value);
}

} // namespace

class Session::Private
{
public:
    Private(Session *session, const Profile &settings, Vault &keychain)
        : q(session)
        , profile(settings)
        , vault(keychain)
        , client(configurationOf(settings), ring, log)
    {
        client.keepTokensWith(
            [this](const ManagedUserToken &token) {
                const QString entry = isSamePerson(ring.account(), token)
                    ? VaultEntry::account(profile.id)
                    : VaultEntry::person(profile.id, token.userId);
                return keepRefreshed(entry, token);
            },
            [this](
                const OAuth2Token &token) { return keepRefreshed(VaultEntry::account(profile.id), token); });
    }

    void setState(State found, const QString &message);
    void accountRead(const VaultResult &read);
    void readFurther();
    void furtherRead(const QStringList &entries, const QList<QFuture<VaultResult>> &results);
    void setOpen();
    void setLearning(Learning found, const QString &cause = {}, const QString &cure = {});
    void testEnded(bool passed);
    void learnProfile(AccountFacts facts);
    void teach(const ReadRequest &request, const ApiError &error);
    QFuture<bool> keepRefreshed(const QString &entry, const Credential &pair);
    template <typename Use>
    QFuture<VaultResult> keep(const QString &entry, const Credential &credential, Use use);
    template <typename Drop>
    QFuture<VaultResult> forget(const QString &entry, Drop drop);

    Session *const q;
    Profile profile;
    Vault &vault;
    CredentialRing ring;
    RequestLog log;
    Capabilities capabilities;
    Client client;
    std::unique_ptr<ConnectionTest> test;
    State state = State::Closed;
    QString text;
    QString note;
    Learning learning = Learning::Not;
    QString learningCause;
    QString learningCure;
    bool hasFacts = false;
};

void Session::Private::setState(State found, const QString &message)
{
    text = message;
    state = found;
    Q_EMIT q->stateChanged(found);
}

void Session::Private::accountRead(const VaultResult &read)
{
    switch (read.error) {
    case VaultError::None:
        break;
    case VaultError::Locked:
        setState(State::VaultLocked, read.message);
        return;
    case VaultError::Missing:
    case VaultError::NoService:
        setState(State::NeedsSecret, read.message);
        return;
    case VaultError::Denied:
    case VaultError::Failed:
        setState(State::Failed, read.message);
        return;
    }
    const Credential credential = unpacked(read.secret);
    if (std::holds_alternative<std::monostate>(credential)) {
        setState(State::NeedsSecret,
            QCoreApplication::translate("Session",
                "What the keychain holds for this profile was not written by this version of Calends. Enter "
                "the secret "
                "again."));
        return;
    }
    ring.setAccount(credential);
    readFurther();
}

void Session::Private::readFurther()
{
    QStringList entries;
    for (const QString &clientId : std::as_const(profile.heldClients))
        entries.append(VaultEntry::client(profile.id, clientId));
    for (const qint64 person : std::as_const(profile.heldPeople))
        entries.append(VaultEntry::person(profile.id, person));
    if (entries.isEmpty()) {
        setOpen();
        return;
    }
    QList<QFuture<VaultResult>> reads;
    for (const QString &entry : std::as_const(entries))
        reads.append(vault.read(entry));
    whenReady(QtFuture::whenAll(reads.begin(), reads.end()), q,
        [this, entries](const QList<QFuture<VaultResult>> &results) { furtherRead(entries, results); });
}

// One that is missing is shown as not held; the account works without it.
void Session::Private::furtherRead(const QStringList &entries, const QList<QFuture<VaultResult>> &results)
{
    note.clear();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const VaultResult read = results[i].result();
        const Credential credential = unpacked(read.secret);
        if (const auto *const pair = std::get_if<OAuthClientSecret>(&credential)) {
            ring.addClient(*pair);
        } else if (const auto *const token = std::get_if<ManagedUserToken>(&credential)) {
            ring.addPerson(*token);
        } else {
            const QString name = entries[i].section(u'/', 1);
            note += QCoreApplication::translate("Session", "%1 is not held: %2").arg(name, read.message)
                + u'\n';
        }
    }
    setOpen();
}

void Session::Private::setOpen()
{
    setState(State::Open, {});
    q->learn();
}

void Session::Private::setLearning(Learning found, const QString &cause, const QString &cure)
{
    learning = found;
    learningCause = cause;
    learningCure = cure;
    Q_EMIT q->learningChanged();
}

// A ladder that passes without a user id belongs to a token that may not read its own profile: the account
// opens with what is known.
void Session::Private::testEnded(bool passed)
{
    AccountFacts facts = test->facts();
    facts.credential = kindOf(ring.account());
    if (passed || facts.userId != 0)
        learnProfile(facts);
    const QList<RungResult> results = test->results();
    const auto failed = std::find_if(results.cbegin(), results.cend(),
        [](const RungResult &result) { return result.state == RungResult::State::Failed; });
    if (failed != results.cend())
        setLearning(Learning::Failed, failed->cause, failed->cure);
    else if (!passed)
        setLearning(Learning::Failed,
            QCoreApplication::translate("Session", "The server did not tell what this account is."),
            QCoreApplication::translate("Session", "Try again."));
    else if (facts.userId == 0)
        setLearning(Learning::Learnt,
            QCoreApplication::translate("Session", "This credential may not read its own profile."),
            QCoreApplication::translate("Session",
                "Pages that need to know whose account it is stay off. Use a credential that may read the "
                "profile."));
    else
        setLearning(Learning::Learnt);
}

// What the person confirmed stands above what was inferred.
void Session::Private::learnProfile(AccountFacts facts)
{
    Profile learnt = profile;
    if (profile.customerConfirmed) {
        facts.customer = profile.customer;
        if (profile.plan != Plan::None)
            facts.plan = profile.plan;
    } else {
        learnt.customer = facts.customer;
        learnt.plan = facts.plan;
    }
    learnt.organizationId = facts.organizationId;
    const bool changed = learnt.toJson() != profile.toJson();
    profile = learnt;
    capabilities.setFacts(facts);
    hasFacts = true;
    if (changed)
        Q_EMIT q->profileChanged();
    Q_EMIT q->factsLearnt();
}

void Session::Private::teach(const ReadRequest &request, const ApiError &error)
{
    if (error.kind == ErrorKind::Forbidden)
        capabilities.noteForbidden(request.operation.row(), targetOf(request), error.message);
    else if (error.kind == ErrorKind::NoRoute)
        capabilities.noteMissing(request.operation.row());
}

// False leaves the pair with the client, which keeps it and asks again.
QFuture<bool> Session::Private::keepRefreshed(const QString &entry, const Credential &pair)
{
    if (profile.inMemory) {
        QPromise<bool> promise;
        promise.start();
        promise.addResult(true);
        promise.finish();
        return promise.future();
    }
    return vault.write(entry, packed(pair)).then([](const VaultResult &written) {
        return written.error == VaultError::None;
    });
}

template <typename Use>
QFuture<VaultResult> Session::Private::keep(const QString &entry, const Credential &credential, Use use)
{
    if (profile.inMemory) {
        use();
        QPromise<VaultResult> promise;
        promise.start();
        promise.addResult(VaultResult());
        promise.finish();
        return promise.future();
    }
    return continued(vault.write(entry, packed(credential)), &vault,
        [guard = QPointer<Session>(q), use](const VaultResult &written) {
            if (guard && written.error == VaultError::None)
                use();
            return written;
        });
}

template <typename Drop>
QFuture<VaultResult> Session::Private::forget(const QString &entry, Drop drop)
{
    if (profile.inMemory) {
        drop();
        QPromise<VaultResult> promise;
        promise.start();
        promise.addResult(VaultResult());
        promise.finish();
        return promise.future();
    }
    return continued(
        vault.remove(entry), &vault, [guard = QPointer<Session>(q), drop](const VaultResult &removed) {
            if (guard && removed.error == VaultError::None)
                drop();
            return removed;
        });
}

Session::Session(const Profile &profile, Vault &vault, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, vault))
{
}

Session::~Session() = default;

const Profile &Session::profile() const { return d->profile; }

void Session::setProfile(const Profile &profile)
{
    const QUrl base = d->profile.base;
    d->profile = profile;
    d->profile.base = base;
    d->client.budget().setBackgroundShare(profile.backgroundShare);
    Q_EMIT profileChanged();
}

Session::State Session::state() const { return d->state; }
QString Session::stateText() const { return d->text; }
QString Session::openingNote() const { return d->note; }

void Session::open()
{
    d->setState(State::Opening, {});
    if (d->profile.inMemory) {
        d->setState(State::NeedsSecret,
            QCoreApplication::translate("Session", "This profile lived for one run only. Connect anew."));
        return;
    }
    whenReady(d->vault.read(VaultEntry::account(d->profile.id)), this,
        [this](const VaultResult &read) { d->accountRead(read); });
}

void Session::openWith(const Credential &credential)
{
    d->setState(State::Opening, {});
    d->ring.setAccount(credential);
    if (d->profile.inMemory)
        d->setOpen();
    else
        d->readFurther();
}

void Session::learn()
{
    ConnectionSubject subject;
    subject.base = d->profile.base;
    subject.credential = kindOf(d->ring.account());
    subject.clientId = d->profile.clientId;
    if (const auto *const token = std::get_if<OAuth2Token>(&d->ring.account()))
        subject.scopes = token->scopes;
    subject.limits = [this] { return d->client.budget().tightest(); };
    d->test = std::make_unique<ConnectionTest>(d->client, subject);
    connect(d->test.get(), &ConnectionTest::finished, this, [this](bool passed) { d->testEnded(passed); });
    d->setLearning(Learning::Running);
    d->test->start();
}

void Session::recall(const AccountFacts &facts)
{
    if (d->hasFacts)
        return;
    AccountFacts recalled = facts;
    recalled.credential = kindOf(d->ring.account());
    d->capabilities.setFacts(recalled);
    d->hasFacts = true;
}

Session::Learning Session::learning() const { return d->learning; }
QString Session::learningCause() const { return d->learningCause; }
QString Session::learningCure() const { return d->learningCure; }
bool Session::hasFacts() const { return d->hasFacts; }

const ConnectionTest *Session::connection() const { return d->test.get(); }

QFuture<VaultResult> Session::keepAccount(const Credential &credential)
{
    return d->keep(VaultEntry::account(d->profile.id), credential, [this, credential] {
        d->ring.setAccount(credential);
        if (d->profile.inMemory)
            d->setOpen();
        else
            d->readFurther();
    });
}

QFuture<VaultResult> Session::keepClient(const OAuthClientSecret &pair)
{
    return d->keep(VaultEntry::client(d->profile.id, pair.clientId), pair, [this, pair] {
        d->ring.addClient(pair);
        addOnce(&d->profile.heldClients, pair.clientId);
        Q_EMIT profileChanged();
    });
}

QFuture<VaultResult> Session::keepPerson(const ManagedUserToken &token)
{
    return d->keep(VaultEntry::person(d->profile.id, token.userId), token, [this, token] {
        if (d->ring.addPerson(token))
            addOnce(&d->profile.heldPeople, token.userId);
        Q_EMIT profileChanged();
    });
}

QFuture<VaultResult> Session::forgetClient(const QString &clientId)
{
    return d->forget(VaultEntry::client(d->profile.id, clientId), [this, clientId] {
        d->ring.removeClient(clientId);
        d->profile.heldClients.removeAll(clientId);
        Q_EMIT profileChanged();
    });
}

QFuture<VaultResult> Session::forgetPerson(qint64 userId)
{
    return d->forget(VaultEntry::person(d->profile.id, userId), [this, userId] {
        d->ring.removePerson(userId);
        d->profile.heldPeople.removeAll(userId);
        Q_EMIT profileChanged();
    });
}

Call *Session::read(const ReadRequest &request, QObject *owner)
{
    Call *const call = d->client.read(request, owner);
    connect(call, &Call::finished, this, [this, request](const Outcome &outcome) {
        if (outcome.isFailed())
            d->teach(request, outcome.error());
    });
    return call;
}

const Capabilities &Session::capabilities() const { return d->capabilities; }
CredentialRing &Session::credentials() { return d->ring; }
const RateBudget &Session::budget() const { return d->client.budget(); }
const RequestLog &Session::log() const { return d->log; }
Client &Session::client() { return d->client; }

} // namespace Calends
