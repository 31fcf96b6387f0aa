#include "app/calends/accountroom.h"

#include <QDataStream>
#include <QIODevice>
#include <QPromise>

#include <cstdlib>
#include <utility>

#include "app/calends/accountchanges.h"
#include "app/calends/accountkeys.h"
#include "app/calends/accountlists.h"
#include "app/calends/accounttokens.h"
#include "app/calends/keptplaces.h"
#include "models/account/keptfacts.h"
#include "models/account/vault.h"
#include "models/api/whenready.h"
#include "models/apikeys/keyreminder.h"
#include "models/changes/pendingrecord.h"
#include "models/webhooks/webhookchanges.h"
#include "models/webhooks/webhooksecrets.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Names in the store's drawer.
constexpr QLatin1StringView FactsDrawer("account/facts");
constexpr QLatin1StringView ScopeDrawer("account/scope");
constexpr QLatin1StringView LayoutDrawer("window/layout");
constexpr QLatin1StringView ViewsDrawer("window/views");
constexpr QLatin1StringView InspectorsDrawer("window/inspectors");

// Empty while the clocks agree.
QString clockNote(int secondsAhead)
{
    if (secondsAhead == 0)
        return {};
    const int minutes = (std::abs(secondsAhead) + 30) / 60;
    const QString difference = AccountRoom::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return secondsAhead > 0
        ? AccountRoom::tr("This computer's clock is %1 ahead of the server's, so ages and times to come are "
                          "shown wrong. Set the computer's clock, then refresh.")
              .arg(difference)
        : AccountRoom::tr("This computer's clock is %1 behind the server's, so ages and times to come are "
                          "shown wrong. Set the computer's clock, then refresh.")
              .arg(difference);
}

// Only of a key that was made here it is known.
QString keyNote(const Profile &profile)
{
    return profile.credential == CredentialKind::ApiKey
        ? keyExpiryNote(profile.keyLife, QDateTime::currentDateTimeUtc())
        : QString();
}

} // namespace

AccountRoom::AccountRoom(
    const Profile &profile, Vault &vault, const std::shared_ptr<const ProxySetting> &proxy, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_lock(lockOf(profile))
    , m_session(std::make_unique<Session>(profile, vault, m_lock, proxy))
    , m_scope(std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials()))
    , m_keys(std::make_unique<AccountKeys>(*m_session, vault))
    , m_webhookSecrets(std::make_shared<WebhookSecrets>(vault, profile))
{
    makeTokens();
    connect(m_session.get(), &Session::stateChanged, this, &AccountRoom::sessionStateChanged);
    connect(m_session.get(), &Session::profileChanged, this, &AccountRoom::showMark);
    connect(m_session.get(), &Session::profileChanged, this, &AccountRoom::notesChanged);
    connect(m_session.get(), &Session::factsLearnt, m_scope.get(), &AccountScope::load);
    connect(m_session.get(), &Session::learningChanged, this, &AccountRoom::refreshAfterLearning);
    connect(m_scope.get(), &AccountScope::loaded, this, [this] {
        remember();
        showLists();
    });
    connect(&m_session->capabilities(), &Capabilities::changed, this, &AccountRoom::followSoon);
    connect(&m_session->client(), &Client::clockAheadChanged, this, &AccountRoom::notesChanged);
    connect(m_scope.get(), &AccountScope::changed, this, [this] {
        learnNewTeams();
        if (m_lists)
            m_lists->follow();
    });
}

AccountRoom::~AccountRoom()
{
    // The pages look at the tables: they go first.
    for (const QPointer<Workspace> &former : std::as_const(m_former))
        delete former;
    delete m_workspace;
}

void AccountRoom::open() { m_session->open(); }

void AccountRoom::openWith(const Credential &credential, const QList<OAuthClientSecret> &clients)
{
    for (const OAuthClientSecret &pair : clients)
        m_session->credentials().addClient(pair);
    m_session->openWith(credential);
}

void AccountRoom::setProfiles(const std::function<QList<Profile>()> &all) { m_keys->setProfiles(all); }

QFuture<bool> AccountRoom::close()
{
    if (!m_store)
        return QtFuture::makeReadyFuture(true);
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    whenReady(m_pending->written(), this, [this, promise](bool) {
        whenReady(m_changes->close(), this, [this, promise](bool journal) {
            whenReady(m_store->close(), this, [promise, journal](bool store) {
                promise->addResult(journal && store);
                promise->finish();
            });
        });
    });
    return promise->future();
}

QString AccountRoom::storeFileOf(const Profile &profile)
{
    if (profile.inMemory)
        return {};
    return storeFolder() + u'/' + profile.id + ".sqlite"_L1;
}

std::shared_ptr<const ProfileLock> AccountRoom::lockOf(const Profile &profile)
{
    const QString file = storeFileOf(profile);
    return std::make_shared<const ProfileLock>(file.isEmpty() ? QString() : QString(file + ".lock"_L1));
}

// What was seen before needs the store's key only: it is shown also when the account's own secret is missing.
// While the keychain is locked neither can be had.
void AccountRoom::sessionStateChanged(Session::State state)
{
    if (state == Session::State::NeedsSecret)
        m_failed = true;
    if (state == Session::State::Open || state == Session::State::NeedsSecret)
        openStore();
    Q_EMIT notesChanged();
}

