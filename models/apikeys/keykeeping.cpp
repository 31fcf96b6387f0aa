// Before the call: the vault keeps what it is given, and nothing else signs with the old key. After it: the
// new key in the vault, then in use.
#include <QRandomGenerator>

#include <algorithm>

#include "models/account/capabilities.h"
#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/account/wiping.h"
#include "models/api/json.h"
#include "models/apikeys/keyrotation.h"
#include "models/changes/changes.h"

namespace Calends {

namespace {

// No secret, and never the same twice: an entry that an earlier try left behind proves nothing.
QByteArray probeText()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return "probe " + QByteArray::number(random, 16);
}

KeyLife lifeOf(const Change &rotation)
{
    const int days = keyDaysOf(rotation);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {now, days > 0 ? now.addDays(days) : QDateTime()};
}

} // namespace

void KeyRotation::end(const Answer &answer, const QString &obstacle)
{
    answer->addResult(obstacle);
    answer->finish();
}

QFuture<QString> KeyRotation::obstacleToKeeping()
{
    const auto answer = std::make_shared<QPromise<QString>>();
    answer->start();
    if (m_session.profile().inMemory)
        holdOthers(answer);
    else
        probe(answer);
    return answer->future();
}

void KeyRotation::probe(const Answer &answer)
{
    const QString &profile = m_session.profile().id;
    if (m_vault.keepsForThisRunOnly(profile))
        return end(answer,
            tr("Nothing was sent: the secrets of this profile are kept for this run only, and the new key "
               "would be lost with it. Start Calends with a keychain that is open, then go on."));
    const QByteArray text = probeText();
    whenReady(m_vault.write(VaultEntry::probe(profile), text), this,
        [this, answer, text](const VaultResult &written) {
            if (written.error == VaultError::None)
                readProbe(answer, text);
            else
                end(answer,
                    tr("Nothing was sent: the keychain would not keep the new key. %1").arg(written.message));
        });
}

void KeyRotation::readProbe(const Answer &answer, const QByteArray &written)
{
    const QString entry = VaultEntry::probe(m_session.profile().id);
    whenReady(m_vault.read(entry), this, [this, answer, written, entry](const VaultResult &read) {
        const bool isKept = read.error == VaultError::None && read.secret == written;
        whenReady(m_vault.remove(entry), this, [this, answer, isKept, read](const VaultResult &) {
            if (isKept)
                holdOthers(answer);
            else
                end(answer,
                    tr("Nothing was sent: the keychain did not give back what it was given to keep. %1")
                        .arg(read.message)
                        .trimmed());
        });
    });
}

// What is on its way is waited for; everything else waits.
void KeyRotation::holdOthers(const Answer &answer)
{
    const ChangeJob *const own = rotating();
    if (!own) // held meanwhile
        return end(answer, {});
    const QList<ChangeJob *> jobs = m_changes->jobs();
    for (ChangeJob *const job : jobs) {
        if (job != own)
            hold(job);
    }
    answerOnceHeld(answer);
}

void KeyRotation::answerOnceHeld(const Answer &answer)
{
    const auto busy = std::find_if(m_held.cbegin(), m_held.cend(),
        [](const QPointer<ChangeJob> &job) { return job && job->count(ChangeState::Sending) > 0; });
    if (busy == m_held.cend())
        return end(answer, {});
    ChangeJob *const job = *busy;
    auto *const waiting = new QObject(this);
    connect(job, &ChangeJob::progressed, waiting, [this, answer, waiting, job] {
        if (job->count(ChangeState::Sending) > 0)
            return;
        disconnect(job, nullptr, waiting, nullptr);
        waiting->deleteLater();
        answerOnceHeld(answer);
    });
}

QFuture<QString> KeyRotation::keep(const Change &rotation, const QByteArray &data)
{
    const JsonDocument document(data);
    const QString key = document.root()["apiKey"].toString();
    if (key.isEmpty()) {
        const QString words = tr("The server answered without the new key.");
        setTrouble(KeyTrouble::AnswerLost, words);
        return QtFuture::makeReadyFuture(words);
    }
    return continued(m_session.keepAccount(ApiKey{key}), this,
        [this, key, life = lifeOf(rotation)](const VaultResult &result) { return kept(key, life, result); });
}

// The old key is dead whatever the vault says, so the new one is used at once.
QString KeyRotation::kept(const QString &key, const KeyLife &life, const VaultResult &result)
{
    if (result.error == VaultError::None) {
        noteLife(life);
        return {};
    }
    m_unkept = key;
    m_unkeptLife = life;
    m_session.credentials().setAccount(ApiKey{key});
    m_session.learn();
    //: %1: what the keychain says
    QString words = tr("The server made the new key and refuses the old one, but the keychain did not "
                       "take it: %1 It is in use until Calends ends. Under “Credentials and plan” copy "
                       "it to a safe place, or let the keychain try again.")
                        .arg(result.message);
    setTrouble(KeyTrouble::NotKept, words);
    return words;
}

void KeyRotation::noteLife(const KeyLife &life)
{
    Profile profile = m_session.profile();
    profile.keyLife = life;
    m_session.setProfile(profile);
    Q_EMIT changed();
}

void KeyRotation::keepAgain()
{
    if (m_unkept.isEmpty())
        return;
    m_said.clear();
    Q_EMIT changed();
    whenReady(m_session.keepAccount(ApiKey{m_unkept}), this, [this](const VaultResult &result) {
        if (result.error != VaultError::None) {
            m_said = tr("It was not kept. %1").arg(result.message);
            Q_EMIT changed();
            return;
        }
        noteLife(m_unkeptLife);
        dropUnkept();
        setTrouble(KeyTrouble::None, {});
    });
}

void KeyRotation::dropUnkept() { wipe(m_unkept); }

} // namespace Calends
