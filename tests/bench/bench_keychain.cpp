// keychain.pairs: writing and reading a thousand pairs of tokens in the keychain of the session, the last
// hundred against the first.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/capabilities.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/account/session.h"
#include "models/managedusers/createdtokens.h"
#include "tests/bench/figure.h"
#include "tests/unit/answers.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Hundred = 100;
constexpr int TokenLength = 340; // of a managed user's JWT (OBSERVED)

ManagedUserToken pairOf(qint64 id)
{
    ManagedUserToken pair;
    pair.clientId = u"cmwu6abcdefghijklmnopqrst"_s;
    pair.userId = id;
    pair.accessToken = u"eyJ%1"_s.arg(id).leftJustified(TokenLength, u'a');
    pair.refreshToken = u"eyJ%1"_s.arg(id).leftJustified(TokenLength, u'r');
    pair.accessExpires = QDateTime::currentDateTimeUtc();
    pair.refreshExpires = pair.accessExpires.addYears(1);
    pair.ownership = TokenOwnership::Own;
    return pair;
}

double mean(const QList<double> &times, qsizetype first)
{
    double all = 0;
    for (qsizetype i = first; i < first + Hundred; ++i)
        all += times.at(i);
    return all / Hundred;
}

} // namespace

class BenchKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandPairs();

private:
    // ms each of so many that are there
    QList<double> readTimes(Vault &vault, const QString &profile, int count);
};

QList<double> BenchKeychain::readTimes(Vault &vault, const QString &profile, int count)
{
    QList<double> times;
    times.reserve(count);
    for (int id = 1; id <= count; ++id) {
        QElapsedTimer timer;
        timer.start();
        const VaultResult read = answerOf(vault.read(VaultEntry::person(profile, id)));
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (read.error != VaultError::None)
            qFatal("pair %d is not there: %s", id, qPrintable(read.message));
    }
    return times;
}

void BenchKeychain::aThousandPairs()
{
    const QTemporaryDir folder;
    Vault vault(folder.filePath(u"names.json"_s));
    Profile profile;
    profile.id = ProfileStore::newId();
    Session session(profile, vault);
    QList<double> writing;
    writing.reserve(MostKeptPairs);
    QList<double> readingFirst;
    for (int id = 1; id <= MostKeptPairs; ++id) {
        QElapsedTimer timer;
        timer.start();
        const VaultResult kept = answerOf(session.keepPerson(pairOf(id)));
        writing.append(double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(kept.error, VaultError::None);
        if (id == Hundred)
            readingFirst = readTimes(vault, profile.id, Hundred);
    }
    QCOMPARE(session.profile().heldPeople.size(), MostKeptPairs);
    const QList<double> reading = readTimes(vault, profile.id, MostKeptPairs);
    Bench::record({"keychain.pairs.write", mean(writing, MostKeptPairs - Hundred), "ms",
        "a pair of the first hundred", mean(writing, 0)});
    Bench::record({"keychain.pairs.read", mean(reading, MostKeptPairs - Hundred), "ms",
        "a pair while there are a hundred", mean(readingFirst, 0)});
}

QTEST_GUILESS_MAIN(BenchKeychain)
#include "bench_keychain.moc"
