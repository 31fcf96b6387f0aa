#include "models/webhooks/webhooksecrets.h"

#include <QPromise>
#include <QRandomGenerator>

#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/account/vault.h"
#include "models/account/wiping.h"
#include "models/api/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView InMemory("held:");
constexpr QLatin1StringView InKeychain("kept:");

} // namespace

WebhookSecrets::WebhookSecrets(Vault &vault, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_profile(profile.id)
    , m_isInMemory(profile.inMemory)
{
}

WebhookSecrets::~WebhookSecrets()
{
    for (Held &held : m_held)
        wipe(held.secret);
}

QFuture<bool> WebhookSecrets::recall()
{
    const QString prefix = VaultEntry::webhookSecretsSent(m_profile);
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> recalled = promise->future();
    const auto left = std::make_shared<int>(1); // for the loop itself
    const auto oneLess = [promise, left] {
        if (--*left > 0)
            return;
        promise->addResult(true);
        promise->finish();
    };
    const QStringList names = m_vault.names();
    for (const QString &name : names) {
        if (!name.startsWith(prefix))
            continue;
        ++*left;
        whenReady(m_vault.read(name), this, [this, oneLess, name, prefix](const VaultResult &result) {
            if (result.error == VaultError::None)
                m_held.insert(name.sliced(prefix.size()), {QString::fromUtf8(result.secret), true});
            oneLess();
        });
    }
    oneLess();
    return recalled;
}

bool WebhookSecrets::isStandIn(const QString &text)
{
    return text.startsWith(InMemory) || text.startsWith(InKeychain);
}

bool WebhookSecrets::isKept(const QString &standIn) { return standIn.startsWith(InKeychain); }

QString WebhookSecrets::standInOf(const Change &change)
{
    if (!change.fields.contains("secret"_ba))
        return {};
    const JsonDocument wanted(change.wanted);
    return wanted.root()["secret"].toString();
}

QString WebhookSecrets::sentEntry(const QString &standIn) const
{
    return VaultEntry::webhookSecretsSent(m_profile) + standIn;
}

QString WebhookSecrets::hold(const QString &secret, bool isKept)
{
    QRandomGenerator *const random = QRandomGenerator::system();
    QString standIn = (isKept ? InKeychain : InMemory) + QString::number(random->generate64(), 36)
        + QString::number(random->generate64(), 36);
    m_held.insert(standIn, {secret, false});
    return standIn;
}

void WebhookSecrets::drop(const QString &standIn)
{
    const auto held = m_held.constFind(standIn);
    if (held == m_held.cend() || held->isTaken)
        return;
    wipe(m_held[standIn].secret);
    m_held.remove(standIn);
}

QString WebhookSecrets::keepingObstacle() const
{
    return m_isInMemory || m_vault.keepsForThisRunOnly(m_profile)
        ? tr("The secrets of this profile are kept for this run only.")
        : QString();
}

void WebhookSecrets::take(const QString &standIn)
{
    const auto held = m_held.find(standIn);
    if (held != m_held.end())
        held->isTaken = true;
}

bool WebhookSecrets::is(const QString &standIn, const QString &secret) const
{
    const auto held = m_held.constFind(standIn);
    return held != m_held.cend() && held->secret == secret;
}

CompletedBody WebhookSecrets::completed(const Change &change, const QString &secret)
{
    const JsonDocument body(change.arguments.body);
    JsonWriter writer;
    writer.beginObject();
    for (const JsonMember member : body.root().members())
        writer.name(member.name).raw(member.value.raw());
    writer.name("secret"_L1).value(secret);
    writer.endObject();
    return {writer.take()};
}

// Of a run that was killed, where the keychain did not give it when it was recalled.
QFuture<CompletedBody> WebhookSecrets::completeFromKeychain(const Change &change, const QString &standIn)
{
    if (!m_vault.names().contains(sentEntry(standIn)))
        return QtFuture::makeReadyFuture(CompletedBody{{},
            tr("Nothing was sent: its new secret was in memory only, and Calends has ended since. Edit the "
               "webhook and give the secret again.")});
    return continued(
        m_vault.read(sentEntry(standIn)), this, [this, change, standIn](const VaultResult &result) {
            if (result.error != VaultError::None)
                return CompletedBody{{},
                    //: %1: why, a sentence
                    tr("Nothing was sent: the keychain does not give the new secret. %1").arg(result.message),
                    true};
            const QString secret = QString::fromUtf8(result.secret);
            m_held.insert(standIn, {secret, true});
            return completed(change, secret);
        });
}

QFuture<CompletedBody> WebhookSecrets::complete(const Change &change)
{
    const QString standIn = standInOf(change);
    if (standIn.isEmpty())
        return QtFuture::makeReadyFuture(CompletedBody{change.arguments.body});
    const auto held = m_held.constFind(standIn);
    if (held == m_held.cend())
        return completeFromKeychain(change, standIn);
    if (!isKept(standIn) || !keepingObstacle().isEmpty())
        return QtFuture::makeReadyFuture(completed(change, held->secret));
    return continued(m_vault.write(sentEntry(standIn), held->secret.toUtf8()), this,
        [change, secret = held->secret](const VaultResult &result) {
            if (result.error == VaultError::None)
                return completed(change, secret);
            return CompletedBody{{},
                //: %1: why, a sentence
                tr("Nothing was sent: the keychain did not take the new secret. %1").arg(result.message),
                true};
        });
}

// Of a row that was refused the secret stays here, to be sent again.
void WebhookSecrets::end(const Change &change, const ChangeResult &result)
{
    if (isGone(change, result))
        return remove(VaultEntry::webhookSecret(m_profile, change.id));
    const QString standIn = standInOf(change);
    if (standIn.isEmpty())
        return;
    const bool isThere = result.state == ChangeState::Applied || result.state == ChangeState::AlreadySo;
    const QString id = result.id.isEmpty() ? change.id : result.id;
    const QString entry = VaultEntry::webhookSecret(m_profile, id);
    const auto held = m_held.constFind(standIn);
    if (isThere && isKept(standIn) && held != m_held.cend() && keepingObstacle().isEmpty()) {
        whenReady(m_vault.write(entry, held->secret.toUtf8()), this,
            [this, sent = sentEntry(standIn)](const VaultResult &written) {
                if (written.error == VaultError::None)
                    remove(sent);
            });
        return;
    }
    if (isThere)
        remove(entry); // it is another's by now
    if (result.state != ChangeState::Unknown)
        remove(sentEntry(standIn));
}

bool WebhookSecrets::isKeptFor(const QString &webhookId) const
{
    return m_vault.names().contains(VaultEntry::webhookSecret(m_profile, webhookId));
}

QFuture<VaultResult> WebhookSecrets::keptFor(const QString &webhookId)
{
    return m_vault.read(VaultEntry::webhookSecret(m_profile, webhookId));
}

void WebhookSecrets::remove(const QString &entry)
{
    if (m_vault.names().contains(entry))
        m_vault.remove(entry);
}

} // namespace Calends
