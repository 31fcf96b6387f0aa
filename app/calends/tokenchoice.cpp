#include "app/calends/tokenchoice.h"

#include <QCoreApplication>

#include "models/account/continued.h"
#include "models/account/session.h"
#include "models/changes/changes.h"
#include "models/managedusers/createdtokens.h"
#include "models/managedusers/tokensfile.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenChoice)
};

// Jobs that are under way will keep theirs as well.
QString obstacleToMorePairs(const Changes &changes, int rows)
{
    return obstacleToKeptPairs(changes.session(), rows + pairsToCome(changes));
}

QList<KeepingPlace> placesFor(const Changes &changes, int rows)
{
    const Session &session = changes.session();
    const bool isForThisRun = session.profile().inMemory;
    return {{isForThisRun ? Words::tr("Keep for this run") : Words::tr("Keep in the keychain"),
                obstacleToMorePairs(changes, rows), packed({TokenPlace::Keychain})},
        {.text = Words::tr("Write to an encrypted file…"), .isFile = true},
        {.text = Words::tr("Drop"),
            .keeping = packed({TokenPlace::Dropped}),
            .note = Words::tr("Nobody will hold this person's tokens. New ones can be made later.")}};
}

} // namespace

KeepingChoice tokenChoice(Changes &changes)
{
    KeepingChoice choice;
    choice.text = Words::tr("Tokens of new people");
    choice.fileTitle = Words::tr("Encrypted file for the tokens");
    choice.fileWords = Words::tr(
        "Whoever has the file and the passphrase holds the tokens, also without Calends. Without the "
        "passphrase nobody does: it is kept nowhere. A file of tokens that is there already is added "
        "to, with its own passphrase.");
    choice.fileSuffix = u"calends-tokens"_s;
    choice.places = [&changes](int rows) { return placesFor(changes, rows); };
    choice.start = [&session = changes.session()](const QString &file, const QString &passphrase) {
        return continued(startTokensFile(file, passphrase), &session, [file](const TokensFileStart &start) {
            const bool isStarted = start.problem.isEmpty();
            return KeptInFile{
                isStarted ? packed({TokenPlace::File, file, start.key}) : QByteArray(), start.problem};
        });
    };
    return choice;
}

Change withTokenPlace(const Changes &changes, const Change &change)
{
    const bool hasTokens = change.action == ChangeAction::Create
        && change.operation == Operations::postOauthClientsByClientIdUsers;
    const QString obstacle = hasTokens ? obstacleToMorePairs(changes, 1) : QString();
    if (obstacle.isEmpty())
        return change;
    Change dropped = change;
    dropped.keeping = packed({TokenPlace::Dropped});
    //: %1: why, sentences
    dropped.cascade
        = Words::tr("%1 So nobody will hold this person's tokens. New ones can be made later.").arg(obstacle);
    return dropped;
}

} // namespace Calends