void AccountRoom::openStore()
{
    if (m_store || std::exchange(m_opening, true))
        return;
    if (m_session->profile().inMemory)
        return makeStore({}, {});
    const MissingKey missing = m_lock->isElsewhere() ? MissingKey::Leave : MissingKey::Make;
    const QFuture<StoreKey> journalKey = journalKeyOf(m_session->profile(), m_vault, missing);
    whenReady(
        storeKeyOf(m_session->profile(), m_vault, missing), this, [this, journalKey](const StoreKey &key) {
            whenReady(journalKey, this, [this, key](const StoreKey &other) {
                // Jobs that go on by themselves need what they were about to send.
                whenReady(
                    m_webhookSecrets->recall(), this, [this, key, other](bool) { makeStore(key, other); });
            });
        });
}

// What was seen last is shown before the server is asked anything, with what was learnt of the account then.
void AccountRoom::makeStore(const StoreKey &key, const StoreKey &journalKey)
{
    const Profile &profile = m_session->profile();
    m_keyMessage = key.message;
    m_store = std::make_unique<Store>(StoreConfiguration{
        key.key.isEmpty() ? QString() : storeFileOf(profile), key.key, profile.id, m_lock->file()});
    connect(m_store.get(), &Store::stateChanged, this, &AccountRoom::notesChanged);
    m_changes = std::make_unique<AccountChanges>(*m_session, *m_store,
        ChangeJournal::fileBeside(storeFileOf(profile)), journalKey,
        QList<ChangeKind>{m_keys->kind(), m_tokens->kind(), webhookKind(m_webhookSecrets.get())});
    m_keys->follow(*m_changes);
    connect(m_changes.get(), &AccountChanges::noteChanged, this, &AccountRoom::notesChanged);
    m_pending = std::make_unique<PendingRecord>(m_changes->pending(), *m_store);
    m_pending->recall(); // edits that were not sent are there again, and wait
    Q_EMIT notesChanged();
    m_filters = std::make_unique<SavedFilters>(*m_store);
    whenReady(m_store->kept(LayoutDrawer), this, [this](const QByteArray &layout) { m_layout = layout; });
    whenReady(m_store->kept(InspectorsDrawer), this,
        [this](const QByteArray &inspectors) { m_inspectors = inspectors; });
    whenReady(m_store->kept(ViewsDrawer), this, [this](const QByteArray &views) {
        QDataStream in(views);
        in >> m_views;
    });
    whenReady(m_store->kept(ScopeDrawer), this, [this](const QByteArray &scope) { m_keptScope = scope; });
    // The store answers in the order asked.
    whenReady(m_store->kept(FactsDrawer), this, [this](const QByteArray &facts) { recall(facts); });
}

void AccountRoom::recall(const QByteArray &facts)
{
    m_opening = false;
    m_scope->recall(m_keptScope);
    if (const std::optional<AccountFacts> kept = unpackedFacts(facts); kept && !m_session->hasFacts()) {
        m_session->recall(*kept);
        showLists();
    } else if (m_scope->isLoaded()) {
        remember();
        showLists();
    }
}

void AccountRoom::remember()
{
    if (!m_store || m_opening)
        return;
    m_store->keep(FactsDrawer, packed(m_session->capabilities().facts()));
    m_store->keep(ScopeDrawer, m_scope->packed());
}

QStringList AccountRoom::notes() const
{
    // Where the account's own secret is missing for the same reason, that is said once, with what helps.
    const bool isSaid = m_session->state() == Session::State::NeedsSecret
        && m_keyMessage.startsWith(m_session->stateText());
    QStringList notes{m_session->openingNote().trimmed(), clockNote(m_session->client().clockAhead()),
        keyNote(m_session->profile()), isSaid ? QString() : m_keyMessage,
        m_store ? m_store->message() : QString(), m_changes ? m_changes->note() : QString()};
    notes.removeAll(QString());
    return notes;
}

QString AccountRoom::storeText() const
{
    switch (m_store ? m_store->state() : StoreState::Opening) {
    case StoreState::Opening:
    case StoreState::Kept:
        return {};
    case StoreState::ReadOnly:
        return tr("Read only: another window keeps this account");
    case StoreState::InMemory:
        return tr("What is seen is kept for this run only");
    }
    return {};
}

void AccountRoom::keepLayout(const QHash<QString, QByteArray> &views)
{
    if (!m_workspace || m_workspace->isOpening())
        return; // its pages never came
    m_layout = m_workspace->saveLayout();
    m_store->keep(LayoutDrawer, m_layout);
    m_views = views;
    QByteArray packedViews;
    QDataStream out(&packedViews, QIODevice::WriteOnly);
    out << m_views;
    m_store->keep(ViewsDrawer, packedViews);
    m_inspectors = m_workspace->saveInspectors();
    m_store->keep(InspectorsDrawer, m_inspectors);
    const QList<Feed *> feeds = m_lists->feeds();
    for (Feed *feed : feeds)
        feed->keepFirstRows();
}

} // namespace Calends
