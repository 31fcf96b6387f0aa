#include "models/api/tokenrefresh.h"

#include <QFutureWatcher>
#include <QTimer>

#include "models/api/tokenanswer.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// After so many sends of one refresh token without a readable answer, its pair counts as lost.
constexpr int MostUnanswered = 2;

// Whose pair it is; refreshes of one person never overlap.
QString personOf(const Credential &credential)
{
    if (const auto *token = std::get_if<ManagedUserToken>(&credential))
        return u"managed/%1/%2"_s.arg(token->clientId).arg(token->userId);
    if (const auto *token = std::get_if<OAuth2Token>(&credential))
        return u"oauth2/"_s + token->clientId;
    return {};
}

QString refreshTokenOf(const Credential &credential)
{
    if (const auto *token = std::get_if<ManagedUserToken>(&credential))
        return token->refreshToken;
    if (const auto *token = std::get_if<OAuth2Token>(&credential))
        return token->refreshToken;
    return {};
}

bool isOwn(const Credential &credential)
{
    if (const auto *token = std::get_if<ManagedUserToken>(&credential))
        return token->ownership == TokenOwnership::Own && !token->clientId.isEmpty();
    if (const auto *token = std::get_if<OAuth2Token>(&credential))
        return token->ownership == TokenOwnership::Own && !token->clientId.isEmpty();
    return false;
}

// No answer, a cut one or a server fault: whether the token was used is not known.
bool leavesDoubt(const ApiError &error)
{
    const bool acted = error.status >= 200 && error.status < 300;
    return error.delivery == Delivery::Unanswered
        || (error.delivery == Delivery::Answered && (acted || error.status >= 500));
}

} // namespace

