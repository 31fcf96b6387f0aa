#include "models/managedusers/createdtokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "models/account/continued.h"
#include "models/account/session.h"
#include "models/changes/changes.h"
#include "models/managedusers/manageduserchanges.h"
#include "models/managedusers/tokensfile.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CreatedTokens)
};

using Escrow = std::function<void(const ManagedUserToken &)>;

QFuture<QString> ready(const QString &words = {}) { return QtFuture::makeReadyFuture(words); }

QString later()
{
    return Words::tr(
        "A later version of Calends chose where the tokens go, to a place this one does not know. Go "
        "on with that version.");
}

QDateTime timeOf(const Member<qint64> &milliseconds)
{
    return milliseconds.hasValue() ? QDateTime::fromMSecsSinceEpoch(milliseconds.value(), Qt::UTC)
                                   : QDateTime();
}

// The answer to a create names the person; that to an act does not. Nothing: there is no pair in it.
std::optional<ManagedUserToken> pairIn(const Change &change, const QByteArray &data)
{
    const std::optional<ManagedUserTokens> tokens = describe<ManagedUserTokens>().decode(data);
    if (!tokens)
        return std::nullopt;
    ManagedUserToken pair;
    pair.clientId = change.arguments.pathValue(u"clientId");
    pair.userId = tokens->user.hasValue() ? tokens->user.value().id.valueOr(0) : change.id.toLongLong();
    pair.accessToken = tokens->accessToken.valueOr({});
    pair.refreshToken = tokens->refreshToken.valueOr({});
    pair.accessExpires = timeOf(tokens->accessTokenExpiresAt);
    pair.refreshExpires = timeOf(tokens->refreshTokenExpiresAt);
    pair.ownership = TokenOwnership::Own;
    const bool isPair = pair.userId != 0 && !pair.accessToken.isEmpty() && !pair.refreshToken.isEmpty();
    return isPair ? std::optional(pair) : std::nullopt;
}

void forgetHeld(Session &session, qint64 person)
{
    if (session.credentials().holdsPerson(person) || session.profile().heldPeople.contains(person))
        session.forgetPerson(person);
}

// The server ends every former pair with the new one.
void forgetFormer(Session &session, const Change &change)
{
    if (change.action == ChangeAction::Act)
        forgetHeld(session, change.id.toLongLong());
}

QFuture<QString> kept(Session &session, const Change &change, const ManagedUserToken &pair)
{
    return continued(session.keepPerson(pair), &session, [&session, change](const VaultResult &result) {
        if (result.error != VaultError::None)
            forgetFormer(session, change);
        return result.error == VaultError::None
            ? QString()
            //: %1: why, a sentence
            : Words::tr("Done, but the keychain did not take the tokens, and nobody holds that pair: new "
                        "ones can be made. %1")
                  .arg(result.message);
    });
}

QFuture<QString> written(Session &session, const TokenKeeping &keeping, const ManagedUserToken &pair)
{
    return continued(addToTokensFile(keeping.file, keeping.key, pair), &session, [](const QString &problem) {
        return problem.isEmpty()
            ? QString()
            //: %1: why, a sentence
            : Words::tr(
                "Done, but the tokens were not written, and nobody holds that pair: new ones can be made. %1")
                  .arg(problem);
    });
}

QFuture<QString> keep(Session &session, const Escrow &escrow, const Change &change, const QByteArray &data)
{
    const TokenKeeping keeping = tokenKeepingOf(change);
    const std::optional<ManagedUserToken> pair
        = keeping.place == TokenPlace::Dropped ? std::nullopt : pairIn(change, data);
    const bool isReplaced = pair && keeping.place == TokenPlace::Keychain;
    if (!isReplaced)
        forgetFormer(session, change);
    if (keeping.place == TokenPlace::Dropped)
        return ready();
    if (!pair)
        return ready(
            Words::tr("Done, but the answer held no tokens that can be read: new ones can be made."));
    if (keeping.place == TokenPlace::Keychain)
        return kept(session, change, *pair);
    if (keeping.place == TokenPlace::File)
        return written(session, keeping, *pair);
    if (!escrow)
        return ready(Words::tr("Done, but there was no place for the tokens, and nobody holds that pair: new "
                               "ones can be made."));
    escrow(*pair); // also what a later version had another place for
    return ready();
}

