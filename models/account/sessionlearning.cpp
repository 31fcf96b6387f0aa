// What the server tells a session of its account: the ladder's findings, and what calls teach.
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

#include "models/account/sessionprivate.h"
#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

void Session::Private::setLearning(Learning found, const QString &cause, const QString &cure, quint64 request)
{
    learning = found;
    learningCause = cause;
    learningCure = cure;
    learningRequest = request;
    Q_EMIT q->learningChanged();
}

// A ladder that passes without a user id belongs to a token that may not read its own profile: the account
// opens with what is known.
void Session::Private::testEnded(bool passed)
{
    AccountFacts facts = test->facts();
    facts.credential = kindOf(ring.bareAccount());
    if (facts.userId != 0 && profile.userId != 0 && facts.userId != profile.userId)
        return dropOthers(facts);
    if (passed || facts.userId != 0)
        learnProfile(facts);
    const QList<RungResult> results = test->results();
    const auto failed = std::find_if(results.cbegin(), results.cend(),
        [](const RungResult &result) { return result.state == RungResult::State::Failed; });
    if (failed != results.cend())
        setLearning(Learning::Failed, failed->cause, failed->cure, failed->logEntry);
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

// The rows that are shown and kept are those of the person the profile is of: with another one's credential
// they would be mixed.
void Session::Private::dropOthers(const AccountFacts &facts)
{
    const QString whose = facts.username.isEmpty() ? QString::number(facts.userId) : facts.username;
    const QString cause = QCoreApplication::translate(
        "Session", "This credential is of another person (%1), so it is not used.")
                              .arg(whose);
    const QString cure = QCoreApplication::translate("Session",
        "Enter this account's own secret again, and connect the other person's as an account of its own.");
    ring.setAccount({});
    setLearning(Learning::Failed, cause, cure);
    setState(State::NeedsSecret, cause + u' ' + cure);
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
    if (facts.userId != 0)
        learnt.userId = facts.userId;
    const bool changed = learnt.toJson() != profile.toJson();
    profile = learnt;
    capabilities.setFacts(facts);
    hasFacts = true;
    if (changed)
        Q_EMIT q->profileChanged();
    Q_EMIT q->factsLearnt();
}

void Session::Private::teach(
    const Operation &operation, const Arguments &arguments, const Subject &subject, const ApiError &error)
{
    // What another person may not do says nothing of the account.
    if (error.kind == ErrorKind::Forbidden && subject == Subject::account())
        capabilities.noteForbidden(operation, targetOf(arguments), error.message);
    else if (error.kind == ErrorKind::NoRoute)
        suspect(operation);
}

// Behind a wrong address no route is there at all, so one counts as missing only while the server still has
// the profile's.
void Session::Private::suspect(const Operation &operation)
{
    const bool asked = !suspected.isEmpty();
    suspected.insert(&operation);
    if (asked)
        return;
    Call *const call = client.read({Operations::getMe, {}}, q);
    QObject::connect(call, &Call::finished, q, [this](const Outcome &outcome) {
        const QSet<const Operation *> missing = std::exchange(suspected, {});
        const bool reached = !outcome.isFailed() || outcome.error().status != 0;
        if (!reached || (outcome.isFailed() && outcome.error().kind == ErrorKind::NoRoute))
            return;
        for (const Operation *each : missing)
            capabilities.noteMissing(*each);
    });
}

// Where the path names a row besides the target, it may be that row alone that is refused.
void Session::learnFrom(const WriteRequest &request, const ApiError &error)
{
    static constexpr std::array Targets{
        "orgId"_L1, "teamId"_L1, "userId"_L1, "eventTypeId"_L1, "clientId"_L1};
    const auto &path = request.arguments.path;
    const bool namesRow = std::any_of(path.cbegin(), path.cend(), [](const QPair<QString, QString> &part) {
        return std::find(Targets.begin(), Targets.end(), part.first) == Targets.end();
    });
    if (error.kind == ErrorKind::NoRoute || !namesRow)
        d->teach(request.operation.row(), request.arguments, request.subject, error);
}

void Session::learn()
{
    ConnectionSubject subject;
    subject.base = d->profile.base;
    subject.credential = kindOf(d->ring.bareAccount());
    subject.clientId = d->profile.clientId;
    if (const auto *const token = std::get_if<OAuth2Token>(&d->ring.bareAccount()))
        subject.scopes = token->scopes;
    subject.authorities = d->authorities;
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
    // Without its secret the account is still what the profile says it signs with.
    const bool isHeld = !std::holds_alternative<std::monostate>(d->ring.bareAccount());
    recalled.credential = isHeld ? kindOf(d->ring.bareAccount()) : d->profile.credential;
    d->capabilities.setFacts(recalled);
    d->hasFacts = true;
}

Session::Learning Session::learning() const { return d->learning; }
QString Session::learningCause() const { return d->learningCause; }
QString Session::learningCure() const { return d->learningCure; }
quint64 Session::learningRequest() const { return d->learningRequest; }
bool Session::hasFacts() const { return d->hasFacts; }

} // namespace Calends