TokenRefresh::TokenRefresh(CredentialRing &ring, Send send, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_send(std::move(send))
{
}

void TokenRefresh::keepWith(KeepManagedUserToken managedUser, KeepOAuth2Token oauth2)
{
    m_keepManagedUser = std::move(managedUser);
    m_keepOAuth2 = std::move(oauth2);
}

std::optional<CallPlan> TokenRefresh::planFor(const Credential &used) const
{
    CallPlan plan;
    plan.write = true;
    plan.mayRefresh = false;
    if (const auto *token = std::get_if<ManagedUserToken>(&used)) {
        const auto pair = m_ring.client(token->clientId);
        if (!pair)
            return std::nullopt;
        plan.operation = &Operations::postOauthByClientIdRefresh.row();
        plan.arguments.with(u"clientId"_s, token->clientId);
        plan.arguments.body = refreshBody(*token);
        plan.signer = *pair;
        return plan;
    }
    if (const auto *token = std::get_if<OAuth2Token>(&used)) {
        plan.operation = &Operations::postAuthOauth2Token.row();
        plan.arguments.body = refreshBody(*token);
        plan.signer = Credential();
        return plan;
    }
    return std::nullopt;
}

bool TokenRefresh::canRefresh(const Credential &used) const
{
    const bool keepable
        = std::holds_alternative<ManagedUserToken>(used) ? bool(m_keepManagedUser) : bool(m_keepOAuth2);
    if (!keepable || !isOwn(used))
        return false;
    if (m_unkept.contains(personOf(used)))
        return true;
    const QString refreshToken = refreshTokenOf(used);
    return !refreshToken.isEmpty() && !m_lost.contains(refreshToken) && planFor(used).has_value();
}

void TokenRefresh::refresh(const Credential &used, QObject *context, Done done)
{
    const QString person = personOf(used);
    const bool underWay = m_waiting.contains(person);
    m_waiting[person].append({context, std::move(done)});
    if (underWay)
        return;
    if (!isCurrent(used)) {
        QMetaObject::invokeMethod(
            this, [this, person] { tell(person, true); }, Qt::QueuedConnection);
        return;
    }
    const auto unkept = m_unkept.constFind(person);
    if (unkept != m_unkept.constEnd())
        keep(person, used, *unkept);
    else
        send(person, used);
}

void TokenRefresh::send(const QString &person, const Credential &used)
{
    const auto plan = planFor(used);
    if (!plan) {
        QMetaObject::invokeMethod(
            this, [this, person] { tell(person, false); }, Qt::QueuedConnection);
        return;
    }
    Call *call = m_send(*plan, this);
    connect(call, &Call::finished, this,
        [this, person, used](const Outcome &outcome) { answered(person, used, outcome); });
}

void TokenRefresh::answered(const QString &person, const Credential &used, const Outcome &outcome)
{
    if (outcome.isFailed()) {
        failed(person, used, outcome.error());
        return;
    }
    const QByteArray body = outcome.reply().body;
    const auto *managed = std::get_if<ManagedUserToken>(&used);
    const Credential fresh
        = managed ? renewedFrom(*managed, body) : renewedFrom(std::get<OAuth2Token>(used), body);
    if (std::holds_alternative<std::monostate>(fresh)) {
        ApiError unreadable;
        unreadable.kind = ErrorKind::Unreadable;
        unreadable.delivery = Delivery::Answered;
        unreadable.status = outcome.reply().status;
        failed(person, used, unreadable);
        return;
    }
    m_unanswered.remove(refreshTokenOf(used));
    keep(person, used, fresh);
}

void TokenRefresh::failed(const QString &person, const Credential &used, const ApiError &error)
{
    const QString refreshToken = refreshTokenOf(used);
    if (error.status == 400) {
        // Unknown, foreign or used. The old access token serves until it expires.
        m_unanswered.remove(refreshToken);
        m_lost.insert(refreshToken);
    } else if (leavesDoubt(error)) {
        const int sends = ++m_unanswered[refreshToken];
        if (sends < MostUnanswered) {
            QTimer::singleShot(m_secondSendWait, this, [this, person, used] { send(person, used); });
            return;
        }
        m_unanswered.remove(refreshToken);
        m_lost.insert(refreshToken);
    }
    tell(person, false, error);
}

void TokenRefresh::keep(const QString &person, const Credential &used, const Credential &fresh)
{
    m_unkept.insert(person, fresh);
    const auto *managed = std::get_if<ManagedUserToken>(&fresh);
    const QFuture<bool> keeping
        = managed ? m_keepManagedUser(*managed) : m_keepOAuth2(std::get<OAuth2Token>(fresh));
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher, person, used, fresh] {
        const QFuture<bool> done = watcher->future();
        watcher->deleteLater();
        kept(person, used, fresh, done.resultCount() > 0 && done.result());
    });
    watcher->setFuture(keeping);
}

void TokenRefresh::kept(const QString &person, const Credential &used, const Credential &fresh, bool safe)
{
    if (safe) {
        m_unkept.remove(person);
        use(used, fresh);
        tell(person, true);
        return;
    }
    ApiError error;
    error.kind = ErrorKind::NotKept;
    error.canRetry = true;
    error.delivery = Delivery::Answered;
    tell(person, false, error);
}

// The pair may be the account's own, a person's, or both.
void TokenRefresh::use(const Credential &used, const Credential &fresh)
{
    if (personOf(m_ring.bareAccount()) == personOf(used))
        m_ring.setAccount(fresh);
    const auto *managed = std::get_if<ManagedUserToken>(&fresh);
    if (managed && managed->userId > 0 && m_ring.holdsPerson(managed->userId))
        m_ring.addPerson(*managed);
}

bool TokenRefresh::isCurrent(const Credential &used) const
{
    if (m_ring.account() == used)
        return true;
    const auto *managed = std::get_if<ManagedUserToken>(&used);
    return managed && m_ring.person(managed->userId) == *managed;
}

void TokenRefresh::tell(const QString &person, bool renewed, const ApiError &error)
{
    const QList<Waiter> waiters = m_waiting.take(person);
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(renewed, error);
    }
}

} // namespace Calends