// A pair that takes the place of another is none more.
bool addsPair(const Session &session, const Change &change)
{
    const bool isPair = change.kind == managedUserKindName()
        && (change.action == ChangeAction::Create || change.action == ChangeAction::Act);
    return isPair && tokenKeepingOf(change).place == TokenPlace::Keychain
        && !session.profile().heldPeople.contains(change.id.toLongLong());
}

QFuture<QString> obstacleTo(
    Session &session, const Escrow &escrow, const Change &change, const QList<Change> &underway)
{
    const TokenKeeping keeping = tokenKeepingOf(change);
    switch (keeping.place) {
    case TokenPlace::Keychain: {
        const auto come = std::count_if(underway.cbegin(), underway.cend(),
            [&session](const Change &each) { return addsPair(session, each); });
        const bool adds = addsPair(session, change);
        const QString full = adds ? obstacleToKeptPairs(session, int(come) + 1) : QString();
        return full.isEmpty() ? session.keepingObstacle() : ready(full);
    }
    case TokenPlace::File:
        return obstacleToTokensFile(keeping.file, keeping.key);
    case TokenPlace::Escrow:
        return ready(
            escrow ? QString() : Words::tr("There is no place where the tokens could wait for you."));
    case TokenPlace::Dropped:
        return ready();
    case TokenPlace::Another:
        break;
    }
    return ready(later());
}

QString lostAnswer(const Change &change)
{
    return tokenKeepingOf(change).place == TokenPlace::Dropped
        ? QString()
        : Words::tr(
            "Created, but the answer was lost, and with it the tokens. Nobody holds that pair: new ones "
            "can be made.");
}

std::optional<Change> renewal(const Change &applied, const QByteArray &row)
{
    if (applied.action == ChangeAction::Act)
        return applied;
    const std::optional<ManagedUser> user = describe<ManagedUser>().decode(row);
    if (!user || !user->id.hasValue())
        return std::nullopt;
    return managedUserTokensAnew(applied.arguments.pathValue(u"clientId"), *user, tokenKeepingOf(applied));
}

} // namespace

int pairsToCome(const Changes &changes)
{
    int pairs = 0;
    const QList<ChangeJob *> jobs = changes.jobs();
    for (const ChangeJob *const job : jobs) {
        const bool hasEnded = job->state() == JobState::Finished || job->state() == JobState::Stopped;
        if (hasEnded || !job->isLoaded())
            continue;
        for (int row = 0; row < job->rowCount(); ++row) {
            const Change *const change = job->change(row);
            if (change && !isEnded(job->result(row).state) && addsPair(changes.session(), *change))
                ++pairs;
        }
    }
    return pairs;
}

QString obstacleToKeptPairs(const Session &session, int more)
{
    const qsizetype held = session.profile().heldPeople.size();
    if (held + more <= MostKeptPairs)
        return {};
    const QLocale locale;
    //: %1, %2 and %3: numbers of pairs
    return Words::tr(
        "The keychain bears %1 pairs of tokens. It holds %2, and %3 would come. Forget some of them "
        "under Credentials, or choose another place.")
        .arg(locale.toString(MostKeptPairs), locale.toString(held), locale.toString(more));
}

ChangeKind keepingTokens(ChangeKind kind, Session &session, const Escrow &escrow)
{
    kind.keepAnswer = [&session, escrow](const Change &change, const QByteArray &data) {
        return keep(session, escrow, change, data);
    };
    kind.keepObstacle = [&session, escrow](const Change &change, const QList<Change> &underway) {
        return obstacleTo(session, escrow, change, underway);
    };
    kind.ended = [&session](const Change &removal, const ChangeResult &result) {
        if (isGone(removal, result))
            forgetHeld(session, removal.id.toLongLong());
    };
    kind.lostAnswer = lostAnswer;
    kind.renewal = renewal;
    return kind;
}

} // namespace Calends
